/** A teacher leads pupils away along the corridor and out; their bags stay behind on the floor. */
import { exitSign, openDoor, room } from '../../parts/building.ts';
import { clothes, hairs, skins } from '../../parts/palette.ts';
import { cast, person, pointing, running, walking } from '../../parts/person.ts';
import { scene } from '../../parts/svg.ts';
import { backpack, shadow } from '../../parts/things.ts';

const hurrying = { ...walking, tilt: 8, shoulder: [8, -103] } as const;

export default scene(
	{},
	room(212),
	openDoor([398, 212], { width: 88, height: 164, beyond: '#CFE9D6', hinge: 'right', leaf: 22 }),
	exitSign([398, 24], 'right', 1.05),
	backpack([44, 236], clothes.blue, 1.1),
	backpack([84, 244], clothes.red, 1.1),
	shadow([326, 254], 32),
	shadow([246, 254], 30),
	shadow([174, 256], 34),
	person({ ...cast.teacher, scale: 1.1, at: [326, 252], pose: pointing, frontHand: [372, 138] }),
	person({ ...cast.girl, top: clothes.pink, scale: 1.4, at: [244, 252], pose: hurrying }),
	person({
		...cast.deepBoy,
		top: clothes.white,
		bottom: clothes.navy,
		legs: 'long',
		hair: hairs.black,
		skin: skins.deep,
		scale: 1.4,
		at: [168, 254],
		pose: { ...running, tilt: 6 },
	}),
);
