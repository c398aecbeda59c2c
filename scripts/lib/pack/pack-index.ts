/** The page that lies on top of a pack: what is in it, each a link to its file. */
import type { Pack, Sheet } from './pack-list.ts';

/** Path of a sheet's file within the pack. */
export function fileOf({ folder, name }: Sheet): string {
	return folder === '' ? `${name}.pdf` : `${folder}/${name}.pdf`;
}

/** One HTML file that needs nothing else. `day` is the day it was made, "YYYY-MM-DD". */
export function packIndex({ title, sheets }: Pack, pages: Map<Sheet, number>, day: string): string {
	const folders = [...new Set(sheets.map(({ folder }) => folder))];
	const list = (folder: string): string =>
		sheets
			.filter((sheet) => sheet.folder === folder)
			.map(
				(sheet) =>
					`<li><a href="${encodeURI(fileOf(sheet))}">${escaped(sheet.name)}</a> <small>${pages.get(sheet) ?? 0} 页</small></li>`,
			)
			.join('\n');
	const parts = folders.map(
		(folder) => `${folder === '' ? '' : `<h2>${escaped(folder)}</h2>`}<ul>\n${list(folder)}\n</ul>`,
	);
	return `<!doctype html>
<html lang="zh-CN">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}：要打印的纸</title>
<style>body{font:18px/1.7 sans-serif;max-width:40rem;margin:2rem auto;padding:0 1rem}small{color:#555}</style>
<h1>${escaped(title)}：要打印的纸</h1>
<p>${day} 制作，${sheets.length} 份。点名字打开，再打印。</p>
${parts.join('\n')}
</html>
`;
}

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
