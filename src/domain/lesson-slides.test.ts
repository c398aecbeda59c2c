import { describe, expect, test } from 'vitest';
import { slidesOf } from './lesson-slides.ts';
import { type Line, widthOf } from './slide-room.ts';
import type { Block, Cut, Section, Slide } from './slides.ts';

const lines = (...texts: string[]): Line[] => texts.map((html) => ({ html, width: widthOf(html) }));
const text = (...texts: string[]): Block => ({ kind: 'text', lines: lines(...texts), sources: [] });
const figure = (picture: string, alt: string, caption?: string): Block => ({
	kind: 'figure',
	picture,
	alt,
	caption,
	sources: [],
});
const steps = (...titles: string[]): Block => ({
	kind: 'steps',
	steps: titles.map((title) => ({ title, lines: lines(`先${title}。`) })),
	sources: [],
});
const note = (html: string): Block => ({ kind: 'note', html, sources: [] });
const section = (title: string, ...blocks: Block[]): Section => ({ title, blocks, sources: [] });
const three = '三步';
const remember: Block = { kind: 'remember', lines: lines('先出去。'), sources: [] };

function deal(
	sections: Section[],
	{ scored = true, five = [three] }: { scored?: boolean; five?: string[] } = {},
): Slide[] {
	const all = sections.map(({ title }) => title);
	return slidesOf({ sections, cuts: { 1: [three, '记住'], 5: five, 30: all }, scored });
}

const kindsIn = (slides: Slide[], cut: Cut): string[] =>
	slides.filter(({ cuts }) => cuts.includes(cut)).map(({ content }) => content.kind);

describe('the cuts', () => {
	const lesson = [
		section('', { kind: 'emergency', title: '现在', lines: lines('喊人。'), sources: [] }),
		section('为什么', text('因为。')),
		section(
			three,
			text('先看看。'),
			steps('喊', '打'),
			{ kind: 'myth', myth: lines('错。'), fact: lines('对。'), sources: [] },
			{ kind: 'pause', minutes: 3, lines: lines('说一说？'), sources: [] },
		),
		section('记住', remember),
	];

	test('of one minute holds the steps and what to remember', () => {
		expect(kindsIn(deal(lesson), 1)).toEqual(['cover', 'plan', 'step', 'step', 'remember']);
	});

	test('of five has no time for a talk', () => {
		expect(kindsIn(deal(lesson), 5)).toEqual(['cover', 'plan', 'section', 'step', 'step', 'myth']);
	});

	test('of thirty is everything, with what to do now first', () => {
		const kinds = kindsIn(deal(lesson), 30);
		expect(kinds.slice(0, 4)).toEqual(['cover', 'plan', 'emergency', 'section']);
		expect(kinds).toContain('pause');
	});

	test('keeps a section that an author chose although nothing of it would remain', () => {
		const story: Block = { kind: 'story', title: '河边', lines: lines('从前。'), sources: [] };
		expect(kindsIn(deal([section('故事', story)], { five: ['故事'] }), 5)).toEqual(['cover', 'plan', 'story']);
	});

	test('of a lesson about what hurts all begin with a warning and with what to do now', () => {
		const slides = deal(lesson, { scored: false });
		for (const cut of [1, 5, 30] as const) {
			expect(kindsIn(slides, cut).slice(0, 4)).toEqual(['cover', 'plan', 'warning', 'emergency']);
		}
	});
});

test('a story that is hard to hear is announced', () => {
	const story: Block = { kind: 'story', title: '河边', lines: lines('从前。'), hard: '有人溺水', sources: [] };
	expect(kindsIn(deal([section('故事', story)]), 30)).toEqual(['cover', 'plan', 'warning', 'story']);
});

describe('pictures', () => {
	const figuresOf = (slides: Slide[]) =>
		slides.flatMap(({ content }) =>
			'figure' in content ? [[content.kind, content.figure?.picture]] : [[content.kind, undefined]],
		);

	test('stand beside the step that they show, wherever the author put them', () => {
		const call = figure('call', '男孩打电话');
		const shout = figure('shout', '女孩大声喊');
		const slides = deal([section(three, call, steps('喊', '打'), shout)]);
		expect(figuresOf(slides).slice(-2)).toEqual([
			['step', 'shout'],
			['step', 'call'],
		]);
	});

	test('stand where the author says', () => {
		const [shout, call] = [figure('shout', '女孩大声喊'), figure('call', '男孩打电话')];
		const slides = deal([section(three, { ...shout, step: 2 } as Block, call, steps('喊', '打'))]);
		expect(figuresOf(slides).slice(-2)).toEqual([
			['step', 'call'],
			['step', 'shout'],
		]);
	});

	test('of which there is one stand beside every step', () => {
		const slides = deal([section(three, figure('out', '一家人'), steps('喊', '打'))]);
		expect(figuresOf(slides).slice(-2)).toEqual([
			['step', 'out'],
			['step', 'out'],
		]);
	});

	test('stand beside a short text before them, and else alone', () => {
		const short = deal([section('甲', text('看这里。'), figure('a', '甲'))]);
		expect(figuresOf(short).slice(-1)).toEqual([['section', 'a']]);
		const long = deal([section('甲', text('长'.repeat(100)), figure('a', '甲'))]);
		expect(figuresOf(long).slice(-1)).toEqual([['figure', 'a']]);
	});
});

describe('titles', () => {
	const firsts = (slides: Slide[]) => slides.map(({ content }) => 'first' in content && content.first);

	test('stand in large on the first slide of a section only', () => {
		const long = Array.from({ length: 9 }, (_, index) => `${index}${'字'.repeat(30)}。`);
		expect(firsts(deal([section('甲', text(...long))])).filter(Boolean)).toHaveLength(1);
	});

	test('do not come after the steps of their section', () => {
		expect(firsts(deal([section(three, steps('喊'), text('还有。'))]))).not.toContain(true);
	});
});

test('a note belongs to all slides since the note before it, and to no slide of its own', () => {
	const slides = deal([section(three, text('甲。'), steps('喊', '打'), note('一'), remember, note('二'))]);
	expect(slides.map(({ notes }) => notes.join()).slice(-4)).toEqual(['一', '一', '一', '二']);
});

test('each slide names the sources of its words and of its section', () => {
	const sourced: Section = { title: '甲', sources: ['law'], blocks: [{ ...text('甲。'), sources: ['study'] }] };
	expect(deal([sourced]).at(-1)?.sources).toEqual(['law', 'study']);
});

test('ids do not depend on the cut', () => {
	const slides = deal([section(three, steps('喊')), section('记住', remember)]);
	expect(slides.map(({ id }) => id)).toEqual(['p1', 'p2', 'p3', 'p4', 'p5', 'p6']);
});

test('a step too long for one slide goes on on the next', () => {
	const long: Block = {
		kind: 'steps',
		steps: [{ title: '打', lines: lines(...Array.from({ length: 12 }, () => '字'.repeat(40))) }],
		sources: [],
	};
	const parts = deal([section(three, long)]).filter(({ content }) => content.kind === 'step');
	expect(parts.length).toBeGreaterThan(1);
	expect(parts.map(({ content }) => content.kind === 'step' && content.again)).toEqual([
		false,
		...parts.slice(1).map(() => true),
	]);
});

test('a mistake and its correction share a slide, or each has its own when they are long', () => {
	const myth = (words: string): Block => ({ kind: 'myth', myth: lines('错。'), fact: lines(words), sources: [] });
	const mythsOf = (block: Block) => deal([section('甲', block)]).filter(({ content }) => content.kind === 'myth');
	expect(mythsOf(myth('对。'))).toHaveLength(1);
	expect(mythsOf(myth('对'.repeat(150))).length).toBeGreaterThan(1);
});
