/** `<progress-export>`: gives the record as a file, also one that this page cannot read. */
import { download } from '../../browser/download.ts';
import { progressStore } from '../../browser/progress-store.ts';
import { today } from '../../browser/today.ts';
import { fillWords } from '../../domain/fill-words.ts';
import { fileName, writeProgressFile } from '../../domain/progress-file.ts';

class ProgressExport extends HTMLElement {
	private stop?: () => void;

	connectedCallback(): void {
		this.addEventListener('click', this.pressed);
		this.addEventListener('focusout', this.disarm);
		this.stop = progressStore.watch(() => this.draw());
		this.draw();
	}

	disconnectedCallback(): void {
		this.removeEventListener('click', this.pressed);
		this.removeEventListener('focusout', this.disarm);
		this.stop?.();
	}

	/** What a later version wrote, or nobody can read, is given as it stands; what is only damaged, both ways. */
	private draw(): void {
		const { state, unsaved } = progressStore.read();
		const unread = state === 'newer' || state === 'broken';
		this.find('[data-export]').hidden = unread && !unsaved;
		this.find('[data-raw]').hidden = !unread && state !== 'repaired';
		const aside = progressStore.setAside();
		this.find('[data-aside]').hidden = aside.length === 0;
		this.find('[data-line]').textContent = fillWords(this.words['asideLine'] ?? '', { n: aside.length });
	}

	private readonly pressed = ({ target }: Event): void => {
		const button = (target as Element).closest('button');
		if (button?.matches('[data-export]')) {
			const { value } = progressStore.read();
			give(fileName(today()), writeProgressFile(value, today(), this.dataset['schema'] as string));
		}
		if (button?.matches('[data-raw]')) give(fileName(`原样-${today()}`), progressStore.text() ?? '');
		if (button?.matches('[data-aside-export]')) {
			for (const [index, text] of progressStore.setAside().entries()) {
				give(fileName(`旧-${index + 1}-${today()}`), text);
			}
		}
		if (button?.matches('[data-aside-delete]')) this.deleteAside(button);
	};

	private deleteAside(button: HTMLElement): void {
		if (button.dataset['asked'] !== undefined) {
			progressStore.forgetAside();
			return this.find('[data-export], [data-raw]').focus();
		}
		button.dataset['asked'] = '';
		button.textContent = this.words['asideSure'] ?? '';
	}

	private readonly disarm = (): void => {
		const button = this.find('[data-aside-delete]');
		delete button.dataset['asked'];
		button.textContent = this.words['asideDelete'] ?? '';
	};

	private get words(): Record<string, string> {
		return JSON.parse(this.dataset['words'] as string) as Record<string, string>;
	}

	private find(selector: string): HTMLElement {
		return this.querySelector(selector) as HTMLElement;
	}
}

function give(name: string, text: string): void {
	download(name, text, 'application/json');
}

customElements.define('progress-export', ProgressExport);
