/** The photograph of an entry, shown and put away again. */
import { readPhoto } from '../../browser/photo-store.ts';
import { loadPicture } from '../../browser/load-picture.ts';
import { pictureOf } from '../../browser/save-file.ts';
import { fillWords } from '../../domain/fill-words.ts';
import type { LedgerWords } from './checklist-ledger-words.ts';

/** Shows the photograph in `line`, or puts it away; `button` says what it does next. */
export async function turnPhoto(line: HTMLElement, button: HTMLElement, words: LedgerWords): Promise<void> {
	const shown = line.querySelector('img');
	button.textContent = shown ? words.photoLook : words.photoHide;
	if (shown) {
		URL.revokeObjectURL(shown.src);
		shown.remove();
		return;
	}
	const photo = await readPhoto(line.dataset['finding'] as string);
	const drawn = photo && (await loadPicture(photo));
	if (!drawn) return;
	const what = line.querySelector('b')?.textContent ?? '';
	const size = { width: drawn.naturalWidth, height: drawn.naturalHeight };
	line.append(pictureOf(photo, fillWords(words.photoAlt, { what }), size));
}
