/** One storey of a home at night for finding dangers: a coal stove by the bed, locked window bars, a battery on the charger, boxes before a door that is padlocked; the smoke alarm and the closed door are safe. */
import { bed, door, room, sofa, windowFrame } from '../../parts/building.ts';
import { frontDoor } from '../../parts/home-things.ts';
import { chargingBattery, coalStove, padlock, smokeAlarm, windowBars } from '../../parts/home-dangers.ts';
import { clothes, floor, metal, wall } from '../../parts/palette.ts';
import { cast, person } from '../../parts/person.ts';
import { sittingFront } from '../../parts/school-poses.ts';
import { line, rect, scene } from '../../parts/svg.ts';
import { box, shadow } from '../../parts/things.ts';

export default scene(
	{ height: 300, background: wall.main },
	room(226),
	rect([-10, -10], 186, 236, '#E7D9C4'),
	rect([-10, 226], 186, 90, floor.dark),
	rect([172, -10], 8, 320, '#8A6A45'),
	windowFrame([64, 84], { width: 84, height: 72, view: '#31506B' }),
	windowBars([64, 84], 84, 72),
	padlock([64, 112], 1.1),
	coalStove([142, 254], -300, 0.92),
	bed([54, 276], 108),
	door([222, 226], { width: 62, height: 132 }),
	smokeAlarm([270, 0], 1.2),
	sofa([316, 238], 110, clothes.grape),
	person({ ...cast.smallGirl, scale: 0.95, at: [316, 246], pose: sittingFront }),
	frontDoor([430, 226], 84, 168),
	line(
		[
			[378, 186],
			[402, 186],
		],
		metal.dark,
		8,
	),
	padlock([391, 200], 1.1),
	shadow([426, 285], 58),
	box([402, 284], 58, 46),
	box([456, 286], 46, 62),
	chargingBattery([226, 284], [68, -52], 0.95),
);
