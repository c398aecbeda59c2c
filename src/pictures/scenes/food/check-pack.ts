/** Two snacks side by side: the carton at the left names its maker and its dates, ticked; the bare bag at the right has no word on it, crossed. */
import { snackBag } from '../../parts/food-things.ts';
import { no, tick } from '../../parts/marks.ts';
import { backgrounds, clothes, paper } from '../../parts/palette.ts';
import { line, rect, scene, text } from '../../parts/svg.ts';

export default scene(
	{ background: backgrounds.room },
	rect([-10, 236], 500, 60, '#EBCFA9'),
	rect([34, 22], 236, 222, clothes.teal.main, { rx: 10, stroke: clothes.teal.dark, 'stroke-width': 3 }),
	line(
		[
			[34, 46],
			[270, 46],
		],
		clothes.teal.dark,
		2.5,
	),
	rect([52, 62], 200, 166, paper, { rx: 8 }),
	text([152, 92], '芝麻饼干', 24),
	text([152, 124], '××食品厂', 20),
	text([152, 158], '生产日期 3月2日', 20),
	text([152, 190], '保质期 6个月', 20),
	line(
		[
			[72, 208],
			[232, 208],
		],
		'#8A97A1',
		3,
	),
	tick([262, 30], 20),
	snackBag([376, 244], { scale: 3, label: false }),
	no([446, 62], 20),
);
