/** Which class, how large, which campaign, which quizzes count: the form, both ways. */
import { classStore } from '../../browser/class-store.ts';
import { changeSetting } from '../../domain/class-receipts.ts';
import { plainText } from '../../domain/receipt-alphabet.ts';
import { plainClassCode } from '../../domain/receipt-marks.ts';
import type { ClassSetting } from '../../schemas/class-receipts.ts';

const largestClass = 9999;

/** Writes what is saved into the form; a field that somebody is in stays as it is. */
export function fillSetting(form: HTMLFormElement, { classCode, size, campaign, leftOut }: ClassSetting): void {
	write(form, 'class', classCode);
	write(form, 'size', size === undefined ? '' : String(size));
	write(form, 'campaign', campaign);
	for (const group of form.querySelectorAll<HTMLElement>('[data-of]')) {
		const id = group.dataset['of'] as string;
		const out = leftOut[id];
		group.hidden = id !== campaign;
		// Nothing said yet: as the page has them, without those for grown-ups.
		for (const box of group.querySelectorAll('input'))
			box.checked = out ? !out.includes(box.value) : box.defaultChecked;
	}
}

/** Keeps what the form says now. */
export function saveSetting(form: HTMLFormElement): void {
	const { leftOut } = classStore.read().value.setting;
	const campaign = field(form, 'campaign').value;
	const boxes = [...form.querySelectorAll<HTMLInputElement>(`[data-of="${campaign}"] input`)];
	const out = boxes.filter(({ checked }) => !checked).map(({ value }) => value);
	const size = Number(plainText(field(form, 'size').value));
	const setting: ClassSetting = {
		classCode: field(form, 'class').value.trim(),
		campaign,
		leftOut: campaign === '' ? leftOut : { ...leftOut, [campaign]: out },
		...(Number.isInteger(size) && size >= 1 && size <= largestClass && { size }),
	};
	classStore.change((kept) => changeSetting(kept, setting));
}

/** The first field without which nothing can be counted; `undefined` when all is said. */
export function missingField(form: HTMLFormElement): HTMLElement | undefined {
	if (plainClassCode(field(form, 'class').value) === '') return field(form, 'class');
	return field(form, 'campaign').value === '' ? field(form, 'campaign') : undefined;
}

function write(form: HTMLFormElement, name: string, value: string): void {
	const input = field(form, name);
	if (input !== document.activeElement) input.value = value;
}

function field(form: HTMLFormElement, name: string): HTMLInputElement {
	return form.querySelector(`[name="${name}"]`) as HTMLInputElement;
}
