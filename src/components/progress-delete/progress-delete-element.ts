/** `<progress-delete>`: deletes everything of this site from the device after a second question. */
import { deleteEverything } from '../../browser/delete-everything.ts';

class ProgressDelete extends HTMLElement {
	connectedCallback(): void {
		this.addEventListener('click', this.pressed);
	}

	disconnectedCallback(): void {
		this.removeEventListener('click', this.pressed);
	}

	private readonly pressed = async ({ target }: Event): Promise<void> => {
		const button = (target as Element).closest('button');
		if (button?.matches('[data-delete]')) this.ask(true);
		if (button?.matches('[data-keep]')) this.ask(false);
		if (!button?.matches('[data-sure]')) return;
		this.say(undefined);
		const gone = await deleteEverything();
		this.ask(false);
		this.say(gone ? 'deleted' : 'notDeleted');
	};

	private ask(open: boolean): void {
		this.find('[data-confirm]').hidden = !open;
		this.find(open ? '[data-sure]' : '[data-delete]').focus();
	}

	private say(what: string | undefined): void {
		for (const line of this.querySelectorAll<HTMLElement>('[data-says]')) line.hidden = line.dataset['says'] !== what;
	}

	private find(selector: string): HTMLElement {
		return this.querySelector(selector) as HTMLElement;
	}
}

customElements.define('progress-delete', ProgressDelete);
