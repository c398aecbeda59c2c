/** Files that were chosen or dropped: pictures are looked at for a QR code, text files are read. Nothing is sent. */
import { loadPicture } from '../../browser/load-picture.ts';
import { readQr } from '../../browser/read-qr.ts';
import { fillWords } from '../../domain/fill-words.ts';
import { largestFile, textOfFile, whyNotRead } from '../../domain/receive-file.ts';
import type { ClassWords } from './class-receipts-words.ts';

/** Texts that were read, and a sentence for each file that gave none. */
export type FromFiles = { texts: string[]; problems: string[] };

/** So large a picture is no photo of a receipt, and could take all of an old computer. */
const largestPicture = 20 * largestFile;

/** Reads files one after another. */
export async function readFiles(files: readonly File[], words: ClassWords): Promise<FromFiles> {
	const read: FromFiles = { texts: [], problems: [] };
	for (const file of files) {
		const looksLikePicture = file.type.startsWith('image/') || /\.(png|jpe?g|webp|gif|bmp|heic)$/i.test(file.name);
		const { texts, problem } = looksLikePicture ? await readPicture(file) : await readText(file);
		read.texts.push(...texts);
		if (problem) read.problems.push(fillWords(words[problem], { name: file.name }));
	}
	return read;
}

/** Files may be dropped anywhere on the page, else the browser would leave it for them. Gives a function that ends it. */
export function takeDrops(take: (files: File[]) => void): () => void {
	const onDrag = (event: DragEvent): void => {
		if (!event.dataTransfer?.types.includes('Files')) return;
		event.preventDefault();
		if (event.type === 'drop') take([...event.dataTransfer.files]);
	};
	for (const type of ['dragover', 'drop'] as const) document.addEventListener(type, onDrag);
	return () => {
		for (const type of ['dragover', 'drop'] as const) document.removeEventListener(type, onDrag);
	};
}

/** Files that were chosen before this script was there. */
export function earlyFiles(root: HTMLElement): File[] {
	return [...root.querySelectorAll<HTMLInputElement>('input[type="file"]')].flatMap(({ files }) => [...(files ?? [])]);
}

type OneFile = { texts: string[]; problem?: keyof ClassWords };

async function readPicture(file: File): Promise<OneFile> {
	if (file.size > largestPicture) return { texts: [], problem: 'file-too-big' };
	const picture = await loadPicture(file);
	if (!picture) return { texts: [], problem: 'not-picture' };
	const texts = await readQr(picture);
	return texts.length === 0 ? { texts, problem: 'picture-no-code' } : { texts };
}

async function readText(file: File): Promise<OneFile> {
	const problem = whyNotRead(file);
	if (problem) return { texts: [], problem: `file-${problem}` };
	try {
		const read = textOfFile(file.name, new Uint8Array(await file.arrayBuffer()));
		return 'text' in read ? { texts: [read.text] } : { texts: [], problem: `file-${read.problem}` };
	} catch {
		// A folder, or a file that was moved away in the meantime.
		return { texts: [], problem: 'file-unreadable' };
	}
}
