/** Puts a text on the clipboard. Pages without https and older browsers know only the second way. */

/** `false` when neither way works: the reader then copies by hand. */
export async function copyText(text: string): Promise<boolean> {
	try {
		await navigator.clipboard.writeText(text);
		return true;
	} catch {
		return copyBySelection(text);
	}
}

function copyBySelection(text: string): boolean {
	const field = document.createElement('textarea');
	field.value = text;
	field.className = 'visually-hidden';
	field.setAttribute('aria-hidden', 'true');
	const focused = document.activeElement as HTMLElement | null;
	document.body.append(field);
	field.select();
	try {
		return document.execCommand('copy');
	} catch {
		return false;
	} finally {
		field.remove();
		focused?.focus();
	}
}
