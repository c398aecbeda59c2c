/** A browser's storage for unit tests: one device, one or more tabs, and the faults that storage has. */
import { vi } from 'vitest';

/** Behaves as a browser's: entries are the object's own keys. */
export class FakeStorage {
	[name: string]: unknown;
	static of(entries: Record<string, string>): FakeStorage {
		return Object.assign(new FakeStorage(), entries);
	}
	getItem(name: string): string | null {
		return Object.hasOwn(this, name) ? (this[name] as string) : null;
	}
	setItem(name: string, value: string): void {
		Object.defineProperty(this, name, { value, configurable: true, enumerable: true, writable: true });
	}
	removeItem(name: string): void {
		Reflect.deleteProperty(this, name);
	}
}

/** Makes `storage` the page's, and gives what tells the page that another tab changed a key (`null`: all of them). */
export function useStorage(storage: FakeStorage): (key: string | null) => void {
	const heard: ((event: object) => void)[] = [];
	vi.stubGlobal('localStorage', storage);
	vi.stubGlobal('addEventListener', (name: string, hear: (event: object) => void) => {
		if (name === 'storage') heard.push(hear);
	});
	return (key) => {
		for (const hear of heard) hear({ key, newValue: key === null ? null : storage.getItem(key) });
	};
}

/** As with cookies switched off: already the name throws. */
export function blockStorage(): void {
	vi.stubGlobal('addEventListener', () => undefined);
	Object.defineProperty(globalThis, 'localStorage', {
		configurable: true,
		get: () => {
			throw new DOMException('denied', 'SecurityError');
		},
	});
}

/** Nothing more can be written. */
export function fill(storage: FakeStorage): void {
	Object.defineProperty(storage, 'setItem', {
		configurable: true,
		value: () => {
			throw new DOMException('full', 'QuotaExceededError');
		},
	});
}

/** There is room again. */
export function empty(storage: FakeStorage): void {
	Reflect.deleteProperty(storage, 'setItem');
}

/**
 * Several tabs as a browser with a process for each keeps them: each writes to its own copy at once; the others hear of
 * it later, one change after another. Whoever reached the device last decides what stands there.
 */
export class Tabs {
	/** What stands on the device. */
	readonly device: Record<string, string> = {};
	private sent = 0;
	private readonly tabs: Tab[];

	constructor(count: number) {
		this.tabs = Array.from({ length: count }, () => ({ copy: new FakeStorage(), news: [], heard: [], wrote: {} }));
	}

	/** Does something as a page in that tab would. */
	in<Result>(place: number, act: () => Result): Result {
		const tab = this.tab(place);
		vi.stubGlobal('localStorage', {
			getItem: (name: string) => tab.copy.getItem(name),
			setItem: (name: string, value: string) => this.send(place, name, value),
			removeItem: (name: string) => this.send(place, name, null),
		});
		vi.stubGlobal('addEventListener', (name: string, hear: (event: object) => void) => {
			if (name === 'storage') tab.heard.push(hear);
		});
		return act();
	}

	/** Lets one piece of news arrive in that tab; `false` when there is none. */
	deliver(place: number): boolean {
		const tab = this.tab(place);
		const news = tab.news.shift();
		if (!news) return false;
		// What the tab itself wrote later than this stands.
		if ((tab.wrote[news.key] ?? -1) < news.order) set(tab.copy, news.key, news.newValue);
		this.in(place, () => {
			for (const hear of tab.heard) hear(news);
		});
		return true;
	}

	/** Lets everything arrive everywhere, however often the tabs answer one another; gives how many pieces there were. */
	settle(): number {
		let count = 0;
		while (this.tabs.some((_, place) => this.deliver(place))) {
			count += 1;
			if (count > 10_000) throw new Error('the tabs never come to rest');
		}
		return count;
	}

	private send(place: number, key: string, newValue: string | null): void {
		const order = (this.sent += 1);
		const writer = this.tab(place);
		writer.wrote[key] = order;
		set(writer.copy, key, newValue);
		if (newValue === null) Reflect.deleteProperty(this.device, key);
		else this.device[key] = newValue;
		for (const tab of this.tabs) if (tab !== writer) tab.news.push({ key, newValue, order });
	}

	private tab(place: number): Tab {
		return this.tabs[place] as Tab;
	}
}

function set(storage: FakeStorage, key: string, value: string | null): void {
	if (value === null) storage.removeItem(key);
	else storage.setItem(key, value);
}

type News = { key: string; newValue: string | null; order: number };
type Tab = { copy: FakeStorage; news: News[]; heard: ((event: object) => void)[]; wrote: Record<string, number> };
