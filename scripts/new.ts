/**
 * `npm run new`: asks what to write and makes the files from a template.
 * The answers may also be given at once: `npm run new -- lesson drowning my-lesson "题目"`.
 */
import { join, relative } from 'node:path';
import { askForAnswers } from './lib/ask-for-answers.ts';
import { readContent } from './lib/check/read-content.ts';
import { localDay } from './lib/local-day.ts';
import { writeNew } from './lib/new-content.ts';
import { command, say } from './lib/say.ts';
import { readSettings, root } from './lib/settings.ts';

await command(async () => {
	const { contentDir } = readSettings();
	const scenes = join(root, 'src', 'pictures', 'scenes');
	const content = await readContent(contentDir, { today: localDay(new Date()), scenes });
	const answers = await askForAnswers(content, process.argv.slice(2));
	const paths = await writeNew(contentDir, content, answers);
	say(`写好了：${paths.map((path) => relative(process.cwd(), join(contentDir, path))).join('、')}`);
	say('把【待写：……】都换成自己的话，再运行 npm run check。');
});
