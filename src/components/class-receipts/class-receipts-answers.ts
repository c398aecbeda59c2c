/** Says what became of each piece that was put in: by kind, each with its own line, names as text only. */
import { inSlices } from '../../browser/in-slices.ts';
import { fillWords } from '../../domain/fill-words.ts';
import { type Judged, takenVerdicts } from '../../domain/judge-receipt.ts';
import { grouped } from '../../domain/receipt-alphabet.ts';
import { whoText } from '../../domain/receipt-who.ts';
import { type ClassWords, verdicts } from './class-receipts-words.ts';

/** Shows the answers in `box`; what is not taken is open, what is taken can be opened. */
export async function showAnswers(box: HTMLElement, judged: readonly Judged[], words: ClassWords): Promise<void> {
	const groups = verdicts.flatMap((verdict) => {
		const items = judged.filter((each) => each.verdict === verdict);
		return items.length === 0 ? [] : [{ verdict, items }];
	});
	const drawn = groups.map(({ verdict, items }) => ({ items, ...groupOf(verdict, items, words) }));
	const steps = drawn.flatMap(({ list, items }) => items.map((item) => ({ list, item })));
	await inSlices(steps, ({ list, item }) => list.append(textIn('li', lineOf(item, words))));
	box.replaceChildren(...drawn.map(({ group }) => group));
}

/** All of them in one sentence, for the line that is read out. */
export function sumUp(judged: readonly Judged[], words: ClassWords): string {
	const counts = verdicts.flatMap((verdict) => {
		const n = judged.filter((each) => each.verdict === verdict).length;
		return n === 0 ? [] : [headOf(verdict, n, words)];
	});
	return counts.length === 0 ? words.nothing : `${counts.join('；')}。`;
}

function groupOf(verdict: (typeof verdicts)[number], items: Judged[], words: ClassWords) {
	const group = document.createElement('details');
	group.open = !takenVerdicts.includes(verdict);
	const list = document.createElement('ul');
	group.append(textIn('summary', headOf(verdict, items.length, words)), list);
	return { group, list };
}

/** The part before the colon: 重复 2 份. */
function headOf(verdict: (typeof verdicts)[number], n: number, words: ClassWords): string {
	return fillWords(words[verdict], { n });
}

function lineOf({ text, facts, campaign, version, early }: Judged, words: ClassWords): string {
	const who =
		facts && (facts.who.kind === 'seat' ? fillWords(words.seatName, { n: facts.who.seat }) : whoText(facts.who));
	const more = [
		...(campaign ? [fillWords(words['other-campaign-known'], { title: campaign })] : []),
		...(version === undefined ? [] : [fillWords(words.version, { version })]),
		...(early && facts ? [fillWords(words.early, { date: facts.day })] : []),
	];
	return [who, facts ? grouped(text) : text, ...more].filter(Boolean).join(' · ');
}

function textIn(tag: string, text: string): HTMLElement {
	const element = document.createElement(tag);
	element.textContent = text;
	return element;
}
