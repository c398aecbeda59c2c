/**
 * `pinganke:recent-searches`: the last searches of this device, kept only after the reader turned it on. The key's
 * presence is the choice; turning it off, or deleting everything on /progress/, removes the key and all it holds.
 * Every read is checked, since anything may stand in storage; every write may fail, and the page lives on.
 */
const key = 'pinganke:recent-searches';
const most = 8;
const longest = 200;

/** The searches, newest first; `undefined` while the reader has not turned it on or storage cannot be read. */
export function recentSearches(): string[] | undefined {
	try {
		const saved = localStorage.getItem(key);
		return saved === null ? undefined : checked(JSON.parse(saved));
	} catch {
		return undefined;
	}
}

/** Adds a search when the reader wants them kept. */
export function rememberSearch(query: string): void {
	const known = recentSearches();
	if (known && query !== '') write([query, ...known.filter((each) => each !== query)].slice(0, most));
}

/** Turns it on, empty, or off. Says whether the choice could be kept. */
export function keepSearches(on: boolean): boolean {
	if (on) return write([]);
	try {
		localStorage.removeItem(key);
		return true;
	} catch {
		return false;
	}
}

function write(searches: string[]): boolean {
	try {
		localStorage.setItem(key, JSON.stringify(searches));
		return true;
	} catch {
		return false;
	}
}

/** Only short texts count as searches; anything else that stands there is left out. */
function checked(saved: unknown): string[] {
	if (!Array.isArray(saved)) return [];
	return saved.filter((each): each is string => typeof each === 'string' && each.length <= longest).slice(0, most);
}
