/**
 * Topics as pages to be ranked with the others, each with its emergency cards for sections: they can be found when no
 * index can be reached, and when a topic has no lesson yet.
 */
import type { SearchAnswers } from './search-answers.ts';
import { type SearchPage, searchPage } from './search-page.ts';

export function answerPages({ topics, emergencies }: SearchAnswers): SearchPage[] {
	return topics.map((topic) => {
		const cards = emergencies.filter((card) => card.topic === topic.id);
		return searchPage({
			url: topic.url,
			title: topic.title,
			kind: 'topic',
			alone: !topic.taught,
			topic: topic.id,
			stages: [],
			asks: [],
			sections: [
				{ id: undefined, heading: topic.childWord, text: `${topic.summary}${topic.words.join('、')}` },
				...cards.map((card) => ({
					id: card.id,
					heading: card.title,
					text: [card.person ?? '', ...card.steps, card.never].join(''),
				})),
			],
		});
	});
}
