import sharp from 'sharp';
import { expect, it } from 'vitest';
import { checkShare } from './check-share.ts';
import { temporarySite } from './temporary-site.ts';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

const thing = { '@type': 'BreadcrumbList', itemListElement: [{}] };

function page({
	title = '平安课',
	description = '学校安全教育',
	graph = [thing] as object[],
	images = ['a', 'a-square'],
} = {}): string {
	return `<title>x</title><meta property="og:title" content="${title}"><meta name="description" content="${description}">${images
		.map((image) => `<meta property="og:image" content="https://a.example/${image}.png">`)
		.join('')}<script type="application/ld+json">${JSON.stringify({ '@graph': graph })}</script>`;
}

async function check(html: string, file = 'index.html', square = 400): Promise<string[]> {
	const dir = temporarySite({ [file]: html });
	const png = (width: number, height: number): Promise<Buffer> =>
		sharp({ create: { width, height, channels: 3, background: '#fff' } })
			.png()
			.toBuffer();
	writeFileSync(join(dir, 'a.png'), await png(1200, 630));
	writeFileSync(join(dir, 'a-square.png'), await png(square, square));
	return checkShare(dir, '/');
}

it('has nothing to say about a page that is right', async () => {
	expect(await check(page())).toEqual([]);
});

it.each([
	['a card that is not there', page({ images: ['a', 'gone'] }), 'gone.png is missing'],
	['one card only', page({ images: ['a'] }), '1 share cards instead of 2'],
	['no description', page({ description: '' }), 'no description'],
	['a character that the font lacks', page({ title: '平安\u{1F9EF}' }), 'has no \u{1F9EF}'],
	['an event without days', page({ graph: [{ '@type': 'Event', name: 'x' }] }), 'Event has no startDate'],
	['a type nobody knows', page({ graph: [{ '@type': 'Foo' }] }), 'nothing is known of the type Foo'],
	['a day that is none', page({ graph: [{ '@type': 'Event', startDate: '1 May' }] }), 'startDate is 1 May'],
])('reports %s', async (_, html, problem) => {
	expect((await check(html)).join('\n')).toContain(problem);
});

it('reports a square that is none', async () => {
	expect((await check(page(), 'index.html', 300)).join('\n')).toContain('300×300 instead of 400×400');
});

it('wants a lesson to say that it is one', async () => {
	expect((await check(page(), 'lessons/fire/door/index.html')).join('\n')).toContain('no LearningResource among');
});
