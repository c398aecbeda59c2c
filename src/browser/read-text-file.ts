/** The text of a file that the reader chose, or why it is not read: `big` is more than `largest` bytes. */
export async function readTextFile(file: File, largest: number): Promise<string | { refused: 'big' | 'unreadable' }> {
	if (file.size > largest) return { refused: 'big' };
	try {
		return await file.text();
	} catch {
		// A folder, or a file that is gone or locked.
		return { refused: 'unreadable' };
	}
}
