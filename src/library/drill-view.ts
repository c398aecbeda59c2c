/** What the pages of drills show beside the words of a drill. */
import type { Drill } from '../schemas/drill.ts';
import { drills, type DrillEntry } from './content.ts';

/** Ids of the sources of a drill in reading order, each once: their place is their number on the page. */
export function sourceIdsOf({ purpose, announce, care, never, route, steps, aim, after }: Drill): string[] {
	const lines = [...purpose, ...announce, ...care, ...never, ...route, ...steps, ...(aim ? [aim] : []), ...after];
	return [...new Set(lines.flatMap(({ source }) => source ?? []))];
}

/** Drill id → how it is called, for lists of records. */
export async function drillTitles(): Promise<Record<string, string>> {
	return Object.fromEntries((await drills()).map(({ id, data }) => [id, data.title]));
}

/** The drills of a topic. */
export async function drillsOf(topic: string): Promise<DrillEntry[]> {
	return (await drills()).filter(({ data }) => data.topic === topic);
}
