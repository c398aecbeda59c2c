/** Whose receipt it is: a seat number or a nickname, never more. */

export type Who = { kind: 'seat'; seat: number } | { kind: 'nickname'; name: string };

export const lastSeat = 999;
export const longestNickname = 6;

/** What a pupil typed. `undefined` when it is neither a number from 1 to 999 nor a nickname of at most six characters. */
export function readWho(text: string): Who | undefined {
	const typed = plainDigits(text.normalize('NFKC')).replace(/\s+/g, ' ').trim();
	if (/^\d+$/.test(typed)) {
		const seat = Number(typed);
		return seat >= 1 && seat <= lastSeat ? { kind: 'seat', seat } : undefined;
	}
	return isNickname(typed) ? { kind: 'nickname', name: typed } : undefined;
}

/** As it is shown, and as the record keeps it: `12` or the nickname. */
export function whoText(who: Who): string {
	return who.kind === 'seat' ? String(who.seat) : who.name;
}

/** Whether it names somebody and can be shown: no mistyped number, no marks that turn the writing round, no halves. */
function isNickname(name: string): boolean {
	const length = [...name].length;
	// Emoji are put together with a joiner, which is a control character otherwise.
	const hidden = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u.test(name.replace(/\u200d/g, ''));
	const number = /^[\d\s.,+-]*$/.test(name);
	return length >= 1 && length <= longestNickname && !hidden && !number;
}

/** Seat numbers first, by number; then nicknames. Never by result. */
export function bySeat(one: Who, other: Who): number {
	if (one.kind === 'seat' && other.kind === 'seat') return one.seat - other.seat;
	if (one.kind === 'nickname' && other.kind === 'nickname') return one.name < other.name ? -1 : 1;
	return one.kind === 'seat' ? -1 : 1;
}

/** Digits of Arabic and Persian keyboards; full-width ones are plain already. */
function plainDigits(text: string): string {
	return text.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 0xf));
}
