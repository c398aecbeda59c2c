/** What the windows of a lesson say to each other (src/browser/class-channel.ts). */
import type { ClassTimer } from './class-timer.ts';
import { allCuts, type Cut } from './slides.ts';

export type DeckMessage =
	/** A window has opened and wants to know where the others are. */
	| { kind: 'hello' }
	/** The slide that is shown, by its id, and how many of its steps; an `answer` is for a window that has just opened. */
	| { kind: 'place'; cut: Cut; slide: string; step: number; answer?: boolean }
	| { kind: 'black'; on: boolean }
	| { kind: 'timer'; timer: ClassTimer }
	/** Whether the teams are shown over the slide. */
	| { kind: 'teams'; on: boolean }
	/** When the lesson began, in milliseconds since 1970. */
	| { kind: 'begun'; at: number };

/** A message of another window, which may be of another version of the page; `undefined` when it makes no sense. */
export function readMessage(value: unknown): DeckMessage | undefined {
	if (typeof value !== 'object' || value === null || !('kind' in value)) return undefined;
	const message = value as Record<string, unknown>;
	const isNumber = (name: string): boolean => Number.isFinite(message[name]);
	const holds: Record<DeckMessage['kind'], () => boolean> = {
		hello: () => true,
		place: () => allCuts.includes(message['cut'] as Cut) && typeof message['slide'] === 'string' && isNumber('step'),
		black: () => typeof message['on'] === 'boolean',
		timer: () => isTimer(message['timer']),
		teams: () => typeof message['on'] === 'boolean',
		begun: () => isNumber('at'),
	};
	const kind = message['kind'] as DeckMessage['kind'];
	return Object.keys(holds).includes(kind) && holds[kind]() ? (value as DeckMessage) : undefined;
}

function isTimer(value: unknown): boolean {
	const timer = value as Partial<ClassTimer> | undefined;
	const isKind = timer?.kind === 'countdown' || timer?.kind === 'stopwatch';
	return isKind && Number.isFinite(timer.minutes) && Number.isFinite(timer.watch?.before);
}
