/** A telephone on silent sends a message to the police: where, what, where we hide. */
import { clothes, right } from '../../parts/palette.ts';
import { screenBar, silentBell } from '../../parts/screens.ts';
import { rect, scene, text } from '../../parts/svg.ts';
import { phoneScreen } from '../../parts/things.ts';

const rows = ['育才中学', '教学楼三楼', '有人拿刀', '我们躲在 302'];

export default scene(
	{ background: '#7B8A9B' },
	rect([0, 206], 480, 70, '#8C7F78'),
	phoneScreen([136, 8], 208, 254),
	screenBar([240, 48], '12110+区号后三位', 184, clothes.blue),
	rect([158, 78], 164, 132, '#BFE3C4', { rx: 12, stroke: right.dark, 'stroke-width': 2 }),
	...rows.map((row, i) => text([240, 106 + i * 29], row, 21)),
	silentBell([408, 84], 1.15),
);
