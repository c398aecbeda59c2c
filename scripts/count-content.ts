/** `npm run count`: tells in one table what the content holds: lessons, questions, campaigns, sources, citations. */
import { projectScenes } from './lib/check/check-content.ts';
import { readContent } from './lib/check/read-content.ts';
import { countContent, countTable } from './lib/count-content.ts';
import { localDay } from './lib/local-day.ts';
import { command, say } from './lib/say.ts';
import { readSettings } from './lib/settings.ts';

await command(async () => {
	const { contentDir } = readSettings();
	const content = await readContent(contentDir, { today: localDay(new Date()), scenes: projectScenes });
	say(countTable(countContent(content)));
});
