/** In a lift that stands still a girl presses the yellow button with the bell and says where she is. */
import { bellAt, carDoors, liftCar, liftPanel, rescueNotice } from '../../parts/lift-things.ts';
import { cast, person, pointing, skeleton } from '../../parts/person.ts';
import { scene } from '../../parts/svg.ts';
import { shadow, speech } from '../../parts/things.ts';

const panel = [358, 70] as const;
const [x, y] = bellAt(panel);
const girl = { ...cast.girl, scale: 1.5, at: [310, 250], pose: pointing, frontHand: [x - 24, y + 8] } as const;
const { head } = skeleton(girl);

export default scene(
	{},
	liftCar(222),
	carDoors([96, 222]),
	liftPanel(panel),
	rescueNotice([395, 38], 1),
	shadow([310, 252], 32),
	person(girl),
	speech([176, 56], [head[0] - 14, head[1] - 24], '我被困在电梯里了', 22),
);
