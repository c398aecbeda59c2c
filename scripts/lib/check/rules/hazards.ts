/** Spots of a picture in which dangers are to be found: inside it, apart from each other, and enough of both kinds. */
import { at, each, problemHere, text } from '../cursor.ts';
import type { Cursor } from '../cursor.ts';
import type { Problem } from '../problem.ts';

/** Problems of one question; none for questions of another kind. */
export function hazards(question: Cursor): Problem[] {
	const spots = each(at(question, 'spots'));
	if (at(question, 'kind').value !== 'hazards' || spots.length === 0) return [];
	return [...spots.flatMap(place), ...enough(question, spots), ...overlaps(spots)];
}

function place(spot: Cursor): Problem[] {
	const where = at(spot, 'at');
	const box = boxOf(spot);
	if (!box) return [];
	const [left, top, width, height] = box;
	if (box.some((number) => number < 0 || number > 100))
		return [problemHere(where, '位置超出了图 → 四个数都是百分比，0 到 100')];
	if (width === 0 || height === 0) return [problemHere(where, '这一处没有大小 → 后两个数是宽和高，要大于 0')];
	if (left + width <= 100 && top + height <= 100) return [];
	return [problemHere(where, '位置超出了图 → 左加宽、上加高都不超过 100')];
}

function enough(question: Cursor, spots: Cursor[]): Problem[] {
	const dangers = spots.filter((spot) => at(spot, 'danger').value === true).length;
	const calm = spots.filter((spot) => at(spot, 'danger').value === false).length;
	if (dangers === 0) {
		return calm === 0 ? [] : [problemHere(question, '这张图里没有一处危险 → 给危险的地方写 danger: true')];
	}
	const list = at(question, 'spots');
	return [
		...(dangers < 5 || dangers > 8 ? [problemHere(list, `图里有 ${dangers} 处危险 → 写 5–8 处`, 'warning')] : []),
		...(calm < 2
			? [problemHere(list, `只有 ${calm} 处看着危险其实不危险 → 至少写 2 处 danger: false`, 'warning')]
			: []),
	];
}

/** Where two share more than half of the smaller one, a finger cannot tell them apart. */
function overlaps(spots: Cursor[]): Problem[] {
	return spots.flatMap((spot, index) => {
		const under = spots.slice(0, index).find((other) => shared(boxOf(spot), boxOf(other)) > 0.5);
		if (!under) return [];
		const name = text(at(under, 'text')) ?? '';
		return [problemHere(at(spot, 'at'), `这一处和“${name}”叠在一起，超过一半 → 把框画小，或者挪开`, 'warning')];
	});
}

function boxOf(spot: Cursor): Box | undefined {
	const { value } = at(spot, 'at');
	const isBox = Array.isArray(value) && value.length === 4 && value.every((number) => typeof number === 'number');
	return isBox ? (value as unknown as Box) : undefined;
}

/** Share of the smaller box that both cover. */
function shared(one: Box | undefined, other: Box | undefined): number {
	if (!one || !other) return 0;
	const common = (start: 0 | 1, length: 2 | 3): number =>
		Math.max(0, Math.min(one[start] + one[length], other[start] + other[length]) - Math.max(one[start], other[start]));
	const smaller = Math.min(one[2] * one[3], other[2] * other[3]);
	return smaller === 0 ? 0 : (common(0, 2) * common(1, 3)) / smaller;
}

/** Left, top, width, height in percent. */
type Box = [number, number, number, number];
