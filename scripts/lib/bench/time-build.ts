/** Cold builds of both sites, search index included, one after another, each in a fresh process. */
import { rmSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { readSettings, root, settingsEnv } from '../settings.ts';
import { say } from '../say.ts';
import { measure, type Cost } from './measure.ts';
import { places } from './places.ts';

/** What a build cost, and how busy the machine was with other things when it began. */
export type Build = Cost & { load: number };

/** The cheapest of the rounds of each site. */
export type Builds = { ours: Build; peer: Build };

/** Builds both sites `rounds` times in turn and keeps the quickest of each: noise only ever adds. */
export async function timeBuilds(rounds: number): Promise<Builds> {
	const ours: Build[] = [];
	const peer: Build[] = [];
	for (let round = 1; round <= rounds; round++) {
		ours.push(told(`Our build, round ${round}`, await timeOurs()));
		peer.push(told(`Starlight's build, round ${round}`, await timePeer()));
	}
	return { ours: quickest(ours), peer: quickest(peer) };
}

/** Exactly `npm run build`: content check, pages and search index. */
function timeOurs(): Promise<Build> {
	const settings = readSettings({ ...process.env, CONTENT_DIR: places.content, OUT_DIR: places.site, BASE_PATH: '/' });
	clear(join(root, '.cache', 'astro'), join(root, 'node_modules', '.astro'), places.site);
	return build(['scripts/build.ts'], root, settingsEnv(settings));
}

/** `astro build` on the same Node; Starlight runs Pagefind by itself. */
function timePeer(): Promise<Build> {
	const caches = [['.astro'], ['node_modules', '.astro'], ['node_modules', '.vite'], ['dist']];
	clear(...caches.map((names) => join(places.peer, ...names)));
	return build([join('node_modules', 'astro', 'bin', 'astro.mjs'), 'build'], places.peer, process.env);
}

async function build(args: string[], cwd: string, env: NodeJS.ProcessEnv): Promise<Build> {
	const load = loadavg()[0] ?? 0;
	return { ...(await measure(args, cwd, { ...env, ASTRO_TELEMETRY_DISABLED: '1' })), load };
}

function told(what: string, cost: Build): Build {
	say(`${what}: ${cost.wallSeconds.toFixed(1)} s, load before it ${cost.load.toFixed(1)}`);
	return cost;
}

function quickest(builds: Build[]): Build {
	return builds.toSorted((a, b) => a.wallSeconds - b.wallSeconds)[0] as Build;
}

function clear(...folders: string[]): void {
	for (const folder of folders) rmSync(folder, { recursive: true, force: true });
}
