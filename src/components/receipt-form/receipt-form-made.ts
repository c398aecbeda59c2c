/** The receipt that was made: its sheet, and the ways to hand it in. Nothing is sent. */
import { copyText } from '../../browser/copy-text.ts';
import { pictureOf, pngOf, saveFile } from '../../browser/save-file.ts';
import { dayText } from '../../domain/day-text.ts';
import { fillWords } from '../../domain/fill-words.ts';
import type { Made } from '../../domain/make-receipt.ts';
import { grouped } from '../../domain/receipt-alphabet.ts';
import { drawReceipt } from './receipt-form-picture.ts';
import { fillSheet } from './receipt-form-sheet.ts';
import type { ReceiptWords } from './receipt-form-words.ts';

/** What the page knows: titles of the campaign and its quizzes, the language, the words. */
export type Context = { title: string; titles: Map<string, string>; locale: string; words: ReceiptWords };

export class MadeReceipt {
	private readonly section: HTMLElement;
	private readonly context: Context;
	private made?: Made;

	constructor(section: HTMLElement, context: Context) {
		this.section = section;
		this.context = context;
	}

	/** Shows a receipt; `kept` is whether the device has it. */
	show(made: Made, kept: boolean): void {
		this.made = made;
		fillSheet(this.section, made, this.context);
		this.find('[data-not-saved]').hidden = kept;
		this.find('[data-shown]').replaceChildren();
		this.say('');
		this.section.hidden = false;
		this.section.focus();
		this.section.scrollIntoView({ block: 'start' });
	}

	/** A button of the section was pressed. */
	pressed(target: Element): void {
		if (!this.made) return;
		if (target.closest('[data-copy]')) void this.copy(this.made);
		if (target.closest('[data-picture]')) this.savePicture(this.made);
		if (target.closest('[data-print]')) window.print();
	}

	private async copy({ code }: Made): Promise<void> {
		const { copied, notCopied } = this.context.words;
		this.say((await copyText(grouped(code))) ? copied : notCopied);
	}

	private savePicture(made: Made): void {
		const { words, title } = this.context;
		const canvas = drawReceipt(made, this.headOf(made), words);
		const file = canvas && pngOf(canvas);
		if (!canvas || !file) return this.say(words.noPicture);
		saveFile(file, `${fillWords(words.fileName, { title, who: made.receipt.who })}.png`);
		const alt = fillWords(words.pictureAlt, { code: grouped(made.code) });
		this.find('[data-shown]').replaceChildren(pictureOf(file, alt, canvas));
		this.say(words.pictureReady);
	}

	private headOf({ receipt }: Made): string[] {
		const { words, title, locale } = this.context;
		return [
			`${words.campaign}：${title}`,
			`${words.classCode}：${receipt.classCode}　${words.who}：${receipt.who}`,
			dayText(locale, receipt.day),
		];
	}

	private say(text: string): void {
		this.find('[data-said]').textContent = text;
	}

	private find(selector: string): HTMLElement {
		return this.section.querySelector(selector) as HTMLElement;
	}
}
