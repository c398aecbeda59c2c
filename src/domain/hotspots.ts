/** Places the spots of a picture so that a finger can meet each of them: small ones grow, and give way to each other. */

/** Left, top, width, height. Spots are written in percent of the picture; what comes out is in pixels. */
export type Box = readonly [number, number, number, number];

/** The boxes to touch on a picture of this size. A box holds its spot; two meet only where their spots do. */
export function touchBoxes(spots: readonly Box[], size: { width: number; height: number }, target = 44): Box[] {
	const drawn = spots.map(([left, top, width, height]) => [
		sideOf(left, width, size.width),
		sideOf(top, height, size.height),
	]) as Sides[];
	const grown = drawn.map(([across, down]): Sides => [
		grow(across, size.width, target),
		grow(down, size.height, target),
	]);
	for (const [index, one] of grown.entries()) {
		for (let other = index + 1; other < grown.length; other += 1) {
			giveWay([one, grown[other] as Sides], [drawn[index] as Sides, drawn[other] as Sides]);
		}
	}
	return grown.map(([across, down]) => [across.from, down.from, across.to - across.from, down.to - down.from]);
}

/** Parts two grown boxes in the middle of the wider gap between their spots; spots that overlap stay as they are. */
function giveWay(grown: [Sides, Sides], drawn: [Sides, Sides]): void {
	if (!meet(grown[0][0], grown[1][0]) || !meet(grown[0][1], grown[1][1])) return;
	const gaps = ([0, 1] as const).map((axis) => gapBetween(drawn[0][axis], drawn[1][axis]));
	const axis = (gaps[0] as number) >= (gaps[1] as number) ? 0 : 1;
	if ((gaps[axis] as number) < 0) return;
	const first = drawn[0][axis].from <= drawn[1][axis].from ? 0 : 1;
	const border = (drawn[first][axis].to + drawn[(1 - first) as 0 | 1][axis].from) / 2;
	grown[first][axis].to = Math.min(grown[first][axis].to, border);
	grown[(1 - first) as 0 | 1][axis].from = Math.max(grown[(1 - first) as 0 | 1][axis].from, border);
}

function sideOf(start: number, length: number, whole: number): Side {
	return { from: (start * whole) / 100, to: ((start + length) * whole) / 100 };
}

/** At least `target` long, around the same middle, and inside the picture. */
function grow({ from, to }: Side, whole: number, target: number): Side {
	const length = Math.min(whole, Math.max(target, to - from));
	const start = Math.min(Math.max(0, (from + to - length) / 2), whole - length);
	return { from: Math.min(start, from), to: Math.max(start + length, to) };
}

const meet = (one: Side, other: Side): boolean => one.from < other.to && other.from < one.to;

/** Below zero where the two overlap. */
const gapBetween = (one: Side, other: Side): number => Math.max(one.from, other.from) - Math.min(one.to, other.to);

type Side = { from: number; to: number };
/** Across, then down. */
type Sides = [Side, Side];
