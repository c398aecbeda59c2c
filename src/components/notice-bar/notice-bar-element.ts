/** `<notice-bar>`: shows the notices that hold on the reader's own day. */
import { today } from '../../browser/today.ts';
import { noticeState } from '../../domain/notices.ts';

class NoticeBar extends HTMLElement {
	connectedCallback(): void {
		const items = [...this.querySelectorAll<HTMLElement>('[data-from]')];
		for (const item of items) {
			const { from = '', to = '' } = item.dataset;
			item.hidden = noticeState({ from, to }, today()) !== 'now';
		}
		(this.querySelector('[data-bar]') as HTMLElement).hidden = items.every(({ hidden }) => hidden);
	}
}

customElements.define('notice-bar', NoticeBar);
