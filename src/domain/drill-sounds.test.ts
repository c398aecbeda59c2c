import { expect, it } from 'vitest';
import { drillSounds } from '../schemas/drill.ts';
import { drillTones } from './drill-sounds.ts';
import { toneSamples } from './tone-samples.ts';

it.for(drillSounds)(
	'%s can be heard, pauses so that a voice comes through, and is repeated within five seconds',
	(sound) => {
		const samples = toneSamples(drillTones[sound], 1000);
		expect(Math.max(...samples)).toBeGreaterThan(0.5);
		expect(samples.filter((sample) => sample === 0).length).toBeGreaterThan(samples.length / 8);
		expect(samples.length).toBeLessThan(5000);
	},
);

it('the two differ in beat and in pitch', () => {
	const beats = drillSounds.map((sound) => drillTones[sound].filter(({ from }) => from > 0).length);
	expect(new Set(beats).size).toBe(2);
	expect(drillTones.rise.every(({ from, to = 0 }) => from === 0 || to > from)).toBe(true);
	expect(drillTones.pulse.every(({ to }) => to === undefined)).toBe(true);
});
