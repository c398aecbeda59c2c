/** Links in lessons and campaigns: the page exists, the heading exists, and nothing runs code. */
import { pagesOf } from '../content.ts';
import type { Content, Page, Rule } from '../content.ts';
import { at, each, text, top } from '../cursor.ts';
import { suggest } from '../near-match.ts';
import { problemAt } from '../problem.ts';
import type { Heading } from '../headings.ts';
import { offsetOf, plainText, walk } from '../tree-walk.ts';

/** Pages that every copy of the site has. */
const fixedPages = ['/', '/lessons/', '/campaigns/', '/drills/', '/search/', '/progress/', '/help/', '/about/'];

export const links: Rule = (content) => {
	const site = siteOf(content);
	return pagesOf(content).flatMap((page) =>
		[...walk(page.tree)].flatMap(({ node }) => {
			if (node.type !== 'link' && node.type !== 'definition') return [];
			const silent = node.type === 'link' && plainText(node).trim() === '';
			const sentence = silent ? '链接没有文字 → 写成 [去哪里](网址)' : faultOf(node.url, page, site);
			return sentence ? [problemAt(page.source, offsetOf(node), sentence)] : [];
		}),
	);
};

/** Address of every page → its headings, where a link may point at one. */
type Site = Map<string, Heading[] | undefined>;

function siteOf(content: Content): Site {
	const topics = content.single.topics ? each(top(content.single.topics)).map((topic) => text(at(topic, 'id'))) : [];
	return new Map<string, Heading[] | undefined>([
		...fixedPages.map((page) => [page, undefined] as const),
		...topics.map((topic) => [`/lessons/${topic}/`, undefined] as const),
		...content.quizzes.map((quiz) => [`/quizzes/${quiz.id}/`, undefined] as const),
		...content.drills.map((drill) => [`/drills/${drill.id}/`, undefined] as const),
		...content.checklists.map((checklist) => [`/checklists/${checklist.id}/`, undefined] as const),
		...pagesOf(content).map((page) => [`/${page.kind}s/${page.id}/`, page.headings] as const),
	]);
}

function faultOf(url: string, page: Page, site: Site): string | undefined {
	// Browsers pass over control characters and spaces in front of and inside the scheme.
	const bare = [...url].filter((letter) => letter > ' ').join('');
	const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(bare)?.[1]?.toLowerCase();
	if (scheme === 'tel') return '电话不写成链接 → 写成 <Helpline number="……" />，号码在 helplines.yaml 里登记';
	if (scheme === 'http') return '网址不安全 → 以 https:// 开头';
	if (scheme === 'https' || scheme === 'mailto') return undefined;
	if (scheme) return `链接里不能写 ${scheme}: → 写网页的地址，以 https:// 或 / 开头`;
	if (bare.startsWith('//')) return '网址不完整 → 以 https:// 开头';
	return pageFault(decode(bare), page, site);
}

function pageFault(url: string, page: Page, site: Site): string | undefined {
	const [address = '', anchor] = url.split('#');
	const path = address.split('?')[0] ?? '';
	if (path !== '' && !path.startsWith('/'))
		return `站内链接要从 / 写起 → 例如 /lessons/主题/名字/，不写“${path}”这样的相对地址`;
	if (path !== '' && !site.has(path)) {
		if (site.has(`${path}/`)) return `地址末尾少了 / → 写成 ${path}/`;
		return `网站里没有 ${path} 这一页 → ${suggest(path, site.keys(), '核对主题和名字，例如 /lessons/drowning/float-first/')}`;
	}
	const target = path === '' ? page.headings : site.get(path);
	if (anchor === undefined || target === undefined) return undefined;
	const anchors = target.map((heading) => `#${heading.anchor}`);
	if (anchors.includes(`#${anchor}`)) return undefined;
	const advice = anchors.length > 0 ? `可以写 ${anchors.join('、')}` : '去掉 # 和后面的字';
	return `那一页没有“#${anchor}”这一节 → ${suggest(`#${anchor}`, anchors, advice)}`;
}

function decode(url: string): string {
	try {
		return decodeURIComponent(url);
	} catch {
		return url;
	}
}
