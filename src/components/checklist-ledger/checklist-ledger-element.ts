/** `<checklist-ledger>`: what was found on this device, open ones first, and the steps that each takes. */
import { disarmOthers, sure } from '../../browser/ask-twice.ts';
import { changeFinding, deleteFinding, ledgerStore, sweepPhotos } from '../../browser/ledger-store.ts';
import { photoIds, watchPhotos } from '../../browser/photo-store.ts';
import { today } from '../../browser/today.ts';
import { canonical } from '../../domain/canonical.ts';
import { dayText } from '../../domain/day-text.ts';
import { fillWords } from '../../domain/fill-words.ts';
import { advance, earliestDay, reopen, stepOf } from '../../domain/finding-steps.ts';
import { findingsInOrder, isClosed, type KeptFinding } from '../../domain/ledger.ts';
import type { Finding } from '../../schemas/checklist-records.ts';
import { lineOf } from './checklist-ledger-line.ts';
import { itemOf } from './checklist-ledger-names.ts';
import { rowOf } from './checklist-ledger-paper.ts';
import { turnPhoto } from './checklist-ledger-photo.ts';
import type { Voice } from './checklist-ledger-words.ts';

class ChecklistLedger extends HTMLElement {
	private stops: (() => void)[] = [];
	private photos = new Set<string>();
	/** What each line shows; a line that shows the same is left as it is, with what somebody typed there. */
	private lines = new Map<string, { shows: string; line: HTMLLIElement }>();

	connectedCallback(): void {
		this.addEventListener('click', this.pressed);
		this.stops = [ledgerStore.watch(() => this.refresh()), watchPhotos(() => void this.look())];
		this.refresh();
		void sweepPhotos().then(() => this.look());
	}

	disconnectedCallback(): void {
		this.removeEventListener('click', this.pressed);
		for (const stop of this.stops) stop();
	}

	private async look(): Promise<void> {
		this.photos = new Set(await photoIds());
		this.refresh();
	}

	private refresh(): void {
		const { all, voice } = this;
		const old = this.lines;
		this.lines = new Map(all.map((each) => [each.id, this.lineFor(each, old, voice)]));
		const lines = [...this.lines.values()].map(({ line }) => line);
		const list = this.find('[data-list]');
		if (lines.some((line, place) => list.children[place] !== line) || list.children.length !== lines.length)
			list.replaceChildren(...lines);
		this.querySelector('[data-rows]')?.replaceChildren(...all.map((each) => rowOf(each, voice)));
		const closed = all.filter(isClosed).length;
		this.find('[data-count]').textContent =
			all.length === 0 ? '' : fillWords(voice.words.count, { open: all.length - closed, closed });
		this.find('[data-none]').hidden = all.length > 0;
	}

	private lineFor(finding: KeptFinding, old: typeof this.lines, voice: Voice): { shows: string; line: HTMLLIElement } {
		const photo = this.photos.has(finding.id);
		const shows = canonical({ finding, photo });
		const known = old.get(finding.id);
		return known?.shows === shows ? known : { shows, line: lineOf(finding, voice, { today: today(), photo }) };
	}

	private readonly pressed = ({ target }: Event): void => {
		const button = (target as Element).closest<HTMLElement>('button');
		disarmOthers(this, button);
		const line = button?.closest<HTMLElement>('[data-finding]');
		if (!button || !line) return;
		const { words } = this.voice;
		if (button.matches('[data-advance]')) this.step(line, advance);
		if (button.matches('[data-reopen]')) this.step(line, reopen);
		if (button.matches('[data-photo]')) void turnPhoto(line, button, words);
		if (button.matches('[data-remove]') && sure(button, words.removeSure)) void this.removeOne(line);
	};

	private step(line: HTMLElement, rule: (finding: Finding, day: string) => Finding | undefined): void {
		const { words, locale } = this.voice;
		const id = line.dataset['finding'] as string;
		const day = line.querySelector('input')?.value ?? '';
		const kept = changeFinding(id, (finding) => rule(finding, day));
		const finding = this.all.find((each) => each.id === id);
		if (!finding) return;
		if (kept === undefined) {
			line.querySelector('input')?.focus();
			return this.say('early', { date: dayText(locale, earliestDay(finding)) });
		}
		this.lines.get(id)?.line.querySelector<HTMLElement>('[data-advance], [data-reopen]')?.focus();
		const step = words[`step-${stepOf(finding)}`];
		return kept ? this.say('moved', { what: itemOf(finding, this.voice), step }) : this.say('notSaved');
	}

	private async removeOne(line: HTMLElement): Promise<void> {
		const what = line.querySelector('b')?.textContent ?? '';
		const gone = await deleteFinding(line.dataset['finding'] as string);
		this.say(gone ? 'removed' : 'notDeleted', { what });
		this.find('[data-said]').focus();
	}

	private say(word: 'early' | 'moved' | 'removed' | 'notSaved' | 'notDeleted', facts = {}): void {
		this.find('[data-said]').textContent = fillWords(this.voice.words[word], facts);
	}

	private get all(): KeptFinding[] {
		return findingsInOrder(ledgerStore.read().value, this.dataset['only']);
	}

	private get voice(): Voice {
		const { words, names, locale } = this.dataset as Record<'words' | 'names' | 'locale', string>;
		return { words: JSON.parse(words) as Voice['words'], names: JSON.parse(names) as Voice['names'], locale };
	}

	private find(selector: string): HTMLElement {
		return this.querySelector(selector) as HTMLElement;
	}
}

customElements.define('checklist-ledger', ChecklistLedger);
