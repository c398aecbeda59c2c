/** A copy of the built site on a server of its own, that a test may change, break, silence and stop. */
import { cpSync, globSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { test as base } from '@playwright/test';
import { readSettings } from '../../scripts/lib/settings.ts';
import { type Answer, answer } from '../../scripts/lib/static-answer.ts';

/** What the server does with an address below the home page instead of answering: another answer, or silence. */
type Fault = (path: string) => Partial<Answer> | 'silence' | undefined;

export class ChangingSite {
	/** Addresses that were asked for. */
	readonly asked: string[] = [];
	/** Set by a test. */
	fault: Fault = () => undefined;
	readonly dir = mkdtempSync(join(tmpdir(), 'pinganke-'));
	private readonly settings = readSettings();
	/** Answers under way: they read files, so the folder must outlast them. */
	private readonly answering = new Set<Promise<void>>();
	private readonly server = createServer((request, response) => {
		const path = (request.url ?? '').slice(this.settings.basePath.length);
		this.asked.push(path);
		const fault = this.fault(path.replace(/\?.*/, ''));
		if (fault === 'silence') return;
		const { method, url, headers } = request;
		const answered = answer({ dir: this.dir, base: this.settings.basePath, method, url, headers })
			.then((usual) => {
				const { status, headers, body } = fault ? { status: 200, headers: {}, body: '', ...fault } : usual;
				response.writeHead(status, headers).end(body);
			})
			.finally(() => this.answering.delete(answered));
		this.answering.add(answered);
	});

	async start(): Promise<this> {
		cpSync(this.settings.outDir, this.dir, { recursive: true });
		await this.open(0);
		return this;
	}

	/** Address of a page. */
	at(path: string): string {
		return `http://localhost:${this.port}${this.settings.basePath}${path}`;
	}

	read(file: string): string {
		return readFileSync(join(this.dir, file), 'utf8');
	}

	/** Publishes a change of a file, and with it another version of the worker. */
	deploy(file: string, change: (text: string) => string): void {
		writeFileSync(join(this.dir, file), change(this.read(file)));
		this.newWorker();
	}

	/** Publishes a script under another name, as a build does when its content has changed. */
	renameScript(start: string): void {
		const [file = ''] = globSync(`_astro/${start}.*.js`, { cwd: this.dir });
		const [old, next] = [basename(file), `${start}.another.js`];
		renameSync(join(this.dir, file), join(this.dir, '_astro', next));
		for (const each of globSync('**/*.{html,js}', { cwd: this.dir })) {
			const text = this.read(each);
			if (text.includes(old)) writeFileSync(join(this.dir, each), text.split(old).join(next));
		}
		this.newWorker();
	}

	/** The site no longer has this page. */
	withdraw(folder: string): void {
		rmSync(join(this.dir, folder), { recursive: true });
		this.newWorker();
	}

	/** As if the cable were pulled out. */
	async stop(): Promise<void> {
		this.server.closeAllConnections();
		if (this.server.listening) await new Promise((resolve) => this.server.close(resolve));
		await Promise.all(this.answering);
	}

	async startAgain(): Promise<void> {
		await this.open(this.port);
	}

	/** Each build has a version of its own: a build changes it in the names of three caches. */
	private newWorker(): void {
		const worker = this.read('sw.js');
		const version = /pinganke-shell-([0-9a-f]+)/.exec(worker)?.[1] ?? '';
		const next = version.replace(/./g, (digit) => ((parseInt(digit, 16) + 1) % 16).toString(16));
		writeFileSync(join(this.dir, 'sw.js'), worker.split(version).join(next));
	}

	private port = 0;

	private async open(port: number): Promise<void> {
		await new Promise<void>((resolve) => this.server.listen(port, 'localhost', resolve));
		this.port = (this.server.address() as AddressInfo).port;
	}
}

export const test = base.extend<{ site: ChangingSite }>({
	// Playwright reads from the pattern what a fixture needs: nothing.
	site: async ({}, use) => {
		const site = await new ChangingSite().start();
		await use(site);
		await site.stop();
		rmSync(site.dir, { recursive: true });
	},
});
