/** A number of people as somebody typed it, in whatever width; `undefined` when it is none. */
export function countIn(text: string): number | undefined {
	const plain = text.normalize('NFKC').trim();
	return /^\d{1,5}$/.test(plain) ? Number(plain) : undefined;
}

/** `2:48` or `168` as seconds, at most a day; `undefined` when it is neither. */
export function secondsIn(text: string): number | undefined {
	const plain = text.normalize('NFKC').trim();
	const [, minutes, seconds] = /^(?:(\d{1,4}):)?(\d{1,5})$/.exec(plain) ?? [];
	if (seconds === undefined || (minutes !== undefined && Number(seconds) > 59)) return undefined;
	const all = Number(minutes ?? 0) * 60 + Number(seconds);
	return all <= 86_400 ? all : undefined;
}
