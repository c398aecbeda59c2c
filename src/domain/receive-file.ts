/** A file that a teacher chose: what may be read of it, and in one word why not. */

export const largestFile = 2 * 1024 * 1024;

export type FileProblem = 'empty' | 'too-big' | 'wrong-kind' | 'not-text';
export type FileText = { text: string } | { problem: FileProblem };

/** Judges by name and size alone, before anything is read. */
export function whyNotRead({ name, size }: { name: string; size: number }): FileProblem | undefined {
	if (!/\.(txt|csv|json)$/i.test(name)) return 'wrong-kind';
	if (size > largestFile) return 'too-big';
	return size === 0 ? 'empty' : undefined;
}

/**
 * The text of a file: UTF-8, UTF-16 with its mark, or as Chinese spreadsheet programs save it. What is no text, such as
 * a program or a picture under another name, is refused; a `.json` has to be one.
 */
export function textOfFile(name: string, bytes: Uint8Array): FileText {
	if (bytes.length > largestFile) return { problem: 'too-big' };
	const text = decode(bytes);
	if (text === undefined || /[\0-\x08\x0e-\x1a]/.test(text)) return { problem: 'not-text' };
	if (text.trim() === '') return { problem: 'empty' };
	return /\.json$/i.test(name) && !isJson(text) ? { problem: 'not-text' } : { text };
}

function decode(bytes: Uint8Array): string | undefined {
	const [first, second] = bytes;
	const wide =
		first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
	for (const encoding of wide ? [wide] : ['utf-8', 'gb18030']) {
		try {
			return new TextDecoder(encoding, { fatal: true }).decode(bytes);
		} catch {
			// Not this one.
		}
	}
	return undefined;
}

function isJson(text: string): boolean {
	try {
		JSON.parse(text);
		return true;
	} catch {
		return false;
	}
}
