/** Serving the built site to the person at this machine. */
import { say } from './say.ts';
import { serve } from './serve.ts';
import type { Settings } from './settings.ts';

/** Serves OUT_DIR on PORT and prints the address; returns at once, the server keeps the process alive. */
export async function showSite({ outDir, basePath, port }: Settings): Promise<void> {
	const { url } = await serve({ dir: outDir, base: basePath, port });
	say(
		`\n平安课已就绪，在浏览器里打开 · Ready, open in a browser:\n\n  ${url}\n\n按 Ctrl-C 结束 · press Ctrl-C to stop`,
	);
}

/** Ctrl-C is the usual way to end these commands, so it is not a failure. */
export function endQuietly(): void {
	for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(0));
}
