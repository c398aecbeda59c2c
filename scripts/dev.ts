/** `npm run dev`: Astro's own server, which shows every change as it is saved; search works only in a build. */
import { spawn } from 'node:child_process';
import { toolPath } from './lib/run.ts';
import { command } from './lib/say.ts';
import { readSettings, root, settingsEnv } from './lib/settings.ts';
import { requirePort } from './lib/serve.ts';

await command(async () => {
	const settings = readSettings();
	await requirePort(settings.port);
	const args = [toolPath('astro'), 'dev', '--port', String(settings.port), ...process.argv.slice(2)];
	const astro = spawn(process.execPath, args, { cwd: root, env: settingsEnv(settings), stdio: 'inherit' });
	for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => astro.kill(signal));
	astro.on('close', (code) => process.exit(code ?? 0));
});
