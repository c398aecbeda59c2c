import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type PlanCampaign, type PlanLesson, yearPlan } from './year-plan.ts';

const lesson = (id: string, ...stages: string[]): PlanLesson => ({ id, title: id, stages });
const campaign = (id: string, from: string, lessons: PlanLesson[], audience = ['middle']): PlanCampaign => ({
	id,
	title: id,
	window: { kind: 'dates', from, to: from },
	audience,
	lessons,
});
const inMonth = (months: ReturnType<typeof yearPlan>, wanted: number) => {
	const found = months.find(({ month }) => month === wanted);
	return [found?.campaigns.map(({ id }) => id) ?? [], found?.lessons.map(({ id }) => id) ?? []];
};

describe('a plan of the school year', () => {
	it('runs from September to August, over New Year', () => {
		const months = yearPlan({ campaigns: [], lessons: [] }, 'middle', 2026);
		expect(months.map(({ year, month }) => `${year}-${month}`)).toEqual(
			[9, 10, 11, 12].map((month) => `2026-${month}`).concat([1, 2, 3, 4, 5, 6, 7, 8].map((month) => `2027-${month}`)),
		);
	});

	it('holds the campaigns of the stage by their first day, with the lessons for that stage alone', () => {
		const [mine, other] = [lesson('a/mine', 'middle', 'high'), lesson('a/other', 'parent')];
		const campaigns = [
			campaign('late', '11-20', [mine, other]),
			campaign('early', '11-02', []),
			campaign('not-mine', '11-05', [mine], ['parent']),
		];
		const months = yearPlan({ campaigns, lessons: [mine, other] }, 'middle', 2026);
		expect(inMonth(months, 11)).toEqual([['early', 'late'], []]);
		expect(months[2]?.campaigns[1]).toMatchObject({ days: { from: '2026-11-20' }, lessons: [mine] });
	});

	it('gives the other lessons to the months of term that have least to do', () => {
		const lessons = ['a', 'b', 'c'].map((id) => lesson(id, 'middle'));
		const busy = campaign('busy', '09-01', [lesson('x', 'middle')]);
		const months = yearPlan({ campaigns: [busy], lessons }, 'middle', 2026);
		expect([10, 11, 12].map((month) => inMonth(months, month)[1])).toEqual([['a'], ['b'], ['c']]);
	});

	it('names every lesson of the stage, none of another, and none in a holiday but a campaign’s', () => {
		const stages = ['lower-primary', 'middle', 'parent'];
		const lessons = fc.uniqueArray(
			fc.record({ id: fc.stringMatching(/^[a-z]{1,4}$/), stages: fc.subarray(stages, { minLength: 1 }) }),
			{ selector: ({ id }) => id, maxLength: 30 },
		);
		fc.assert(
			fc.property(lessons, fc.constantFrom(...stages), fc.nat(), (some, stage, split) => {
				const all = some.map(({ id, stages: for_ }) => lesson(id, ...for_));
				const campaigns = [campaign('one', '07-01', all.slice(0, split % (all.length + 1)), stages)];
				const months = yearPlan({ campaigns, lessons: all }, stage, 2026);
				const named = months.flatMap((month) => [...month.campaigns.flatMap((each) => each.lessons), ...month.lessons]);
				expect(named.map(({ id }) => id).sort()).toEqual(
					all.flatMap((each) => (each.stages.includes(stage) ? [each.id] : [])).sort(),
				);
				expect(months.filter(({ month }) => [2, 7, 8].includes(month)).flatMap((month) => month.lessons)).toEqual([]);
			}),
		);
	});
});
