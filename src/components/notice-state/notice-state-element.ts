/** `<notice-state>`: says by the reader's own calendar whether a notice holds, so that no rebuild is needed for it. */
import { today } from '../../browser/today.ts';
import { noticeState } from '../../domain/notices.ts';

class NoticeState extends HTMLElement {
	connectedCallback(): void {
		const { from = '', to = '' } = this.dataset;
		const state = noticeState({ from, to }, today());
		const words = JSON.parse(this.dataset['words'] as string) as Record<string, string>;
		const line = this.querySelector('[data-state]') as HTMLElement;
		line.dataset['state'] = state;
		line.textContent = words[state] ?? '';
	}
}

customElements.define('notice-state', NoticeState);
