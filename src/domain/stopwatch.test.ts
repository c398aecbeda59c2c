import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clockText, elapsed, isRunning, pause, reset, start } from './stopwatch.ts';

describe('a stopwatch', () => {
	it('counts from its start, holds when paused, and counts on', () => {
		const running = start(reset(), 1000);
		expect(elapsed(running, 4000)).toBe(3000);
		const held = pause(running, 4000);
		expect(elapsed(held, 99_000)).toBe(3000);
		expect(elapsed(start(held, 100_000), 101_000)).toBe(4000);
	});

	it('is not set back by a second start or a second pause', () => {
		const running = start(reset(), 1000);
		expect(start(running, 5000)).toBe(running);
		expect(pause(pause(running, 4000), 9000)).toEqual({ before: 3000 });
	});

	it('says whether it runs', () => {
		expect(isRunning(reset())).toBe(false);
		expect(isRunning(start(reset(), 0))).toBe(true);
	});

	it('never runs backwards when the clock of the device is put back', () => {
		const running = start({ before: 2000 }, 10_000);
		expect(elapsed(running, 5000)).toBe(2000);
	});

	it('survives being written down and read', () => {
		const running = start({ before: 500 }, 1000);
		const read = JSON.parse(JSON.stringify(running)) as typeof running;
		expect(elapsed(read, 3000)).toBe(2500);
	});

	it('never loses time, however often it is paused', () => {
		fc.assert(
			fc.property(fc.array(fc.nat(100_000), { maxLength: 20 }), (waits) => {
				let now = 0;
				let watch = reset();
				for (const wait of waits) {
					watch = start(watch, now);
					now += wait;
					watch = pause(watch, now);
				}
				expect(elapsed(watch, now)).toBe(waits.reduce((sum, wait) => sum + wait, 0));
			}),
		);
	});
});

describe('its face', () => {
	it.for([
		[0, '00:00'],
		[999, '00:00'],
		[1000, '00:01'],
		[119_999, '01:59'],
		[120_000, '02:00'],
		[5_999_000, '99:59'],
		[6_000_000, '100:00'],
		[-5, '00:00'],
	] as const)('shows %d ms as %s', ([ms, text]) => {
		expect(clockText(ms)).toBe(text);
	});
});
