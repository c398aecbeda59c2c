import { expect, test } from 'vitest';
import { minutesOfSections, secondsOf } from './slide-times.ts';
import type { Slide, SlideContent } from './slides.ts';

const slide = (section: string, content: SlideContent): Slide => ({
	id: 'p',
	cuts: [5, 30],
	section,
	content,
	notes: [],
	sources: [],
});
const words = (section: string): Slide => slide(section, { kind: 'section', first: true, lines: [], size: 'middle' });
const talk = (section: string, minutes: number): Slide =>
	slide(section, { kind: 'pause', minutes, lines: [], size: 'middle' });
const total = (values: number[]): number => values.reduce((sum, value) => sum + value, 0);

test('the slides of a cut take its minutes', () => {
	const slides = [slide('', { kind: 'cover' }), words('甲'), words('乙'), talk('乙', 4)];
	expect(total(secondsOf(slides, 30))).toBeCloseTo(1800);
	expect(total(secondsOf(slides.slice(0, 3), 5))).toBeCloseTo(300);
});

test('a talk has the minutes of its author', () => {
	expect(secondsOf([words('甲'), talk('甲', 4)], 30)[1]).toBe(240);
});

test('talks never take more than half of the time', () => {
	const seconds = secondsOf([words('甲'), talk('甲', 20), talk('甲', 20)], 30);
	expect(total(seconds)).toBeCloseTo(1800);
	expect(seconds[0]).toBeCloseTo(900);
});

test('the minutes of the sections are whole or half ones that make up the cut', () => {
	const sections = ['甲', '乙', '丙', '丁', '戊', '己', '庚'];
	const slides = sections.flatMap((name, index) => Array.from({ length: index + 1 }, () => words(name)));
	const thirty = minutesOfSections(slides, 30).map(({ minutes }) => minutes);
	expect(total(thirty)).toBe(30);
	expect(thirty.every((minutes) => Number.isInteger(minutes) && minutes > 0)).toBe(true);
	const five = minutesOfSections(slides, 5).map(({ minutes }) => minutes);
	expect(total(five)).toBe(5);
	expect(five.every((minutes) => Number.isInteger(minutes * 2) && minutes > 0)).toBe(true);
});

test('more sections than there are halves of minutes still make up the cut', () => {
	const slides = Array.from({ length: 12 }, (_, index) => words(`${index}`));
	expect(total(minutesOfSections(slides, 5).map(({ minutes }) => minutes))).toBe(5);
});
