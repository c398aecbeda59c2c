import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inOrderOfUse, noticeState } from './notices.ts';

describe('a notice', () => {
	it.for([
		['2026-11-19', 'coming'],
		['2026-11-20', 'now'],
		['2026-12-01', 'now'],
		['2026-12-31', 'now'],
		['2027-01-01', 'over'],
	] as const)('for 20 November to 31 December is, on %s, %s', ([today, state]) => {
		expect(noticeState({ from: '2026-11-20', to: '2026-12-31' }, today)).toBe(state);
	});

	it('in force stands before one that is coming, and that before one that is over', () => {
		const notices = [
			{ id: 'over', from: '2026-05-01', to: '2026-06-01' },
			{ id: 'coming late', from: '2027-05-01', to: '2027-06-01' },
			{ id: 'long', from: '2026-11-01', to: '2027-03-01' },
			{ id: 'coming', from: '2026-12-01', to: '2027-02-01' },
			{ id: 'ends soon', from: '2026-11-20', to: '2026-11-30' },
			{ id: 'just over', from: '2026-07-01', to: '2026-11-25' },
		];
		expect(inOrderOfUse(notices, '2026-11-26').map(({ id }) => id)).toEqual([
			'ends soon',
			'long',
			'coming',
			'coming late',
			'just over',
			'over',
		]);
	});

	it('is never lost or doubled by the order, whatever the days', () => {
		const day = fc.date({ min: new Date('2020-01-01'), max: new Date('2030-01-01'), noInvalidDate: true });
		const text = day.map((each) => each.toISOString().slice(0, 10));
		const notice = fc
			.tuple(text, text)
			.map(([one, other]) => ({ from: one < other ? one : other, to: one < other ? other : one }));
		fc.assert(
			fc.property(fc.array(notice), text, (notices, today) => {
				const ordered = inOrderOfUse(notices, today);
				expect([...ordered].sort(byText)).toEqual([...notices].sort(byText));
				const states = ordered.map((each) => noticeState(each, today));
				expect(states).toEqual([...states].sort((a, b) => order.indexOf(a) - order.indexOf(b)));
			}),
		);
	});
});

const order = ['now', 'coming', 'over'];
const byText = (one: unknown, other: unknown): number => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1);
