/** How a record of a class meeting fits on one sheet of A4. Sizes in millimetres, as styles print them. */

/** What was typed, as lines on paper: no empty ones between, and what is too much joins the last. */
export function paperLines(text: string, most: number): string[] {
	const lines = text
		.split(/\s*\n\s*/)
		.map((line) => line.trim())
		.filter((line) => line !== '');
	return lines.length <= most ? lines : [...lines.slice(0, most - 1), lines.slice(most - 1).join(' ')];
}

/** From the top margin to the bottom one. */
const sheet = 258;
/** Head, title, facts, headings, the sentence of the change, the place to sign. */
const around = 128;
const row = { text: 5.4, padding: 3.6, characters: 18 };
const written = { text: 6.2, characters: 42 };
const blank = 8.2;

/** How many lines to write on are left below the questions and what was discussed. */
export function roomLeft(questions: readonly string[], discussed: readonly string[]): number {
	const linesOf = (text: string, characters: number): number => Math.max(1, Math.ceil(text.length / characters));
	const rows = questions.map((text) => row.padding + row.text * Math.min(2, linesOf(text, row.characters)));
	const texts = discussed.map((text) => written.text * linesOf(text, written.characters));
	const used = [...rows, ...texts].reduce((sum, each) => sum + each, around);
	return Math.max(0, Math.floor((sheet - used) / blank));
}
