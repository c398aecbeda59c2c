import fc from 'fast-check';
import * as v from 'valibot';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { blockStorage, empty, FakeStorage, fill, Tabs, useStorage } from '../../tests/unit/fake-storage.ts';
import { defineSaved } from './saved-data.ts';

const key = 'pinganke:shelf';

/** A shelf of books with how often each was read: small, and with everything that saved data has. */
const shelf = () =>
	defineSaved({
		key,
		version: 2,
		schema: v.object({
			version: v.literal(2),
			removals: v.number(),
			books: v.optional(v.record(v.string(), v.pipe(v.number(), v.integer())), () => ({})),
		}),
		migrations: {
			1: {
				schema: v.object({ version: v.literal(1), titles: v.array(v.string()) }),
				up: ({ titles }: { titles: string[] }) => ({ version: 2, removals: 0, books: counts(titles) }),
			},
		},
		empty: () => ({ version: 2 as const, removals: 0, books: {} }),
		merge: (one, other) => ({ ...one, books: most(one.books, other.books) }),
	});
type Shelf = { version: 2; removals: number; books: Record<string, number> };
const counts = (titles: string[]) => Object.fromEntries(titles.map((title) => [title, 1]));
const most = (one: Record<string, number>, other: Record<string, number>) => {
	const names = [...new Set([...Object.keys(one), ...Object.keys(other)])];
	return Object.fromEntries(names.map((name) => [name, Math.max(one[name] ?? 0, other[name] ?? 0)]));
};
const readOnce = (book: string) => (value: Shelf) => ({
	...value,
	books: { ...value.books, [book]: (value.books[book] ?? 0) + 1 },
});
const without = (book: string) => (value: Shelf) => {
	const { [book]: _, ...books } = value.books;
	return { ...value, books };
};
const saved = (books: Record<string, number>, removals = 0) => JSON.stringify({ version: 2, removals, books });

beforeEach(() => vi.unstubAllGlobals());

describe('a device that lets pages keep things', () => {
	it('gives back what was saved, to this page and the next', () => {
		useStorage(new FakeStorage());
		const first = shelf();
		expect(first.read()).toEqual({ state: 'ok', value: { version: 2, removals: 0, books: {} }, unsaved: false });
		expect(first.change(readOnce('fire'))).toBe(true);
		expect(shelf().read()).toMatchObject({ value: { books: { fire: 1 } }, unsaved: false });
	});

	it('tells whoever watches, until he has had enough', () => {
		const elsewhere = useStorage(new FakeStorage());
		const data = shelf();
		const onChange = vi.fn<() => void>();
		const stop = data.watch(onChange);
		data.change(readOnce('fire'));
		expect(onChange).toHaveBeenCalledTimes(1);
		elsewhere(key);
		elsewhere('other-site');
		expect(onChange).toHaveBeenCalledTimes(2);
		stop();
		data.change(readOnce('fire'));
		expect(onChange).toHaveBeenCalledTimes(2);
	});
});

describe('F01 a device without room', () => {
	it('keeps what was done in memory, says so, and leaves what was there', () => {
		const storage = FakeStorage.of({ [key]: saved({ fire: 1 }) });
		useStorage(storage);
		fill(storage);
		const data = shelf();
		expect(data.change(readOnce('water'))).toBe(false);
		expect(data.read()).toMatchObject({ state: 'ok', value: { books: { fire: 1, water: 1 } }, unsaved: true });
		expect(storage.getItem(key)).toBe(saved({ fire: 1 }));
	});

	it('saves it all as soon as there is room again', () => {
		const storage = new FakeStorage();
		useStorage(storage);
		fill(storage);
		const data = shelf();
		data.change(readOnce('water'));
		empty(storage);
		expect(data.change(readOnce('fire'))).toBe(true);
		expect(shelf().read()).toMatchObject({ value: { books: { fire: 1, water: 1 } }, unsaved: false });
	});

	it.for([
		['nothing', () => undefined],
		['something else', (storage: FakeStorage) => storage.removeItem(key)],
	] as const)('says that nothing was saved when %s stands there after writing', ([, write]) => {
		const storage = new FakeStorage();
		useStorage(storage);
		Object.defineProperty(storage, 'setItem', { value: () => write(storage) });
		const data = shelf();
		expect(data.change(readOnce('fire'))).toBe(false);
		expect(data.read().value.books).toEqual({ fire: 1 });
	});
});

describe('F02 a device that keeps nothing', () => {
	it('works in memory when already the name of the storage throws', () => {
		blockStorage();
		const data = shelf();
		expect(data.read().state).toBe('blocked');
		expect([data.change(readOnce('fire')), data.change(readOnce('fire')), data.remove()]).toEqual([
			false,
			false,
			false,
		]);
		expect([data.text(), data.setAside()]).toEqual([undefined, []]);
	});

	it('works in memory when reading throws', () => {
		const storage = new FakeStorage();
		useStorage(storage);
		Object.defineProperty(storage, 'getItem', {
			value: () => {
				throw new DOMException('denied', 'SecurityError');
			},
		});
		const data = shelf();
		expect(data.change(readOnce('fire'))).toBe(false);
		expect(data.read()).toMatchObject({ state: 'blocked', value: { books: { fire: 1 } }, unsaved: true });
	});
});

describe('data of another version', () => {
	it('is carried over on every read, and saved with the next change', () => {
		const storage = FakeStorage.of({ [key]: JSON.stringify({ version: 1, titles: ['fire'] }) });
		useStorage(storage);
		const data = shelf();
		expect(data.read()).toMatchObject({ state: 'ok', value: { version: 2, books: { fire: 1 } } });
		expect(storage.getItem(key)).toContain('"version":1');
		expect(data.change(readOnce('water'))).toBe(true);
		expect(storage.getItem(key)).toBe(saved({ fire: 1, water: 1 }));
	});

	it.for(['{"version":3,"books":[]}', '{ "version": 99 }', '{"version":2.5}', '{"version":"3","x":"\\u0000"}'])(
		'F08 is left byte for byte when a later version wrote it (%s), and the page works in memory',
		(text) => {
			const storage = FakeStorage.of({ [key]: text });
			useStorage(storage);
			const data = shelf();
			expect(data.change(readOnce('fire'))).toBe(false);
			expect(data.read()).toMatchObject({ state: 'newer', value: { books: { fire: 1 } }, unsaved: true });
			expect([data.text(), data.setAside(), storage.getItem(key)]).toEqual([text, [], text]);
		},
	);
});

describe('damaged data', () => {
	const damaged = '{"version":2,"removals":0,"books":{"fire":1,"water":"often","ice":0.5}}';

	it('is read without its bad entries, and left as it stands until something is saved', () => {
		const storage = FakeStorage.of({ [key]: damaged });
		useStorage(storage);
		expect(shelf().read()).toMatchObject({ state: 'repaired', value: { books: { fire: 1 } } });
		expect(storage.getItem(key)).toBe(damaged);
	});

	it('is set aside untouched before anything is written over it', () => {
		const storage = FakeStorage.of({ [key]: damaged });
		useStorage(storage);
		const data = shelf();
		expect(data.change(readOnce('smoke'))).toBe(true);
		expect(data.setAside()).toEqual([damaged]);
		expect(storage.getItem(`${key}:set-aside`)).toBe(damaged);
		expect(data.read()).toMatchObject({ state: 'ok', value: { books: { fire: 1, smoke: 1 } } });
	});

	it('is kept again when it happens again, and the same damage once', () => {
		const storage = FakeStorage.of({ [key]: damaged });
		useStorage(storage);
		const data = shelf();
		data.change(readOnce('smoke'));
		storage.setItem(key, '{"vers');
		data.change(readOnce('smoke'));
		storage.setItem(key, damaged);
		data.change(readOnce('smoke'));
		expect(data.setAside()).toEqual([damaged, '{"vers']);
	});

	it('can be deleted from where it was set aside, and the record stays', () => {
		const storage = FakeStorage.of({ [key]: damaged });
		useStorage(storage);
		const data = shelf();
		data.change(readOnce('smoke'));
		expect([data.forgetAside(), data.setAside()]).toEqual([true, []]);
		expect(Object.keys(storage)).toEqual([key]);
	});

	it('is not written over when it cannot be set aside', () => {
		const storage = FakeStorage.of({ [key]: damaged });
		useStorage(storage);
		const write = storage.setItem.bind(storage);
		Object.defineProperty(storage, 'setItem', {
			value: (name: string, value: string) => {
				if (name.includes('set-aside')) throw new DOMException('full', 'QuotaExceededError');
				write(name, value);
			},
		});
		const data = shelf();
		expect(data.change(readOnce('smoke'))).toBe(false);
		expect(storage.getItem(key)).toBe(damaged);
		expect(data.read()).toMatchObject({ value: { books: { fire: 1, smoke: 1 } }, unsaved: true });
	});

	it('never makes reading or writing throw, whatever text stands there, and never loses it', () => {
		fc.assert(
			fc.property(fc.oneof(fc.string(), fc.json(), fc.json().map(cutShort)), (text) => {
				const storage = FakeStorage.of({ [key]: text });
				useStorage(storage);
				const data = shelf();
				const { state } = data.read();
				const kept = data.change(readOnce('fire'));
				expect(kept).toBe(state !== 'newer');
				expect(
					Number(Object.entries(data.read().value.books).find(([name]) => name === 'fire')?.[1]),
				).toBeGreaterThanOrEqual(1);
				if (state === 'repaired' || state === 'broken') expect(data.setAside()).toEqual([text]);
				if (state === 'newer') expect(storage.getItem(key)).toBe(text);
			}),
			{ numRuns: 500 },
		);
	});
});

describe('what another tab does', () => {
	it('F12 is kept: a write that comes between writing and reading back is merged in', () => {
		const storage = new FakeStorage();
		useStorage(storage);
		const write = storage.setItem.bind(storage);
		let first = true;
		Object.defineProperty(storage, 'setItem', {
			value: (name: string, value: string) => {
				write(name, first ? saved({ theirs: 3 }) : value);
				first = false;
			},
		});
		expect(shelf().change(readOnce('mine'))).toBe(true);
		expect(shelf().read().value.books).toEqual({ mine: 1, theirs: 3 });
	});

	it('F12 is put back when it wrote over what this page saved', () => {
		const storage = new FakeStorage();
		const elsewhere = useStorage(storage);
		shelf().change(readOnce('mine'));
		storage.setItem(key, saved({ theirs: 1 }));
		elsewhere(key);
		expect(storage.getItem(key)).toBe(saved({ theirs: 1, mine: 1 }));
	});

	it('F14 is let go when it cleared everything, and the page begins anew', () => {
		const storage = new FakeStorage();
		const elsewhere = useStorage(storage);
		const data = shelf();
		data.change(readOnce('fire'));
		storage.removeItem(key);
		elsewhere(null);
		expect(data.read()).toMatchObject({ state: 'ok', value: { books: {} }, unsaved: false });
		data.change(readOnce('water'));
		expect(storage.getItem(key)).toBe(saved({ water: 1 }));
	});

	it('F14 forgets also what was only in memory when everything is deleted elsewhere', () => {
		const storage = FakeStorage.of({ [key]: saved({ fire: 1 }) });
		const elsewhere = useStorage(storage);
		fill(storage);
		const data = shelf();
		data.change(readOnce('water'));
		storage.removeItem(key);
		elsewhere(key);
		expect(data.read()).toMatchObject({ value: { books: {} }, unsaved: false });
	});

	it('F15 does not come back when its key was removed without a word', () => {
		const storage = new FakeStorage();
		useStorage(storage);
		const data = shelf();
		data.change(readOnce('fire'));
		storage.removeItem(key);
		data.change(readOnce('water'));
		expect(storage.getItem(key)).toBe(saved({ water: 1 }));
	});

	it('takes away for good what it took away on purpose', () => {
		const storage = new FakeStorage();
		const elsewhere = useStorage(storage);
		const data = shelf();
		data.change(readOnce('fire'));
		storage.setItem(key, saved({}, 1));
		elsewhere(key);
		expect(storage.getItem(key)).toBe(saved({}, 1));
		expect(data.read().value.books).toEqual({});
	});

	it('cannot bring back what this page took away', () => {
		const storage = new FakeStorage();
		const elsewhere = useStorage(storage);
		const data = shelf();
		data.change(readOnce('fire'));
		const before = storage.getItem(key) as string;
		expect(data.prune(without('fire'))).toBe(true);
		storage.setItem(key, before);
		elsewhere(key);
		expect(storage.getItem(key)).toBe(saved({}, 1));
	});
});

describe('F12 two tabs at once, each with its own copy of the storage, as in a browser with a process for each', () => {
	const act = fc.record({ tab: fc.nat(2), book: fc.constantFrom('fire', 'water', 'ice', 'smoke', 'flood') });
	const news = fc.record({ tab: fc.nat(2), book: fc.constant(undefined) });

	it('keep every answer of either, whatever the order of writing and hearing', () => {
		fc.assert(
			fc.property(fc.array(fc.oneof(act, act, news), { maxLength: 30 }), (steps) => {
				const tabs = new Tabs(3);
				const pages = [0, 1, 2].map((place) => tabs.in(place, shelf));
				const done = new Set<string>();
				for (const { tab, book } of steps) {
					if (book === undefined) tabs.deliver(tab);
					else if (tabs.in(tab, () => pages[tab]?.change(readOnce(book)))) done.add(book);
				}
				tabs.settle();
				for (const place of [0, 1, 2]) {
					const books = tabs.in(place, () => pages[place]?.read().value.books);
					expect(Object.keys(books ?? {}).sort()).toEqual([...done].sort());
				}
				if (done.size > 0) {
					expect(Object.keys(JSON.parse(tabs.device[key] ?? '{}').books).sort()).toEqual([...done].sort());
				}
			}),
			{ numRuns: 2000 },
		);
	});
});

describe('removing', () => {
	it('takes the key and what was set aside, and no other', () => {
		const storage = FakeStorage.of({ [key]: '{"vers', 'pinganke:other': '1' });
		useStorage(storage);
		const data = shelf();
		data.change(readOnce('fire'));
		expect(data.remove()).toBe(true);
		expect({ ...storage }).toEqual({ 'pinganke:other': '1' });
		expect(data.read()).toMatchObject({ value: { books: {} }, unsaved: false });
	});

	it('says so when a key is still there afterwards', () => {
		const storage = FakeStorage.of({ [key]: '1' });
		useStorage(storage);
		Object.defineProperty(storage, 'removeItem', { value: () => undefined });
		expect(shelf().remove()).toBe(false);
	});
});

function cutShort(text: string): string {
	return text.slice(0, Math.floor(text.length * 0.7));
}
