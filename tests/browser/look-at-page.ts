/** What can be seen in a page's own document: structure, names, sizes of what can be touched. Runs inside the page. */

/** Problems of the page, each as one line. Everything it needs stands inside, since it is sent to the browser. */
export function lookAtPage(): string[] {
	const all = <Found extends Element>(selector: string): Found[] => [...document.querySelectorAll<Found>(selector)];
	const shown = (element: Element): boolean => element.getClientRects().length > 0;
	const name = (element: Element): string =>
		`<${element.tagName.toLowerCase()} class="${element.className}"> ${element.textContent?.trim().slice(0, 20)}`;
	const problems: string[] = [];
	const say = (problem: string, elements: Element[]): void =>
		elements.forEach((element) => problems.push(`${problem}: ${name(element)}`));

	// Structure.
	if (!document.documentElement.lang) problems.push('html has no lang');
	const headings = all('h1, h2, h3, h4, h5, h6').filter(shown);
	const h1s = headings.filter(({ tagName }) => tagName === 'H1');
	if (h1s.length !== 1) problems.push(`${h1s.length} main headings`);
	const level = (heading: Element | undefined): number => Number(heading?.tagName[1] ?? 0);
	say(
		'heading skips a level',
		headings.filter((heading, index) => level(heading) > level(headings[index - 1]) + 1),
	);
	const ids = all('[id]').map(({ id }) => id);
	const twice = ids.filter((id, index) => ids.indexOf(id) !== index);
	if (twice.length > 0) problems.push(`ids used twice: ${twice.join(', ')}`);
	say(
		'picture without alt, width or height',
		all('img').filter((img) => !['alt', 'width', 'height'].every((attribute) => img.hasAttribute(attribute))),
	);
	say(
		'picture that is not there',
		all<HTMLImageElement>('img').filter((img) => img.complete && img.naturalWidth === 0),
	);

	// What the content policy forbids, also where the browser would let it pass.
	// A script may place the spots of a picture; what the server sends has no styles, as html-validate asks.
	say('inline style', all('[style]:not(.hotspot), style'));
	say(
		'inline handler',
		all('*').filter((element) => element.getAttributeNames().some((attribute) => /^on/.test(attribute))),
	);

	return problems;
}

/**
 * Targets too small for a finger. Buttons, fields, options, links of menus and links made as buttons are 44 px high,
 * and buttons as wide: the size for children's hands. Other links are 24 px both ways, as WCAG 2.5.8 asks. A link
 * within a sentence, a number of a source and the skip link (for the keyboard only) are exempt by the same criterion.
 */
export function lookAtTargets(): string[] {
	const button = 'button, select, textarea, summary, input, .go, .quiet, .find, .brand, .helpline-bar a';
	const menu = 'nav a, dd a, .site-footer-links a, .quiz-summary a';
	const targets = [...document.querySelectorAll('a[href], button, select, textarea, summary, input')];
	return targets.flatMap((target) => {
		const { width, height } = areaOf(target);
		if (width === 0 || target.matches('.skip, .cite a') || isInSentence(target)) return [];
		// Spots in a picture stand where the picture has them; a list beside it offers the same ones in full size.
		const isSpot = target.matches('.hotspot');
		const high = target.matches(`${button}, ${menu}`) && !isSpot ? 44 : 24;
		const wide = target.matches(button) && !isSpot ? 44 : 24;
		// Half a pixel may be lost in rounding.
		if (width >= wide - 0.5 && height >= high - 0.5) return [];
		const size = `${Math.round(width)}×${Math.round(height)}, needs ${wide}×${high}`;
		return [
			`target ${size}: ${target.tagName.toLowerCase()}.${target.className} ${target.textContent?.trim().slice(0, 20)}`,
		];
	});

	/** A control is as large as its label; a card's link covers the card through its `::after`. */
	function areaOf(target: Element): DOMRect {
		const label = target.matches('input[type="radio"], input[type="checkbox"]') ? target.closest('label') : null;
		const covers = getComputedStyle(target, '::after').position === 'absolute';
		const card = covers ? (target as HTMLElement).offsetParent : null;
		return (label ?? card ?? target).getBoundingClientRect();
	}

	function isInSentence(target: Element): boolean {
		const { display } = getComputedStyle(target);
		const around = [...(target.parentElement?.childNodes ?? [])].filter((node) => node !== target);
		const hasWords = around.some((node) => node.nodeType === Node.TEXT_NODE && /\S/.test(node.textContent ?? ''));
		return display === 'inline' && hasWords;
	}
}

/** Elements that stick out to the right when the page scrolls sideways; nothing when it does not. */
export function lookForOverflow(): string[] {
	const { clientWidth, scrollWidth } = document.documentElement;
	if (scrollWidth <= clientWidth) return [];
	const out = [...document.querySelectorAll('main *, header *, footer *')].filter(
		(element) => element.getBoundingClientRect().right > clientWidth + 0.5,
	);
	return [
		`${scrollWidth - clientWidth} px too wide`,
		...out.slice(0, 3).map((element) => element.outerHTML.slice(0, 80)),
	];
}
