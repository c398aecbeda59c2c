/** `<drill-saved>`: one line about the storage of this device, when there is something to say. */
import { drillStore } from '../../browser/drill-store.ts';

class DrillSaved extends HTMLElement {
	private stop?: () => void;

	connectedCallback(): void {
		this.stop = drillStore.watch(() => this.refresh());
		this.refresh();
	}

	disconnectedCallback(): void {
		this.stop?.();
	}

	private refresh(): void {
		const { state, unsaved } = drillStore.read();
		const says = unsaved && state !== 'newer' && state !== 'blocked' ? 'unsaved' : state;
		for (const line of this.querySelectorAll<HTMLElement>('[data-state]')) line.hidden = line.dataset['state'] !== says;
	}
}

customElements.define('drill-saved', DrillSaved);
