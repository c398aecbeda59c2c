/**
 * `pinganke:letter-head`: school, class and telephone for letters, kept only after the reader asked for it. The key's
 * presence is the choice; unticking it, or deleting everything on /progress/, removes the key and all it holds.
 */
import { checkedHead, type LetterHead } from '../domain/letter-head.ts';

const key = 'pinganke:letter-head';

/** `undefined` when nothing is kept or it cannot be read. */
export function keptHead(): LetterHead | undefined {
	try {
		const saved = localStorage.getItem(key);
		return saved === null ? undefined : checkedHead(JSON.parse(saved));
	} catch {
		return undefined;
	}
}

/** Says whether it could be kept. */
export function keepHead(head: LetterHead): boolean {
	try {
		localStorage.setItem(key, JSON.stringify(head));
		return true;
	} catch {
		return false;
	}
}

export function forgetHead(): void {
	try {
		localStorage.removeItem(key);
	} catch {
		// Out of reach: nothing was kept either.
	}
}
