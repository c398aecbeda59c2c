/** A telephone number told to a reader must be one that `helplines.yaml` holds, with its source. */
import { pagesOf } from '../content.ts';
import type { Content, Rule } from '../content.ts';
import { knownIds, unknownId } from '../known-ids.ts';
import { problemAt } from '../problem.ts';
import type { Problem } from '../problem.ts';
import type { SourceText } from '../source-text.ts';
import { strings } from '../yaml-positions.ts';

/** 打 110 · 拨打“119”、120 · 报警 110 · 电话是 12355 · 发短信到 12110. Not 拍打 100 下, not 打 300 分钟. */
const told =
	/(?<![拍敲击吹殴攻捶])(?:拨打|打给|打|拨|电话|热线|短信|报警|火警|急救|求助)(?:号码|到|给|是|为|：|:|电话)*[ “"（(*]*(\d{3,11}(?:[ ”"*]*(?:、|，|,|或者?|和|及|\/)[ “"*]*\d{3,11})*)(?![\d-]|\s*[下次个分人元米名天年秒度条岁℃%字万起例件])/g;

export const helplines: Rule = (content) => {
	const known = knownIds(content);
	const check = (source: SourceText, text: string, base: number): Problem[] =>
		numbersIn(text).flatMap(({ number, index }) => {
			const sentence = unknownId(known, 'helpline', number);
			return sentence ? [problemAt(source, base + index, sentence)] : [];
		});
	return [
		...pagesOf(content).flatMap((page) => check(page.source, page.text, 0)),
		...dataOf(content).flatMap(({ yaml }) =>
			strings(yaml).flatMap(({ value, offset }) => check(yaml.source, value, offset)),
		),
	];
};

/** Everything a reader sees, but for the register itself and the school's own numbers. */
function dataOf({ dataFiles }: Content) {
	const skipped = ['lesson', 'campaign', 'helplines', 'site', 'sources'];
	return dataFiles.filter(({ kind }) => !skipped.includes(kind)).map(({ file }) => file);
}

/** Numbers that a text tells its reader to call, with their index in it. */
export function numbersIn(text: string): { number: string; index: number }[] {
	return [...text.matchAll(told)].flatMap((match) => {
		const list = match[1] ?? '';
		const start = match.index + match[0].indexOf(list);
		return [...list.matchAll(/\d+/g)].map((number) => ({ number: number[0], index: start + number.index }));
	});
}
