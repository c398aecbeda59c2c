/** The content check: reads a folder once, lets every rule look at it, and returns all that was found. */
import { fileURLToPath } from 'node:url';
import { inReadingOrder } from './problem.ts';
import type { Problem } from './problem.ts';
import { readContent } from './read-content.ts';
import { rules } from './rules/index.ts';

export type CheckOptions = {
	/** The day of the check, `YYYY-MM-DD`: review dates are judged by it. */
	today: string;
	/** Folder of the drawn pictures; the project's own unless a test brings another. */
	scenes?: string;
};

/** The drawn pictures that come with the project. */
export const projectScenes = fileURLToPath(new URL('../../../src/pictures/scenes', import.meta.url));

/** Checks a content folder. Throws when the folder cannot be read at all. */
export async function checkContent(folder: string, options: CheckOptions): Promise<Problem[]> {
	const content = await readContent(folder, { scenes: projectScenes, ...options });
	return inReadingOrder([...content.problems, ...rules.flatMap((rule) => rule(content))]);
}
