/** What the commands say while they work, and how they end when something is wrong. */

/** A mistake that a person can mend: its message is a whole sentence for them, and no stack is shown. */
export class PlainError extends Error {}

/** One line of progress. An empty one is not shown. */
export function say(line: string): void {
	if (line) console.log(line);
}

/** Runs a command to its end; when it throws, shows why and exits with 1. */
export async function command(work: () => Promise<void>): Promise<void> {
	try {
		await work();
	} catch (error) {
		console.error(error instanceof PlainError ? error.message : error);
		process.exit(1);
	}
}
