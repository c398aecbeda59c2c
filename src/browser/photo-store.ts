/**
 * Photographs of what was found, in a database of their own: `localStorage` has room for words only. They never leave
 * the device. Each is a JPEG under the id of its entry. What cannot be stored stays in memory while the page is open.
 */

/** Deleted with everything of ours (delete-everything.ts), also where a browser cannot list its databases. */
export const photoDatabase = 'pinganke-photos';
const store = 'photos';

const memory = new Map<string, Blob>();
const watchers = new Set<() => void>();

/** Calls back whenever one was kept in this page; gives a function that ends it. */
export function watchPhotos(onKept: () => void): () => void {
	watchers.add(onKept);
	return () => watchers.delete(onKept);
}

/** `false` when there is no room, or no database: then it is kept in memory only. */
export async function keepPhoto(id: string, jpeg: Blob): Promise<boolean> {
	memory.set(id, jpeg);
	try {
		// Bytes, since older Safari loses blobs from its databases.
		const bytes = await jpeg.arrayBuffer();
		await ask('readwrite', (photos) => photos.put(bytes, id));
		memory.delete(id);
		return true;
	} catch {
		return false;
	} finally {
		for (const onKept of watchers) onKept();
	}
}

/** The photograph of an entry; `undefined` when it has none. */
export async function readPhoto(id: string): Promise<Blob | undefined> {
	const kept = memory.get(id);
	if (kept) return kept;
	const bytes = await ask<unknown>('readonly', (photos) => photos.get(id)).catch(() => undefined);
	return bytes instanceof ArrayBuffer ? new Blob([bytes], { type: 'image/jpeg' }) : undefined;
}

/** Ids of the entries that have one. */
export async function photoIds(): Promise<string[]> {
	const kept = await ask('readonly', (photos) => photos.getAllKeys()).catch(() => []);
	return [...new Set([...kept.map(String), ...memory.keys()])];
}

/** Deletes one; `false` when it is still there. */
export async function forgetPhoto(id: string): Promise<boolean> {
	memory.delete(id);
	return gone((photos) => photos.delete(id));
}

/** Deletes all; `false` when some are still there. */
export async function forgetPhotos(): Promise<boolean> {
	memory.clear();
	return gone((photos) => photos.clear());
}

/** Where no database can be opened (some private windows) there is nothing to delete. */
async function gone(deletion: (photos: IDBObjectStore) => IDBRequest): Promise<boolean> {
	try {
		await ask('readwrite', deletion);
		return true;
	} catch {
		return open().then(
			(database) => (database.close(), false),
			() => true,
		);
	}
}

/** One question to the database, which is closed at once, so that another tab can delete it at any time. */
async function ask<Answer>(
	mode: IDBTransactionMode,
	question: (photos: IDBObjectStore) => IDBRequest<Answer>,
): Promise<Answer> {
	const database = await open();
	try {
		return await new Promise<Answer>((resolve, reject) => {
			const transaction = database.transaction(store, mode);
			const request = question(transaction.objectStore(store));
			// Only now is it on the disk: a full one shows after the request has succeeded.
			transaction.oncomplete = () => resolve(request.result);
			transaction.onabort = transaction.onerror = () => reject(transaction.error ?? new Error('aborted'));
		});
	} finally {
		database.close();
	}
}

function open(): Promise<IDBDatabase> {
	return new Promise((resolve, reject) => {
		const request = indexedDB.open(photoDatabase, 1);
		request.onupgradeneeded = () => request.result.createObjectStore(store);
		request.onsuccess = () => resolve(request.result);
		request.onerror = request.onblocked = () => reject(request.error ?? new Error('blocked'));
	});
}
