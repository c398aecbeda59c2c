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

/** A custom element would start to work in the picture: a plain one takes its place. */
function copyOf(node: Node): Node {
	if (!(node instanceof Element)) return node.cloneNode();
	const isCustom = node.localName.includes('-');
	const copy = isCustom ? document.createElement('div') : (node.cloneNode() as Element);
	if (isCustom) for (const { name, value } of node.attributes) copy.setAttribute(name, value);
	copy.append(...[...node.childNodes].map(copyOf));
	quieten(copy);
	return copy;
}

function quieten(element: Element): void {
	for (const name of ['id', 'for', 'name', 'data-do', 'data-cut', 'data-clock', 'data-step', 'href', 'aria-current']) {
		element.removeAttribute(name);
	}
	element.classList.remove('to-come');
	if (element.matches('button, input, select, a')) element.setAttribute('tabindex', '-1');
	if (element.matches('button, input, select')) element.setAttribute('disabled', '');
	if (element instanceof HTMLImageElement) element.loading = 'eager';
}
