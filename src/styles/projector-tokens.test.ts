/** Every pair of colours that the projector's slides use has the contrast of AAA. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const css = readFileSync(new URL('./projector-tokens.css', import.meta.url), 'utf8');
const blocks = [...css.matchAll(/(:root|\.hue-[a-z]+) \{([^}]*)\}/g)].map(([, name, body]) => ({
	name: name as string,
	tokens: Object.fromEntries(
		[...(body ?? '').matchAll(/(--[a-z-]+): (#[0-9a-f]{3,6});/g)].map(([, key, hex]) => [key, hex]),
	),
}));
const root = blocks[0]?.tokens ?? {};

const pairs = [
	['--ink', '--paper'],
	['--ink-soft', '--paper'],
	['--ink', '--sunk'],
	['--topic', '--paper'],
	['--topic', '--topic-soft'],
	['--ink', '--topic-soft'],
	['--ink-soft', '--topic-soft'],
	['--paper', '--topic'],
	['--danger', '--danger-soft'],
	['--danger', '--paper'],
	['--ink', '--danger-soft'],
	['--right', '--right-soft'],
	['--ink', '--right-soft'],
	['--notice', '--notice-soft'],
	['--ink-soft', '--notice-soft'],
	['--topic', '--notice-soft'],
	['--action-ink', '--action'],
] as const;

test('there are colours for every topic', () => {
	expect(blocks.filter(({ name }) => name.startsWith('.hue-')).length).toBeGreaterThan(4);
});

for (const { name, tokens } of blocks.filter((block) => Object.keys(block.tokens).length > 0)) {
	const all: Record<string, string | undefined> = { ...root, ...tokens };
	for (const [ink, ground] of pairs) {
		test(`${name}: ${ink} on ${ground} is 7:1 or more`, () => {
			expect(contrast(all[ink] as string, all[ground] as string)).toBeGreaterThanOrEqual(7);
		});
	}
}

/** As WCAG reckons it. */
function contrast(one: string, other: string): number {
	const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
	return (light + 0.05) / (dark + 0.05);
}

function luminance(hex: string): number {
	const full = hex.length === 4 ? hex.replace(/[0-9a-f]/g, '$&$&') : hex;
	const [red, green, blue] = [1, 3, 5].map((at) => {
		const value = parseInt(full.slice(at, at + 2), 16) / 255;
		return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
	}) as [number, number, number];
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
