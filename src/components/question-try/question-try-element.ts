/** `<question-try>`: checks one question on the spot and lets it be tried again. Nothing is kept. */
import { randomSeed } from '../../browser/random-seed.ts';
import { isAnswered } from '../../domain/mark.ts';
import { keyIn, partOf } from '../question-card/question-card-part.ts';
import { showMissing, showVerdict, verdictLine, type VerdictWords } from '../question-card/question-card-verdict.ts';

class QuestionTry extends HTMLElement {
	private opened = false;

	connectedCallback(): void {
		this.addEventListener('click', this.press);
		// A part further down the page may be defined later than this; until then the answers stay in sight.
		void customElements.whenDefined(partOf(this.question).localName).then(() => this.open());
	}

	disconnectedCallback(): void {
		this.removeEventListener('click', this.press);
	}

	private open(): void {
		if (this.opened) return;
		this.opened = true;
		this.find('.answers').hidden = true;
		partOf(this.question).mix(randomSeed());
		this.offer('[data-check]');
	}

	private get question(): HTMLElement {
		return this.find('[data-question]');
	}

	private get words(): VerdictWords & { missing: string } {
		return JSON.parse(this.dataset['words'] as string) as VerdictWords & { missing: string };
	}

	private readonly press = ({ target }: Event): void => {
		const { dataset } = (target as Element).closest('button') ?? this;
		if (dataset['check'] !== undefined) this.check();
		if (dataset['again'] !== undefined) this.again();
	};

	private check(): void {
		if (!isAnswered(keyIn(this.question), partOf(this.question).answer())) {
			return showMissing(this.question, `${this.words.missing}。`);
		}
		showVerdict(this.question, this.words);
		this.offer('[data-again]');
		verdictLine(this.question).focus();
	}

	private again(): void {
		partOf(this.question).clear();
		verdictLine(this.question).hidden = true;
		this.offer('[data-check]');
		partOf(this.question).begin();
	}

	private offer(button: '[data-check]' | '[data-again]'): void {
		for (const each of ['[data-check]', '[data-again]']) this.find(each).hidden = each !== button;
	}

	private find<Found extends HTMLElement>(selector: string): Found {
		return this.querySelector(selector) as Found;
	}
}

customElements.define('question-try', QuestionTry);
