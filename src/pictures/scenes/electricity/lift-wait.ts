/** Away from the closed doors two children sit on the floor of the lift against the wall and wait. */
import { carDoors, liftCar, rescueNotice } from '../../parts/lift-things.ts';
import { clothes } from '../../parts/palette.ts';
import { cast, person, sittingLow } from '../../parts/person.ts';
import { scene } from '../../parts/svg.ts';
import { backpack, shadow } from '../../parts/things.ts';

export default scene(
	{},
	liftCar(214),
	carDoors([92, 214], 130, 178),
	rescueNotice([212, 88], 1),
	shadow([300, 246], 48),
	shadow([404, 252], 48),
	backpack([218, 226], clothes.blue, 1.25),
	person({ ...cast.boy, scale: 1.75, at: [316, 244], pose: sittingLow, flip: true }),
	person({ ...cast.girl, scale: 1.75, at: [420, 250], pose: sittingLow, flip: true }),
);
