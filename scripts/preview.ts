/** `npm run preview`: serves what was built last, and builds nothing. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { command, PlainError } from './lib/say.ts';
import { readSettings } from './lib/settings.ts';
import { endQuietly, showSite } from './lib/show-site.ts';

await command(async () => {
	endQuietly();
	const settings = readSettings();
	if (!existsSync(join(settings.outDir, 'index.html'))) {
		throw new PlainError(`${settings.outDir} 里还没有网页 → 先运行 npm run build · nothing built yet`);
	}
	await showSite(settings);
});
