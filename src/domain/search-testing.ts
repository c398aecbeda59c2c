/** A small answers file and table of sounds for the tests of search; nothing of the site uses it. */
import { makeLexicon } from './lexicon.ts';
import type { EmergencyCard, SearchAnswers } from './search-answers.ts';
import { type PageText, type SearchPage, searchPage } from './search-page.ts';
import { prepareSounds } from './sounds.ts';

const card = (id: string, topic: string, says: string[], always = false): EmergencyCard => ({
	id,
	title: id,
	topic,
	says,
	call: [],
	steps: ['喊大人。'],
	never: '不要下水。',
	url: `/lessons/${topic}/#${id}`,
	always,
});

export const answers: SearchAnswers = {
	kind: 'search-answers',
	topics: [
		{
			id: 'drowning',
			title: '防溺水',
			childWord: '水边',
			summary: '去水边之前',
			words: ['溺水', '落水'],
			url: '/lessons/drowning/',
			taught: true,
		},
		{
			id: 'lightning',
			title: '雷电',
			childWord: '打雷',
			summary: '听到雷声就进屋',
			words: ['打雷'],
			url: '/lessons/lightning/',
			taught: false,
		},
	],
	glossary: [
		{ says: ['野泳', '玩水'], means: ['游泳', '溺水'] },
		{ says: ['孩子'], means: [], stage: 'parent' },
		{ says: ['海报'], means: [], kind: 'campaign' },
	],
	emergencies: [
		card('someone-in-water', 'drowning', ['有人/同学 溺水/落水/掉水']),
		card('me-in-water', 'drowning', ['我 掉水/落水']),
		card('not-wanting-to-live', 'mind', ['不想活'], true),
	],
	simple: '體体證证溺溺',
	numbers: ['110', '119', '120'],
	words: [],
};

export const lexicon = makeLexicon(answers);

export const sounds = prepareSounds({
	kind: 'sounds',
	syllables:
		'fang 防|ni 溺逆|shui 水睡|zhao 着|huo 火伙|ye 野也|you 泳游|yong 泳|zen 怎|me 么|ban 办|le 了|shi 湿|mao 毛|jin 巾斤|wan 玩',
	words: ['防溺水', '溺水', '着火', '湿毛巾', '野泳', '毛巾'],
	strong: 5,
	odd: {},
});

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
export const segment = (text: string): string[] => [...segmenter.segment(text)].map((part) => part.segment);

/** A lesson of one section; `more` changes what matters to a test. */
export function pageWith(text: string, more: Partial<PageText> = {}): SearchPage {
	return searchPage({
		url: `/lessons/drowning/${text.length}/`,
		title: '一课',
		kind: 'lesson',
		topic: 'drowning',
		stages: ['middle'],
		asks: [],
		sections: [{ id: 'one', heading: '一节', text }],
		...more,
	});
}
