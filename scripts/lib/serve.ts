/**
 * A small server for a folder of static files, for `npm start`, `npm run preview` and the browser tests.
 * It answers the way the hosts in docs/hosting.md do, so that what works here works there.
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { answer } from './static-answer.ts';
import { PlainError } from './say.ts';

/** `url` is the home page, base path included. */
export interface SiteServer {
	url: string;
	close: () => Promise<void>;
}

/** `dir` is served under `base`. Port 0 takes any free port. */
export interface ServeOptions {
	dir: string;
	base?: string;
	port?: number;
}

/** Starts serving on this machine only. Throws PlainError when the port cannot be used. */
export async function serve({ dir, base = '/', port = 0 }: ServeOptions): Promise<SiteServer> {
	const handler = (request: IncomingMessage, response: ServerResponse): void => {
		respond(request, response, dir, base).catch((error: unknown) => {
			console.error(error);
			response.writeHead(500).end();
		});
	};
	const servers = await listen(handler, port);
	const { port: taken } = servers[0]?.address() as AddressInfo;
	return { url: `http://localhost:${taken}${base}`, close: () => closeAll(servers) };
}

/** Throws PlainError when the port is taken, so that nobody waits for a build that cannot be shown. */
export async function requirePort(port: number): Promise<void> {
	await closeAll(await listen(() => undefined, port));
}

async function respond(request: IncomingMessage, response: ServerResponse, dir: string, base: string): Promise<void> {
	const { status, headers, body } = await answer({
		dir,
		base,
		method: request.method,
		url: request.url,
		headers: request.headers,
	});
	response.writeHead(status, headers);
	response.end(request.method === 'HEAD' ? undefined : body);
}

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/** `localhost` means ::1 to some programs and 127.0.0.1 to others: hold both, where the machine has both. */
async function listen(handler: Handler, port: number): Promise<Server[]> {
	const first = await listenOn('127.0.0.1', handler, port);
	const { port: taken } = first.address() as AddressInfo;
	try {
		return [first, await listenOn('::1', handler, taken)];
	} catch (error) {
		const noIpv6 = ['EADDRNOTAVAIL', 'EAFNOSUPPORT', 'EINVAL'].includes(codeOf(error));
		if (noIpv6) return [first];
		await closeAll([first]);
		throw portError(error, port);
	}
}

function listenOn(host: string, handler: Handler, port: number): Promise<Server> {
	const server = createServer(handler);
	return new Promise((resolve, reject) => {
		server.once('error', (error) => reject(host === '::1' ? error : portError(error, port)));
		server.listen(port, host, () => resolve(server));
	});
}

function portError(error: unknown, port: number): unknown {
	const other = `换一个端口，例如 PORT=${port === 4322 ? 4323 : 4322} npm start（Windows：先 set PORT=4322）`;
	if (codeOf(error) === 'EADDRINUSE') {
		return new PlainError(
			`端口 ${port} 已被别的程序占用 → 关掉那个程序，或用 PORT ${other} · Port ${port} is taken; set PORT`,
		);
	}
	if (codeOf(error) === 'EACCES') {
		return new PlainError(`系统不允许使用端口 ${port} → 用 PORT ${other} · Port ${port} is not allowed; set PORT`);
	}
	return error;
}

function codeOf(error: unknown): string {
	return error instanceof Error && 'code' in error ? String(error.code) : '';
}

async function closeAll(servers: Server[]): Promise<void> {
	await Promise.all(servers.map(close));
}

function close(server: Server): Promise<void> {
	return new Promise((resolve) => {
		server.close(() => resolve());
		server.closeAllConnections();
	});
}
