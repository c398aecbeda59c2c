/** `<certificate-form>`: a sheet that says what was practised, once a campaign is. The name is kept nowhere. */
import { progressStore, readLearner } from '../../browser/progress-store.ts';
import { loadPicture } from '../../browser/load-picture.ts';
import { pictureOf, pngOf, saveFile } from '../../browser/save-file.ts';
import { today } from '../../browser/today.ts';
import { practised, type TitledLesson } from '../../domain/certificate.ts';
import { courseState, waysThrough } from '../../domain/completion.ts';
import { dayText } from '../../domain/day-text.ts';
import { fillWords } from '../../domain/fill-words.ts';
import { certificateLine, daysOf, type Voice, wayLeft } from './certificate-form-lines.ts';
import { type Art, drawCertificate } from './certificate-form-picture.ts';
import type { CertificateWords } from './certificate-form-words.ts';

class CertificateForm extends HTMLElement {
	private stop?: () => void;

	connectedCallback(): void {
		this.addEventListener('click', this.onClick);
		this.addEventListener('input', this.onInput);
		this.stop = progressStore.watch(() => this.refresh());
		this.refresh();
	}

	disconnectedCallback(): void {
		this.removeEventListener('click', this.onClick);
		this.removeEventListener('input', this.onInput);
		this.stop?.();
	}

	private readonly onInput = (): void => {
		this.find('[data-name]').textContent = this.name;
	};

	private readonly onClick = ({ target }: Event): void => {
		if ((target as Element).closest('[data-print]')) window.print();
		if ((target as Element).closest('[data-save]')) void this.savePicture();
	};

	private refresh(): void {
		const learner = readLearner();
		const ready = courseState(learner, this.lessons).complete;
		this.find('[data-yet]').hidden = !ready;
		this.find('[data-not-yet]').hidden = ready;
		if (!ready) {
			const ways = waysThrough(learner, this.lessons);
			return this.find('[data-ways]').replaceChildren(...ways.flatMap((way) => wayLeft(way, this.voice)));
		}
		const lines = practised(learner, this.lessons);
		this.find('[data-list]').replaceChildren(...lines.map((line) => certificateLine(line, this.voice)));
		this.find('[data-day]').textContent = dayText(this.voice.locale, today());
	}

	private async savePicture(): Promise<void> {
		const { words } = this.voice;
		const { src, width, height } = JSON.parse(this.dataset['picture'] as string) as Art & { src: string };
		const image = await loadPicture(src);
		const lines = practised(readLearner(), this.lessons).map((line) => [line.title, daysOf(line, this.voice)] as const);
		const facts = { name: this.name, title: this.dataset['title'] as string, lines, foot: this.foot() };
		const canvas = drawCertificate({ ...facts, ...(image && { art: { image, width, height } }) }, words);
		const file = canvas && pngOf(canvas);
		if (!canvas || !file) return this.say(words.noPicture);
		saveFile(file, `${fillWords(words.fileName, { title: facts.title })}.png`);
		this.find('[data-shown]').replaceChildren(pictureOf(file, words.pictureAlt, canvas));
		this.say(words.pictureReady);
	}

	private foot(): [string, string] {
		const [owner, day] = [...this.find('[data-yet] .certificate-foot').children].map(
			({ textContent }) => textContent ?? '',
		);
		return [owner ?? '', day ?? ''];
	}

	private get name(): string {
		return this.find<HTMLInputElement>('input').value.trim();
	}

	private get lessons(): TitledLesson[] {
		return JSON.parse(this.dataset['lessons'] as string) as TitledLesson[];
	}

	private get voice(): Voice {
		const { words, locale, lessonPath } = this.dataset as Record<'words' | 'locale' | 'lessonPath', string>;
		return { words: JSON.parse(words) as CertificateWords, locale, lessonPath };
	}

	private say(text: string): void {
		this.find('[data-said]').textContent = text;
	}

	private find<Found extends HTMLElement>(selector: string): Found {
		return this.querySelector(selector) as Found;
	}
}

customElements.define('certificate-form', CertificateForm);
