/** Writes onto the slide of a question what was counted, as both windows know it. */
import { type Asking, handsOf, isSkipped } from '../../domain/class-state.ts';
import { fillWords } from '../../domain/fill-words.ts';
import { percentOf, percentRight, showingOf } from '../../domain/hands.ts';
import { own } from '../../domain/own.ts';
import type { ClassRun } from '../../schemas/class-state.ts';
import { writePercents } from './hands-up-percents.ts';
import type { HandsWords } from './hands-up-words.ts';

export type HandsSlide = {
	element: HTMLElement;
	/** Id of the lesson that is taught. */
	lesson: string;
	asking: Asking;
	/** Hands may go up more than once. */
	multiple: boolean;
	choices: { id: string; right: boolean }[];
	words: HandsWords;
};

/** What the page wrote beside the element. */
export function slideOf(element: HTMLElement): HandsSlide {
	const { lesson, asking, kind, choices, words } = element.dataset as Record<string, string>;
	return {
		element,
		lesson: lesson as string,
		asking: JSON.parse(asking as string) as Asking,
		multiple: kind === 'multiple',
		choices: JSON.parse(choices as string) as HandsSlide['choices'],
		words: JSON.parse(words as string) as HandsWords,
	};
}

export function drawHands({ element, asking, multiple, choices, words }: HandsSlide, run: ClassRun): void {
	const counted = handsOf(run, asking);
	const showing = showingOf(choices, counted);
	const present = run.present?.n;
	const all = multiple ? Math.max(present ?? 0, ...Object.values(counted)) : (showing?.hands ?? 0);
	for (const { id } of choices) {
		const row = element.querySelector(`[data-option="${id}"]`) as HTMLElement;
		const n = own(counted, id);
		setField(row.querySelector('input') as HTMLInputElement, n);
		(row.querySelector('[data-number]') as HTMLElement).textContent =
			n === undefined ? '' : fillWords(words.people, { n });
		row.querySelector('[data-bar]')?.setAttribute('width', `${percentOf(n ?? 0, all)}%`);
	}
	const skipped = isSkipped(run, asking);
	element.toggleAttribute('data-skipped', skipped);
	element.querySelector('[data-skip]')?.setAttribute('aria-pressed', String(skipped));
	setField(element.querySelector('[data-present]') as HTMLInputElement, present);
	write(element, '[data-sum]', showing && sumText(showing.hands, multiple, present, words));
	writePercents(element.querySelector('[data-change]') as HTMLElement, changeText(asking, choices, run, words));
}

function sumText(n: number, multiple: boolean, present: number | undefined, words: HandsWords): string {
	if (multiple) return fillWords(words.sumMany, { n });
	return fillWords(n > (present ?? n) ? words.tooMany : words.sumOne, { n });
}

/** 课前 42% → 现在 73%, or what of it is known. */
function changeText(
	{ question, when }: Asking,
	choices: HandsSlide['choices'],
	run: ClassRun,
	words: HandsWords,
): string {
	if (when === 'before') return '';
	const showing = showingOf(choices, handsOf(run, { question, when }));
	const now = percentRight(showing);
	const before = percentRight(showingOf(choices, handsOf(run, { question, when: 'before' })));
	if (now === undefined) return showing ? words.noHands : '';
	return before === undefined ? fillWords(words.rightNow, { now }) : fillWords(words.change, { before, now });
}

/** A field in which someone is writing is left alone when it says the same number. */
function setField(field: HTMLInputElement, n: number | undefined): void {
	const same = field.value === '' ? n === undefined : Number(field.value) === n;
	if (!same) field.value = n === undefined ? '' : String(n);
}

function write(element: HTMLElement, selector: string, text: string | undefined): void {
	const place = element.querySelector(selector);
	if (place && place.textContent !== (text ?? '')) place.textContent = text ?? '';
}
