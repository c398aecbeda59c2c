/** What the pages of checklists show beside the words of a checklist. */
import type { Checklist } from '../schemas/checklist.ts';
import { checklists, type ChecklistEntry } from './content.ts';

/** Ids of the sources of a checklist in reading order, each once: their place is their number on the page. */
export function checklistSources({ parts }: Checklist): string[] {
	const items = parts.flatMap((part) => part.items);
	return [...new Set(items.flatMap(({ sources = [] }) => sources))];
}

/** How many things it looks at. */
export const countOf = ({ parts }: Checklist): number => parts.reduce((sum, { items }) => sum + items.length, 0);

/** How checklists and their items are called, for lists of what was found; of all, or of one. */
export async function checklistNames(only?: string): Promise<ChecklistNames> {
	const wanted = (await checklists()).filter(({ id }) => only === undefined || id === only);
	const entries = wanted.map(({ id, data }) => {
		const items = data.parts.flatMap((part) => part.items);
		return [id, { title: data.title, items: Object.fromEntries(items.map((item) => [item.id, item.look])) }];
	});
	return Object.fromEntries(entries) as ChecklistNames;
}

/** The checklists of a topic, or all of them. */
export async function checklistsOf(topic?: string): Promise<ChecklistEntry[]> {
	return (await checklists()).filter(({ data }) => topic === undefined || data.topic === topic);
}

/** Id of a checklist → its title, and id of an item → what to look for. */
export type ChecklistNames = Record<string, { title: string; items: Record<string, string> }>;
