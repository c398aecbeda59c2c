/** Smoke: clouds, a layer under the ceiling, wisps at a door gap. */
import { type Tone, smoke } from './palette.ts';
import { type Point, path, circle, group, place } from './svg.ts';

const edge = (tone: Tone, width = 2): Record<string, string | number> => ({
	stroke: tone.dark,
	'stroke-width': width,
	'stroke-linejoin': 'round',
});

/** A cloud of smoke, two tones, its middle at the place; about 90×46 units. */
export const smokeCloud = (at: Point, scale = 1, tone: Tone = smoke): string =>
	place(
		at,
		group(
			{ fill: tone.dark },
			circle([-26, 6], 17, tone.dark),
			circle([2, -3], 23, tone.dark),
			circle([28, 5], 17, tone.dark),
		) +
			group(
				{ fill: tone.main },
				circle([-24, 9], 12, tone.main),
				circle([3, 2], 17, tone.main),
				circle([27, 8], 12, tone.main),
			),
		scale,
	);

/** A layer of smoke under the ceiling: wavy lower edge at `y`, from left to right. */
export function smokeLayer(y: number, left = -10, right = 490, tone: Tone = smoke): string {
	const steps = Math.max(2, Math.round((right - left) / 44));
	const step = (right - left) / steps;
	const scallops = (drop: number): string => {
		const bumps = Array.from(
			{ length: steps },
			(_, i) => `q${(-step / 2).toFixed(1)} ${i % 2 ? 26 : 16} ${(-step).toFixed(1)} 0`,
		);
		return `M${left} -10H${right}V${y - drop}${bumps.join('')}Z`;
	};
	return path(scallops(0), tone.main, edge(tone)) + path(scallops(22), tone.dark);
}

/** Wisps of smoke that press through the gap under and beside a closed door of the same place and size. */
export function smokeAtGap(at: Point, { width = 72, height = 138 } = {}): string {
	const under = [-0.4, -0.12, 0.16, 0.42].map((k, i) => smokeCloud([width * k, -4 - (i % 2) * 3], 0.3)).join('');
	return place(
		at,
		under +
			smokeCloud([width / 2 + 5, -height + 14], 0.34) +
			smokeCloud([-width / 2 - 5, -height + 4], 0.34) +
			smokeCloud([0, -height - 6], 0.5),
	);
}
