/** `<class-receipts>`: a teacher takes in receipts and counts them, on this computer only. */
import { classStore } from '../../browser/class-store.ts';
import { pickResult } from '../../domain/class-receipts.ts';
import type { CampaignQuizzes } from '../../domain/class-roll.ts';
import type { QrText } from '../qr-camera/qr-camera-element.ts';
import { pressedDelete } from './class-receipts-delete.ts';
import { ClassDesk } from './class-receipts-desk.ts';
import { earlyFiles, readFiles, takeDrops } from './class-receipts-files.ts';
import { RollView } from './class-receipts-roll.ts';
import { fillSetting, keepTyped, missingField, saveSetting } from './class-receipts-setting.ts';
import { Tray } from './class-receipts-tray.ts';
import type { ClassWords } from './class-receipts-words.ts';

class ClassReceipts extends HTMLElement {
	private stop: (() => void)[] = [];
	private waiting?: ReturnType<typeof setTimeout>;
	private tray?: Tray;
	private roll?: RollView;

	connectedCallback(): void {
		const words = JSON.parse(this.dataset['words'] as string) as ClassWords;
		const campaigns = JSON.parse(this.dataset['campaigns'] as string) as CampaignQuizzes[];
		const desk = new ClassDesk(campaigns);
		this.tray = new Tray(this.find('[data-take]'), desk, words);
		this.roll = new RollView(this, desk, words, this.dataset['locale'] as string);
		for (const [type, act] of this.listeners) {
			this.addEventListener(type, act);
			this.stop.push(() => this.removeEventListener(type, act));
		}
		this.stop.push(
			this.roll.beforePaper(),
			takeDrops((files) => void this.read(files)),
			classStore.watch(() => this.refreshSoon()),
		);
		keepTyped(this.setting, () => this.refresh());
		void this.read(earlyFiles(this));
	}

	disconnectedCallback(): void {
		clearTimeout(this.waiting);
		for (const stop of this.stop.splice(0)) stop();
	}

	private readonly listeners: [string, (event: Event) => void][] = [
		['change', (event) => this.changed(event)],
		['submit', (event) => this.submitted(event)],
		['click', ({ target }) => this.pressed(target as Element)],
		['qr-text', (event) => this.scanned(event as QrText)],
	];

	/** Several changes at once are counted once, and not within the task that made them. */
	private refreshSoon(): void {
		clearTimeout(this.waiting);
		this.waiting = setTimeout(() => this.refresh());
	}

	private refresh(): void {
		const saved = classStore.read();
		fillSetting(this.setting, saved.value.setting);
		for (const line of this.querySelectorAll<HTMLElement>('[data-state]'))
			line.hidden = line.dataset['state'] !== (saved.unsaved && saved.state !== 'newer' ? 'unsaved' : saved.state);
		this.roll?.draw(saved.value);
	}

	private changed({ target }: Event): void {
		const input = target as HTMLInputElement;
		if (this.setting.contains(input)) return saveSetting(this.setting);
		const { seat } = input.dataset;
		if (seat) classStore.change((kept) => pickResult(kept, seat, input.value || undefined));
		if (input.type !== 'file') return;
		void this.read([...(input.files ?? [])]);
		// So that the same file may be chosen again.
		input.value = '';
	}

	private submitted(event: Event): void {
		event.preventDefault();
		const field = this.find<HTMLTextAreaElement>('textarea');
		const text = field.value;
		if (text.trim() === '' || !this.ready()) return;
		// Emptied at once, so that a second press takes nothing twice.
		field.value = '';
		void this.tray?.take([text]);
	}

	private scanned({ detail: { text, say } }: QrText): void {
		if (this.ready()) void this.tray?.take([text]).then((said) => say(said ?? ''));
	}

	private async read(files: File[]): Promise<void> {
		if (files.length > 0 && this.ready()) await this.tray?.takeFrom((words) => readFiles(files, words));
	}

	/** Whether class and campaign are said; else asks for them. */
	private ready(): boolean {
		saveSetting(this.setting);
		const missing = missingField(this.setting);
		if (!missing) return true;
		this.tray?.ask();
		missing.focus();
		return false;
	}

	private pressed(target: Element): void {
		this.roll?.pressed(target);
		pressedDelete(this, target, (gone) => this.tray?.deleted(gone));
	}

	private get setting(): HTMLElement {
		return this.find('[data-setting]');
	}

	private find<Found extends HTMLElement>(selector: string): Found {
		return this.querySelector(selector) as Found;
	}
}

customElements.define('class-receipts', ClassReceipts);
