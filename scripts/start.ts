/** `npm start`: builds the site when something changed, then shows it until Ctrl-C. */
import { buildIfChanged } from './lib/build-site.ts';
import { command, say } from './lib/say.ts';
import { requirePort } from './lib/serve.ts';
import { readSettings } from './lib/settings.ts';
import { endQuietly, showSite } from './lib/show-site.ts';

await command(async () => {
	endQuietly();
	const settings = readSettings();
	await requirePort(settings.port);
	const built = await buildIfChanged(settings);
	if (!built) say('内容没有变化，直接打开上次生成的网页 · nothing changed since the last build');
	await showSite(settings);
});
