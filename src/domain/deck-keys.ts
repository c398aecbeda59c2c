/** What a key asks the deck for. Clickers send PageUp and PageDown. */
export type DeckAction =
	| 'next'
	| 'previous'
	| 'first'
	| 'last'
	| 'full'
	| 'black'
	| 'overview'
	| 'timer'
	| 'notes'
	| 'teams'
	| 'window'
	| 'keys'
	| 'close';

const actions: Record<string, DeckAction> = {
	arrowright: 'next',
	arrowdown: 'next',
	pagedown: 'next',
	' ': 'next',
	arrowleft: 'previous',
	arrowup: 'previous',
	pageup: 'previous',
	home: 'first',
	end: 'last',
	f: 'full',
	b: 'black',
	'.': 'black',
	o: 'overview',
	t: 'timer',
	n: 'notes',
	g: 'teams',
	p: 'window',
	'?': 'keys',
	escape: 'close',
};

/** The action of a key, by `KeyboardEvent.key`. A full-width ？ is meant as one too. */
export function actionOf(key: string): DeckAction | undefined {
	return actions[key === '？' ? '?' : key.toLowerCase()];
}
