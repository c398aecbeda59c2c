/** Which picture of a section shows which step: authors write them one after the other, a slide needs them together. */
import type { Figure, Step } from './slides.ts';

/** For each step its picture. A section with one picture shows it beside all steps. */
export function picturesOfSteps<Picture extends Figure>(steps: Step[], figures: Picture[]): (Picture | undefined)[] {
	const pairs = steps
		.flatMap((step, index) => figures.map((figure) => ({ index, figure, score: likeness(step, figure) })))
		.filter(({ score }) => score > 1)
		.sort((a, b) => b.score - a.score);
	const found = new Map<number, Picture>();
	// What the author says comes first.
	for (const figure of figures) if (figure.step && figure.step <= steps.length) found.set(figure.step - 1, figure);
	for (const { index, figure } of pairs) {
		if (!found.has(index) && ![...found.values()].includes(figure)) found.set(index, figure);
	}
	const only = figures.length === 1 ? figures[0] : undefined;
	const inOrder = rest(steps, figures, found);
	return steps.map((_, index) => found.get(index) ?? only ?? inOrder.get(index));
}

/** As many pictures left as steps without one: they stand in the same order. */
function rest<Picture>(steps: Step[], figures: Picture[], found: Map<number, Picture>): Map<number, Picture> {
	const bare = steps.flatMap((_, index) => (found.has(index) ? [] : [index]));
	const left = figures.filter((figure) => ![...found.values()].includes(figure));
	return new Map(bare.length === left.length ? bare.map((index, place) => [index, left[place] as Picture]) : []);
}

/** Pairs of characters that both hold, and much more when the picture names the step's verb. */
function likeness({ title, lines }: Step, { alt, caption = '' }: Figure): number {
	const words = title + lines.map(({ html }) => html.replace(/<[^>]+>/g, '')).join('');
	const seen = `${caption}${alt}`;
	const shared = [...pairsOf(words)].filter((pair) => seen.includes(pair)).length;
	const named = [...title].filter((letter) => caption.includes(letter)).length;
	return shared + named + (caption.includes(title) ? 6 : seen.includes(title) ? 3 : 0);
}

function pairsOf(text: string): Set<string> {
	const pairs = [...text].map((letter, index) => letter + (text[index + 1] ?? ''));
	return new Set(pairs.filter((pair) => /^\p{Script=Han}{2}$/u.test(pair)));
}
