/** `<class-resume>`: shown as long as something is counted; one press clears it in every window. */
import { changeClass, classStateStore, readClass } from '../../browser/class-state-store.ts';
import { hasCounts, restart } from '../../domain/class-state.ts';

class ClassResume extends HTMLElement {
	private unwatch?: () => void;

	connectedCallback(): void {
		this.addEventListener('click', this.pressed);
		this.unwatch = classStateStore.watch(this.draw);
		this.draw();
	}

	disconnectedCallback(): void {
		this.removeEventListener('click', this.pressed);
		this.unwatch?.();
	}

	private readonly pressed = ({ target }: Event): void => {
		const button = (target as Element).closest<HTMLElement>('[data-clear]');
		if (!button) return;
		changeClass(this.lesson, restart);
		// Said where the button was, so that the press has an answer.
		this.hidden = false;
		button.hidden = true;
		(this.querySelector('[data-said]') as HTMLElement).textContent = this.dataset['cleared'] as string;
	};

	private readonly draw = (): void => {
		this.hidden = !hasCounts(readClass(this.lesson));
	};

	private get lesson(): string {
		return this.dataset['lesson'] as string;
	}
}

customElements.define('class-resume', ClassResume);
