/**
 * What a page says of itself to chats and search engines: its share cards are there, the right size and light enough,
 * its description says something, and its structured data has the shape that schema.org asks for.
 */
import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { create } from 'fontkitten';
import sharp from 'sharp';

/** Chat apps leave out a picture that is heavier. */
const mostSquareBytes = 32 * 1024;
const mostWideBytes = 120 * 1024;

/** What each type must say. https://schema.org */
const required: Record<string, string[]> = {
	LearningResource: ['name', 'description', 'url', 'inLanguage', 'educationalLevel', 'timeRequired', 'dateModified'],
	Quiz: ['name', 'description', 'url', 'inLanguage', 'isPartOf'],
	Event: ['name', 'description', 'url', 'startDate', 'endDate', 'location', 'organizer'],
	BreadcrumbList: ['itemListElement'],
};
/** Which type a page of this address must have. */
const expected: [RegExp, string][] = [
	[/^lessons\/[^/]+\/[^/]+\/index\.html$/, 'LearningResource'],
	[/^quizzes\/[^/]+\/[^/]+\/index\.html$/, 'Quiz'],
	[/^campaigns\/[^/]+\/index\.html$/, 'Event'],
];

/** One line for each thing that is wrong. */
export async function checkShare(outDir: string, basePath: string): Promise<string[]> {
	const pages = globSync('**/index.html', { cwd: outDir }).map((file) => file.replaceAll('\\', '/'));
	const problems: string[] = [];
	const cards = new Set<string>();
	for (const file of pages) {
		const html = readFileSync(join(outDir, file), 'utf8');
		// Pages with a frame of their own stand behind another page.
		if (!html.includes('property="og:title"')) continue;
		const { found, images } = ofPage(file, html, basePath);
		problems.push(...found);
		for (const image of images) cards.add(image);
	}
	for (const card of cards) problems.push(...(await ofCard(outDir, card)));
	return [...problems, ...(await missingGlyphs(outDir, pages))];
}

function ofPage(file: string, html: string, basePath: string): { found: string[]; images: string[] } {
	const found: string[] = [];
	const description = /<meta name="description" content="([^"]*)"/.exec(html)?.[1] ?? '';
	if (description.length < 4) found.push(`${file}: no description`);
	const addresses = [...html.matchAll(/<meta property="og:image" content="([^"]+)"/g)].map(([, url]) => url as string);
	if (addresses.length !== 2) found.push(`${file}: ${addresses.length} share cards instead of 2`);
	for (const address of addresses)
		if (!/^https?:\/\//.test(address)) found.push(`${file}: ${address} is no whole address`);
	found.push(...ofThings(file, html));
	return { found, images: addresses.map((address) => new URL(address).pathname.slice(basePath.length)) };
}

function ofThings(file: string, html: string): string[] {
	const text = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1];
	const wanted = expected.find(([address]) => address.test(file))?.[1];
	if (text === undefined) return wanted ? [`${file}: no structured data, ${wanted} expected`] : [];
	const graph = (JSON.parse(text) as { '@graph': Record<string, unknown>[] })['@graph'];
	const types = graph.map((thing) => String(thing['@type']));
	const lacking = graph.flatMap((thing) => ofThing(thing));
	if (wanted && !types.includes(wanted)) lacking.push(`no ${wanted} among ${types.join(', ')}`);
	return lacking.map((each) => `${file}: ${each}`);
}

/** A type that nobody described may hold anything. */
function ofThing(thing: Record<string, unknown>): string[] {
	const type = String(thing['@type']);
	const keys = required[type];
	if (!keys) return [`nothing is known of the type ${type}`];
	const missing = keys.filter((key) => isEmpty(thing[key])).map((key) => `${type} has no ${key}`);
	const wrong = Object.entries(shapes)
		.filter(([key, shape]) => keys.includes(key) && !isEmpty(thing[key]) && !shape.test(String(thing[key])))
		.map(([key]) => `${type}: ${key} is ${String(thing[key])}`);
	return [...missing, ...wrong];
}

const day = /^\d{4}-\d{2}-\d{2}$/;
const shapes: Record<string, RegExp> = {
	url: /^https?:\/\/.*\/$/,
	isPartOf: /^https?:\/\/.*\/$/,
	dateModified: day,
	startDate: day,
	endDate: day,
	timeRequired: /^PT\d+M$/,
};

const isEmpty = (value: unknown): boolean =>
	value === undefined || value === '' || (Array.isArray(value) && value.length === 0);

async function ofCard(outDir: string, card: string): Promise<string[]> {
	const file = join(outDir, decodeURI(card));
	if (!existsSync(file)) return [`${card} is missing`];
	const square = card.endsWith('-square.png');
	const { width, height, format } = await sharp(file).metadata();
	const bytes = statSync(file).size;
	const size = square ? '400×400' : '1200×630';
	const most = square ? mostSquareBytes : mostWideBytes;
	return [
		...(`${width}×${height}` === size && format === 'png'
			? []
			: [`${card}: ${format} of ${width}×${height} instead of ${size}`]),
		...(bytes <= most ? [] : [`${card}: ${bytes} bytes, at most ${most}`]),
	];
}

/** An empty box on a card is worse than none: every character of every title is in the font. */
async function missingGlyphs(outDir: string, pages: string[]): Promise<string[]> {
	const find = createRequire(join(process.cwd(), 'package.json'));
	const file = find.resolve('@expo-google-fonts/noto-sans-sc/700Bold/NotoSansSC_700Bold.ttf');
	const font = create(readFileSync(file)) as unknown as { hasGlyphForCodePoint: (code: number) => boolean };
	const titles = pages.map((page) => {
		const html = readFileSync(join(outDir, page), 'utf8');
		return [page, /<meta property="og:title" content="([^"]*)"/.exec(html)?.[1] ?? ''] as const;
	});
	return [...titles, ['℃ ① 铊', '℃①铊'] as const].flatMap(([page, title]) =>
		[...title.replace(/&\w+;|\s/g, '')]
			.filter((each) => !font.hasGlyphForCodePoint(each.codePointAt(0) as number))
			.map((each) => `${page}: the cards’ font has no ${each}`),
	);
}
