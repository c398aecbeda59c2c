/**
 * How much text a slide holds. The stage is 1024×720 units whatever the screen (src/styles/projector.css makes one
 * unit of the root's size), so what fits here fits in every room. A size is the largest at which the words fit.
 */

/** Letters of a size and the height of one row of them, in units; the largest first. */
const sizes = {
	giant: { letter: 82, row: 114 },
	huge: { letter: 66, row: 94 },
	large: { letter: 50, row: 74 },
	middle: { letter: 42, row: 64 },
	small: { letter: 36, row: 56 },
	least: { letter: 31, row: 48 },
} as const;

export type TextSize = keyof typeof sizes;

const sizeNames = Object.keys(sizes) as TextSize[];

/** Width and height that the lines may take, the space between two of them, or that they run on as one paragraph. */
export type Room = { width: number; height: number; gap?: number; flows?: boolean };

/** One line of a slide: a sentence, or an item of a list. */
export type Line = {
	html: string;
	/** How wide it is, counted in Chinese characters. */
	width: number;
	/** A dot or a number before it. */
	mark?: 'dot' | number;
	/** Leads to the lines after it, so it never ends a slide. */
	leads?: boolean;
};

/** How wide words are, in Chinese characters: letters and digits of ours take a little over half. */
export function widthOf(text: string): number {
	return [...text].reduce((sum, letter) => sum + ((letter.codePointAt(0) ?? 0) < 0x2000 ? 0.58 : 1), 0);
}

/** The largest size from `from` on at which the lines fit; `undefined` when they do not fit at `to` either. */
export function sizeThatFits(
	lines: Line[],
	room: Room,
	{ from = 'large', to = 'least' }: { from?: TextSize; to?: TextSize } = {},
): TextSize | undefined {
	const allowed = sizeNames.slice(sizeNames.indexOf(from), sizeNames.indexOf(to) + 1);
	return allowed.find((size) => heightOf(lines, size, room) <= room.height);
}

/** How high the lines stand at a size. */
export function heightOf(lines: Line[], size: TextSize, { width, gap = 12, flows }: Room): number {
	const { letter, row } = sizes[size];
	if (flows) return Math.ceil(lines.reduce((sum, line) => sum + line.width, 0) / (width / letter - 1)) * row;
	const rows = (line: Line): number => {
		// A row may end a little early, since no mark of punctuation begins one.
		const perRow = Math.floor(width / letter - (line.mark === undefined ? 0 : 1.4) - 0.4);
		return Math.max(1, Math.ceil(line.width / perRow));
	};
	return lines.reduce((sum, line) => sum + rows(line) * row, 0) + Math.max(0, lines.length - 1) * gap;
}

/**
 * Deals lines out to as few slides as hold them at size `to`, as evenly as can be. A line too long for any slide
 * gets one of its own. `rooms` gives the room of each slide in turn; the last counts for all that follow.
 */
export function dealOut(lines: Line[], rooms: Room[], to: TextSize): Line[][] {
	const roomOf = (slide: number): Room => rooms[Math.min(slide, rooms.length - 1)] as Room;
	const cost = (part: Line[], slide: number): number => {
		if (part.length === 0 || (part.at(-1)?.leads && part.at(-1) !== lines.at(-1))) return Infinity;
		const share = heightOf(part, to, roomOf(slide)) / roomOf(slide).height;
		return share > 1 && part.length > 1 ? Infinity : share + (tearsList(part) ? 1 : 0);
	};
	const tearsList = (part: Line[]): boolean => {
		const after = lines[lines.indexOf(part.at(-1) as Line) + 1];
		return part.at(-1)?.mark !== undefined && after?.mark !== undefined;
	};
	for (let slides = 1; slides <= lines.length; slides += 1) {
		const dealt = evenly(lines, slides, cost);
		if (dealt) return dealt;
	}
	return lines.map((line) => [line]);
}

/** Cuts into `count` parts in order so that the dearest part is as cheap as can be; `undefined` when none will do. */
function evenly(
	lines: Line[],
	count: number,
	cost: (part: Line[], slide: number) => number,
	slide = 0,
): Line[][] | undefined {
	if (count === 1) return cost(lines, slide) < Infinity ? [lines] : undefined;
	let best: { parts: Line[][]; dearest: number } | undefined;
	for (let end = 1; end <= lines.length - count + 1; end += 1) {
		const first = lines.slice(0, end);
		const own = cost(first, slide);
		if (own === Infinity || own >= (best?.dearest ?? Infinity)) continue;
		const rest = evenly(lines.slice(end), count - 1, cost, slide + 1);
		if (!rest) continue;
		const dearest = Math.max(own, ...rest.map((part, index) => cost(part, slide + 1 + index)));
		if (!best || dearest < best.dearest) best = { parts: [first, ...rest], dearest };
	}
	return best?.parts;
}
