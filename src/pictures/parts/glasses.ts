/** Glasses for a person that is already drawn: lay them over the same options. */
import { ink } from './palette.ts';
import { measures, type Placement, skeleton } from './skeleton.ts';
import { circle, group, line } from './svg.ts';

/** Round glasses in front of the eyes; nothing for somebody seen from behind. */
export function glasses(p: Placement): string {
	if (p.pose.view === 'back') return '';
	const { head: r } = measures(p);
	const [x, y] = skeleton(p).head;
	const tilt = p.tilt ?? p.pose.tilt ?? 0;
	const eyes: readonly [number, number] = p.pose.view === 'side' ? [0.28 * r, 0.78 * r] : [-0.37 * r, 0.37 * r];
	const wide = p.pose.view === 'side' ? 0.25 * r : 0.31 * r;
	const rims = eyes.map((eye) => circle([eye, 0.1 * r], wide, 'none', { stroke: ink, 'stroke-width': 1.5 })).join('');
	const bridge = line(
		[
			[eyes[0] + 0.24 * r, 0.1 * r],
			[eyes[1] - 0.24 * r, 0.1 * r],
		],
		ink,
		1.8,
	);
	const turn = `translate(${x.toFixed(1)} ${y.toFixed(1)})${p.flip ? ' scale(-1 1)' : ''}${tilt ? ` rotate(${tilt})` : ''}`;
	return group({ transform: turn }, rims, bridge);
}
