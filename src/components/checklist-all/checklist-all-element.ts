/** `<checklist-all>`: the whole ledger as a table to take away, and its deletion after a second question. */
import { deleteLedger, ledgerStore } from '../../browser/ledger-store.ts';
import { saveFile } from '../../browser/save-file.ts';
import { today } from '../../browser/today.ts';
import { fillWords } from '../../domain/fill-words.ts';
import { findingsInOrder } from '../../domain/ledger.ts';
import { ledgerCsv, type LedgerHeads } from '../../domain/ledger-table.ts';
import { checklistOf, itemOf } from '../checklist-ledger/checklist-ledger-names.ts';
import type { Naming } from '../checklist-ledger/checklist-ledger-words.ts';
import type { AllWords } from './checklist-all-words.ts';

class ChecklistAll extends HTMLElement {
	private stop?: () => void;

	connectedCallback(): void {
		this.addEventListener('click', this.pressed);
		this.stop = ledgerStore.watch(() => this.refresh());
		this.refresh();
	}

	disconnectedCallback(): void {
		this.removeEventListener('click', this.pressed);
		this.stop?.();
	}

	private refresh(): void {
		const { findings } = ledgerStore.read().value;
		this.find('[data-csv]').hidden = Object.keys(findings).length === 0;
	}

	private readonly pressed = ({ target }: Event): void => {
		const button = (target as Element).closest<HTMLElement>('button');
		if (button?.matches('[data-csv]')) this.download();
		if (button?.matches('[data-delete]')) this.ask(true);
		if (button?.matches('[data-keep], [data-sure]')) this.ask(false);
		if (button?.matches('[data-sure]')) void this.deleteAll();
	};

	private download(): void {
		const naming: Naming = { words: this.words, names: JSON.parse(this.dataset['names'] as string) as Naming['names'] };
		const heads = JSON.parse(this.dataset['heads'] as string) as LedgerHeads;
		const text = ledgerCsv(findingsInOrder(ledgerStore.read().value), heads, {
			checklist: (finding) => checklistOf(finding, naming),
			item: (finding) => itemOf(finding, naming),
			step: (step) => this.words[`step-${step}`],
		});
		const name = fillWords(this.words.fileName, { date: today() });
		saveFile(new Blob([text], { type: 'text/csv;charset=utf-8' }), `${name}.csv`);
	}

	private async deleteAll(): Promise<void> {
		const gone = await deleteLedger();
		this.find('[data-said]').textContent = gone ? this.words.deleted : this.words.notDeleted;
	}

	private ask(open: boolean): void {
		this.find('[data-confirm]').hidden = !open;
		this.find(open ? '[data-sure]' : '[data-delete]').focus();
	}

	private get words(): AllWords {
		return JSON.parse(this.dataset['words'] as string) as AllWords;
	}

	private find(selector: string): HTMLElement {
		return this.querySelector(selector) as HTMLElement;
	}
}

customElements.define('checklist-all', ChecklistAll);
