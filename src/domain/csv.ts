/** Tables for spreadsheet programs: UTF-8 with a byte order mark, and no cell that a program would run as a formula. */

/** Rows of cells → the text of a CSV file (RFC 4180 line ends). */
export function csv(rows: string[][]): string {
	return `\uFEFF${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}

function cell(text: string): string {
	const safe = /^[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text;
	return /[",\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}
