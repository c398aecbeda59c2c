import { expect, it } from 'vitest';
import { skeleton } from './person.ts';
import { onStair, steppingDown } from './stair-walk.ts';

const [run, rise] = [46, 17];
const top = [112, 150] as const;

it('puts both feet of a walker on neighbouring treads', () => {
	const at = onStair(top, 2, run, rise);
	const { backLeg, frontLeg } = skeleton({ at, pose: steppingDown(run, rise, 1), size: 'adult' });
	expect(backLeg[2]).toEqual([top[0] + 1.5 * run, top[1] + 2 * rise - 5]);
	expect(frontLeg[2]).toEqual([top[0] + 2.5 * run, top[1] + 3 * rise - 5]);
});

it('fits the step to smaller people', () => {
	const { backLeg, frontLeg } = skeleton({ at: [0, 0], pose: steppingDown(run, rise, 0.7), size: 'child' });
	expect(frontLeg[2][0] - backLeg[2][0]).toBeCloseTo(run);
	expect(frontLeg[2][1] - backLeg[2][1]).toBeCloseTo(rise);
});
