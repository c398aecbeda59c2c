/**
 * The door of every `npm run …`: plain JavaScript for any Node ≥ 20, because nothing is installed yet.
 * It installs what is missing, then hands `scripts/<task>.ts` to Node 24, which reads TypeScript by itself.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { constants } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const windows = process.platform === 'win32';

await main(process.argv.slice(2));

async function main([task = '', ...args]) {
	const script = join('scripts', `${task}.ts`);
	if (!/^[a-z-]+$/.test(task) || !existsSync(join(root, script))) {
		return fail(`没有“${task}”这个任务。可用的任务见 package.json 的 scripts。 No such task: ${task || '(none)'}`);
	}
	if (!isInstalled()) await install();
	const node = findNode();
	if (!node) {
		return fail(
			'没有可用的 Node：请安装 Node 22.18 或更新的版本，或删除 node_modules 后重试。' +
				' No usable Node: the npm package `node` delivered no binary; install Node 22.18 or newer, or delete node_modules and try again.',
		);
	}
	process.exitCode = await run(node, [script, ...args], { env: environment(node) });
}

/** Compares package-lock.json with npm's own record of what it installed; parts for other systems may be absent. */
function isInstalled() {
	const wanted = packagesIn(join(root, 'package-lock.json'));
	const present = packagesIn(join(root, 'node_modules', '.package-lock.json'));
	return Object.entries(wanted).every(([path, { version, optional }]) => {
		if (path === '' || (optional && !present[path])) return true;
		return present[path]?.version === version;
	});
}

function packagesIn(lockFile) {
	try {
		return JSON.parse(readFileSync(lockFile, 'utf8')).packages ?? {};
	} catch {
		return {}; // no record, or half a record: nothing counts as installed
	}
}

async function install() {
	console.log('正在安装所需的软件包，首次约一两分钟…… Installing packages; the first time takes a minute or two.');
	const started = Date.now();
	const seconds = () => Math.round((Date.now() - started) / 1000);
	const heartbeat = setInterval(() => console.log(`  仍在安装，已过 ${seconds()} 秒 · still installing`), 15_000);
	// The browser is found or fetched later, and only for tests (scripts/lib/find-browser.ts).
	const env = { ...process.env, PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1' };
	const code = await npm(['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'], env);
	clearInterval(heartbeat);
	if (code !== 0) {
		fail('安装没有完成，请检查网络后重试。 The installation did not finish; check the network and try again.', code);
		process.exit();
	}
	console.log(`安装完成，用了 ${seconds()} 秒 · installed`);
}

/** The npm that started us, else the one on PATH; Windows starts `npm.cmd` only through a shell. */
function npm(args, env) {
	const cli = process.env.npm_execpath;
	if (cli && /npm-cli\.[cm]?js$/.test(cli)) return run(process.execPath, [cli, ...args], { env });
	return run('npm', args, { env, shell: windows });
}

/** Node 24 from the npm package `node` when it runs here; else the running Node, when it reads TypeScript. */
function findNode() {
	const packaged = join(root, 'node_modules', 'node', 'bin', windows ? 'node.exe' : 'node');
	const works = existsSync(packaged) && spawnSync(packaged, ['--version'], { stdio: 'ignore' }).status === 0;
	if (works) return packaged;
	const [major, minor] = process.versions.node.split('.').map(Number);
	return major > 22 || (major === 22 && minor >= 18) ? process.execPath : undefined;
}

function environment(node) {
	const pathName = Object.keys(process.env).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH';
	const path = [dirname(node), join(root, 'node_modules', '.bin'), process.env[pathName]];
	return {
		...process.env,
		[pathName]: path.filter(Boolean).join(delimiter),
		// Astro may move its servers to the background by itself; ours stay where Ctrl-C reaches them.
		ASTRO_DEV_BACKGROUND: '0',
		ASTRO_PREVIEW_BACKGROUND: '0',
		ASTRO_TELEMETRY_DISABLED: '1',
	};
}

/** Resolves to the exit code; passes signals on, and waits for the child to end in its own way. */
function run(command, args, options) {
	const child = spawn(command, args, { cwd: root, stdio: 'inherit', ...options });
	const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
	const pass = (signal) => child.kill(signal);
	for (const signal of signals) process.on(signal, pass);
	return new Promise((resolve) => {
		child.on('error', ({ message }) => resolve(fail(`${command}: ${message}`)));
		child.on('close', (code, signal) => {
			for (const name of signals) process.off(name, pass);
			resolve(code ?? 128 + constants.signals[signal]);
		});
	});
}

function fail(sentence, code = 1) {
	console.error(sentence);
	process.exitCode = code;
	return code;
}
