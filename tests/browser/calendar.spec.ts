/** The school year: what is when, a plan for each stage on one sheet, and the dates as a file. */
import { expect, test } from '@playwright/test';
import ICAL from 'ical.js';
import { stages } from '../../src/schemas/shared.ts';
import { builtText } from './pages.ts';

test('the month and the campaign of today are marked, by the reader’s own calendar', async ({ page }) => {
	await page.clock.setFixedTime(new Date('2027-05-25T10:00:00+08:00'));
	await page.goto('calendar/');
	const may = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: '五月' }) });
	await expect(may).toHaveAttribute('aria-current', 'date');
	await expect(may).toContainText('正在进行');
	await may.getByRole('link', { name: '暑假前，说说水边的事' }).click();
	await expect(page).toHaveURL(/\/campaigns\/drowning-prevention\/$/);
});

test('the campaigns lead to the calendar, and the calendar to a plan for each stage', async ({ page }) => {
	await page.goto('campaigns/');
	await page.getByRole('link', { name: '学年日历和各学段的计划' }).click();
	await expect(page.getByRole('main').getByRole('link', { name: '学年安全教育计划' })).toHaveCount(stages.length);
	await page.getByRole('link', { name: '初中：学年安全教育计划' }).click();
	await expect(page.getByRole('row')).toHaveCount(13);
	const november = page.getByRole('row').filter({ hasText: '十一月' });
	await expect(november).toContainText('119 消防宣传月');
	await november.getByRole('link', { name: '走廊有烟' }).click();
	await expect(page).toHaveURL(/\/lessons\/fire\/smoke-in-corridor\/$/);
});

test('each plan comes off the printer on one sheet', async ({ page }) => {
	for (const stage of stages) {
		await page.goto(`calendar/${stage}/`);
		const sheet = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
		expect(`${stage}: ${/\/Type\s*\/Pages[^>]*\/Count\s+(\d+)/.exec(sheet)?.[1]}`).toBe(`${stage}: 1`);
	}
});

test('a calendar program reads every campaign out of the file, on its days', () => {
	const calendar = new ICAL.Component(ICAL.parse(builtText('calendar.ics')));
	const events = calendar.getAllSubcomponents('vevent').map((each) => new ICAL.Event(each));
	const campaigns = new Set(events.map(({ uid }) => uid.replace(/-\d{4}@pinganke$/, '')));
	expect(events).toHaveLength(campaigns.size * 3);
	expect(campaigns.size).toBeGreaterThanOrEqual(14);
	expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
	const fire = events.find(({ uid }) => uid.startsWith('fire-month-'));
	expect([fire?.summary, fire?.startDate.isDate, fire?.startDate.toString().slice(4)]).toEqual([
		'119 消防宣传月',
		true,
		'-11-01',
	]);
	// An all-day event ends on the day after its last.
	expect(fire?.endDate.toString().slice(4)).toBe('-12-01');
	for (const { component } of events) expect(component.getFirstPropertyValue('url')).toMatch(/\/campaigns\/[a-z-]+\/$/);
});
