/** Serves the built site on a free port while the browser tests run; they find its address in TEST_SITE. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { serve } from '../../scripts/lib/serve.ts';
import { readSettings } from '../../scripts/lib/settings.ts';

/** Playwright calls what this returns when the tests are over. */
export default async function startSite(): Promise<() => Promise<void>> {
	const { outDir, basePath } = readSettings();
	if (!existsSync(join(outDir, 'index.html'))) throw new Error(`${outDir} holds no site: run \`npm run build\` first`);
	const { url, close } = await serve({ dir: outDir, base: basePath });
	process.env['TEST_SITE'] = url;
	return close;
}
