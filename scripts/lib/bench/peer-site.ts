/** The peer: the smallest Starlight site that shows the same lessons. Its packages are installed once and kept. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { run, runNode, type Finished } from '../run.ts';
import { PlainError, say } from '../say.ts';

/** What the peer is made of; Astro and its helpers are the versions that we use ourselves. */
export const peerPackages = {
	'@astrojs/mdx': '8.0.2',
	'@astrojs/starlight': '0.42.4',
	astro: '7.3.5',
	sharp: '0.35.5',
};

// One topic in the sidebar: a link to each of a thousand lessons on every page would slow the peer down.
const config = `import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

export default defineConfig({
	site: 'http://localhost:4321',
	integrations: [
		starlight({
			title: '平安课',
			locales: { root: { label: '简体中文', lang: 'zh-CN' } },
			sidebar: [{ label: '防溺水', items: [{ autogenerate: { directory: 'drowning' } }] }],
		}),
	],
});
`;

const collections = `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';

export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`;

/** Writes the site into `folder` and installs its packages when they changed. Throws PlainError when npm fails. */
export async function writePeer(folder: string): Promise<void> {
	const manifest = `${JSON.stringify({ private: true, type: 'module', dependencies: peerPackages }, null, '\t')}\n`;
	const installed = join(folder, 'node_modules', '.installed-for');
	write(join(folder, 'astro.config.mjs'), config);
	write(join(folder, 'src', 'content.config.ts'), collections);
	write(join(folder, 'package.json'), manifest);
	if (existsSync(installed) && readFileSync(installed, 'utf8') === manifest) return;
	say('Installing Starlight; this takes a minute');
	const { code, output } = await npm(['install', '--prefix', folder, '--no-audit', '--no-fund', '--loglevel=error']);
	if (code !== 0) throw new PlainError(`npm could not install the peer:\n${output}`);
	write(installed, manifest);
}

/** The npm that started us, else the one on PATH. */
function npm(args: string[]): Promise<Finished> {
	const cli = process.env['npm_execpath'];
	return cli ? runNode([cli, ...args]) : run('npm', args);
}

function write(path: string, text: string): void {
	mkdirSync(dirname(path), { recursive: true });
	writeFileSync(path, text);
}
