/** `<kept-pages>`: lists the pages that this device keeps. */
import { type KeptPage, keptPages } from '../../browser/kept-pages.ts';

class KeptPages extends HTMLElement {
	connectedCallback(): void {
		void keptPages().then((pages) => this.draw(pages));
	}

	private draw(pages: KeptPage[]): void {
		const { base = '/', self: own } = this.dataset;
		const others = pages.filter(({ path }) => path !== own);
		for (const section of this.querySelectorAll<HTMLElement>('[data-kind]')) {
			const mine = others.filter(({ path }) => this.kindOf(path.slice(base.length)) === section.dataset['kind']);
			section.hidden = mine.length === 0;
			section.querySelector('ul')?.replaceChildren(...mine.map(linkTo));
		}
		const line = this.querySelector('[data-none]') as HTMLElement;
		line.textContent = others.length === 0 ? (this.querySelector('template')?.content.textContent ?? '') : '';
		line.hidden = others.length > 0;
	}

	/** The first part of the address when there is a heading for it. */
	private kindOf(path: string): string {
		const [kind = '', ...rest] = path.split('/');
		return rest.length > 1 && this.querySelector(`[data-kind="${CSS.escape(kind)}"]`) ? kind : 'other';
	}
}

function linkTo({ path, title }: KeptPage): HTMLElement {
	const [item, link] = [document.createElement('li'), document.createElement('a')];
	link.href = path;
	link.textContent = title || path;
	item.append(link);
	return item;
}

customElements.define('kept-pages', KeptPages);
