import { beforeEach, describe, expect, it, vi } from 'vitest';
import { emptyProgress, finishLesson } from '../domain/progress.ts';
import { changeProgress, deleteEverything, readProgress } from './progress-store.ts';

const key = 'pinganke:progress';
const lesson = 'fire/feel-the-door';
const finish = () => changeProgress((progress) => finishLesson(progress, lesson, '2026-11-22'));
const saved = { version: 1, lessons: { 'drowning/float-first': { done: '2026-09-01' } }, quizzes: {} };

/** Behaves as a browser's: entries are the object's own keys. */
class FakeStorage {
	[name: string]: unknown;
	static of(entries: Record<string, string>): FakeStorage {
		return Object.assign(new FakeStorage(), entries);
	}
	getItem(name: string): string | null {
		return Object.hasOwn(this, name) ? (this[name] as string) : null;
	}
	setItem(name: string, value: string): void {
		this[name] = value;
	}
	removeItem(name: string): void {
		Reflect.deleteProperty(this, name);
	}
}

function use(storage: FakeStorage): FakeStorage {
	vi.stubGlobal('localStorage', storage);
	return storage;
}

/** As with cookies switched off: already the name throws. */
function useBlocked(): void {
	Object.defineProperty(globalThis, 'localStorage', {
		configurable: true,
		get: () => {
			throw new DOMException('denied', 'SecurityError');
		},
	});
}

beforeEach(() => vi.unstubAllGlobals());

describe('a device that lets pages keep things', () => {
	it('knows nothing at first', () => {
		use(new FakeStorage());
		expect(readProgress()).toEqual({ state: 'ok', progress: emptyProgress() });
	});

	it('keeps what was done beside what was there', () => {
		use(FakeStorage.of({ [key]: JSON.stringify(saved) }));
		expect(finish()).toBe(true);
		expect(readProgress()).toEqual({
			state: 'ok',
			progress: { ...saved, lessons: { ...saved.lessons, [lesson]: { done: '2026-11-22' } } },
		});
	});

	it('keeps what another tab wrote since this page was opened', () => {
		const storage = use(new FakeStorage());
		readProgress();
		storage.setItem(key, JSON.stringify(saved));
		finish();
		expect(Object.keys(JSON.parse(storage.getItem(key) ?? '').lessons)).toEqual(['drowning/float-first', lesson]);
	});

	it('starts clean after everything was cleared elsewhere', () => {
		const storage = use(FakeStorage.of({ [key]: JSON.stringify(saved) }));
		storage.removeItem(key);
		expect(finish()).toBe(true);
		expect(readProgress()).toMatchObject({ progress: { lessons: { [lesson]: { done: '2026-11-22' } } } });
	});
});

describe('a device that keeps nothing', () => {
	it('is known as blocked when already the name of the storage throws, and no page breaks', () => {
		useBlocked();
		expect([readProgress(), finish(), deleteEverything()]).toEqual([{ state: 'blocked' }, false, false]);
	});

	it('is known as blocked when reading throws', () => {
		const storage = use(new FakeStorage());
		storage.getItem = () => {
			throw new DOMException('denied', 'SecurityError');
		};
		expect(readProgress()).toEqual({ state: 'blocked' });
	});

	it('says that nothing was saved when there is no room, and leaves what was there', () => {
		const storage = use(FakeStorage.of({ [key]: JSON.stringify(saved) }));
		storage.setItem = () => {
			throw new DOMException('full', 'QuotaExceededError');
		};
		expect(finish()).toBe(false);
		expect(readProgress()).toEqual({ state: 'ok', progress: saved });
	});

	it.for([
		['nothing', () => undefined],
		['something else', (name: string) => use(FakeStorage.of({ [name]: '{}' }))],
	] as const)('says that nothing was saved when %s stands there after writing', ([, write]) => {
		use(new FakeStorage()).setItem = write;
		expect(finish()).toBe(false);
	});
});

describe('data that cannot be understood', () => {
	it.for([
		['cut off in the middle', JSON.stringify(saved).slice(0, -9)],
		['null', 'null'],
		['undefined', 'undefined'],
		['a list', '[]'],
		['nothing at all', ''],
		['a number', '7'],
		['a text', '"pinganke"'],
		['an empty object', '{}'],
		['without a version', '{"lessons":{},"quizzes":{}}'],
		['version 0', '{"version":0,"lessons":{},"quizzes":{}}'],
		['a negative version', '{"version":-1,"lessons":{},"quizzes":{}}'],
		['the version as text', '{"version":"1","lessons":{},"quizzes":{}}'],
		['a version that is none', '{"version":"one","lessons":{},"quizzes":{}}'],
		['lessons as a list', '{"version":1,"lessons":[1],"quizzes":{}}'],
		['a day that is none', '{"version":1,"lessons":{"a/b":{"done":"today"}},"quizzes":{}}'],
		['half a question right', '{"version":1,"lessons":{},"quizzes":{"a/b":{"best":1.5,"total":6}}}'],
		['a score below zero', '{"version":1,"lessons":{},"quizzes":{"a/b":{"best":-1,"total":6}}}'],
		['a score without end', '{"version":1,"lessons":{},"quizzes":{"a/b":{"best":1e309,"total":6}}}'],
	] as const)('is called broken (%s) and is left as it is, byte for byte', ([, raw]) => {
		const storage = use(FakeStorage.of({ [key]: raw }));
		expect(readProgress()).toEqual({ state: 'broken' });
		expect(finish()).toBe(false);
		expect(storage.getItem(key)).toBe(raw);
	});

	it.for(['{"version":2,"lessons":[]}', '{ "version": 99 }', '{"version":1.5}', '{"version":"2","x":"\\u0000"}'])(
		'is called newer when a later version wrote it (%s), and is left as it is',
		(raw) => {
			const storage = use(FakeStorage.of({ [key]: raw }));
			expect(readProgress()).toEqual({ state: 'newer' });
			expect(finish()).toBe(false);
			expect(storage.getItem(key)).toBe(raw);
		},
	);

	it('cannot reach the prototypes of the page', () => {
		const evil = '{"version":1,"lessons":{"__proto__":{"done":"2026-01-01"}},"quizzes":{},"__proto__":{"evil":1}}';
		use(FakeStorage.of({ [key]: evil }));
		expect(finish()).toBe(true);
		const read = readProgress();
		expect(read.state === 'ok' && Object.keys(read.progress.lessons)).toEqual([lesson]);
		expect([({} as Record<string, unknown>)['done'], ({} as Record<string, unknown>)['evil']]).toEqual([
			undefined,
			undefined,
		]);
	});
});

describe('deleting everything', () => {
	const ours = { [key]: JSON.stringify(saved), 'pinganke:later': 'x' };
	const foreign = { 'other-school': '1', pinganke: '2', 'my-pinganke:progress': '3' };

	it('takes away every key of ours, broken and newer ones too, and no other', () => {
		const storage = use(FakeStorage.of({ ...ours, ...foreign, [key]: '{"version":9' }));
		expect(deleteEverything()).toBe(true);
		expect({ ...storage }).toEqual(foreign);
	});

	it('says so when a key is still there afterwards', () => {
		use(FakeStorage.of(ours)).removeItem = () => undefined;
		expect(deleteEverything()).toBe(false);
	});
});
