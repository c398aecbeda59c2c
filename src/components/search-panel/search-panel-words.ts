/** The panel's words and parts, for the files that draw it. */
import { fillWords } from '../../domain/fill-words.ts';

const parsed = new WeakMap<HTMLElement, Record<string, string>>();

/** A sentence of `data-words`; empty when there is none of that name. */
export function wordFor(panel: HTMLElement, name: string, values: Record<string, string | number> = {}): string {
	const words = parsed.get(panel) ?? (JSON.parse(panel.dataset['words'] as string) as Record<string, string>);
	parsed.set(panel, words);
	return fillWords(words[name] ?? '', values);
}

/** A part of the panel that its HTML always has. */
export function partOf<Found extends HTMLElement = HTMLElement>(panel: HTMLElement, selector: string): Found {
	return panel.querySelector(selector) as Found;
}

/** An element with text, which is never read as HTML. */
export function textIn(tag: string, text: string, className = ''): HTMLElement {
	const element = document.createElement(tag);
	if (className !== '') element.className = className;
	element.textContent = text;
	return element;
}

/** A button that searches for a word when pressed, as an item of a list. */
export function wordButton(word: string): HTMLLIElement {
	const item = document.createElement('li');
	const button = textIn('button', word, 'word') as HTMLButtonElement;
	button.type = 'button';
	button.dataset['word'] = word;
	item.append(button);
	return item;
}
