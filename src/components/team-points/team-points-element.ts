/** `<team-points>`: opened by the deck's button or the key G; points are the same in every window of the lesson. */
import { changeClass, classStateStore, readClass } from '../../browser/class-state-store.ts';
import { randomId } from '../../browser/random-id.ts';
import { addPoint, lastMove, pointsOf, setTeams, undoPoint } from '../../domain/class-state.ts';
import { fillWords } from '../../domain/fill-words.ts';
import type { ClassRun } from '../../schemas/class-state.ts';
import { teamKey } from './team-points-keys.ts';
import type { TeamWords } from './team-points-words.ts';

class TeamPoints extends HTMLElement {
	private unwatch?: () => void;
	/** Where the reader was before it opened. */
	private from: Element | null = null;

	connectedCallback(): void {
		this.addEventListener('click', this.pressed);
		document.addEventListener('keydown', this.keyed, true);
		document.addEventListener('click', this.called);
		this.unwatch = classStateStore.watch(() => this.draw());
		this.draw();
	}

	disconnectedCallback(): void {
		this.removeEventListener('click', this.pressed);
		document.removeEventListener('keydown', this.keyed, true);
		document.removeEventListener('click', this.called);
		this.unwatch?.();
	}

	private readonly pressed = ({ target, detail }: MouseEvent): void => {
		const { dataset } = (target as Element).closest('button') ?? this;
		if (detail > 0) this.focus();
		const [teams, point] = [Number(dataset['teams'] ?? 0), Number(dataset['point'] ?? -1)];
		if (dataset['close'] !== undefined) this.open(false);
		if (teams > 0) this.change((run) => setTeams(run, teams));
		if (point >= 0) this.give(point);
		if (dataset['undo'] !== undefined) this.takeBack();
	};

	/** The deck's button stands outside. */
	private readonly called = ({ target }: Event): void => {
		if ((target as Element).closest('[data-open-teams]')) this.open(this.hidden);
	};

	private readonly keyed = (event: KeyboardEvent): void => {
		const key = teamKey(event, !this.hidden);
		if (key === undefined) return;
		if (key === 'open' || key === 'close') this.open(key === 'open');
		else if (key === 'undo') this.takeBack();
		else if (key in pointsOf(this.run)) this.give(key);
	};

	private open(open: boolean): void {
		if (open) this.from = document.activeElement;
		this.hidden = !open;
		if (open && (this.run.teams?.n ?? 0) === 0) this.change((run) => setTeams(run, 2));
		const back = this.from instanceof HTMLElement ? this.from : null;
		if (open) this.focus();
		else back?.focus();
	}

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
