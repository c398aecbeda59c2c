/** Emergency cards: a person first where a child must not be left with a number, and `says` lines that can match. */
import type { Content, Rule } from '../content.ts';
import { at, each, problemHere, text, top } from '../cursor.ts';
import type { DataFile } from '../cursor.ts';
import type { Problem } from '../problem.ts';

export const emergencies: Rule = (content) =>
	content.emergencies.flatMap((card) => [...personFirst(content, card), ...emptyWords(card)]);

/** Topics that are never scored (mind, body) begin with someone to talk to. */
function personFirst({ single }: Content, card: DataFile): Problem[] {
	const topic = text(at(top(card), 'topic'));
	const listed = single.topics ? each(top(single.topics)).find((each) => text(at(each, 'id')) === topic) : undefined;
	if (!listed || at(listed, 'scored').value !== false || text(at(top(card), 'person'))) return [];
	return [problemHere(at(top(card), 'topic'), '这个主题先要有人陪 → 加一行 person: 一个你信任的大人')];
}

/** `落水/` and `//` stand for a word that is in every query. */
function emptyWords(card: DataFile): Problem[] {
	return each(at(top(card), 'says'))
		.filter((line) => /(^|[/\s])\/|\/($|\s)/.test(text(line) ?? ''))
		.map((line) => problemHere(line, '斜杠旁边少了一个词 → 写成 有人/同学 落水/掉水，斜杠两边都要有词'));
}
