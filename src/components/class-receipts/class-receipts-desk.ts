/** Where receipts are taken in: knows class and campaign, reads what comes, keeps what belongs here. */
import { classStore } from '../../browser/class-store.ts';
import { inSlices } from '../../browser/in-slices.ts';
import { today } from '../../browser/today.ts';
import { addReceipts } from '../../domain/class-receipts.ts';
import { type CampaignQuizzes, leftOutOf, type Roll, rollOf } from '../../domain/class-roll.ts';
import { findReceipts } from '../../domain/find-receipts.ts';
import { type Desk, type Judged, judgeReceipt, note, takenVerdicts } from '../../domain/judge-receipt.ts';
import { decodeReceipt, type ReceiptFacts } from '../../domain/receipt-code.ts';
import { campaignMark, classMark, plainClassCode } from '../../domain/receipt-marks.ts';
import { type ClassReceipts, mostReceipts } from '../../schemas/class-receipts.ts';

export class ClassDesk {
	private readonly campaigns: CampaignQuizzes[];
	/** Reading a code takes a moment, so each is read once. */
	private readonly read = new Map<string, ReceiptFacts>();

	constructor(campaigns: CampaignQuizzes[]) {
		this.campaigns = campaigns;
	}

	/** The campaign that is chosen; none when class or campaign are still to be said. */
	campaignOf({ setting }: ClassReceipts): CampaignQuizzes | undefined {
		if (plainClassCode(setting.classCode) === '') return undefined;
		return this.campaigns.find(({ id }) => id === setting.campaign);
	}

	/**
	 * Takes in everything that a text holds, in slices. Gives what became of each piece; `full` when there was no room
	 * for all. Everything is kept at the end, at once.
	 */
	async take(text: string): Promise<{ judged: Judged[]; full: boolean }> {
		const { value } = classStore.read();
		const campaign = this.campaignOf(value);
		if (!campaign) return { judged: [], full: false };
		const desk = this.deskOf(value, campaign);
		const judged: Judged[] = [];
		const codes: string[] = [];
		const room = mostReceipts - Object.keys(value.received).length;
		let full = false;
		await inSlices(findReceipts(text), (found) => {
			if (codes.length >= room) return void (full = true);
			const each = judgeReceipt(found, desk);
			judged.push(each);
			if (!takenVerdicts.includes(each.verdict)) return;
			codes.push(each.text);
			this.read.set(each.text, each.facts as ReceiptFacts);
		});
		if (codes.length > 0) classStore.change((kept) => addReceipts(kept, codes, today()));
		return { judged, full };
	}

	/** What the class and the campaign that are chosen have handed in. */
	rollOf(value: ClassReceipts): Roll | undefined {
		const campaign = this.campaignOf(value);
		if (!campaign) return undefined;
		const { setting, picks } = value;
		const leftOut = leftOutOf(setting.leftOut, campaign);
		return rollOf({ campaign, leftOut, receipts: this.receiptsOf(value, campaign), picks });
	}

	private deskOf(value: ClassReceipts, campaign: CampaignQuizzes): Desk {
		const { classCode } = value.setting;
		const desk = { campaign, others: this.campaigns, classCode, today: today(), codes: new Set<string>() };
		const seats = new Map<string, string>();
		for (const { code, facts } of this.receiptsOf(value, campaign)) note({ codes: desk.codes, seats }, code, facts);
		return { ...desk, seats };
	}

	/** Receipts of other classes and campaigns stay on the device and are passed over. */
	private receiptsOf({ received, setting }: ClassReceipts, { id }: CampaignQuizzes) {
		const [campaign, classCode] = [campaignMark(id), classMark(setting.classCode)];
		return Object.keys(received).flatMap((code) => {
			const facts = this.factsOf(code);
			return facts?.campaign === campaign && facts.classCode === classCode ? [{ code, facts }] : [];
		});
	}

	private factsOf(code: string): ReceiptFacts | undefined {
		const known = this.read.get(code);
		if (known) return known;
		const read = decodeReceipt(code);
		if (read.state !== 'ok') return undefined;
		this.read.set(code, read.facts);
		return read.facts;
	}
}
