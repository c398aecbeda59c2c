/** One seat, different results: all of them, and the teacher's choice among them. */
import { fillWords } from '../../domain/fill-words.ts';
import type { Roll, SeatRow } from '../../domain/class-roll.ts';
import { whoText } from '../../domain/receipt-who.ts';
import type { ClassWords } from './class-receipts-words.ts';

/** Draws a question for each such seat; a choice is a radio button with the code in `value` and the seat in `data-seat`. */
export function drawPicks(box: HTMLElement, roll: Roll, words: ClassWords): void {
	const seats = roll.seats.filter(({ differs }) => differs);
	box.hidden = seats.length === 0;
	const list = box.querySelector('[data-pick-list]') as HTMLElement;
	const shown = list.contains(document.activeElement) ? (document.activeElement as HTMLInputElement) : undefined;
	list.replaceChildren(...seats.map((seat) => question(seat, words)));
	if (!shown) return;
	const same = [...list.querySelectorAll('input')].find(
		({ name, value }) => name === shown.name && value === shown.value,
	);
	same?.focus();
}

function question(seat: SeatRow, words: ClassWords): HTMLElement {
	const group = document.createElement('fieldset');
	const legend = document.createElement('legend');
	const name = seat.who.kind === 'seat' ? fillWords(words.seatName, { n: seat.who.seat }) : whoText(seat.who);
	legend.textContent = fillWords(words.differs, { who: name });
	const only = seat.receipts.map(({ code, day, scores }) => {
		const result = scores ? scores.map((score) => scoreText(score, words)).join('、') : words.unreadable;
		return choice(seat, code, fillWords(words.only, { date: day, scores: result }));
	});
	group.append(legend, choice(seat, '', words.best), ...only);
	return group;
}

function choice({ key, picked }: SeatRow, code: string, text: string): HTMLElement {
	const [label, input, words] = [
		document.createElement('label'),
		document.createElement('input'),
		document.createElement('span'),
	];
	label.className = 'choice';
	input.type = 'radio';
	input.name = `pick-${key}`;
	input.value = code;
	input.dataset['seat'] = key;
	input.checked = (picked ?? '') === code;
	words.textContent = text;
	label.append(input, words);
	return label;
}

function scoreText(percent: number | undefined, words: ClassWords): string {
	return percent === undefined ? words.notTaken : fillWords(words.percent, { percent });
}
