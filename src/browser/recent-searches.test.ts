import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keepSearches, recentSearches, rememberSearch } from './recent-searches.ts';

const key = 'pinganke:recent-searches';
let saved: Map<string, string>;

beforeEach(() => {
	saved = new Map();
	vi.stubGlobal('localStorage', {
		getItem: (name: string) => saved.get(name) ?? null,
		setItem: (name: string, text: string) => void saved.set(name, text),
		removeItem: (name: string) => void saved.delete(name),
	});
});
afterEach(() => vi.unstubAllGlobals());

test('nothing is kept before the reader wants it', () => {
	rememberSearch('溺水');
	expect(recentSearches()).toBeUndefined();
	expect(saved.size).toBe(0);
});

test('the newest comes first, each once, eight at most', () => {
	expect(keepSearches(true)).toBe(true);
	for (const word of ['一', '二', '三', '四', '五', '六', '七', '八', '九', '二', '']) rememberSearch(word);
	expect(recentSearches()).toEqual(['二', '九', '八', '七', '六', '五', '四', '三']);
});

test('turned off, all of it is gone', () => {
	keepSearches(true);
	rememberSearch('溺水');
	expect(keepSearches(false)).toBe(true);
	expect(saved.size).toBe(0);
	expect(recentSearches()).toBeUndefined();
});

test.for([
	['{"broken":', undefined],
	['{"a":1}', []],
	['["落水", 5, null]', ['落水']],
	[`["${'长'.repeat(201)}", "短"]`, ['短']],
] as const)('what stands in storage is checked: %s', ([text, read]) => {
	saved.set(key, text);
	expect(recentSearches()).toEqual(read);
});

test('a device that saves nothing says so and goes on', () => {
	vi.stubGlobal('localStorage', {
		getItem: () => '[]',
		setItem: () => {
			throw new DOMException('full', 'QuotaExceededError');
		},
		removeItem: () => {
			throw new DOMException('no', 'SecurityError');
		},
	});
	expect(keepSearches(true)).toBe(false);
	expect(keepSearches(false)).toBe(false);
	expect(() => rememberSearch('溺水')).not.toThrow();
});
