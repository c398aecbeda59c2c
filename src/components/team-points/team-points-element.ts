/** `<team-points>`: opened by its button or the key G; points are the same in every window of the lesson. */
import { changeClass, classStateStore, readClass } from '../../browser/class-state-store.ts';
import { randomId } from '../../browser/random-id.ts';
import { addPoint, lastMove, pointsOf, setTeams, undoPoint } from '../../domain/class-state.ts';
import { fillWords } from '../../domain/fill-words.ts';
import type { ClassRun } from '../../schemas/class-state.ts';
import { DeckPanel } from '../teach-deck/teach-deck-panel.ts';
import { teamKey } from './team-points-keys.ts';
import type { TeamWords } from './team-points-words.ts';

class TeamPoints extends DeckPanel {
	protected override readonly action = 'teams';
	private unwatch?: () => void;

	override connectedCallback(): void {
		super.connectedCallback();
		this.addEventListener('click', this.pressed);
		// Before the deck hears it: a number is a team then, not a slide.
		document.addEventListener('keydown', this.keyed, true);
		this.deck.addEventListener('slideshown', this.onShown);
		this.unwatch = classStateStore.watch(() => this.draw());
		this.draw();
	}

	override disconnectedCallback(): void {
		super.disconnectedCallback();
		this.removeEventListener('click', this.pressed);
		document.removeEventListener('keydown', this.keyed, true);
		this.deck.removeEventListener('slideshown', this.onShown);
		this.unwatch?.();
	}

	protected override opened(): void {
		if (pointsOf(this.run).length === 0) this.change((run) => setTeams(run, 2));
	}

	private readonly onShown = (): void => this.close();

	private readonly pressed = ({ target, detail }: MouseEvent): void => {
		const { dataset } = (target as Element).closest('button') ?? this;
		const [teams, point] = [Number(dataset['teams'] ?? 0), Number(dataset['point'] ?? -1)];
		// A mouse or a finger leaves no focus behind on a button, so that the space bar still turns the page.
		if (detail > 0 && !this.hidden) this.focus({ preventScroll: true });
		if (teams > 0) this.change((run) => setTeams(run, teams));
		if (point >= 0) this.give(point);
		if (dataset['undo'] !== undefined) this.takeBack();
	};

	private readonly keyed = (event: KeyboardEvent): void => {
		const key = this.hidden ? undefined : teamKey(event);
		if (key === 'undo') this.takeBack();
		else if (key !== undefined && key in pointsOf(this.run)) this.give(key);
	};

	private give(team: number): void {
		this.change((run) => addPoint(run, team, randomId()));
		this.say(this.words.gave, team);
	}

	private takeBack(): void {
		const last = lastMove(this.run);
		if (!last) return;
		this.change(undoPoint);
		this.say(this.words.undone, last[1].team);
	}

	private say(text: string, team: number): void {
		const name = this.words.teamNames.split('、')[team] as string;
		this.find('[data-said]').textContent = fillWords(text, { team: name, n: pointsOf(this.run)[team] ?? 0 });
	}

	private change(grow: (run: ClassRun) => ClassRun): void {
		this.find('[data-unsaved]').hidden = changeClass(this.lesson, grow);
	}

	private draw(): void {
		const points = pointsOf(this.run);
		this.find('[data-list]').dataset['count'] = String(points.length);
		for (const card of this.querySelectorAll<HTMLElement>('[data-team]')) {
			const n = points[Number(card.dataset['team'])];
			card.hidden = n === undefined;
			(card.querySelector('[data-points]') as HTMLElement).textContent = fillWords(this.words.point, { n: n ?? 0 });
		}
		for (const button of this.querySelectorAll<HTMLElement>('[data-teams]')) {
			button.setAttribute('aria-pressed', String(Number(button.dataset['teams']) === points.length));
		}
		(this.find('[data-undo]') as HTMLButtonElement).disabled = lastMove(this.run) === undefined;
	}

	private find(selector: string): HTMLElement {
		return this.querySelector(selector) as HTMLElement;
	}

	private get lesson(): string {
		return this.dataset['lesson'] as string;
	}

	private get run(): ClassRun {
		return readClass(this.lesson);
	}

	private get words(): TeamWords {
		return JSON.parse(this.dataset['words'] as string) as TeamWords;
	}
}

customElements.define('team-points', TeamPoints);
