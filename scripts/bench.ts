/**
 * `npm run bench`: builds the same made-up lessons with 平安课 and with Starlight, weighs a page of both, and writes
 * what it found to docs/benchmarks.md. `-- --lessons 100` makes it quicker, `--rounds 1` too.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { makeLessons, type CorpusLesson } from './lib/bench/corpus.ts';
import { machine } from './lib/bench/machine.ts';
import { peerPackages, writePeer } from './lib/bench/peer-site.ts';
import { places } from './lib/bench/places.ts';
import { report } from './lib/bench/report.ts';
import { timeBuilds } from './lib/bench/time-build.ts';
import { weighPages } from './lib/bench/weigh-page.ts';
import { writeBuildPart } from './lib/bench/write-section.ts';
import { readSentences, writeBare, writeContent, writeDocs } from './lib/bench/write-corpus.ts';
import { localDay } from './lib/local-day.ts';
import { command, say } from './lib/say.ts';

await command(async () => {
	const today = localDay(new Date());
	const { lessons: count, rounds } = readOptions();
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
	});
	say(text);
	writeBuildPart(text);
});

function readOptions(): { lessons: number; rounds: number } {
	const options = { lessons: { type: 'string', default: '1000' }, rounds: { type: 'string', default: '2' } } as const;
	const { values } = parseArgs({ options });
	return { lessons: Math.max(1, Number(values.lessons)), rounds: Math.max(1, Number(values.rounds)) };
}
