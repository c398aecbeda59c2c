import { describe, expect, it } from 'vitest';
import { meetingsCsv, type TableWords } from './meeting-table.ts';
import { addMeeting, emptyMeetings, listMeetings } from './meetings.ts';

const words: TableWords = {
	day: '日期',
	school: '学校',
	className: '班级',
	topic: '主题',
	teacher: '主讲',
	minutes: '用时',
	present: '到场',
	before: '课前',
	after: '课后',
	questions: '题数',
	discussed: '讨论',
	percent: '{percent}%',
};

describe('records as a file for spreadsheets', () => {
	const one = addMeeting(emptyMeetings(), 'a', {
		...{
			day: '2026-11-20',
			school: '绿水镇中心小学',
			className: '三（2）班',
			topic: '先出去，再打 119',
			teacher: '王',
		},
		...{ minutes: 30, present: 41, discussed: '睡前看灶台\n"回家找第二条出口"' },
		results: [{ question: 'a', before: { right: 18, hands: 41 }, after: { right: 39, hands: 41 } }],
	});
	const two = addMeeting(one, 'b', { day: '2026-11-25', topic: '=1+1', className: '@三班' });
	const lines = meetingsCsv(listMeetings(two), words).split('\r\n');

	it('have a line each, the earliest first, with the percents of the class', () => {
		expect(lines[0]).toBe('\uFEFF日期,学校,班级,主题,主讲,用时,到场,课前,课后,题数,讨论');
		expect(lines[1]).toBe(
			'2026-11-20,绿水镇中心小学,三（2）班,先出去，再打 119,王,30,41,43%,95%,1,"睡前看灶台\n""回家找第二条出口"""',
		);
	});

	it('I13 hold no formula, and nothing where nothing is known', () => {
		expect(lines[2]).toBe("2026-11-25,绿水镇中心小学,'@三班,'=1+1,王,,,,,,");
	});
});
