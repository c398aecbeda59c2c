/** What a key means to the teams: a number is a team, counted from 0. */
export type TeamKey = 'open' | 'close' | 'undo' | number;

/** While the teams are shown the deck hears no key but those that press a button, so that no slide turns behind them. */
export function teamKey(event: KeyboardEvent, open: boolean): TeamKey | undefined {
	const { key, ctrlKey, metaKey, altKey, target } = event;
	if (event.defaultPrevented || ctrlKey || metaKey || altKey || target instanceof HTMLInputElement) return undefined;
	const toggles = key.toLowerCase() === 'g';
	if (!open && !toggles) return undefined;
	if (['Tab', 'Shift', 'Enter', ' '].includes(key)) {
		event.stopPropagation();
		return undefined;
	}
	event.preventDefault();
	event.stopPropagation();
	if (toggles || key === 'Escape') return open ? 'close' : 'open';
	if (key === 'Backspace') return 'undo';
	return /^[1-9]$/.test(key) ? Number(key) - 1 : undefined;
}
