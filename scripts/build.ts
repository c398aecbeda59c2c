/** `npm run build`: checks the content and builds the site into OUT_DIR. With `--if-changed`, only when needed. */
import { buildIfChanged, buildSite } from './lib/build-site.ts';
import { command, say } from './lib/say.ts';
import { readSettings } from './lib/settings.ts';

await command(async () => {
	const settings = readSettings();
	if (!process.argv.includes('--if-changed')) return buildSite(settings);
	if (!(await buildIfChanged(settings))) say('内容没有变化，沿用上次生成的网页 · nothing changed since the last build');
});
