/** How long each slide may take, so that the cut comes out on time: minutes of a talk are the author's, the rest is shared. */
import type { Cut, Slide, SlideKind } from './slides.ts';

/** Shares of the time; a talk has its own minutes. */
const shares: Partial<Record<SlideKind, number>> = {
	cover: 0.4,
	plan: 0.4,
	step: 1.2,
	myth: 1.4,
	story: 2,
	question: 2.5,
	'hands-before': 2,
	'hands-after': 2.5,
	remember: 1.2,
};

/** Seconds for each slide of a cut, in order. */
export function secondsOf(slides: Slide[], cut: Cut): number[] {
	const talks = slides.map(({ content }) => (content.kind === 'pause' ? content.minutes * 60 : 0));
	const talked = sum(talks);
	// Authors may plan more talk than there is time: then all of it gives way.
	const left = Math.max(cut * 60 - talked, cut * 30);
	const forTalks = talked > 0 ? Math.min(1, (cut * 60 - left) / talked) : 0;
	const each = slides.map(({ content }) => (content.kind === 'pause' ? 0 : (shares[content.kind] ?? 1)));
	return slides.map((_, index) => ((each[index] as number) / sum(each)) * left + (talks[index] as number) * forTalks);
}

/** Minutes for each section of a cut, in half minutes for a short one; together they are the cut. */
export function minutesOfSections(slides: Slide[], cut: Cut): { section: string; minutes: number }[] {
	const seconds = secondsOf(slides, cut);
	const totals = new Map<string, number>();
	slides.forEach(({ section }, index) => {
		if (section) totals.set(section, (totals.get(section) ?? 0) + (seconds[index] as number));
	});
	const unit = cut === 30 ? 1 : 0.5;
	const exact = [...totals.values()].map((total) => ((total / sum([...totals.values()])) * cut) / unit);
	const rounded = fairly(exact, cut / unit);
	return [...totals.keys()].map((section, index) => ({ section, minutes: (rounded[index] as number) * unit }));
}

/** Rounds to whole units that make up `whole`; each has one at least where there are enough. */
function fairly(exact: number[], whole: number): number[] {
	const rounded = exact.map((value) => Math.max(whole >= exact.length ? 1 : 0, Math.floor(value)));
	const gap = exact.map((value, index) => ({ index, gap: value - (rounded[index] as number) }));
	while (sum(rounded) !== whole && gap.length > 0) {
		const more = sum(rounded) < whole;
		gap.sort((a, b) => (more ? b.gap - a.gap : a.gap - b.gap));
		const [next] = gap as [{ index: number; gap: number }];
		rounded[next.index] = (rounded[next.index] as number) + (more ? 1 : -1);
		next.gap += more ? -1 : 1;
	}
	return rounded;
}

const sum = (values: number[]): number => values.reduce((total, value) => total + value, 0);
