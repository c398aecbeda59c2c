/** `<read-aloud>`: shows itself where the device has a Chinese voice, and loads the reading when someone asks for it. */
import { whenChineseVoice } from '../../browser/speech.ts';
import type { Reading } from './read-aloud-reading.ts';

class ReadAloud extends HTMLElement {
	private forget?: () => void;
	private reading: Reading | undefined;

	connectedCallback(): void {
		this.forget = whenChineseVoice(() => (this.find('[data-tools]').hidden = false));
		this.addEventListener('click', this.pressed);
		this.addEventListener('change', this.changed);
		window.addEventListener('pagehide', this.stop);
	}

	disconnectedCallback(): void {
		this.forget?.();
		this.stop();
		this.removeEventListener('click', this.pressed);
		this.removeEventListener('change', this.changed);
		window.removeEventListener('pagehide', this.stop);
	}

	private readonly pressed = ({ target }: Event): void => {
		if (!(target as Element).closest('[data-start]')) return;
		if (this.reading) this.stop();
		else void this.start().catch(console.error);
	};

	private readonly changed = (): void => this.reading?.setRate(this.rate);

	/** Begins with the sentence that was being read when it was stopped. */
	private async start(): Promise<void> {
		const { Reading } = await import('./read-aloud-reading.ts');
		const text = this.closest('article')?.querySelector<HTMLElement>('.prose');
		if (this.reading || !text) return;
		this.reading = new Reading(text, this.rate, this.stop);
		this.label('stop');
	}

	private readonly stop = (): void => {
		this.reading?.stop();
		this.reading = undefined;
		this.label('start');
	};

	private label(which: 'start' | 'stop'): void {
		const words = JSON.parse(this.dataset['words'] as string) as Record<'start' | 'stop', string>;
		this.find('[data-start]').textContent = words[which];
	}

	private get rate(): number {
		return Number((this.find('[data-speed]') as HTMLSelectElement).value);
	}

	private find(selector: string): HTMLElement {
		return this.querySelector(selector) as HTMLElement;
	}
}

customElements.define('read-aloud', ReadAloud);
