import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSettings, root, settingsEnv } from './settings.ts';

/** The project's own `src` stands in for a content folder: it is there from the first day. */
const read = (env: NodeJS.ProcessEnv = {}): ReturnType<typeof readSettings> =>
	readSettings({ CONTENT_DIR: 'src', ...env });

describe('settings', () => {
	it('have defaults, also for what is set to nothing', () => {
		const settings = read({ BASE_PATH: '', OUT_DIR: '', PORT: '', SITE_URL: '' });
		expect(settings).toMatchObject({
			basePath: '/',
			outDir: join(root, 'dist'),
			port: 4321,
			siteUrl: 'http://localhost:4321',
		});
	});

	it.each([
		['/', '/'],
		['anquan', '/anquan/'],
		['/anquan', '/anquan/'],
		['anquan/2026/', '/anquan/2026/'],
		['//anquan//', '/anquan/'],
	])('take BASE_PATH %s as %s', (written, basePath) => {
		expect(read({ BASE_PATH: written }).basePath).toBe(basePath);
	});

	it.each(['https://a.example/anquan/', '../up', '/a b/', '/a?b', 'C:/Program Files/Git/anquan/', '/安全/'])(
		'refuse BASE_PATH %s',
		(written) => {
			expect(() => read({ BASE_PATH: written })).toThrow('BASE_PATH');
		},
	);

	it('refuse a content folder that is not there, and say which', () => {
		expect(() => read({ CONTENT_DIR: 'no-such-folder' })).toThrow(/CONTENT_DIR .*no-such-folder/);
	});

	it.each(['.', '..', '/', 'src', 'content/site', '.git', 'node_modules/x'])('refuse to empty %s', (written) => {
		expect(() => read({ OUT_DIR: written })).toThrow('OUT_DIR');
	});

	it('take an output folder elsewhere', () => {
		expect(read({ OUT_DIR: '../public' }).outDir).toBe(join(root, '..', 'public'));
		expect(read({ OUT_DIR: '..out' }).outDir).toBe(join(root, '..out'));
	});

	it.each(['school.example', 'ftp://a.example', 'https://a.example/anquan/'])('refuse SITE_URL %s', (written) => {
		expect(() => read({ SITE_URL: written })).toThrow('SITE_URL');
	});

	it.each(['x', '-1', '70000', '4.5'])('refuse PORT %s', (written) => {
		expect(() => read({ PORT: written })).toThrow('PORT');
	});

	it('go to child processes in their checked form', () => {
		expect(settingsEnv(read({ BASE_PATH: 'anquan' }))).toMatchObject({
			BASE_PATH: '/anquan/',
			CONTENT_DIR: join(root, 'src'),
		});
	});
});
