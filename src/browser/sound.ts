/** Sounds made in the browser, without a file. They begin only when somebody asks for them, and stop at once. */
import { type Tone, toneSamples } from '../domain/tone-samples.ts';

export type Playing = {
	/** From 0 to 1, heard at once. */
	setVolume: (volume: number) => void;
	/** Silence, at once; may be said twice. */
	stop: () => void;
};

/** A short bell: time is up. */
const bell: readonly Tone[] = [
	{ from: 880, seconds: 0.18 },
	{ from: 0, seconds: 0.07 },
	{ from: 660, seconds: 0.35 },
];

/** Plays `tones` once, or over and over until `stop`; `undefined` when this browser makes no sound. */
export function playTones(tones: readonly Tone[], options: { volume: number; loop?: boolean }): Playing | undefined {
	let context: AudioContext | undefined;
	try {
		context = new AudioContext();
		return play(context, tones, options);
	} catch {
		void context?.close().catch(() => undefined);
		return undefined;
	}
}

/** Rings a short bell once. */
export function ringBell(volume = 0.5): Playing | undefined {
	return playTones(bell, { volume });
}

/** One buffer that the browser repeats by itself: no timer, which a page in the background would slow down. */
function play(
	context: AudioContext,
	tones: readonly Tone[],
	{ volume, loop = false }: { volume: number; loop?: boolean },
): Playing {
	const samples = toneSamples(tones, context.sampleRate);
	const buffer = context.createBuffer(1, samples.length, context.sampleRate);
	buffer.getChannelData(0).set(samples);
	const source = context.createBufferSource();
	const gain = context.createGain();
	source.buffer = buffer;
	source.loop = loop;
	source.connect(gain);
	gain.connect(context.destination);
	gain.gain.value = volume;
	let over = false;
	const stop = (): void => {
		if (over) return;
		over = true;
		source.stop();
		void context.close().catch(() => undefined);
	};
	source.onended = stop;
	source.start();
	// Some browsers hold a new context until they are asked; where they refuse, nothing is heard and nothing breaks.
	if (context.state === 'suspended') void context.resume().catch(() => undefined);
	return { setVolume: (next) => void (gain.gain.value = next), stop };
}
