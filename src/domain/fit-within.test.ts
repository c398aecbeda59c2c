import { expect, it } from 'vitest';
import { fitWithin } from './fit-within.ts';

it.for([
	[
		{ width: 4000, height: 3000 },
		{ width: 1024, height: 768 },
	],
	[
		{ width: 3000, height: 4000 },
		{ width: 768, height: 1024 },
	],
	[
		{ width: 800, height: 600 },
		{ width: 800, height: 600 },
	],
	[
		{ width: 20000, height: 3 },
		{ width: 1024, height: 1 },
	],
])('%o becomes %o', ([size, fits]) => {
	expect(fitWithin(size as { width: number; height: number }, 1024)).toEqual(fits);
});
