/** `npm run schemas`: writes the editor's JSON Schemas anew, after a change in src/schemas/. A test fails until then. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { editorSchemas } from './lib/editor-schemas.ts';
import { command, say } from './lib/say.ts';
import { root } from './lib/settings.ts';

await command(async () => {
	const folder = join(root, 'content', '.schemas');
	await mkdir(folder, { recursive: true });
	for (const [name, text] of await editorSchemas()) await writeFile(join(folder, name), text);
	say('编辑器用的格式说明已经写好：content/.schemas/ · editor schemas written');
});
