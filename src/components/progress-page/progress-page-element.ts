/** `<progress-page>`: shows what the device knows, in words and titles; deletes it after a second question. */
import { deleteEverything } from '../../browser/delete-everything.ts';
import { progressStore } from '../../browser/progress-store.ts';
import { fillWords } from '../../domain/fill-words.ts';
import { currentLearner } from '../../domain/progress.ts';
import type { Learner } from '../../schemas/progress.ts';

type Titles = Record<'lessons' | 'quizzes', Record<string, { title: string; path: string }>>;

class ProgressPage extends HTMLElement {
	connectedCallback(): void {
		this.addEventListener('click', this.onClick);
		const { state, value } = progressStore.read();
		if (state !== 'ok' && state !== 'repaired') return this.say(state);
		this.show(currentLearner(value));
	}

	disconnectedCallback(): void {
		this.removeEventListener('click', this.onClick);
	}

	private readonly onClick = (event: Event): void => {
		const target = event.target as Element;
		const confirm = this.find('[data-confirm]');
		if (target.closest('[data-delete]')) {
			confirm.hidden = false;
			this.find('[data-sure]').focus();
		}
		if (target.closest('[data-keep]')) {
			confirm.hidden = true;
			this.find('[data-delete]').focus();
		}
		if (target.closest('[data-sure]')) void this.deleteAll();
	};

	private async deleteAll(): Promise<void> {
		const gone = await deleteEverything();
		this.find('[data-confirm]').hidden = true;
		for (const list of this.querySelectorAll<HTMLElement>('[data-kind]')) list.hidden = gone;
		this.say(gone ? 'deleted' : 'blocked');
		this.find('[data-delete]').focus();
	}

	private show({ lessons, quizzes }: Learner): void {
		this.list(
			'lessons',
			Object.entries(lessons).map(([id, { done }]) =>
				this.item('lessons', id, [this.word('on', { date: this.day(done) })]),
			),
		);
		this.list(
			'quizzes',
			Object.entries(quizzes).map(([id, { best, passed }]) =>
				this.item('quizzes', id, [
					...(passed ? [this.word('passed', { date: this.day(passed) })] : []),
					this.word('best', { percent: best }),
				]),
			),
		);
		if (Object.keys(lessons).length + Object.keys(quizzes).length === 0) this.say('none');
	}

	/** A lesson that the site no longer has is still listed, by its id. */
	private item(kind: keyof Titles, id: string, facts: string[]): HTMLElement {
		const known = (JSON.parse(this.dataset['titles'] as string) as Titles)[kind][id];
		const name = document.createElement(known ? 'a' : 'span');
		if (known) (name as HTMLAnchorElement).href = known.path;
		name.textContent = known?.title ?? this.word('gone', { id });
		const small = document.createElement('small');
		small.textContent = facts.join(' · ');
		const item = document.createElement('li');
		item.append(name, small);
		return item;
	}

	private word(name: string, values: Record<string, string | number>): string {
		return fillWords((JSON.parse(this.dataset['words'] as string) as Record<string, string>)[name] ?? '', values);
	}

	private list(kind: keyof Titles, items: HTMLElement[]): void {
		const section = this.find(`[data-kind="${kind}"]`);
		section.querySelector('ul')?.replaceChildren(...items);
		section.hidden = items.length === 0;
	}

	private say(state: string): void {
		for (const line of this.querySelectorAll<HTMLElement>('[data-state]'))
			line.hidden = line.dataset['state'] !== state;
	}

	private day(day: string): string {
		return new Intl.DateTimeFormat(this.dataset['locale'], { dateStyle: 'long', timeZone: 'UTC' }).format(
			new Date(`${day}T00:00:00Z`),
		);
	}

	private find<Found extends HTMLElement>(selector: string): Found {
		return this.querySelector(selector) as Found;
	}
}

customElements.define('progress-page', ProgressPage);
