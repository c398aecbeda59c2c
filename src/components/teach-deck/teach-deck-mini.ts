/** A small picture of a slide: its elements again, without what makes them work. */
export function miniOf(slide: HTMLElement): HTMLElement {
	const mini = document.createElement('div');
	mini.className = 'mini';
	mini.setAttribute('aria-hidden', 'true');
	// A custom element in the picture would start to work: it becomes a plain one that looks the same.
	const stage = slide.querySelector('.slide-stage')?.outerHTML ?? '';
	mini.innerHTML = stage.replace(/<(\/?)[a-z]+(?:-[a-z]+)+(?=[\s>])/g, '<$1div');
	mini.firstElementChild?.classList.add('slide', ...slide.classList);
	for (const element of mini.querySelectorAll<HTMLElement>('*')) quieten(element);
	return mini;
}

function quieten(element: HTMLElement): void {
	for (const name of ['id', 'for', 'name', 'data-do', 'data-cut', 'data-step', 'href', 'aria-current']) {
		element.removeAttribute(name);
	}
	element.classList.remove('to-come');
	if (element.matches('button, input, select, a')) element.setAttribute('tabindex', '-1');
	if ('disabled' in element) element.disabled = true;
	if (element instanceof HTMLImageElement) element.loading = 'eager';
}
