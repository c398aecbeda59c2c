/** `<learner-switch>`: says for whom this device keeps things, and lets another learner take over. */
import { changeProgress, progressStore } from '../../browser/progress-store.ts';
import { randomId } from '../../browser/random-id.ts';
import { learnerName } from '../../domain/learner-name.ts';
import { learnerIds, learnerNamed, switchTo } from '../../domain/learners.ts';
import type { Progress } from '../../schemas/progress.ts';

type LearnerWords = { nameless: string; now: string };

class LearnerSwitch extends HTMLElement {
	private stop?: () => void;

	connectedCallback(): void {
		for (const [type, hear] of this.listeners) this.addEventListener(type, hear);
		this.stop = progressStore.watch(() => this.draw());
		this.draw();
	}

	disconnectedCallback(): void {
		for (const [type, hear] of this.listeners) this.removeEventListener(type, hear);
		this.stop?.();
	}

	private readonly listeners: [string, (event: Event) => void][] = [
		['click', ({ target }) => this.pressed(target as Element)],
		['submit', (event) => (event.preventDefault(), this.submitted())],
		['keydown', (event) => (event as KeyboardEvent).key === 'Escape' && this.open(false)],
	];

	private pressed(target: Element): void {
		if (target.closest('[data-open]')) this.open(this.panel.hidden !== false);
		const id = target.closest<HTMLElement>('[data-learner]')?.dataset['learner'];
		if (id !== undefined) this.take(id);
	}

	/** A name that is known means the learner who has it. */
	private submitted(): void {
		const input = this.find<HTMLInputElement>('input');
		const name = learnerName(input.value);
		this.find('[data-empty]').hidden = name !== '';
		if (name === '') return input.focus();
		input.value = '';
		this.take(learnerNamed(progressStore.read().value, name) ?? randomId(), name);
	}

	private take(id: string, name = ''): void {
		const known = id === progressStore.read().value.current;
		const kept = known || changeProgress((progress) => switchTo(progress, id, name));
		this.find('[data-not-saved]').hidden = kept;
		this.open(false);
	}

	private open(open: boolean): void {
		if (this.panel.hidden !== open) return;
		this.panel.hidden = !open;
		const button = this.find('[data-open]');
		button.setAttribute('aria-expanded', String(open));
		if (open) this.find('[data-list] button').focus();
		else button.focus();
	}

	private draw(): void {
		const progress = progressStore.read().value;
		const items = learnerIds(progress).map((id) => this.item(progress, id));
		this.find('[data-who]').textContent = this.nameOf(progress, progress.current);
		this.find('[data-list]').replaceChildren(...items);
	}

	private item(progress: Progress, id: string): HTMLElement {
		const button = document.createElement('button');
		button.type = 'button';
		button.className = 'quiet';
		button.dataset['learner'] = id;
		const name = document.createElement('bdi');
		name.textContent = this.nameOf(progress, id);
		button.append(name);
		if (id === progress.current) {
			button.setAttribute('aria-current', 'true');
			button.append(` · ${this.words.now}`);
		}
		const item = document.createElement('li');
		item.append(button);
		return item;
	}

	/** Cleaned again, since a record may come from elsewhere. */
	private nameOf({ learners }: Progress, id: string): string {
		return learnerName(learners[id]?.name ?? '') || this.words.nameless;
	}

	private get words(): LearnerWords {
		return JSON.parse(this.dataset['words'] as string) as LearnerWords;
	}

	private get panel(): HTMLElement {
		return this.find('.learner-panel');
	}

	private find<Found extends HTMLElement>(selector: string): Found {
		return this.querySelector(selector) as Found;
	}
}

customElements.define('learner-switch', LearnerSwitch);
