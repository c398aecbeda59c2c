/** Which picture of a section shows which step: authors write them one after the other, a slide needs them together. */
import type { Figure, Step } from './slides.ts';

/** For each step its picture. A section with one picture shows it beside all steps. */
export function picturesOfSteps<Picture extends Figure>(steps: Step[], figures: Picture[]): (Picture | undefined)[] {
	const pairs = steps
		.flatMap((step, index) => figures.map((figure) => ({ index, figure, score: likeness(step, figure) })))
		.filter(({ score }) => score > 1)
		.sort((a, b) => b.score - a.score);
	const found = new Map<number, Picture>();
	for (const { index, figure } of pairs) {
		if (!found.has(index) && ![...found.values()].includes(figure)) found.set(index, figure);
	}
	const only = figures.length === 1 ? figures[0] : undefined;
	return steps.map((_, index) => found.get(index) ?? only);
}

/** Pairs of characters that both hold, and much more when the picture names the step's verb. */
function likeness({ title, lines }: Step, { alt, caption = '' }: Figure): number {
	const words = title + lines.map(({ html }) => html.replace(/<[^>]+>/g, '')).join('');
	const seen = `${caption}${alt}`;
	const shared = [...pairsOf(words)].filter((pair) => seen.includes(pair)).length;
	return shared + (caption.includes(title) ? 6 : seen.includes(title) ? 3 : 0);
}

function pairsOf(text: string): Set<string> {
	const pairs = [...text].map((letter, index) => letter + (text[index + 1] ?? ''));
	return new Set(pairs.filter((pair) => /^\p{Script=Han}{2}$/u.test(pair)));
}
