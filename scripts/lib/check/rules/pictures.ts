/** Pictures need words that carry the same meaning. Whether a picture exists is asked where its name is written. */
import { pagesOf } from '../content.ts';
import type { Content, Page, Rule } from '../content.ts';
import { at, each, problemHere, text, top } from '../cursor.ts';
import type { Cursor } from '../cursor.ts';
import { problemAt } from '../problem.ts';
import type { Problem } from '../problem.ts';
import { attributeOffset, attributeText, offsetOf, walk } from '../tree-walk.ts';

const advice = '写看不见图的人需要知道的：谁、在哪、手里是什么、在做什么';

export const pictures: Rule = (content) => [
	...pagesOf(content).flatMap((page) => [...markdownPictures(page), ...figures(page)]),
	...altsInData(content).flatMap((alt) =>
		isAlternative(text(alt)) ? [] : [problemHere(alt, `图的说明没有说出画面 → ${advice}`)],
	),
];

function markdownPictures(page: Page): Problem[] {
	return [...walk(page.tree)]
		.filter(({ node }) => node.type === 'image' || node.type === 'imageReference')
		.map(({ node }) =>
			problemAt(page.source, offsetOf(node), '图不能写成 ![ ]( ) → 写成 <Figure picture="主题/名字" alt="……" />'),
		);
}

function figures(page: Page): Problem[] {
	return page.tags
		.filter(
			({ node }) =>
				node.name === 'Figure' && attributeText(node, 'alt')?.trim() && !isAlternative(attributeText(node, 'alt')),
		)
		.map(({ node }) => problemAt(page.source, attributeOffset(node, 'alt'), `alt 没有说出画面 → ${advice}`));
}

/** Empty ones are refused by the schema; a file name or “图片” says nothing either. */
function isAlternative(alt: string | undefined): boolean {
	if (alt === undefined || alt.trim() === '') return true;
	return /\p{Script=Han}{4}/u.test(alt) && !/^(?:图片?|照片|插图|示意图)[\d一二三四]*$/.test(alt.trim());
}

function altsInData({ campaigns, quizzes }: Content): Cursor[] {
	const ofQuizzes = quizzes.flatMap((quiz) => each(at(top(quiz), 'questions'))).map((question) => at(question, 'alt'));
	return [...campaigns.map((campaign) => at(top(campaign), 'alt')), ...ofQuizzes];
}
