/** A yard at New Year for finding dangers: a firecracker on a drain cover, a firework box beside straw, one that lies and points at a window, a lighter and firecrackers left on a table, a dud on the ground; the bucket of water and the lantern are safe. */
import { bucket, drainCover, firecracker, fireworkBox, lantern, lighter, straw } from '../../parts/festival-things.ts';
import { ground } from '../../parts/outdoors.ts';
import { backgrounds, clothes, glass, trunk, wall } from '../../parts/palette.ts';
import { tableTop } from '../../parts/school-furniture.ts';
import { path, place, rect, scene } from '../../parts/svg.ts';
import { shadow } from '../../parts/things.ts';

export default scene(
	{ height: 300, background: backgrounds.sky },
	ground(186, { main: '#D8CDBE', dark: '#BCAE9B' }),
	straw([64, 196], 0.95),
	fireworkBox([118, 206], 0.82),
	rect([206, 34], 190, 154, wall.main, { stroke: wall.dark, 'stroke-width': 2 }),
	path('M192 42L300 -10L410 42Z', clothes.earth.main, { stroke: clothes.earth.dark, 'stroke-width': 3 }),
	rect([340, 84], 42, 46, glass.main, { stroke: trunk.main, 'stroke-width': 4 }),
	rect([226, 90], 54, 98, clothes.red.main, { stroke: clothes.red.dark, 'stroke-width': 3 }),
	lantern([310, 40], 0.8),
	shadow([438, 194], 34),
	place([456, 188], fireworkBox([0, 0], 0.8), 1, -62),
	drainCover([82, 262], 48),
	firecracker([82, 240], 0, 0.9),
	firecracker([214, 272], 70, 1.1),
	bucket([294, 284], 0.8),
	tableTop([394, 290], { width: 118, height: 46, depth: 16 }),
	lighter([366, 240], 0.9),
	firecracker([390, 230], 14, 0.8),
	firecracker([410, 232], -20, 0.8),
);
