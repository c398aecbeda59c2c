import { describe, expect, it } from 'vitest';
import { toneSamples } from './tone-samples.ts';

const rate = 8000;
const loudest = (samples: Float32Array) => Math.max(...samples.map(Math.abs));

describe('samples of tones', () => {
	it('last as long as the tones and silences together', () => {
		const samples = toneSamples(
			[
				{ from: 440, seconds: 0.5 },
				{ from: 0, seconds: 0.25 },
			],
			rate,
		);
		expect(samples).toHaveLength(6000);
		expect(loudest(samples.subarray(0, 4000))).toBeGreaterThan(0.5);
		expect(loudest(samples.subarray(4000))).toBe(0);
	});

	it('stay within what a loudspeaker takes, also while they glide', () => {
		expect(loudest(toneSamples([{ from: 200, to: 1200, seconds: 1 }], rate))).toBeLessThanOrEqual(1);
	});

	it('begin and end in silence, so that nothing clicks', () => {
		const samples = toneSamples([{ from: 440, seconds: 0.5 }], rate);
		expect(samples[0]).toBeCloseTo(0);
		expect(Math.abs(samples[samples.length - 1] ?? 1)).toBeLessThan(0.02);
	});

	it('have the pitch that was asked for', () => {
		const samples = toneSamples([{ from: 100, seconds: 1 }], rate);
		const crossings = samples.filter((value, place) => value >= 0 && (samples[place - 1] ?? 0) < 0).length;
		expect(crossings).toBeGreaterThanOrEqual(98);
		expect(crossings).toBeLessThanOrEqual(101);
	});
});
