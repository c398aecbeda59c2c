/** Practice and the book of mistakes: one question at a time, checked at once. Only the first checking counts. */
import { readLearner } from '../../browser/progress-store.ts';
import { isAnswered, markQuestion } from '../../domain/mark.ts';
import { mistakesIn } from '../../domain/quiz-progress.ts';
import { keyIn, partOf } from '../question-card/question-card-part.ts';
import { isMarked, showMissing, showVerdict, verdictLine } from '../question-card/question-card-verdict.ts';
import type { Desk, Session } from './quiz-form-desk.ts';
import { checkInRound, endRound, keepInRound } from './quiz-form-round.ts';
import { showQuestions } from './quiz-form-stage.ts';
import { showMistakes, showPractised } from './quiz-form-summary.ts';

export class Stepper implements Session {
	private place = 0;

	private readonly desk: Desk;

	constructor(desk: Desk) {
		this.desk = desk;
	}

	begin(focus: boolean): void {
		const { ids, checked } = this.desk.round;
		if (ids.length === 0) return this.desk.offer({});
		for (const id of checked) showVerdict(this.desk.question(id), this.desk.words);
		const next = ids.findIndex((id) => !checked.has(id));
		if (next < 0) return this.finish(focus);
		this.show(next, focus);
	}

	go(): void {
		if (this.isOver) return;
		if (!isMarked(this.question)) return this.check();
		if (this.place < this.desk.round.ids.length - 1) return this.show(this.place + 1, true);
		const open = this.desk.round.ids.findIndex((id) => !this.desk.round.checked.has(id));
		if (open >= 0) return this.show(open, true);
		this.finish(true);
	}

	back(): void {
		this.show(this.place - 1, true);
	}

	retry(): void {
		verdictLine(this.question).hidden = true;
		partOf(this.question).clear();
		this.offer();
		partOf(this.question).begin();
	}

	changed(id: string): void {
		const { plan, round } = this.desk;
		this.desk.kept(keepInRound(plan, round, id, partOf(this.desk.question(id)).answer()));
	}

	private get id(): string {
		return this.desk.round.ids[this.place] as string;
	}

	private get question(): HTMLFieldSetElement {
		return this.desk.question(this.id);
	}

	private get isOver(): boolean {
		return !this.desk.summary.hidden;
	}

	private check(): void {
		const { plan, round, words } = this.desk;
		const [key, answer] = [keyIn(this.question), partOf(this.question).answer()];
		if (!isAnswered(key, answer)) return showMissing(this.question, words.missingOne);
		const { verdict } = markQuestion(key, answer);
		this.desk.kept(checkInRound(plan, round, this.id, answer, verdict === 'right'));
		showVerdict(this.question, words);
		this.offer();
		verdictLine(this.question).focus();
	}

	private show(place: number, focus: boolean): void {
		this.place = place;
		showQuestions(this.desk.questions, this.desk.round, this.id);
		this.desk.place(place + 1, this.desk.round.ids.length);
		this.offer();
		if (!focus) return;
		const legend = this.question.querySelector('legend') as HTMLElement;
		legend.tabIndex = -1;
		legend.focus({ preventScroll: true });
		this.question.scrollIntoView({ block: 'start' });
	}

	private offer(): void {
		const { ids, checked } = this.desk.round;
		const { check, next, results } = this.desk.words;
		const last = checked.size === ids.length;
		const missed = isMarked(this.question) && verdictLine(this.question).dataset['verdict'] !== 'right';
		this.desk.offer({
			go: isMarked(this.question) ? (last ? results : next) : check,
			...(this.place > 0 && { back: '' }),
			...(missed && { retry: '' }),
		});
	}

	/** All are checked: every question is shown again below, with its reasons. */
	private finish(focus: boolean): void {
		const { plan, round, words, questions, summary } = this.desk;
		showQuestions(questions, round);
		this.desk.place();
		const right = round.ids.filter(
			(id) => markQuestion(keyIn(this.desk.question(id)), round.answers[id] ?? []).verdict === 'right',
		);
		this.desk.kept(endRound(plan, round));
		if (round.mode === 'mistakes') showMistakes(summary, mistakesIn(readLearner(), plan.id).length, words, focus);
		else showPractised(summary, right.length, round.ids.length, words, focus);
		this.desk.offer({ anew: round.mode === 'mistakes' ? words.newMistakes : words.newRound });
	}
}
