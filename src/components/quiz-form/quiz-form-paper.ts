/** A paper as a whole: what is unanswered is listed before it is handed in; then everything is marked together. */
import { markQuiz, unanswered } from '../../domain/mark.ts';
import { keyIn, partOf } from '../question-card/question-card-part.ts';
import { showVerdict } from '../question-card/question-card-verdict.ts';
import type { Clock } from './quiz-form-clock.ts';
import type { Desk, Session } from './quiz-form-desk.ts';
import { attemptsLeft } from './quiz-form-facts.ts';
import { handIn, keepInRound } from './quiz-form-round.ts';
import { answersIn, showQuestions } from './quiz-form-stage.ts';
import { showMissing, showResult } from './quiz-form-summary.ts';

export class Paper implements Session {
	private warned = false;
	private over = false;

	private readonly desk: Desk;
	private readonly clock: Clock;

	constructor(desk: Desk, clock: Clock) {
		this.desk = desk;
		this.clock = clock;
	}

	begin(focus: boolean): void {
		const { questions, round, words, plan } = this.desk;
		this.desk.place();
		showQuestions(questions, round);
		this.clock.start(Date.now());
		this.over = attemptsLeft(plan) === 0;
		this.desk.offer(this.over ? {} : { go: words.handIn });
		const first = round.ids[0];
		if (focus && first) partOf(this.desk.question(first)).begin();
	}

	/** The first press tells what is unanswered; the second hands the paper in all the same. */
	go(): void {
		if (this.over) return;
		const { questions, round, words, plan, summary } = this.desk;
		const keys = round.ids.map((id) => keyIn(this.desk.question(id)));
		const answers = answersIn(questions, round);
		const missing = unanswered(keys, answers);
		if (missing.length > 0 && !this.warned) {
			this.warned = true;
			this.desk.offer({ go: words.handInAnyway });
			return showMissing(summary, round, missing, questions, words);
		}
		this.over = true;
		this.clock.stop();
		const result = markQuiz(keys, answers, plan.passMark);
		const kept = this.desk.kept(handIn(plan, round, result));
		for (const id of round.ids) showVerdict(this.desk.question(id), words);
		showResult(summary, result, plan.passMark, kept, words);
		this.desk.offer(attemptsLeft(plan) > 0 ? { anew: words.newPaper } : {});
	}

	changed(id: string): void {
		if (this.over) return;
		const { plan, round } = this.desk;
		this.desk.kept(keepInRound(plan, round, id, partOf(this.desk.question(id)).answer()));
	}

	/** A paper has no such buttons. */
	back(): void {}
	retry(): void {}
}
