/** Shares the page's own address, without what a chat app hung on it. */
import { copyText } from '../../browser/copy-text.ts';
import type { ShareWords } from './share-page-words.ts';

/** The address that the page says is its own. */
export function ownAddress(): string {
	return document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href ?? location.href.replace(/[?#].*/, '');
}

/** What the page says of itself in its head. */
export function said(property: string): string {
	return document.querySelector<HTMLMetaElement>(`meta[property="og:${property}"]`)?.content ?? '';
}

export async function shareLink(part: HTMLElement): Promise<void> {
	const words = JSON.parse(part.dataset['words'] as string) as ShareWords;
	const status = part.querySelector('[role="status"]') as HTMLElement;
	const url = ownAddress();
	if (typeof navigator.share === 'function') {
		try {
			return await navigator.share({ title: said('title'), text: said('description'), url });
		} catch (error) {
			// Who closes the sheet has changed his mind; where it cannot open there is the clipboard.
			if ((error as DOMException).name === 'AbortError') return;
		}
	}
	if (await copyText(url)) {
		status.textContent = words.copied;
		return;
	}
	const field = document.createElement('input');
	field.className = 'share-page-address';
	field.readOnly = true;
	field.value = url;
	field.setAttribute('aria-label', words.byHand);
	status.replaceChildren(words.byHand, field);
	field.select();
}
