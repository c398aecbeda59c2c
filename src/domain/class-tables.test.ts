import { describe, expect, it } from 'vitest';
import { codeFor, factsFor, fireMonth } from '../../tests/unit/receipts.ts';
import { rollOf } from './class-roll.ts';
import { classCsv, classTables, type TableWords } from './class-tables.ts';

const words: TableWords = {
	received: '收到',
	people: '{n} 人',
	done: '完成人数',
	rate: '完成率',
	rateValue: '{rate}%',
	rateNone: '没有人数',
	quizTable: '每份测验',
	quiz: '测验',
	quizReceived: '交来成绩',
	quizPassed: '通过',
	seatTable: '收到的座号',
	seat: '座号或昵称',
	days: '日期',
	notTaken: '没做',
	unreadable: '读不出',
	percent: '{percent}%',
};
type Told = Parameters<typeof codeFor>[0];
const tables = (told: Told[], size?: number) => {
	const receipts = told.map((each) => ({ code: codeFor(each), facts: factsFor(each) }));
	return classTables(rollOf({ campaign: fireMonth, leftOut: [], receipts, picks: {} }), size, words);
};

describe('the tables of a class', () => {
	const shown = tables([{ who: '12' }, { who: '3', scores: [60, undefined] }], 40);

	it('give numbers, quizzes and the seats that handed in, by number', () => {
		expect(shown.facts).toEqual([
			['收到', '2 人'],
			['完成人数', '1 人'],
			['完成率', '2.5%'],
		]);
		expect(shown.quizzes.rows).toEqual([
			['先出去，再打 119', '2 人', '1 人'],
			['摸门、关门、走楼梯', '1 人', '1 人'],
		]);
		expect(shown.seats.rows).toEqual([
			['3', '60%', '没做', '2026-11-20'],
			['12', '90%', '85%', '2026-11-20'],
		]);
	});

	it('give no rate without a class size', () => {
		expect(tables([{}]).facts[2]).toEqual(['完成率', '没有人数']);
	});

	it('go into the file as they are on the screen', () => {
		const file = classCsv([['活动', fireMonth.title]], shown);
		expect(file.startsWith('\uFEFF活动,119 消防宣传月\r\n收到,2 人\r\n')).toBe(true);
		for (const row of [...shown.quizzes.rows, ...shown.seats.rows]) expect(file).toContain(`\r\n${row.join(',')}\r\n`);
	});

	it.for(['=1+1', '@sum', '＝1', '+a', '-a', '＠x'])('I13 a nickname of %j is no formula in the file', (who) => {
		const lines = classCsv([], tables([{ who }])).split('\r\n');
		expect(lines.filter((line) => /^[=+\-@\t＝＋－＠]/.test(line))).toEqual([]);
		expect(lines.some((line) => line.startsWith("'"))).toBe(true);
	});

	it('I13 class code and title at the head of the file are no formulas either', () => {
		const file = classCsv([['=班级', '＝cmd|x']], shown);
		expect(file).toContain("'=班级,'＝cmd|x\r\n");
	});

	it('I15 a nickname with comma and quotation marks stays in its cell', () => {
		expect(classCsv([], tables([{ who: 'a,"b' }]))).toContain('\r\n"a,""b",90%,85%,');
	});
});
