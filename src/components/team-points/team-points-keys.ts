/** What a key means while the teams are shown: a number is a team, counted from 0; the deck hears of no such key. */
export function teamKey(event: KeyboardEvent): number | 'undo' | undefined {
	const { key, ctrlKey, metaKey, altKey } = event;
	if (ctrlKey || metaKey || altKey || !/^(\d|Backspace)$/.test(key)) return undefined;
	event.preventDefault();
	event.stopPropagation();
	return key === 'Backspace' ? 'undo' : Number(key) - 1;
}
