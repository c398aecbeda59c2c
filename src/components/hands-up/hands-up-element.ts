/** `<hands-up>`: counts hands by tap or keyboard; what is counted shows in every window of the lesson. */
import { changeClass, classStateStore, readClass } from '../../browser/class-state-store.ts';
import { handsOf, setHands, setPresent, setSkipped } from '../../domain/class-state.ts';
import type { ClassRun } from '../../schemas/class-state.ts';
import { drawHands, type HandsSlide, slideOf } from './hands-up-draw.ts';

/** Keys that leave a field. */
const leaves = ['Enter', 'Escape', 'PageDown', 'PageUp'];

class HandsUp extends HTMLElement {
	private slide!: HandsSlide;
	private unwatch?: () => void;

	connectedCallback(): void {
		this.slide = slideOf(this);
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

	private readonly pressed = ({ target, detail }: MouseEvent): void => {
		const button = (target as Element).closest('button');
		const { asking } = this.slide;
		// A mouse or a finger leaves no focus behind, so that the space bar still turns the page.
		if (detail > 0) button?.blur();
		if (button?.dataset['skip'] !== undefined) {
			const skip = button.getAttribute('aria-pressed') !== 'true';
			this.change((run) => setSkipped(run, asking, skip));
		}
		const add = Number(button?.dataset['add'] ?? 0);
		const option = optionOf(target);
		if (add === 0 || option === undefined) return;
		this.change((run) => setHands(run, asking, option, (handsOf(run, asking)[option] ?? 0) + add));
	};

	private readonly typed = ({ target }: Event): void => {
		const field = target as HTMLInputElement;
		const n = field.value === '' ? undefined : Number(field.value);
		const option = optionOf(field);
		if (option !== undefined) this.change((run) => setHands(run, this.slide.asking, option, n));
		else if (field.dataset['present'] !== undefined) this.change((run) => setPresent(run, n));
	};

	/** Enter goes to the next field, after the last one back to the lesson; Escape at once. */
	private readonly keyed = (event: KeyboardEvent): void => {
		const { target, key } = event;
		if (!(target instanceof HTMLInputElement) || event.isComposing || !leaves.includes(key)) return;
		event.preventDefault();
		event.stopPropagation();
		const { fields } = this;
		const next = key === 'Enter' && fields.includes(target) ? fields[fields.indexOf(target) + 1] : undefined;
		if (next) go(next);
		else target.blur();
		// A clicker knows nothing of fields: its keys turn the page from here too.
		if (key.startsWith('Page')) document.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
	};

	/** H begins to count on the slide that is shown. */
	private readonly called = (event: KeyboardEvent): void => {
		const { target, key, ctrlKey, metaKey, altKey } = event;
		// The fields take numbers only, so that H means the same in them.
		const elsewhere = target instanceof HTMLInputElement && !this.contains(target);
		if (event.defaultPrevented || ctrlKey || metaKey || altKey || elsewhere) return;
		const [first] = this.fields;
		if (key.toLowerCase() !== 'h' || !first || first.offsetParent === null) return;
		event.preventDefault();
		go(first);
	};

	private change(grow: (run: ClassRun) => ClassRun): void {
		const kept = changeClass(this.slide.lesson, grow);
		(this.querySelector('[data-unsaved]') as HTMLElement).hidden = kept;
	}

	private draw(): void {
		drawHands(this.slide, readClass(this.slide.lesson));
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
