/** Which sheets go into a pack, and what their files are called. Reads the site as it was built. Pure but for that. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PlainError } from '../say.ts';

/** One PDF: the page to print, within the site, and the name of the file without `.pdf`. */
export type Sheet = { page: string; name: string; folder: string };

export type Pack = { title: string; sheets: Sheet[] };

/** `what` is the name of a campaign (its folder), a lesson (`fire/feel-the-door`), or `all`. */
export function packOf(outDir: string, what: string): Pack {
	if (what === 'all') return { title: '全部', sheets: everything(outDir) };
	if (existsSync(join(outDir, 'campaigns', what, 'letter'))) return ofCampaign(outDir, what);
	if (existsSync(join(outDir, 'lessons', what, 'handout'))) {
		const title = titleOf(outDir, `lessons/${what}`);
		return { title, sheets: sheetsOfLesson(outDir, what, '') };
	}
	throw new PlainError(
		`没有“${what}”。写 all，或一个活动：${campaignsIn(outDir).join('、')}，或一课，例如 fire/feel-the-door。` +
			` No campaign or lesson of that name.`,
	);
}

function ofCampaign(outDir: string, slug: string): Pack {
	const title = titleOf(outDir, `campaigns/${slug}`);
	return { title, sheets: sheetsOfCampaign(outDir, slug, '') };
}

function everything(outDir: string): Sheet[] {
	const lessons = globSync('lessons/*/*/handout', { cwd: outDir }).map((path) =>
		path.split(/[\\/]/).slice(1, 3).join('/'),
	);
	const others: [string, string][] = [
		['checklists', '检查清单'],
		['drills', '演练'],
		['calendar', '学年计划'],
	];
	return [
		...campaignsIn(outDir).flatMap((slug) => letterAndPoster(outDir, slug, '活动')),
		...lessons.sort().flatMap((id) => sheetsOfLesson(outDir, id, '课程')),
		...others.flatMap(([folder, name]) =>
			globSync(`${folder}/*/index.html`, { cwd: outDir })
				.map((path) => path.replaceAll('\\', '/').replace('/index.html', ''))
				.sort()
				.map((page) => ({ page: `${page}/`, name: titleOf(outDir, page), folder: name })),
		),
		{ page: 'teacher/record/', name: '班会记录', folder: '记录' },
	];
}

function sheetsOfCampaign(outDir: string, slug: string, folder: string): Sheet[] {
	const html = readFileSync(join(outDir, 'campaigns', slug, 'index.html'), 'utf8');
	const linked = (pattern: RegExp): string[] => [...new Set([...html.matchAll(pattern)].map(([, id]) => id as string))];
	const lessons = linked(/href="[^"]*\/lessons\/([a-z0-9-]+\/[a-z0-9-]+)\/"/g);
	const pages = linked(/href="[^"]*\/((?:checklists|drills)\/[a-z0-9-]+)\/"/g);
	return [
		...letterAndPoster(outDir, slug, folder),
		...lessons
			.filter((id) => existsSync(join(outDir, 'lessons', id, 'handout')))
			.flatMap((id) => sheetsOfLesson(outDir, id, folder)),
		...pages.map((page) => ({ page: `${page}/`, name: titleOf(outDir, page), folder })),
		{ page: 'teacher/record/', name: '班会记录', folder },
	];
}

function letterAndPoster(outDir: string, slug: string, folder: string): Sheet[] {
	const title = titleOf(outDir, `campaigns/${slug}`);
	return [
		{ page: `campaigns/${slug}/letter/`, name: `家长信-${title}`, folder },
		{ page: `campaigns/${slug}/poster/`, name: `海报A4-${title}`, folder },
		{ page: `campaigns/${slug}/poster/?size=a3`, name: `海报A3-${title}`, folder },
	];
}

function sheetsOfLesson(outDir: string, id: string, folder: string): Sheet[] {
	const title = titleOf(outDir, `lessons/${id}`);
	const page = `lessons/${id}/handout/`;
	const hasQuiz = readFileSync(join(outDir, page, 'index.html'), 'utf8').includes('<quiz-paper');
	return [
		{ page, name: `讲义-${title}`, folder },
		...(hasQuiz ? [{ page: `${page}?quiz`, name: `测验卷和答案-${title}`, folder }] : []),
	];
}

function campaignsIn(outDir: string): string[] {
	return globSync('campaigns/*/letter', { cwd: outDir })
		.map((path) => path.split(/[\\/]/)[1] as string)
		.sort();
}

/** The title of a built page, fit to name a file on any system. */
function titleOf(outDir: string, page: string): string {
	const html = readFileSync(join(outDir, page, 'index.html'), 'utf8');
	const title = /<meta property="og:title" content="([^"]*)"/.exec(html)?.[1] ?? page;
	return fileName(title);
}

/** Characters that a file name may not have on Windows become their wide forms. */
export function fileName(title: string): string {
	const wide: Record<string, string> = {
		'?': '？',
		':': '：',
		'/': '／',
		'\\': '＼',
		'*': '＊',
		'"': '”',
		'<': '〈',
		'>': '〉',
		'|': '｜',
	};
	return title
		.replace(/&amp;/g, '＆')
		.replace(/&#?\w+;/g, '')
		.replace(/[?:/\\*"<>|]/g, (each) => wide[each] as string)
		.trim();
}
