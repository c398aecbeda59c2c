/** `<question-try>`: checks one question on the spot and lets it be tried again. What that takes loads as it comes near. */
import { whenNear } from '../../browser/when-near.ts';

class QuestionTry extends HTMLElement {
	private stop?: () => void;

	connectedCallback(): void {
		this.stop = whenNear(this, () => void this.start());
	}

	disconnectedCallback(): void {
		this.stop?.();
	}

	/** Without the network the answers stay where a page without a script has them. */
	private async start(): Promise<void> {
		try {
			const { tryQuestion } = await import('./question-try-run.ts');
			if (this.isConnected) this.stop = await tryQuestion(this);
		} catch (error) {
			console.error(error);
		}
	}
}

customElements.define('question-try', QuestionTry);
