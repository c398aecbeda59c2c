import { describe, expect, it } from 'vitest';
import { completeLock, missingPlatforms, type Lock } from './lock-platforms.ts';

const lock: Lock = {
	packages: {
		'': { version: '1.0.0' },
		'node_modules/search': {
			version: '2.0.0',
			optionalDependencies: { '@s/darwin-arm64': '2.0.0', '@s/linux-x64': '2.0.0' },
		},
		'node_modules/@s/linux-x64': { version: '2.0.0', optional: true },
		'node_modules/tool': { version: '1.0.0', dev: true, optionalDependencies: { fsevents: '~2.3.2' } },
		'node_modules/tool/node_modules/search': {
			version: '1.0.0',
			dev: true,
			optionalDependencies: { '@s/linux-x64': '1.0.0', '@s/windows-x64': '1.0.0', '@s/linux-x64-musl': '1.0.0' },
		},
	},
};

describe('a lock file', () => {
	it('is told which systems it leaves out, older copies of a tool included', () => {
		expect(missingPlatforms(lock)).toEqual([
			'node_modules/@s/darwin-arm64',
			'node_modules/tool/node_modules/search/node_modules/@s/linux-x64',
			'node_modules/@s/windows-x64',
			'node_modules/@s/linux-x64-musl',
		]);
	});

	it('can be completed from the names', () => {
		const { packages } = completeLock(lock);
		expect(packages['node_modules/@s/darwin-arm64']).toEqual({
			version: '2.0.0',
			os: ['darwin'],
			cpu: ['arm64'],
			optional: true,
		});
		expect(packages['node_modules/@s/windows-x64']).toEqual({
			version: '1.0.0',
			os: ['win32'],
			cpu: ['x64'],
			dev: true,
			optional: true,
		});
		expect(packages['node_modules/@s/linux-x64-musl']).toMatchObject({ os: ['linux'], libc: ['musl'] });
		expect(packages['node_modules/@s/linux-x64']).toEqual(lock.packages['node_modules/@s/linux-x64']);
		expect(missingPlatforms({ packages })).toEqual([]);
	});

	it('is not guessed at', () => {
		const odd = { packages: { 'node_modules/a': { optionalDependencies: { mystery: '1.0.0' } } } };
		expect(() => completeLock(odd)).toThrow('mystery');
	});
});
