/** `<campaign-phone>`: copies the message that stands in it. */
import { copyText } from '../../browser/copy-text.ts';

class CampaignPhone extends HTMLElement {
	connectedCallback(): void {
		this.addEventListener('click', this.onClick);
	}

	disconnectedCallback(): void {
		this.removeEventListener('click', this.onClick);
	}

	private readonly onClick = async ({ target }: Event): Promise<void> => {
		const button = (target as Element).closest('button');
		if (!button) return;
		const { copied = '', byHand = '' } = button.dataset;
		const text = this.querySelector('p')?.textContent?.trim() ?? '';
		(this.querySelector('[role="status"]') as HTMLElement).textContent = (await copyText(text)) ? copied : byHand;
	};
}

customElements.define('campaign-phone', CampaignPhone);
