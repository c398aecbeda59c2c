/** `<progress-import>`: reads a chosen or dropped file, says what it would change, and puts it in when told to. */
import { changeProgress, progressStore } from '../../browser/progress-store.ts';
import { readTextFile } from '../../browser/read-text-file.ts';
import { changesOf, importProgress, type LearnerChange } from '../../domain/import-progress.ts';
import { largestFile, readProgressFile } from '../../domain/progress-file.ts';
import type { Progress } from '../../schemas/progress.ts';
import { changeText, type ImportWords } from './progress-import-words.ts';

class ProgressImport extends HTMLElement {
	private offered: Progress | undefined;

	connectedCallback(): void {
		this.addEventListener('change', this.chosen);
		this.addEventListener('click', this.pressed);
		// Dropped beside the field, a file would be opened instead of the page.
		document.addEventListener('dragover', this.dragged);
		document.addEventListener('drop', this.dropped);
	}

	disconnectedCallback(): void {
		this.removeEventListener('change', this.chosen);
		this.removeEventListener('click', this.pressed);
		document.removeEventListener('dragover', this.dragged);
		document.removeEventListener('drop', this.dropped);
	}

	private readonly chosen = (): Promise<void> => this.open(this.input.files?.[0]);

	private readonly dragged = (event: DragEvent): void => {
		if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
	};

	private readonly dropped = (event: DragEvent): void => {
		if (!event.dataTransfer?.types.includes('Files')) return;
		event.preventDefault();
		void this.open(event.dataTransfer.files[0]);
	};

	private readonly pressed = ({ target }: Event): void => {
		if ((target as Element).closest('[data-confirm-import]')) this.putIn();
		if ((target as Element).closest('[data-cancel-import]')) {
			this.offer(undefined);
			this.input.focus();
		}
	};

	private async open(file: File | undefined): Promise<void> {
		if (!file) return;
		this.offer(undefined);
		const text = await readTextFile(file, largestFile);
		const read = typeof text === 'string' ? readProgressFile(text) : text.refused;
		// The same file may be chosen again after it was mended.
		this.input.value = '';
		if (typeof read === 'string') return this.say(`refuse-${read}`);
		if (changesOf(progressStore.read().value, read).length === 0) return this.say('nothingNew');
		this.offer(read);
	}

	/** Shows what the record would change; nothing when there is none. */
	private offer(progress: Progress | undefined): void {
		this.offered = progress;
		this.say(undefined);
		const preview = this.find('[data-preview]');
		preview.hidden = !progress;
		if (!progress) return;
		const changes = changesOf(progressStore.read().value, progress);
		this.find('[data-changes]').replaceChildren(...changes.map((change) => this.item(change)));
		preview.focus();
	}

	/** Twice pressed it is put in once. */
	private putIn(): void {
		const { offered } = this;
		if (!offered) return;
		this.offer(undefined);
		const kept = changeProgress((progress) => importProgress(progress, offered));
		this.say(kept ? 'imported' : 'importedUnsaved');
		this.input.focus();
	}

	private item(change: LearnerChange): HTMLElement {
		const words = JSON.parse(this.dataset['words'] as string) as ImportWords;
		const name = document.createElement('bdi');
		name.textContent = change.name || words.nameless;
		const item = document.createElement('li');
		item.append(name, change.fresh && change.name ? `（${words.fresh}）` : '', `：${changeText(change, words)}`);
		return item;
	}

	private say(what: string | undefined): void {
		for (const line of this.querySelectorAll<HTMLElement>('[data-says]')) line.hidden = line.dataset['says'] !== what;
	}

	private get input(): HTMLInputElement {
		return this.querySelector('input') as HTMLInputElement;
	}

	private find(selector: string): HTMLElement {
		return this.querySelector(selector) as HTMLElement;
	}
}

customElements.define('progress-import', ProgressImport);
