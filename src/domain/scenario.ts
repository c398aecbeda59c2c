/**
 * Walks a branching story along the choices that were taken. A choice that was not right leads somewhere true; after
 * an end that leads back, the reader stands again at the turn where the last wrong choice was made.
 */
import type { ScenarioKey } from './question-key.ts';

export type Walk = {
	/** The turn where the reader stands. */
	at: string;
	/** Set when that turn is an end. */
	ended: 'good' | 'again' | undefined;
	/** Turns met in order, each once, with the choice first taken there. */
	first: Map<string, string>;
	/** Where an `again` end leads back to: the turn of the last wrong choice. */
	back: string;
	/** From 0 to 1; see mark.ts. */
	points: number;
};

/** `path` holds `turn:choice` for every choice taken, wrong ones too. What does not fit the story is passed over. */
export function walk(key: ScenarioKey, path: readonly string[]): Walk {
	const first = new Map<string, string>();
	let at = key.start;
	let back = key.start;
	for (const step of path) {
		const [turn, id] = step.split(':') as [string, string?];
		const from = key.turns[at]?.end === 'again' ? back : at;
		const choice = turn === from && id !== undefined ? own(own(key.turns, turn)?.choices, id) : undefined;
		if (choice === undefined) continue;
		if (!first.has(turn)) first.set(turn, id as string);
		if (!choice.right) back = turn;
		at = choice.to;
	}
	const ended = key.turns[at]?.end;
	return { at, ended, first, back, points: ended === 'good' ? share(key, first) : 0 };
}

function share(key: ScenarioKey, first: Map<string, string>): number {
	const right = [...first].filter(([turn, id]) => key.turns[turn]?.choices[id]?.right === true).length;
	return first.size === 0 ? 0 : right / first.size;
}

/** Ids come from saved data too: `constructor` is no turn. */
function own<Value>(entries: Record<string, Value> | undefined, id: string): Value | undefined {
	return entries !== undefined && Object.prototype.hasOwnProperty.call(entries, id) ? entries[id] : undefined;
}
