import { expect, test } from 'vitest';
import { breadcrumbs, eventThing, jsonLd, learningResource, quizThing } from './structured-data.ts';

const named = { name: '先摸门', description: '摸一摸', url: 'https://example.cn/a/', language: 'zh-CN' };

test('a lesson says for whom, how long and when it was checked', () => {
	const lesson = learningResource({
		...named,
		levels: ['初中'],
		minutes: 6,
		checked: '2026-11-22',
		publisher: '平安课',
	});
	expect(lesson).toMatchObject({
		'@type': 'LearningResource',
		name: '先摸门',
		inLanguage: 'zh-CN',
		educationalLevel: ['初中'],
		timeRequired: 'PT6M',
		dateModified: '2026-11-22',
	});
});

test('a quiz belongs to its lesson, an event has its days and a place', () => {
	expect(quizThing({ ...named, lesson: 'https://example.cn/l/', levels: [] })).toMatchObject({
		'@type': 'Quiz',
		isPartOf: 'https://example.cn/l/',
	});
	expect(eventThing({ ...named, from: '2026-11-01', to: '2026-11-30', organizer: '平安课' })).toMatchObject({
		'@type': 'Event',
		startDate: '2026-11-01',
		endDate: '2026-11-30',
		location: [{ '@type': 'Place' }, { '@type': 'VirtualLocation', url: 'https://example.cn/a/' }],
	});
});

test('the way to a page is counted from 1', () => {
	const list = breadcrumbs([
		{ name: '课程', url: 'https://example.cn/lessons/' },
		{ name: '防火', url: 'https://example.cn/lessons/fire/' },
	]);
	expect(list['itemListElement']).toEqual([
		{ '@type': 'ListItem', position: 1, name: '课程', item: 'https://example.cn/lessons/' },
		{ '@type': 'ListItem', position: 2, name: '防火', item: 'https://example.cn/lessons/fire/' },
	]);
});

test('nothing in it can end the script', () => {
	const text = jsonLd([{ '@type': 'Quiz', name: '</script><b>' }]);
	expect(text).not.toContain('<');
	expect((JSON.parse(text) as { '@graph': { name: string }[] })['@graph'][0]?.name).toBe('</script><b>');
});
