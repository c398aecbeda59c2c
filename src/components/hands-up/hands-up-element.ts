/** `<hands-up>`: counts hands by tap or keyboard; what is counted shows in every window of the lesson. */
import { changeClass, classStateStore, readClass } from '../../browser/class-state-store.ts';
import { type Asking, handsOf, setHands, setPresent, setSkipped } from '../../domain/class-state.ts';
import type { ClassRun } from '../../schemas/class-state.ts';
import { drawHands, type HandsSlide } from './hands-up-draw.ts';

class HandsUp extends HTMLElement {
	private unwatch?: () => void;

	connectedCallback(): void {
		this.addEventListener('click', this.pressed);
		this.addEventListener('input', this.typed);
		this.addEventListener('keydown', this.keyed);
		document.addEventListener('keydown', this.called);
		this.unwatch = classStateStore.watch(() => this.draw());
		this.draw();
	}

	disconnectedCallback(): void {
		this.removeEventListener('click', this.pressed);
		this.removeEventListener('input', this.typed);
		this.removeEventListener('keydown', this.keyed);
		document.removeEventListener('keydown', this.called);
		this.unwatch?.();
	}

	private readonly pressed = ({ target }: Event): void => {
		const button = (target as Element).closest('button');
		if (button?.dataset['skip'] !== undefined) {
			const skip = button.getAttribute('aria-pressed') !== 'true';
			this.change((run) => setSkipped(run, this.asking, skip));
		}
		const add = Number(button?.dataset['add'] ?? 0);
		const option = optionOf(target);
		if (add === 0 || option === undefined) return;
		this.change((run) => setHands(run, this.asking, option, (handsOf(run, this.asking)[option] ?? 0) + add));
	};

	private readonly typed = ({ target }: Event): void => {
		const field = target as HTMLInputElement;
		const n = field.value === '' ? undefined : Number(field.value);
		const option = optionOf(field);
		if (option !== undefined) this.change((run) => setHands(run, this.asking, option, n));
		else if (field.dataset['present'] !== undefined) this.change((run) => setPresent(run, n));
	};

	/** Enter goes to the next field, after the last one back to the lesson; Escape at once. */
	private readonly keyed = (event: KeyboardEvent): void => {
		const { target, key } = event;
		if (!(target instanceof HTMLInputElement) || event.isComposing || (key !== 'Enter' && key !== 'Escape')) return;
		event.preventDefault();
		event.stopPropagation();
		const next = key === 'Enter' ? this.fields[this.fields.indexOf(target) + 1] : undefined;
		if (next) go(next);
		else target.blur();
	};

	/** H begins to count on the slide that is shown. */
	private readonly called = (event: KeyboardEvent): void => {
		const away =
			event.defaultPrevented ||
			event.ctrlKey ||
			event.metaKey ||
			event.altKey ||
			event.target instanceof HTMLInputElement;
		if (away || event.key.toLowerCase() !== 'h' || this.offsetParent === null) return;
		event.preventDefault();
		if (this.fields[0]) go(this.fields[0]);
	};

	private change(grow: (run: ClassRun) => ClassRun): void {
		const kept = changeClass(this.lesson, grow);
		(this.querySelector('[data-unsaved]') as HTMLElement).hidden = kept;
	}

	private draw(): void {
		drawHands(this.slide, readClass(this.lesson));
	}

	private get slide(): HandsSlide {
		return {
			element: this,
			asking: this.asking,
			multiple: this.dataset['kind'] === 'multiple',
			choices: JSON.parse(this.dataset['choices'] as string) as HandsSlide['choices'],
			words: JSON.parse(this.dataset['words'] as string) as HandsSlide['words'],
		};
	}

	private get lesson(): string {
		return this.dataset['lesson'] as string;
	}

	private get asking(): Asking {
		return JSON.parse(this.dataset['asking'] as string) as Asking;
	}

	/** One for each option. */
	private get fields(): HTMLInputElement[] {
		return [...this.querySelectorAll<HTMLInputElement>('[data-option] input')];
	}
}

function optionOf(target: EventTarget | null): string | undefined {
	return (target as Element).closest<HTMLElement>('[data-option]')?.dataset['option'];
}

/** A number that is typed replaces the one that stands there. */
function go(field: HTMLInputElement): void {
	field.focus();
	field.select();
}

customElements.define('hands-up', HandsUp);
