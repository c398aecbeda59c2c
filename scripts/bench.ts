/**
 * `npm run bench`: builds the same made-up lessons with 平安课 and with Starlight, weighs a page of both, and writes
 * what it found to docs/benchmarks.md. `-- --lessons 100` makes it quicker, `--rounds 1` too; `--only receipts` measures
 * how a pile of receipts is counted and writes that section anew.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { makeLessons, type CorpusLesson } from './lib/bench/corpus.ts';
import { machine } from './lib/bench/machine.ts';
import { peerPackages, writePeer } from './lib/bench/peer-site.ts';
import { places } from './lib/bench/places.ts';
import { mergeReceipts } from './lib/bench/receipts.ts';
import { report } from './lib/bench/report.ts';
import { receiptsSection, replaceReceipts } from './lib/bench/receipts-section.ts';
import { timeBuilds } from './lib/bench/time-build.ts';
import { weighPages } from './lib/bench/weigh-page.ts';
import { writeBuildPart } from './lib/bench/write-section.ts';
import { readSentences, writeBare, writeContent, writeDocs } from './lib/bench/write-corpus.ts';
import { localDay } from './lib/local-day.ts';
import { command, say } from './lib/say.ts';
import { readSettings, root } from './lib/settings.ts';

await command(async () => {
	const today = localDay(new Date());
	const { lessons: count, rounds, only } = readOptions();
	const file = join(root, 'docs', 'benchmarks.md');
	const receipts = receiptsSection(await mergeReceipts(readSettings()), today, machine());
	if (only === 'receipts') {
		say(receipts);
		return writeFileSync(file, replaceReceipts(readFileSync(file, 'utf8'), receipts));
	}
	const lessons = makeLessons(count, readSentences());
	const first = lessons[0] as CorpusLesson;
	await writePeer(places.peer);
	writeContent(places.content, lessons, today);
	writeDocs(join(places.peer, 'src', 'content', 'docs'), lessons);
	writeBare(places.bare, first);
	const builds = await timeBuilds(rounds);
	const pages = await weighPages({
		ours: { dir: places.site, path: `/lessons/${first.topic}/${first.slug}/` },
		peer: { dir: join(places.peer, 'dist'), path: `/${first.topic}/${first.slug}/` },
		bare: { dir: places.bare, path: '/' },
	});
	const text = report({
		day: today,
		lessons: count,
		rounds,
		machine: machine(),
		peerVersion: peerPackages['@astrojs/starlight'],
		builds,
		pages,
		receipts,
	});
	say(text);
	writeBuildPart(text);
});

function readOptions(): { lessons: number; rounds: number; only: string } {
	const text = (value: string) => ({ type: 'string', default: value }) as const;
	const { values } = parseArgs({ options: { lessons: text('1000'), rounds: text('2'), only: text('') } });
	const { lessons, rounds, only } = values;
	return { lessons: Math.max(1, Number(lessons)), rounds: Math.max(1, Number(rounds)), only };
}
