/** One reading of a text: sentence after sentence, the one being read marked and in sight. */
import { say } from '../../browser/speech.ts';
import { type Sentence, sentencesOf } from './read-aloud-sentences.ts';

export class Reading {
	private readonly sentences: Sentence[];
	private readonly done: () => void;
	private at: number;
	private rate: number;
	private hush?: () => void;

	/** Begins where an earlier reading of this text was stopped; `done` is called at its end. */
	constructor(text: HTMLElement, rate: number, done: () => void) {
		this.sentences = sentencesOf(text);
		this.done = done;
		this.rate = rate;
		this.at = this.sentences.findIndex(({ spans }) => spans.some((span) => span.dataset['left'] !== undefined));
		this.leave(Math.max(0, this.at));
		this.read(Math.max(0, this.at));
	}

	/** Holds from the sentence being read, which begins anew. */
	setRate(rate: number): void {
		this.rate = rate;
		this.hush?.();
		this.read(this.at);
	}

	/** Falls silent, and remembers the sentence for the next reading. */
	stop(): void {
		this.hush?.();
		this.leave(this.at);
		for (const span of this.sentences[this.at]?.spans ?? []) span.dataset['left'] = '';
	}

	private read(at: number): void {
		this.leave(this.at);
		this.at = at;
		const sentence = this.sentences[at];
		if (!sentence) return this.done();
		for (const span of sentence.spans) span.dataset['reading'] = '';
		sentence.spans[0]?.scrollIntoView({ block: 'nearest' });
		this.hush = say(sentence.text, this.rate, (whole) => (whole ? this.read(at + 1) : this.done()));
	}

	private leave(at: number): void {
		for (const span of this.sentences[at]?.spans ?? []) {
			delete span.dataset['reading'];
			delete span.dataset['left'];
		}
	}
}
