import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { longest, mostResults, type Meetings } from '../schemas/meetings.ts';
import { canonical } from './canonical.ts';
import {
	addMeeting,
	changeMeeting,
	emptyMeetings,
	listMeetings,
	mergeMeetings,
	meetingsFormat,
	removeMeeting,
} from './meetings.ts';
import { join, understand } from './saved-format.ts';

const fixture = readFileSync(new URL('../../tests/fixtures/saved/meetings-1.json', import.meta.url), 'utf8').trim();
const day = '2026-11-26';
const read = (text: string) => understand(text, meetingsFormat);

describe('records of class meetings', () => {
	it('of version 1, as they stand on devices, are read whole and written back the same', () => {
		const { state, value } = read(fixture);
		expect(state).toBe('ok');
		expect(canonical(value)).toBe(canonical(JSON.parse(fixture)));
	});

	it('begin with the school, class and teacher of the last one, unless they are said', () => {
		const one = addMeeting(emptyMeetings(), 'a', {
			day,
			school: '绿水镇中心小学',
			className: '三（2）班',
			teacher: '王',
		});
		const two = addMeeting(one, 'b', { day: '2026-11-27', className: '四（1）班' });
		expect(two.meetings['b']).toMatchObject({
			school: '绿水镇中心小学',
			className: '四（1）班',
			teacher: '王',
			topic: '',
		});
	});

	it('count a turn for each change, and none when the same is said', () => {
		const one = addMeeting(emptyMeetings(), 'a', { day, minutes: 30 });
		const two = changeMeeting(one, 'a', { topic: '防火' });
		expect([one.meetings['a']?.turn, two.meetings['a']?.turn]).toEqual([1, 2]);
		expect(changeMeeting(two, 'a', { topic: '防火' })).toBe(two);
		expect(changeMeeting(two, 'a', { minutes: undefined }).meetings['a']).not.toHaveProperty('minutes');
		expect(changeMeeting(two, 'nobody', { topic: '防火' })).toBe(two);
	});

	it('say anew what is known under the same id', () => {
		const one = addMeeting(emptyMeetings(), 'a', { day, present: 40 });
		expect(addMeeting(one, 'a', { day, present: 41 }).meetings['a']).toMatchObject({ present: 41, turn: 2 });
	});

	it('are listed with the latest day first', () => {
		const days = ['2026-11-20', '2026-12-01', '2026-11-25'];
		const kept = days.reduce((all, each) => addMeeting(all, each, { day: each }), emptyMeetings());
		expect(listMeetings(kept).map(({ id }) => id)).toEqual(['2026-12-01', '2026-11-25', '2026-11-20']);
	});

	it('I15 are cut to what can be read again', () => {
		const text = 'x'.repeat(1000);
		const result = { question: text, before: { right: -1, hands: 1.4 }, after: { right: NaN, hands: 1e9 } };
		const kept = addMeeting(emptyMeetings(), 'a', {
			...{ day, topic: text, school: text, className: text, teacher: text, discussed: text },
			...{ minutes: 1e7, present: NaN, results: Array.from({ length: 20 }, () => result) },
		});
		expect(read(JSON.stringify(kept))).toEqual({ state: 'ok', value: kept });
		expect(kept.meetings['a']?.discussed).toHaveLength(longest.discussed);
		expect(kept.meetings['a']?.results).toHaveLength(mostResults);
		expect(kept.meetings['a']?.results[0]?.before).toEqual({ right: 0, hands: 1 });
	});

	it('F07 a bad entry takes no other with it, and bad results only themselves', () => {
		const kept = addMeeting(addMeeting(emptyMeetings(), 'a', { day, topic: '防火' }), 'b', { day });
		const bad = { ...kept, meetings: { ...kept.meetings, b: { ...kept.meetings['b'], day: '今天' } } };
		expect(read(JSON.stringify(bad))).toMatchObject({
			state: 'repaired',
			value: { meetings: { a: { topic: '防火' } } },
		});
		expect(read(JSON.stringify(bad)).value.meetings).not.toHaveProperty('b');
		const odd = { ...kept, meetings: { a: { ...kept.meetings['a'], results: [{ question: 1 }] } } };
		expect(read(JSON.stringify(odd)).value.meetings['a']).toMatchObject({ topic: '防火', results: [] });
	});

	it('F08 T06 are not read from a later version, nor through prototypes, and never throw', () => {
		expect(read(fixture.replace('"version":1', '"version":2')).state).toBe('newer');
		const text = '{"version":1,"meetings":{"__proto__":{"day":"2026-11-26"},"constructor":{"prototype":{"x":1}}}}';
		expect(Object.keys(read(text).value.meetings)).toEqual([]);
		fc.assert(fc.property(fc.json(), (json) => void read(json)));
	});
});

describe('what two tabs know of them', () => {
	const ids = fc.constantFrom('a', 'b', 'constructor');
	const step = fc.record({ id: ids, topic: fc.constantFrom('火', '水', '雪'), remove: fc.integer({ max: 9, min: 0 }) });
	const kept = fc.array(step, { maxLength: 8 }).map((steps) =>
		steps.reduce<Meetings>((all, { id, topic, remove }) => {
			if (remove === 0) return { ...removeMeeting(all, id), removals: all.removals + 1 };
			return addMeeting(all, id, { day, topic });
		}, emptyMeetings()),
	);
	const both = (one: Meetings, other: Meetings): Meetings => join(one, other, meetingsFormat);

	it.for([mergeMeetings, both])('is joined to the same, in any order, grouping and repetition (%s)', (merge) => {
		fc.assert(
			fc.property(kept, kept, kept, (a, b, c) => {
				expect(merge(a, b)).toEqual(merge(b, a));
				expect(merge(a, a)).toEqual(a);
				expect(merge(merge(a, b), b)).toEqual(merge(a, b));
				expect(merge(merge(a, b), c)).toEqual(merge(a, merge(b, c)));
			}),
		);
	});

	it('loses no record, and of one record keeps the later words', () => {
		fc.assert(
			fc.property(kept, kept, (a, b) => {
				for (const [id, { turn }] of Object.entries(a.meetings)) {
					expect(mergeMeetings(a, b).meetings[id]?.turn).toBeGreaterThanOrEqual(turn);
				}
			}),
		);
	});

	it('F12 a record that was taken away does not come back from a tab that still shows it', () => {
		const shown = addMeeting(emptyMeetings(), 'a', { day });
		const gone = { ...removeMeeting(shown, 'a'), removals: 1 };
		expect(both(shown, gone)).toEqual(gone);
	});
});
