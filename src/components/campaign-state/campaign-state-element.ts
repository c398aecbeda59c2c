/** `<campaign-state>`: says by the reader's own calendar whether the campaign is on, so no rebuild is needed for it. */
import { today } from '../../browser/today.ts';
import { type CampaignState as State, campaignState } from '../../domain/campaign-window.ts';
import { fillWords } from '../../domain/fill-words.ts';
import type { CampaignWindow } from '../../schemas/campaign.ts';

class CampaignState extends HTMLElement {
	connectedCallback(): void {
		const state = campaignState(JSON.parse(this.dataset['window'] as string) as CampaignWindow, today());
		const words = JSON.parse(this.dataset['words'] as string) as Record<string, string>;
		const line = this.querySelector('[data-state]') as HTMLElement;
		line.dataset['state'] = state.kind;
		line.textContent = this.sentence(state, words);
	}

	private sentence({ days, ...state }: State, words: Record<string, string>): string {
		if (state.kind === 'now') return fillWords(words['nowUntil'] ?? '', { to: this.day(days.to) });
		const range = fillWords(words['dates'] ?? '', { from: this.day(days.from), to: this.day(days.to) });
		return `${range} · ${fillWords(words['inDays'] ?? '', { n: state.daysUntil })}`;
	}

	private day(day: string): string {
		const style = { month: 'long', day: 'numeric', timeZone: 'UTC' } as const;
		return new Intl.DateTimeFormat(this.dataset['locale'], style).format(new Date(`${day}T00:00:00Z`));
	}
}

customElements.define('campaign-state', CampaignState);
