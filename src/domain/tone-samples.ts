/** Tones as numbers for a loudspeaker: pure, so that what is played can be tested without one. */

/** One tone, or silence when `from` is 0. */
export type Tone = {
	/** Its pitch in hertz. */
	from: number;
	/** Where the pitch glides to; missing means that it stays. */
	to?: number;
	/** How long it lasts. */
	seconds: number;
};

/** Ends of a tone are softened over this time, or they would click. */
const edge = 0.012;

/** The tones one after another, between -1 and 1, `rate` numbers for each second. */
export function toneSamples(tones: readonly Tone[], rate: number): Float32Array<ArrayBuffer> {
	const lengths = tones.map(({ seconds }) => Math.round(seconds * rate));
	const samples = new Float32Array(lengths.reduce((sum, length) => sum + length, 0));
	let place = 0;
	tones.forEach((tone, index) => {
		const length = lengths[index] ?? 0;
		if (tone.from > 0) writeTone(samples.subarray(place, place + length), tone, rate);
		place += length;
	});
	return samples;
}

/** A third of an overtone lets small loudspeakers carry further than a bare sine does. */
function writeTone(samples: Float32Array, { from, to = from }: Tone, rate: number): void {
	let turn = 0;
	for (let place = 0; place < samples.length; place += 1) {
		turn += (2 * Math.PI * (from + ((to - from) * place) / samples.length)) / rate;
		const near = Math.min(place, samples.length - place) / (edge * rate);
		samples[place] = (Math.min(1, near) * (Math.sin(turn) + Math.sin(3 * turn) / 3)) / 1.3333;
	}
}
