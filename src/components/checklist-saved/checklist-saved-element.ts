/** `<checklist-saved>`: one line about the storage of this device, when there is something to say. */
import { ledgerStore } from '../../browser/ledger-store.ts';

class ChecklistSaved extends HTMLElement {
	private stop?: () => void;

	connectedCallback(): void {
		this.stop = ledgerStore.watch(() => this.refresh());
		this.refresh();
	}

	disconnectedCallback(): void {
		this.stop?.();
	}

	private refresh(): void {
		const { state, unsaved } = ledgerStore.read();
		const says = unsaved && state !== 'newer' && state !== 'blocked' ? 'unsaved' : state;
		for (const line of this.querySelectorAll<HTMLElement>('[data-state]')) line.hidden = line.dataset['state'] !== says;
	}
}

customElements.define('checklist-saved', ChecklistSaved);
