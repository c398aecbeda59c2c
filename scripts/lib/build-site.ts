/** One build of the site: content check and Astro side by side, since they use one processor each. */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { hashInputs, readStamp, removeStamp, writeStamp } from './input-hash.ts';
import { publish, requireOwnFolder } from './publish.ts';
import { runNode, runTool, type Finished } from './run.ts';
import { PlainError, say } from './say.ts';
import { root, settingsEnv, type Settings } from './settings.ts';

/** Builds when something changed since the last build into the same folder. Says whether it did. */
export async function buildIfChanged(settings: Settings): Promise<boolean> {
	const fresh = readStamp(stampFile(settings)) === inputHash(settings);
	if (fresh && existsSync(join(settings.outDir, 'index.html'))) return false;
	await buildSite(settings);
	return true;
}

/** Checks the content and builds the site into `outDir`, search index included. Throws PlainError with what the check or Astro said. */
export async function buildSite(settings: Settings): Promise<void> {
	const stamp = stampFile(settings);
	const hash = inputHash(settings);
	requireOwnFolder(settings.outDir);
	say('检查内容，生成网页和搜索索引…… Checking content, building pages and search index');
	// Built inside the project, because the pages import packages while they are drawn; then moved.
	const workshop = inCache(settings, 'site');
	await checkAndBuild(settingsEnv({ ...settings, outDir: workshop }));
	removeStamp(stamp);
	publish(workshop, settings.outDir);
	writeStamp(stamp, hash);
}

async function checkAndBuild(env: NodeJS.ProcessEnv): Promise<void> {
	const stop = new AbortController();
	const building = runAstro(env, stop.signal);
	const checked = await runNode(['scripts/check.ts'], { env });
	if (checked.code !== 0) {
		stop.abort();
		await building;
		throw new PlainError(checked.output.trimEnd());
	}
	say(lastLine(checked.output));
	const built = await building;
	if (built.code !== 0) throw new PlainError(built.output.trimEnd());
}

async function runAstro(env: NodeJS.ProcessEnv, signal: AbortSignal): Promise<Finished> {
	const started = performance.now();
	let pages = 0;
	const seconds = (): number => Math.round((performance.now() - started) / 1000);
	const heartbeat = setInterval(() => say(`  已过 ${seconds()} 秒，写出 ${pages} 页 · ${pages} pages so far`), 10_000);
	const onOutput = (text: string): void => void (pages += text.match(/\.html\b/g)?.length ?? 0);
	const finished = await runTool('astro', ['build'], { env, signal, onOutput });
	clearInterval(heartbeat);
	if (finished.code === 0) say(`生成完毕，${pages} 页，用了 ${seconds()} 秒 · built ${pages} pages`);
	return finished;
}

function inputHash({ siteUrl, basePath, contentDir, offline }: Settings): string {
	const ours = ['src', 'public', 'astro.config.mjs', 'tsconfig.json', 'package-lock.json'];
	return hashInputs([contentDir, ...ours.map((name) => join(root, name))], [siteUrl, basePath, String(offline)]);
}

/** One stamp for each output folder, kept outside it so that it is never published. */
function stampFile(settings: Settings): string {
	return inCache(settings, 'stamp');
}

function inCache({ outDir }: Settings, name: string): string {
	const id = createHash('sha256').update(outDir).digest('hex').slice(0, 12);
	return join(root, '.cache', `${name}-${id}`);
}

function lastLine(text: string): string {
	return text.trimEnd().split('\n').at(-1) ?? '';
}
