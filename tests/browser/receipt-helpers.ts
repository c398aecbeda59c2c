/** What tests of receipts and certificates share: a device with a record, receipts of a class, QR codes as pictures. */
import type { Page } from '@playwright/test';
import { encode } from 'uqr';
import { emptyLearner, emptyProgress } from '../../src/domain/progress.ts';
import { encodeReceipt } from '../../src/domain/receipt-code.ts';
import { grouped } from '../../src/domain/receipt-alphabet.ts';
import { campaignMark, classMark, quizListMark } from '../../src/domain/receipt-marks.ts';
import { readWho, type Who } from '../../src/domain/receipt-who.ts';

export const campaign = 'fire-month';
export const receiptPage = `campaigns/${campaign}/receipt/`;
export const certificatePage = `campaigns/${campaign}/certificate/`;
/** In the campaign's order; the last two are for parents and for teachers. */
export const quizzes = [
	'fire/out-then-call',
	'fire/feel-the-door',
	'fire/smoke-in-corridor',
	'fire/escape-plan-home',
	'fire/classroom-drill',
];

/** Puts things on the device once, before the page opens: a script for every page would put them back after a reload. */
export async function put(page: Page, entries: Record<string, unknown>): Promise<void> {
	await page.goto('404.html');
	await page.evaluate(
		(all) => Object.entries(all).forEach(([name, value]) => localStorage.setItem(name, value)),
		Object.fromEntries(
			Object.entries(entries).map(([name, value]) => [name, typeof value === 'string' ? value : JSON.stringify(value)]),
		),
	);
}

/** A record in which these quizzes have these results; 80 and more is passed. */
export function recordOf(results: Record<string, number>) {
	const entries = Object.entries(results).map(([id, best]) => [
		id,
		{ best, attempts: 1, ...(best >= 80 && { passed: '2026-11-03' }) },
	]);
	const me = { ...emptyLearner(), quizzes: Object.fromEntries(entries) };
	return { 'pinganke:progress': { ...emptyProgress(), learners: { me } } };
}

type Told = Partial<{
	who: string;
	scores: (number | undefined)[];
	day: string;
	classCode: string;
	of: string;
	ids: string[];
}>;

/** A receipt's code of class 3A7, in groups. */
export function codeOf({
	who = '12',
	scores = [90, 85, 80],
	day = '2026-11-20',
	classCode = '3A7',
	of = campaign,
	ids = quizzes,
}: Told): string {
	const facts = {
		campaign: campaignMark(of),
		classCode: classMark(classCode),
		who: readWho(who) as Who,
		day,
		quizList: quizListMark(ids),
		scores: ids.map((_, index) => scores[index]),
	};
	return grouped(encodeReceipt(facts));
}

/** A picture of a QR code, as a PNG made in the page's own browser. */
export async function qrPng(page: Page, text: string, unit = 6): Promise<Buffer> {
	const { data } = encode(text, { ecc: 'M', border: 4 });
	const address = await page.evaluate(
		([rows, size]) => {
			const canvas = document.createElement('canvas');
			canvas.width = canvas.height = rows.length * size;
			const context = canvas.getContext('2d') as CanvasRenderingContext2D;
			context.fillStyle = '#fff';
			context.fillRect(0, 0, canvas.width, canvas.height);
			context.fillStyle = '#000';
			rows.forEach((row, y) => row.forEach((on, x) => on && context.fillRect(x * size, y * size, size, size)));
			return canvas.toDataURL();
		},
		[data, unit] as const,
	);
	return Buffer.from(address.split(',')[1] as string, 'base64');
}

/** Words that would claim what a receipt cannot show. */
export const claims = /已证明|已验证|已核实|认证通过|verified|proven/i;
