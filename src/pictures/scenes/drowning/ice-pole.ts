/** A grown-up lies on the shore and holds out a long pole to a person in a hole in the ice. */
import { clothes, grass } from '../../parts/palette.ts';
import { cast, lyingReaching, person, uprightInWater } from '../../parts/person.ts';
import { hills, tree } from '../../parts/outdoors.ts';
import { scene } from '../../parts/svg.ts';
import { pole } from '../../parts/things.ts';
import { bank, crack, hole, holeFront, iceSheet } from '../../parts/water.ts';

export default scene(
	{ background: '#D5E6F0' },
	hills(112, { main: '#C3D5E0', dark: '#AEC5D3' }),
	iceSheet({ y: 112 }),
	hole([384, 190], 62, 20),
	person({
		...cast.boy,
		at: [388, 252],
		pose: uprightInWater,
		sleeves: 'long',
		top: clothes.red,
		frontHand: [350, 176],
		backHand: [364, 180],
	}),
	holeFront([384, 190], 62, 20),
	crack([344, 228], 36),
	crack([430, 244], 30),
	tree([30, 168], 0.9),
	bank({ edge: 236, y: 160, side: 'left', tone: grass }),
	pole([118, 142], [372, 182]),
	person({ ...cast.father, at: [86, 174], pose: lyingReaching, frontHand: [162, 151], backHand: [174, 152] }),
);
