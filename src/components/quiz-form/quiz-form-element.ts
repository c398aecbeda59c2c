/** `<quiz-form>`: practice one by one, the paper as a whole, or the book of mistakes; answers never leave the device. */
import { progressStore, readLearner } from '../../browser/progress-store.ts';
import { draftKey, type Mode, modes } from '../../domain/paper.ts';
import { mistakesIn } from '../../domain/quiz-progress.ts';
import { fillWords } from '../../domain/fill-words.ts';
import { Clock } from './quiz-form-clock.ts';
import { Desk, type Session } from './quiz-form-desk.ts';
import { factsOf } from './quiz-form-facts.ts';
import { Paper } from './quiz-form-paper.ts';
import { endRound, openRound, type QuizPlan } from './quiz-form-round.ts';
import { layOut, questionsIn } from './quiz-form-stage.ts';
import { Stepper } from './quiz-form-stepper.ts';
import type { QuizWords } from './quiz-form-words.ts';

class QuizForm extends HTMLElement {
	private desk?: Desk;
	private session?: Session;
	private clock?: Clock;
	private learner = '';
	private unwatch?: () => void;

	connectedCallback(): void {
		for (const [type, act] of this.listeners) this.addEventListener(type, act);
		for (const answers of this.querySelectorAll('details')) answers.hidden = true;
		this.clock = new Clock(this.find('[data-time]'), this.find('[data-face]'), this.words);
		this.learner = progressStore.read().value.current;
		this.unwatch = progressStore.watch(() => this.follow());
		const asked = new URLSearchParams(location.search);
		const seed = Number(asked.get('seed'));
		this.open(this.firstMode(asked.get('mode')), false, Number.isInteger(seed) && seed > 0 ? seed : undefined);
	}

	disconnectedCallback(): void {
		for (const [type, act] of this.listeners) this.removeEventListener(type, act);
		this.clock?.stop();
		this.unwatch?.();
	}

	private readonly listeners: [string, (event: Event) => void][] = [
		['submit', (event) => (event.preventDefault(), this.session?.go())],
		['change', ({ target }) => this.changed(target as Element)],
		['click', ({ target }) => this.pressed(target as Element)],
	];

	private get plan(): QuizPlan {
		return JSON.parse(this.dataset['plan'] as string) as QuizPlan;
	}

	private get words(): QuizWords {
		return JSON.parse(this.dataset['words'] as string) as QuizWords;
	}

	/** What the address asks for; else the paper that lies half done, else practice. */
	private firstMode(asked: string | null): Mode {
		const named = modes.find((mode) => mode === asked);
		return named ?? (draftKey(this.plan.id, 'test') in readLearner().drafts ? 'test' : 'practice');
	}

	/** Another learner has taken over, here or in another tab: what the first one began is his. */
	private follow(): void {
		const { current } = progressStore.read().value;
		if (current === this.learner) return;
		this.learner = current;
		this.open(this.firstMode(null), false);
	}

	private open(mode: Mode, focus: boolean, seed?: number): void {
		const round = openRound(this.plan, mode, seed);
		const questions = questionsIn(this);
		this.desk = new Desk(this, this.plan, this.words, questions, round);
		layOut(questions, round, this.words);
		this.desk.summary.hidden = true;
		this.dataset['mode'] = mode;
		this.find('[data-facts]').textContent = factsOf(this.plan, round, this.words);
		this.find('[data-clock]').hidden = mode !== 'test';
		this.desk.place();
		this.session = mode === 'test' ? new Paper(this.desk, this.clock as Clock) : new Stepper(this.desk);
		this.session.begin(focus);
		this.showModes(mode);
	}

	private showModes(mode: Mode): void {
		const learner = readLearner();
		this.find('[data-before]').hidden = learner.quizzes[this.plan.id]?.passed === undefined;
		for (const button of this.querySelectorAll<HTMLElement>('[data-mode-button]')) {
			button.setAttribute('aria-pressed', String(button.dataset['modeButton'] === mode));
		}
		const n = mistakesIn(learner, this.plan.id).length;
		this.find('[data-mistakes]').textContent = fillWords(this.words.mistakesCount, { n });
	}

	private changed(target: Element): void {
		const id = target.closest<HTMLElement>('[data-question]')?.dataset['question'];
		if (id !== undefined) this.session?.changed(id);
	}

	private pressed(target: Element): void {
		const mode = target.closest<HTMLElement>('[data-mode-button]')?.dataset['modeButton'] as Mode | undefined;
		if (mode !== undefined && mode !== this.desk?.round.mode) return this.open(mode, false);
		if (target.closest('[data-time]')) return this.clock?.toggle(Date.now());
		const button = target.closest<HTMLElement>('[data-button]')?.dataset['button'];
		if (button === 'back') this.session?.back();
		if (button === 'retry') this.session?.retry();
		if (button === 'anew') this.anew();
	}

	private anew(): void {
		const { plan, round } = this.desk as Desk;
		endRound(plan, round);
		this.open(round.mode, true);
	}

	private find(selector: string): HTMLElement {
		return this.querySelector(selector) as HTMLElement;
	}
}

customElements.define('quiz-form', QuizForm);
