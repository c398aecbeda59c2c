import { describe, expect, it } from 'vitest';
import { emptyLearner, finishLesson } from './progress.ts';

const lesson = 'fire/feel-the-door';

describe('a finished lesson', () => {
	it('is kept with its day, and the first day stays', () => {
		const once = finishLesson(emptyLearner(), lesson, '2026-11-22');
		expect(once.lessons).toEqual({ [lesson]: { done: '2026-11-22' } });
		expect(finishLesson(once, lesson, '2026-12-01')).toEqual(once);
	});

	it('changes nothing in what was handed in, and nothing of the name', () => {
		const before = { ...emptyLearner('!12号'), renamed: 2 };
		const after = finishLesson(before, lesson, '2026-11-22');
		expect(before.lessons).toEqual({});
		expect([after.name, after.renamed]).toEqual(['!12号', 2]);
	});

	it.for(['2025-11-22', '2099-01-01', '2026-11-21', '2026-11-23'])(
		'F17, F18 keeps the earlier day when clock or time zone say %s',
		(day) => {
			const once = finishLesson(emptyLearner(), lesson, '2026-11-22');
			const again = finishLesson(once, lesson, day);
			expect(again.lessons[lesson]?.done).toBe(day < '2026-11-22' ? day : '2026-11-22');
			expect(finishLesson(again, lesson, '2026-11-23')).toEqual(again);
		},
	);
});
