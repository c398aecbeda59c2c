/** `<checklist-find>`: puts what was found into the ledger of this device, with a photograph if there is one. */
import { ledgerStore } from '../../browser/ledger-store.ts';
import { keepPhoto } from '../../browser/photo-store.ts';
import { randomId } from '../../browser/random-id.ts';
import { shrinkPhoto } from '../../browser/shrink-photo.ts';
import { today } from '../../browser/today.ts';
import { isDay } from '../../domain/finding-steps.ts';
import { keepFinding } from '../../domain/ledger.ts';
import { elsewhere } from '../../schemas/checklist-records.ts';
import type { FindWords } from './checklist-find-words.ts';

type Name = 'item' | 'place' | 'day' | 'note' | 'photo';

class ChecklistFind extends HTMLElement {
	connectedCallback(): void {
		this.addEventListener('click', this.pressed);
		this.addEventListener('input', this.typed);
		this.addEventListener('submit', this.submitted);
		if (this.field('day').value === '') this.field('day').value = today();
	}

	disconnectedCallback(): void {
		this.removeEventListener('click', this.pressed);
		this.removeEventListener('input', this.typed);
		this.removeEventListener('submit', this.submitted);
	}

	/** “不符合” beside an item: the form names it, and the next thing to write is where. */
	private readonly pressed = (event: Event): void => {
		const item = (event.target as Element).closest<HTMLElement>('[data-item]')?.dataset['item'];
		if (item === undefined) return;
		event.preventDefault();
		this.field('item').value = item;
		this.say('');
		this.find('#find').scrollIntoView();
		this.field('place').focus({ preventScroll: true });
	};

	private readonly typed = ({ target }: Event): void => {
		(target as Element).removeAttribute('aria-invalid');
		this.say('');
	};

	private readonly submitted = (event: Event): void => {
		event.preventDefault();
		const [name, mistake] = this.mistake() ?? [];
		if (name && mistake) {
			this.field(name).setAttribute('aria-invalid', 'true');
			this.field(name).focus();
			this.say(this.words[mistake]);
			return;
		}
		void this.keep();
	};

	private mistake(): [Name, 'badDay' | 'noNote'] | undefined {
		if (!isDay(this.field('day').value)) return ['day', 'badDay'];
		if (this.field('item').value === elsewhere && this.value('note') === '') return ['note', 'noNote'];
		return undefined;
	}

	/** The words first, so that a photograph for which there is no room costs nothing else. */
	private async keep(): Promise<void> {
		const id = randomId();
		const [photo] = this.field('photo').files ?? [];
		const finding = {
			checklist: this.dataset['checklist'] as string,
			item: this.field('item').value,
			place: this.value('place'),
			note: this.value('note'),
			days: [this.field('day').value],
			reopened: 0,
		};
		const kept = ledgerStore.change((ledger) => keepFinding(ledger, id, finding));
		for (const name of ['place', 'note', 'photo'] as const) this.field(name).value = '';
		const mistake = photo && (await keepSmall(id, photo));
		this.say(this.words[kept ? (mistake ?? 'saved') : 'notSaved']);
	}

	private say(text: string): void {
		this.find('[data-said]').textContent = text;
	}

	private value(name: Name): string {
		return this.field(name).value.trim();
	}

	private field(name: Name): HTMLInputElement {
		return this.find<HTMLFormElement>('form').elements.namedItem(name) as HTMLInputElement;
	}

	private get words(): FindWords {
		return JSON.parse(this.dataset['words'] as string) as FindWords;
	}

	private find<Found extends HTMLElement>(selector: string): Found {
		return this.querySelector(selector) as Found;
	}
}

/** Keeps a photograph in a small size; tells what went wrong. */
async function keepSmall(id: string, photo: File): Promise<'photoBad' | 'photoFull' | undefined> {
	const small = await shrinkPhoto(photo);
	if (!small) return 'photoBad';
	return (await keepPhoto(id, small)) ? undefined : 'photoFull';
}

customElements.define('checklist-find', ChecklistFind);
