/** `<drill-alarm>`: plays one sound over and over, until the button, Esc, or the page going away. */
import { type Playing, playTones } from '../../browser/sound.ts';
import { drillTones } from '../../domain/drill-sounds.ts';
import { fillWords } from '../../domain/fill-words.ts';
import type { DrillSound } from '../../schemas/drill.ts';

type AlarmWords = Record<'playing' | 'silent' | 'noSound', string>;

class DrillAlarm extends HTMLElement {
	private playing?: Playing | undefined;

	connectedCallback(): void {
		this.addEventListener('click', this.pressed);
		this.addEventListener('input', this.turned);
		document.addEventListener('keydown', this.key);
		addEventListener('pagehide', this.silence);
	}

	disconnectedCallback(): void {
		this.removeEventListener('click', this.pressed);
		this.removeEventListener('input', this.turned);
		document.removeEventListener('keydown', this.key);
		removeEventListener('pagehide', this.silence);
		this.silence();
	}

	private readonly pressed = ({ target }: Event): void => {
		const button = (target as Element).closest<HTMLElement>('button');
		if (!button) return;
		const again = button.getAttribute('aria-pressed') === 'true';
		this.silence();
		if (button.matches('[data-sound]') && !again) this.play(button);
	};

	private readonly key = ({ key }: KeyboardEvent): void => {
		if (key === 'Escape' && this.playing) this.silence();
	};

	private readonly turned = (): void => this.playing?.setVolume(this.volume);

	private readonly silence = (): void => {
		this.playing?.stop();
		this.playing = undefined;
		for (const button of this.querySelectorAll('[aria-pressed]')) button.setAttribute('aria-pressed', 'false');
		this.say(this.words.silent);
	};

	private play(button: HTMLElement): void {
		const { sound, name = '' } = button.dataset;
		this.playing = playTones(drillTones[sound as DrillSound], { volume: this.volume, loop: true });
		if (!this.playing) return this.say(this.words.noSound);
		button.setAttribute('aria-pressed', 'true');
		this.say(fillWords(this.words.playing, { name }));
	}

	private say(text: string): void {
		const line = this.querySelector('[data-said]') as HTMLElement;
		if (line.textContent !== text) line.textContent = text;
	}

	/** What the ear takes for half as loud is less than half the amplitude. */
	private get volume(): number {
		return (Number((this.querySelector('input') as HTMLInputElement).value) / 100) ** 2;
	}

	private get words(): AlarmWords {
		return JSON.parse(this.dataset['words'] as string) as AlarmWords;
	}
}

customElements.define('drill-alarm', DrillAlarm);
