/** A small picture of a slide: its elements again, without what makes them work. */
export function miniOf(slide: HTMLElement): HTMLElement {
	const mini = document.createElement('div');
	mini.className = 'mini';
	mini.setAttribute('aria-hidden', 'true');
	const stage = slide.querySelector('.slide-stage');
	if (!stage) return mini;
	const copy = copyOf(stage) as HTMLElement;
	copy.classList.add('slide');
	copy.dataset['kind'] = slide.dataset['kind'];
	mini.append(copy);
	return mini;
}

/** A custom element would start to work in the picture, and a button could be pressed: plain ones take their place. */
function copyOf(node: Node): Node {
	if (!(node instanceof Element)) return node.cloneNode();
	const plain = node.localName.includes('-') ? 'div' : node.matches('button, input, select, a') ? 'span' : undefined;
	const copy = plain ? document.createElement(plain) : (node.cloneNode() as Element);
	if (plain) for (const { name, value } of node.attributes) copy.setAttribute(name, value);
	copy.append(...[...node.childNodes].map(copyOf));
	quieten(copy);
	return copy;
}

function quieten(element: Element): void {
	for (const name of working) element.removeAttribute(name);
	element.classList.remove('to-come');
	if (element instanceof HTMLImageElement) element.loading = 'eager';
}

/** Attributes by which the page, its scripts or a reader would find the copy. */
const working = [
	...['id', 'for', 'name', 'href', 'type', 'role', 'tabindex', 'aria-label', 'aria-current', 'aria-pressed'],
	...['data-do', 'data-cut', 'data-clock', 'data-step', 'data-over'],
];
