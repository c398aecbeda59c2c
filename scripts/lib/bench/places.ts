/** Where the bench keeps what it makes: all of it under `.cache/bench/`, nothing of the real site. */
import { join } from 'node:path';
import { root } from '../settings.ts';

const cache = join(root, '.cache', 'bench');

export const places = {
	/** Our content folder and our built site. */
	content: join(cache, 'content'),
	site: join(cache, 'site'),
	/** The peer's project, with its own node_modules. */
	peer: join(cache, 'starlight'),
	/** The page that holds nothing but the words. */
	bare: join(cache, 'bare'),
};
