/** `<campaign-now>`: shows the campaign that is open today by the reader's calendar; the one that ends first wins. */
import { today } from '../../browser/today.ts';
import { campaignState } from '../../domain/campaign-window.ts';
import type { CampaignWindow } from '../../schemas/campaign.ts';

class CampaignNow extends HTMLElement {
	connectedCallback(): void {
		const open = [...this.querySelectorAll<HTMLElement>('[data-window]')].flatMap((card) => {
			const state = campaignState(JSON.parse(card.dataset['window'] as string) as CampaignWindow, today());
			return state.kind === 'now' ? [{ card, daysLeft: state.daysLeft }] : [];
		});
		const [first] = open.sort((a, b) => a.daysLeft - b.daysLeft);
		if (!first) return;
		first.card.hidden = false;
		(this.querySelector('[data-welcome]') as HTMLElement).hidden = true;
	}
}

customElements.define('campaign-now', CampaignNow);
