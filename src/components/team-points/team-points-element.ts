/** `<team-points>`: opened by its button or the key G; points are the same in every window of the lesson. */
import { changeClass, classStateStore, readClass } from '../../browser/class-state-store.ts';
import { randomId } from '../../browser/random-id.ts';
import { addPoint, lastMove, pointsOf, setTeams, undoPoint } from '../../domain/class-state.ts';
import type { ClassRun } from '../../schemas/class-state.ts';
import type { DeckMessage } from '../../domain/deck-message.ts';
import { DeckPanel } from '../teach-deck/teach-deck-panel.ts';
import { drawTeams, sayPoints } from './team-points-draw.ts';
import { teamKey } from './team-points-keys.ts';

class TeamPoints extends DeckPanel {
	protected override readonly action = 'teams';
	private unwatch?: () => void;
	/** While it does what another window said, so that it is not said again. */
	private following = false;

	override connectedCallback(): void {
		super.connectedCallback();
		this.addEventListener('click', this.pressed);
		// Before the deck hears it: a number is a team then, not a slide.
		document.addEventListener('keydown', this.keyed, true);
		this.deck.addEventListener('slideshown', this.onShown);
		this.deck.addEventListener('deckheard', this.onHeard);
		this.unwatch = classStateStore.watch(() => this.draw());
		this.draw();
	}

	override disconnectedCallback(): void {
		super.disconnectedCallback();
		this.removeEventListener('click', this.pressed);
		document.removeEventListener('keydown', this.keyed, true);
		this.deck.removeEventListener('slideshown', this.onShown);
		this.deck.removeEventListener('deckheard', this.onHeard);
		this.unwatch?.();
	}

	protected override opened(): void {
		if (pointsOf(this.run).length === 0) this.change((run) => setTeams(run, 2));
		this.tell(true);
	}

	protected override closed(): void {
		this.tell(false);
	}

	/** What the teacher opens in her own window is for the room to see. */
	private tell(on: boolean): void {
		if (!this.following) this.deck.send({ kind: 'teams', on });
	}

	private readonly onHeard = (event: Event): void => {
		const message = (event as CustomEvent<DeckMessage>).detail;
		if (message.kind !== 'teams') return;
		this.following = true;
		if (message.on) this.open();
		else this.close();
		this.following = false;
	};

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
		sayPoints(this, 'gave', team, this.run);
	}

	private takeBack(): void {
		const last = lastMove(this.run);
		if (!last) return;
		this.change(undoPoint);
		sayPoints(this, 'undone', last[1].team, this.run);
	}

	private change(grow: (run: ClassRun) => ClassRun): void {
		(this.querySelector('[data-unsaved]') as HTMLElement).hidden = changeClass(this.lesson, grow);
	}

	private draw(): void {
		drawTeams(this, this.run);
	}

	private get lesson(): string {
		return this.dataset['lesson'] as string;
	}

	private get run(): ClassRun {
		return readClass(this.lesson);
	}
}

customElements.define('team-points', TeamPoints);
