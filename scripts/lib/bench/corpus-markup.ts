/** The made-up lessons as files: our lesson, Starlight's page, and bare HTML. The words are the same in all three. */
import type { Block, CorpusLesson } from './corpus.ts';

/**
 * `content/lessons/<topic>/<slug>.mdx`, checked on the day `today`. Each section cites one of `sources`, which are ids
 * of `sources.yaml`.
 */
export function ourLesson(lesson: CorpusLesson, sources: string[], today: string): string {
	const [first = '', second = ''] = lesson.sections.map(({ title }) => title);
	const matter = [
		`title: ${JSON.stringify(lesson.title)}`,
		`summary: ${JSON.stringify(lesson.summary)}`,
		'stages: [middle]',
		'minutes: 8',
		`goals: ${JSON.stringify(lesson.sections.slice(0, 2).map(({ title }) => title))}`,
		'guideline: [injury]',
		`sources: [${sources.join(', ')}]`,
		'author: 测速用的课文',
		`checked: ${today}`,
		'review: none',
		`nextReview: ${Number(today.slice(0, 4)) + 1}-12-31`,
		// A quiz would be a second page, which the peer does not have.
		'scored: false',
		'unscoredReason: 这一课只用来测速',
		`cuts: { one: ${JSON.stringify([first])}, five: ${JSON.stringify([first, second])} }`,
	];
	const cite = (place: number): string => ` <Cite source="${sources[place % sources.length]}" />`;
	return page(matter, lesson, cite);
}

/** `src/content/docs/<topic>/<slug>.mdx` of a Starlight site. */
export function peerPage(lesson: CorpusLesson): string {
	const matter = [`title: ${JSON.stringify(lesson.title)}`, `description: ${JSON.stringify(lesson.summary)}`];
	return page(matter, lesson, () => '');
}

/** A page with nothing but the words: no lesson page can be lighter. */
export function barePage({ title, summary, sections }: CorpusLesson): string {
	const head = `<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title>`;
	const body = sections.map((section) => `<h2>${section.title}</h2>\n${section.blocks.map(html).join('\n')}`);
	return `<!doctype html>\n<html lang="zh-CN">${head}\n<h1>${title}</h1>\n<p>${summary}</p>\n${body.join('\n')}\n</html>\n`;
}

function page(matter: string[], { sections }: CorpusLesson, mark: (place: number) => string): string {
	const body = sections.map(({ title, blocks }, place) =>
		[`## ${title}${mark(place)}`, ...blocks.map(markdown)].join('\n\n'),
	);
	return `---\n${matter.join('\n')}\n---\n\n${body.join('\n\n')}\n`;
}

function markdown(block: Block): string {
	switch (block.kind) {
		case 'paragraph':
			return block.text;
		case 'table':
			return ['| 步骤 | 要点 |', '|---|---|', ...block.rows.map(([name, text]) => `| ${name} | ${text} |`)].join('\n');
		case 'list':
			return block.items.map(([start, text]) => `- **${start}** ${text}`).join('\n');
		case 'quotation':
			return `> ${block.text}`;
	}
}

function html(block: Block): string {
	switch (block.kind) {
		case 'paragraph':
			return `<p>${block.text}</p>`;
		case 'table':
			return `<table><tr><th>步骤<th>要点${block.rows.map(([name, text]) => `<tr><td>${name}<td>${text}`).join('')}</table>`;
		case 'list':
			return `<ul>${block.items.map(([start, text]) => `<li><strong>${start}</strong> ${text}`).join('')}</ul>`;
		case 'quotation':
			return `<blockquote><p>${block.text}</p></blockquote>`;
	}
}
