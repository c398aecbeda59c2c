/** Fills the sheet of a receipt from what was frozen, never from today's record. */
import { dayText } from '../../domain/day-text.ts';
import { fillWords } from '../../domain/fill-words.ts';
import type { Made } from '../../domain/make-receipt.ts';
import { grouped } from '../../domain/receipt-alphabet.ts';
import { qrPicture } from './receipt-form-qr.ts';
import type { ReceiptWords } from './receipt-form-words.ts';

/** `titles` are those of the quizzes that the campaign has now; one that is gone is shown by its id. */
export function fillSheet(
	sheet: HTMLElement,
	{ code, receipt }: Made,
	{ titles, words, locale }: { titles: Map<string, string>; words: ReceiptWords; locale: string },
): void {
	const ids = [...new Set([...titles.keys(), ...Object.keys(receipt.scores)])];
	const fact = (name: string): HTMLElement => sheet.querySelector(`[data-fact="${name}"]`) as HTMLElement;
	fact('class').textContent = receipt.classCode;
	fact('who').textContent = receipt.who;
	fact('scores').replaceChildren(
		...ids.map((id) => row(titles.get(id) ?? fillWords(words.gone, { id }), scoreText(receipt.scores[id], words))),
	);
	fact('code').replaceChildren(...(grouped(code).match(/[^-]+-?/g) ?? []).map(group));
	(sheet.querySelector('[data-day]') as HTMLElement).textContent = dayText(locale, receipt.day);
	(sheet.querySelector('[data-qr]') as HTMLElement).replaceChildren(qrPicture(grouped(code), words.qrLabel));
}

/** `85%`, or that it was not taken. */
export function scoreText(percent: number | undefined, words: ReceiptWords): string {
	return percent === undefined ? words.notTaken : fillWords(words.percent, { percent });
}

/** A button that shows a receipt that was made before; its code is in `data-show`. */
export function earlierReceipt({ code, receipt }: Made, words: ReceiptWords, locale: string): HTMLElement {
	const [item, button] = [document.createElement('li'), document.createElement('button')];
	button.type = 'button';
	button.className = 'quiet';
	button.dataset['show'] = code;
	const date = dayText(locale, receipt.day);
	button.textContent = fillWords(words.show, { date, class: receipt.classCode, who: receipt.who });
	item.append(button);
	return item;
}

function row(title: string, score: string): HTMLElement {
	const line = document.createElement('tr');
	const [name, value] = [document.createElement('th'), document.createElement('td')];
	name.scope = 'row';
	name.textContent = title;
	value.textContent = score;
	line.append(name, value);
	return line;
}

/** A group of four stays together at the end of a line. */
function group(text: string): HTMLElement {
	const part = document.createElement('span');
	part.textContent = text;
	return part;
}
