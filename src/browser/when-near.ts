/** Calls once when `element` comes near the part of the page that is seen, at once where that cannot be told; gives what calls it off. */
export function whenNear(element: Element, act: () => void): () => void {
	if (!('IntersectionObserver' in window)) {
		act();
		return () => undefined;
	}
	const observer = new IntersectionObserver(
		(entries) => {
			if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
			observer.disconnect();
			act();
		},
		{ rootMargin: '600px' },
	);
	observer.observe(element);
	return () => observer.disconnect();
}
