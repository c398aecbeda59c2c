/** A school practises: the signal, the time, the head count, and the record that it files. */
import { expect, type Locator, type Page, test } from '@playwright/test';
import { everyProblem } from './pages.ts';
import { everythingKept, faults, openWith, stored, textOf } from './device.ts';

const key = 'pinganke:drills';

/** Stands in for the loudspeaker, and writes down what it is told. */
function fakeSound(): void {
	const heard: string[] = [];
	class Node {
		gain = { value: 1 };
		loop = false;
		connect(): void {}
		start(): void {
			heard.push(`start ${this.loop ? 'loop' : 'once'}`);
		}
		stop(): void {
			heard.push('stop');
		}
	}
	class Sound {
		sampleRate = 8000;
		state = 'running';
		destination = {};
		node = new Node();
		createBuffer(_: number, length: number): object {
			heard.push(`${length} samples`);
			return { getChannelData: () => new Float32Array(length) };
		}
		createBufferSource = (): Node => new Node();
		createGain = (): Node => {
			const gain = new Node();
			Object.defineProperty(gain.gain, 'value', { set: (value: number) => heard.push(`volume ${value.toFixed(2)}`) });
			return gain;
		};
		resume = (): Promise<void> => Promise.resolve();
		close = (): Promise<void> => Promise.resolve(void heard.push('close'));
	}
	Object.assign(window, { AudioContext: Sound, heard });
}

const heard = (page: Page): Promise<string[]> => page.evaluate(() => (window as unknown as { heard: string[] }).heard);
const face = (page: Page): Locator => page.getByRole('timer');
const total = (page: Page): Locator => page.locator('[data-total]');

/** Adds a class with its two numbers; what is `undefined` is left empty. */
async function addClass(page: Page, name: string, expected?: number, arrived?: number): Promise<Locator> {
	const rows = page.locator('[data-class]');
	const place = await rows.count();
	await page.getByRole('button', { name: '加一个班' }).click();
	await page.keyboard.type(name);
	if (expected !== undefined) await rows.nth(place).getByLabel('应到').fill(String(expected));
	if (arrived !== undefined) await rows.nth(place).getByLabel('实到').fill(String(arrived));
	return rows.nth(place);
}

/** What would go to the printer: the number of its A4 pages. */
async function printed(page: Page): Promise<number> {
	const file = await page.pdf({ preferCSSPageSize: true });
	return file.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}

test.describe('the signal', () => {
	test.beforeEach(({ page }) => page.addInitScript(fakeSound));

	test('sounds over and over until the large button is pressed', async ({ page }) => {
		await page.goto('drills/earthquake/');
		const rise = page.getByRole('button', { name: '放避险信号' });
		await rise.click();
		await expect(rise).toHaveAttribute('aria-pressed', 'true');
		await expect(page.getByText('正在放“避险信号”')).toBeVisible();
		expect(await heard(page)).toContain('start loop');
		await page.getByRole('button', { name: '马上停' }).click();
		await expect(rise).toHaveAttribute('aria-pressed', 'false');
		await expect(page.getByText('没有在放声音。')).toBeVisible();
		expect((await heard(page)).slice(-2)).toEqual(['stop', 'close']);
	});

	test('stops at Esc, wherever the focus is', async ({ page }) => {
		await page.goto('drills/fire/');
		await page.getByRole('button', { name: '放疏散信号' }).click();
		await page.getByRole('button', { name: '加一个班' }).click();
		await page.keyboard.press('Escape');
		expect((await heard(page)).filter((word) => word === 'stop')).toHaveLength(1);
		await expect(page.getByText('没有在放声音。')).toBeVisible();
	});

	test('is one at a time, and the two differ', async ({ page }) => {
		await page.goto('drills/fire/');
		await page.getByRole('button', { name: '放疏散信号' }).click();
		await page.getByRole('button', { name: '放停步信号' }).click();
		const all = await heard(page);
		expect(all.filter((word) => word.startsWith('start'))).toHaveLength(2);
		expect(all.filter((word) => word === 'stop')).toHaveLength(1);
		expect(new Set(all.filter((word) => word.endsWith('samples'))).size).toBe(2);
	});

	test('is as loud as the slider says, also while it sounds', async ({ page }) => {
		await page.goto('drills/fire/');
		await page.getByRole('button', { name: '放疏散信号' }).click();
		await page.getByRole('slider', { name: '音量' }).fill('100');
		expect((await heard(page)).filter((word) => word.startsWith('volume'))).toEqual(['volume 0.16', 'volume 1.00']);
	});

	test('is silent until somebody asks, and is said to be an exercise', async ({ page }) => {
		await page.goto('drills/fire/');
		await expect(page.getByText('这是演练。放声音以前，先广播三遍。')).toBeVisible();
		expect(await heard(page)).toEqual([]);
	});
});

test('a browser without sound says so', async ({ page }) => {
	await page.addInitScript(() => Object.assign(window, { AudioContext: undefined }));
	await page.goto('drills/fire/');
	await page.getByRole('button', { name: '放疏散信号' }).click();
	await expect(page.getByText('这个浏览器放不出声音。请用铃或者哨子。')).toBeVisible();
});

test.describe('the stopwatch', () => {
	test.beforeEach(({ page }) => page.clock.install({ time: new Date('2026-11-09T10:05:00+08:00') }));

	test('runs, holds, runs on and goes back to nothing', async ({ page }) => {
		await page.goto('drills/fire/');
		await page.getByRole('button', { name: '开始计时' }).click();
		await page.clock.runFor('00:48');
		await expect(face(page)).toHaveText('00:48');
		await page.getByRole('button', { name: '停住' }).click();
		await page.clock.runFor('01:00');
		await expect(face(page)).toHaveText('00:48');
		await page.getByRole('button', { name: '接着计' }).click();
		await page.clock.runFor('00:12');
		await expect(face(page)).toHaveText('01:00');
		await page.getByRole('button', { name: '归零' }).click();
		await expect(face(page)).toHaveText('00:00');
	});

	test('says at two minutes that safety comes first, and hurries nobody', async ({ page }) => {
		await page.goto('drills/fire/');
		await page.getByRole('button', { name: '开始计时' }).click();
		await page.clock.runFor('01:59');
		await expect(page.getByText('过了 02:00')).toHaveCount(0);
		await page.clock.runFor('00:02');
		await expect(page.getByText('过了 02:00。没关系，慢一点、走稳，一个不少更要紧。不要催。')).toBeVisible();
	});

	test('goes on through a reload', async ({ page }) => {
		await page.goto('drills/fire/');
		await page.getByRole('button', { name: '开始计时' }).click();
		await page.clock.runFor('00:30');
		await page.reload();
		await page.clock.runFor('00:10');
		await expect(face(page)).toHaveText('00:40');
		await expect(page.getByRole('button', { name: '停住' })).toBeVisible();
	});

	test('has no two-minute mark where no document gives one', async ({ page }) => {
		await page.goto('drills/stairs/');
		await page.getByRole('button', { name: '开始计时' }).click();
		await page.clock.runFor('03:00');
		await expect(face(page)).toHaveText('03:00');
		await expect(page.getByText('过了 02:00')).toHaveCount(0);
	});
});

test.describe('the head count', () => {
	test('tells how many are to be looked for, and who has not reported', async ({ page }) => {
		await page.goto('drills/fire/');
		const first = await addClass(page, '三（1）班', 42, 42);
		const second = await addClass(page, '三（2）班', 40, 38);
		const third = await addClass(page, '四（1）班', 39);
		await expect(first.getByText('到齐')).toBeVisible();
		await expect(second.getByText('还要找 2 人')).toBeVisible();
		await expect(third.getByText('还没报')).toBeVisible();
		await expect(total(page)).toHaveText('应到 121 人，实到 80 人 · 还要找 2 人 · 还有 1 个班没有报');
		await third.getByRole('button', { name: '全到' }).click();
		await second.getByLabel('实到').fill('40');
		await expect(total(page)).toHaveText('应到 121 人，实到 121 人 · 都到齐了');
	});

	test('does not let a class with too many hide those who are missing', async ({ page }) => {
		await page.goto('drills/fire/');
		await addClass(page, '三（1）班', 40, 38);
		const over = await addClass(page, '三（2）班', 40, 42);
		await expect(over.getByText('多了 2 人，可能站错了班')).toBeVisible();
		await expect(total(page)).toContainText('还要找 2 人');
		await expect(total(page)).not.toContainText('都到齐了');
	});

	test('takes full-width digits, and marks what is no number', async ({ page }) => {
		await page.goto('drills/fire/');
		const row = await addClass(page, '三（1）班');
		await row.getByLabel('应到').fill('４２');
		await row.getByLabel('实到').fill('四十');
		await expect(row.getByLabel('实到')).toHaveAttribute('aria-invalid', 'true');
		await expect(row.getByText('还没报')).toBeVisible();
		await expect(total(page)).toContainText('应到 42 人');
	});

	test('is there after a reload, and a class is taken away by a second press', async ({ page }) => {
		await page.goto('drills/fire/');
		await addClass(page, '三（1）班', 42, 41);
		await addClass(page, '三（2）班', 40, 40);
		await page.reload();
		const rows = page.locator('[data-class]');
		await expect(rows).toHaveCount(2);
		await expect(rows.first().getByLabel('班级')).toHaveValue('三（1）班');
		await expect(rows.first().getByText('还要找 1 人')).toBeVisible();
		await rows.first().getByRole('button', { name: '去掉' }).click();
		await rows.first().getByRole('button', { name: '再按一次，去掉' }).click();
		await expect(rows).toHaveCount(1);
		await page.reload();
		await expect(rows).toHaveCount(1);
	});

	test('begins anew for another time with the same classes', async ({ page }) => {
		await page.goto('drills/fire/');
		await addClass(page, '三（1）班', 42, 41);
		await page.getByRole('button', { name: '重新开始' }).click();
		await page.getByRole('button', { name: '再按一次，时间和实到清空' }).click();
		await expect(total(page)).toHaveText('应到 42 人，实到 0 人 · 还有 1 个班没有报');
		await expect(page.locator('[data-class]').getByLabel('实到')).toHaveValue('');
	});

	test('takes the classes of another drill over', async ({ page }) => {
		await page.goto('drills/fire/');
		await addClass(page, '三（1）班', 42, 41);
		await page.goto('drills/earthquake/');
		await page.getByRole('button', { name: '用上次的班级' }).click();
		await expect(page.locator('[data-class]').getByLabel('班级')).toHaveValue('三（1）班');
		await expect(page.locator('[data-class]').getByLabel('实到')).toHaveValue('');
		await expect(page.getByRole('button', { name: '用上次的班级' })).toBeHidden();
	});

	test('is the same in two tabs', async ({ page, context }) => {
		await page.goto('drills/fire/');
		const other = await context.newPage();
		await other.goto('drills/fire/');
		await addClass(page, '三（1）班', 42, 40);
		await expect(other.locator('[data-total]')).toContainText('还要找 2 人');
	});
});

test.describe('the record', () => {
	test('is filled from the desk, kept, changed and there after a reload', async ({ page }) => {
		await page.clock.install({ time: new Date('2026-11-09T10:05:00+08:00') });
		await page.goto('drills/fire/');
		await addClass(page, '三（1）班', 42, 41);
		await page.getByRole('button', { name: '开始计时' }).click();
		await page.clock.runFor('02:48');
		await page.getByRole('button', { name: '停住' }).click();
		const form = page.locator('drill-record form');
		await expect(form.getByLabel('日期')).toHaveValue('2026-11-09');
		await expect(form.getByLabel('应到')).toHaveValue('42');
		await expect(form.getByLabel('实到')).toHaveValue('41');
		await expect(form.getByLabel('用时')).toHaveValue('02:48');
		await form.getByLabel('学校').fill('绿水镇中心小学');
		await form.getByLabel('要改的').fill('东楼梯太挤');
		await form.getByRole('button', { name: '保存记录' }).click();
		await expect(form.getByText('记下了，只记在这台设备上。')).toBeVisible();
		const line = page.locator('drill-past li');
		await expect(line).toContainText('2026年11月9日 消防疏散演练');
		await expect(line).toContainText('绿水镇中心小学 · 应到 42，实到 41，用时 02:48');

		await page.reload();
		await expect(form.getByLabel('要改的')).toHaveValue('东楼梯太挤');
		await form.getByLabel('要改的').fill('东楼梯太挤，三（2）班晚走');
		await form.getByRole('button', { name: '保存改动' }).click();
		await expect(line).toHaveCount(1);
		await page.goto('drills/');
		await page.locator('drill-past').getByRole('link', { name: '看、改' }).click();
		await expect(form.getByLabel('要改的')).toHaveValue('东楼梯太挤，三（2）班晚走');
	});

	test('does not say how many arrived while a class has not reported', async ({ page }) => {
		await page.goto('drills/fire/');
		await addClass(page, '三（1）班', 42, 42);
		await addClass(page, '三（2）班', 40);
		const form = page.locator('drill-record form');
		await expect(form.getByLabel('应到')).toHaveValue('82');
		await expect(form.getByLabel('实到')).toHaveValue('');
	});

	test('leaves alone what somebody typed, and asks for what it cannot read', async ({ page }) => {
		await page.goto('drills/fire/');
		const form = page.locator('drill-record form');
		await form.getByLabel('应到').fill('400');
		await addClass(page, '三（1）班', 42, 42);
		await expect(form.getByLabel('应到')).toHaveValue('400');
		await form.getByLabel('用时').fill('很快');
		await form.getByRole('button', { name: '保存记录' }).click();
		await expect(form.getByText('用时写成 分:秒')).toBeVisible();
		await expect(form.getByLabel('用时')).toBeFocused();
		await expect(page.locator('drill-past li')).toHaveCount(0);
		await form.getByLabel('用时').fill('3:05');
		await form.getByLabel('日期').fill('');
		await form.getByRole('button', { name: '保存记录' }).click();
		await expect(form.getByText('先写日期。')).toBeVisible();
	});

	test('is one page on paper, also the longest that can be written', async ({ page }) => {
		const rows = Array.from({ length: 48 }, (_, n) => [
			`c${n}`,
			{ turn: 1, place: n, name: `高三（${String(n).padStart(2, '0')}）班实验`, expected: 12345, arrived: 12345 },
		]);
		const long = '走廊东头第二部楼梯在三楼拐角处太窄，'.repeat(20).slice(0, 300);
		const record = {
			turn: 1,
			drill: 'fire',
			day: '2026-11-09',
			began: '10:05',
			school: '某某省某某市某某县第一中学附属小学东校区教学楼综合部全体'.slice(0, 30),
			scope: '教学楼、实验楼、综合楼，初一到高三全体师生，含食堂和门卫等'.slice(0, 30),
			expected: 99999,
			arrived: 99998,
			seconds: 86400,
			classes: rows.map(([, row]) => row),
			well: long,
			mend: long,
		};
		const data = { version: 1, removals: 0, records: { r1: record }, desks: {} };
		await openWith(page, { [key]: JSON.stringify(data) }, 'drills/fire/?record=r1');
		await page.evaluate(() => Object.assign(window, { print: () => undefined }));
		await page.getByRole('button', { name: '打印记录' }).click();
		await page.emulateMedia({ media: 'print' });
		await expect(page.getByText('做得好的').last()).toBeVisible();
		await expect(page.getByRole('heading', { name: '广播词' })).toBeHidden();
		await page.emulateMedia({ media: null });
		await page.getByRole('button', { name: '打印记录' }).click();
		expect(await printed(page)).toBe(1);
	});

	test('the empty sheet and the cards are a page each, for every drill', async ({ page }) => {
		for (const drill of ['fire', 'earthquake', 'stairs', 'school-bus', 'intruder']) {
			await page.goto(`drills/${drill}/`);
			await page.evaluate(() => Object.assign(window, { print: () => undefined }));
			for (const button of ['打印记录', '打印角色卡']) {
				await page.getByRole('button', { name: button }).click();
				expect(await printed(page), `${drill} ${button}`).toBe(1);
			}
			await page.getByRole('heading', { level: 1 }).click();
			expect(await printed(page), drill).toBeGreaterThan(3);
		}
	});
});

test.describe('records on this device', () => {
	const record = {
		turn: 1,
		drill: 'fire',
		day: '2026-11-09',
		school: '=1+1',
		scope: '',
		expected: 42,
		arrived: 40,
		seconds: 168,
		classes: [{ name: '三1', expected: 42, arrived: 40 }],
		well: '拐角有老师',
		mend: '门，锁了',
	};
	const gone = { turn: 1, drill: 'volcano', day: '2026-10-12', school: '', scope: '', classes: [], well: '', mend: '' };
	const data = JSON.stringify({ version: 1, removals: 0, records: { r1: record, r2: gone }, desks: {} });

	test.beforeEach(({ page }) => openWith(page, { [key]: data }, 'drills/'));

	test('are taken away as a table, in which nothing runs', async ({ page }) => {
		const [download] = await Promise.all([
			page.waitForEvent('download'),
			page.getByRole('button', { name: '下载表格' }).click(),
		]);
		expect(download.suggestedFilename()).toMatch(/^演练记录-\d{4}-\d{2}-\d{2}\.csv$/);
		const [head, first, second] = (await textOf(download)).split('\r\n');
		expect(head).toBe(
			'\uFEFF日期,开始时间,学校,演练内容,参加的人,应到,实到,未到,用时,做得好的,要改的,各班人数（实到/应到）',
		);
		expect(first).toBe("2026-11-09,,'=1+1,消防疏散演练,,42,40,2,02:48,拐角有老师,门，锁了,三1 40/42");
		expect(second).toContain('网站上已经没有这个演练（volcano）');
	});

	test('one is deleted by a second press, the others stay', async ({ page }) => {
		const lines = page.locator('drill-past li');
		await expect(lines).toHaveCount(2);
		await lines.first().getByRole('button', { name: '删掉' }).click();
		await expect(lines).toHaveCount(2);
		await lines.first().getByRole('button', { name: '再按一次，删掉' }).click();
		await expect(lines).toHaveCount(1);
		await page.reload();
		await expect(lines).toHaveCount(1);
		await expect(lines).toContainText('volcano');
	});

	test('all are deleted after a second question, with the desks', async ({ page }) => {
		await page.getByRole('button', { name: '全部删除' }).click();
		await page.getByRole('button', { name: '先不删' }).click();
		expect(await stored(page, key)).not.toBeNull();
		await page.getByRole('button', { name: '全部删除', exact: true }).click();
		await page.getByRole('button', { name: '确定全部删除' }).click();
		await expect(page.getByText('已全部删除。')).toBeVisible();
		await expect(page.getByText('还没有记录。')).toBeVisible();
		expect(await stored(page, key)).toBeNull();
	});

	test('are named on the page of what is kept, and deleted there too', async ({ page }) => {
		await page.goto('progress/');
		await expect(page.getByText('老师在这台设备上记的演练')).toBeVisible();
		await page.getByRole('link', { name: '看演练记录' }).click();
		await expect(page.locator('drill-past li')).toHaveCount(2);
		await page.goBack();
		await page.getByRole('button', { name: '全部删除' }).click();
		await page.getByRole('button', { name: '确定全部删除' }).click();
		await expect(page.getByText('已全部删除。')).toBeVisible();
		expect((await everythingKept(page)).filter((name) => name.includes('drills'))).toEqual([]);
	});
});

for (const fault of ['full', 'blocked'] as const) {
	test(`where storage is ${fault}, it says 未保存 and works until the page is closed`, async ({ page }) => {
		await page.addInitScript(faults[fault]);
		await page.goto('drills/fire/');
		await addClass(page, '三（1）班', 42, 41);
		await expect(total(page)).toContainText('还要找 1 人');
		const notices = page.locator('drill-saved').getByText('未保存');
		await expect(notices.and(page.locator(':visible'))).toHaveCount(1);
		await page.locator('drill-record form').getByRole('button', { name: '保存记录' }).click();
		await expect(page.getByText('未保存：这台设备没能记下来。请先打印，或者下载表格。')).toBeVisible();
		await expect(page.locator('drill-past li')).toHaveCount(1);
	});
}

test('a desk in use holds to every rule, on a phone too', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 800 });
	await page.goto('drills/fire/');
	await addClass(page, '高三（12）实验班', 42, 38);
	await addClass(page, '三（2）班', 40, 42);
	await addClass(page, '', 40).then((row) => row.getByLabel('实到').fill('？'));
	await page.getByRole('button', { name: '开始计时' }).click();
	await page.getByRole('button', { name: '保存记录' }).click();
	await page.locator('drill-past').getByRole('button', { name: '全部删除' }).click();
	expect(await everyProblem(page)).toEqual([]);
});

test.describe('without a script', () => {
	test.use({ javaScriptEnabled: false });

	test('a drill can be read, and printed with cards, head count and an empty record', async ({ page }) => {
		await page.goto('drills/intruder/');
		await expect(page.getByText('尚未专业审核')).toBeVisible();
		await expect(page.getByRole('heading', { name: '广播词' })).toBeVisible();
		// Playwright's own text search passes over noscript.
		await expect(page.locator('.drill-desk noscript p')).toBeVisible();
		await expect(page.getByRole('button')).toHaveCount(0);
		await page.emulateMedia({ media: 'print' });
		await expect(page.getByRole('heading', { name: '人数表' })).toBeVisible();
		await expect(page.getByRole('heading', { name: '演练记录', exact: true })).toBeVisible();
	});
});

test('a campaign, the teacher’s page, a topic and the foot of a page lead to the drills', async ({ page }) => {
	for (const from of ['campaigns/fire-month/', 'teacher/', 'lessons/earthquake/']) {
		await page.goto(from);
		await expect(page.locator('main a[href*="/drills/"]').first()).toBeVisible();
	}
	await page.locator('footer').getByRole('link', { name: '演练' }).click();
	await expect(page.getByRole('heading', { level: 1, name: '演练' })).toBeVisible();
	await expect(page.locator('main .drill-card')).toHaveCount(5);
});
