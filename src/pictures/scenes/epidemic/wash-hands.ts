/** At the school wash basin a girl rubs her hands with soap under foam while the tap runs; the soap lies beside it. */
import { room } from '../../parts/building.ts';
import { basin, foam, soap } from '../../parts/health-things.ts';
import { cast, person, standingSide } from '../../parts/person.ts';
import { rect, scene } from '../../parts/svg.ts';
import { shadow, speech } from '../../parts/things.ts';

export default scene(
	{},
	room(214, { main: '#E3F1F4', dark: '#B6CFD6' }),
	[0, 60, 120, 180, 240, 300, 360, 420, 480].map((x) => rect([x, 96], 2, 112, '#C5DCE2')).join(''),
	[96, 152].map((y) => rect([-10, y], 500, 2, '#C5DCE2')).join(''),
	shadow([184, 256], 30),
	shadow([286, 256], 30),
	person({
		...cast.girl,
		scale: 1.8,
		at: [184, 254],
		pose: { ...standingSide, tilt: 16 },
		lookDown: true,
		frontHand: [244, 168],
		backHand: [250, 164],
	}),
	basin([286, 254], { high: 82, scale: 1.25 }),
	foam([252, 148], 1),
	soap([346, 152], 1.1),
	speech([330, 48], [230, 92], ['慢慢数到', '二十'], 24),
);
