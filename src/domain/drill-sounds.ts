/**
 * The two sounds of drills. On purpose neither is a siren that is used for real: whoever hears one beyond the wall must
 * not take it for a warning. They are told apart by their pitch going up and by their beat, not by loudness.
 */
import type { DrillSound } from '../schemas/drill.ts';
import type { Tone } from './tone-samples.ts';

const rest = (seconds: number): Tone => ({ from: 0, seconds });
const short: Tone[] = [{ from: 988, seconds: 0.4 }, rest(0.3)];
const up: Tone[] = [{ from: 440, to: 880, seconds: 0.7 }, rest(0.15)];

export const drillTones: Record<DrillSound, readonly Tone[]> = {
	/** Three short ones and a rest: leave in order. */
	pulse: [...short, ...short, ...short, rest(0.9)],
	/** Rising, again and again: stop, shelter where you are. */
	rise: [...up, ...up, rest(0.3)],
};
