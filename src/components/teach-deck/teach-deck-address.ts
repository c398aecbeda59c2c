/** The address keeps the cut (`?minutes=5`) and the slide (`#p7`, or `#3` for the third one of the cut). */
import { allCuts, type Cut } from '../../domain/slides.ts';

/** The cut that the address names; the whole lesson when it names none. */
export function cutInAddress(): Cut {
	const minutes = Number(new URLSearchParams(location.search).get('minutes'));
	return allCuts.find((cut) => cut === minutes) ?? 30;
}

/** What stands after `#`. */
export function slideInAddress(): string {
	return decodeURIComponent(location.hash.slice(1));
}

/** Another slide or cut is another entry of the history, so that the back button turns back. */
export function keepInAddress(cut: Cut, slide: string): void {
	const url = new URL(location.href);
	// What a chat app hung on the address is not carried along.
	url.search = isPresenter() ? '?presenter=' : '';
	url.searchParams.set('minutes', String(cut));
	url.hash = slide;
	if (url.href !== location.href) history.pushState(null, '', url);
}

/** The teacher's own window. */
export function isPresenter(): boolean {
	return new URLSearchParams(location.search).has('presenter');
}

/** Where the teacher's own window opens: this very slide. */
export function presenterAddress(): string {
	const url = new URL(location.href);
	url.searchParams.set('presenter', '');
	return url.href;
}
