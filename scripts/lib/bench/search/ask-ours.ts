/** Asks our search page, as a reader would: the query goes into the field, and what is shown is read. */
import type { Page } from '@playwright/test';
import type { Given } from './judge.ts';

/** `all` also presses “more” to the end. */
export type Ask = { q: string; all: boolean };

/** One answer for each query. The page must be our search page. */
export async function askOurs(page: Page, asks: Ask[]): Promise<Given[]> {
	return page.evaluate(askInPage, asks);
}

/** Runs inside the page, so it uses nothing from here. */
async function askInPage(asks: Ask[]): Promise<Given[]> {
	const panel = document.querySelector('main search-panel') as HTMLElement;
	const part = <Found extends HTMLElement>(selector: string): Found => panel.querySelector(selector) as Found;
	const [form, field, list] = [part<HTMLFormElement>('form'), part<HTMLInputElement>('input'), part('[data-results]')];
	const base = new URL(panel.dataset['base'] as string, location.href).pathname.replace(/\/$/, '');
	const pathOf = (link: HTMLAnchorElement): string => link.pathname.slice(base.length);
	const answers: Given[] = [];
	for (const { q, all } of asks) {
		field.value = q;
		const searched = new Promise((resolve) => panel.addEventListener('searched', resolve, { once: true }));
		form.requestSubmit();
		await searched;
		for (let more = part('[data-more]'); all && !more.hidden;) {
			const before = list.childElementCount;
			more.click();
			while (list.childElementCount === before) await new Promise((resolve) => setTimeout(resolve, 5));
		}
		const card = part('[data-card]').dataset['shown'];
		const leads = [...panel.querySelectorAll<HTMLAnchorElement>('.emergency-card-links a')].map(pathOf);
		answers.push({
			card: card ? { id: card, leads } : undefined,
			addresses: [...list.querySelectorAll('a')].map(pathOf),
		});
	}
	return answers;
}
