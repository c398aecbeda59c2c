/** Which class, how large, which campaign, which quizzes count: the fields, both ways. */
import { classStore } from '../../browser/class-store.ts';
import { changeSetting } from '../../domain/class-receipts.ts';
import { plainText } from '../../domain/receipt-alphabet.ts';
import { plainClassCode } from '../../domain/receipt-marks.ts';
import type { ClassSetting } from '../../schemas/class-receipts.ts';

const largestClass = 9999;

/** Writes what is saved into the fields of `box`; one that somebody is in stays as it is. */
export function fillSetting(box: HTMLElement, { classCode, size, campaign, leftOut }: ClassSetting): void {
	write(box, 'class', classCode);
	write(box, 'size', size === undefined ? '' : String(size));
	write(box, 'campaign', campaign);
	for (const group of box.querySelectorAll<HTMLElement>('[data-of]')) {
		const id = group.dataset['of'] as string;
		const out = leftOut[id];
		group.hidden = id !== campaign;
		// Nothing said yet: as the page has them, without those for grown-ups.
		for (const box of group.querySelectorAll('input'))
			box.checked = out ? !out.includes(box.value) : box.defaultChecked;
	}
}

/** Keeps what the fields say now. */
export function saveSetting(box: HTMLElement): void {
	const { leftOut } = classStore.read().value.setting;
	const campaign = field(box, 'campaign').value;
	const ticks = [...box.querySelectorAll<HTMLInputElement>(`[data-of="${campaign}"] input`)];
	const out = ticks.filter(({ checked }) => !checked).map(({ value }) => value);
	const size = Number(plainText(field(box, 'size').value));
	const setting: ClassSetting = {
		classCode: field(box, 'class').value.trim(),
		campaign,
		leftOut: campaign === '' ? leftOut : { ...leftOut, [campaign]: out },
		...(Number.isInteger(size) && size >= 1 && size <= largestClass && { size }),
	};
	classStore.change((kept) => changeSetting(kept, setting));
}

/** Runs `draw`, which fills the fields, and keeps what somebody typed before this script was there. */
export function keepTyped(box: HTMLElement, draw: () => void): void {
	const fields = ['class', 'size', 'campaign'].map((name) => field(box, name));
	const typed = fields.filter(({ value }) => value !== '').map((input) => ({ input, value: input.value }));
	draw();
	for (const { input, value } of typed) input.value = value;
	if (typed.length > 0) saveSetting(box);
}

/** The first field without which nothing can be counted; `undefined` when all is said. */
export function missingField(box: HTMLElement): HTMLElement | undefined {
	if (plainClassCode(field(box, 'class').value) === '') return field(box, 'class');
	return field(box, 'campaign').value === '' ? field(box, 'campaign') : undefined;
}

function write(box: HTMLElement, name: string, value: string): void {
	const input = field(box, name);
	if (input !== document.activeElement) input.value = value;
}

function field(box: HTMLElement, name: string): HTMLInputElement {
	return box.querySelector(`[name="${name}"]`) as HTMLInputElement;
}
