/** 全部删除: leaves nothing of ours on the device, whatever state it is in, and touches nothing that is not ours. */
import { photoDatabase } from './photo-store.ts';
import { progressStore } from './progress-store.ts';

/** Names that this site gives, of keys, caches and databases: `pinganke:progress`, `pinganke-precache-v2-…`. */
const ours = /^pinganke[:-]/;
const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');

/** Deletes everything; `false` when something is still there or out of reach. */
export async function deleteEverything(): Promise<boolean> {
	progressStore.remove();
	const cleared = [clearStorage(() => localStorage), clearStorage(() => sessionStorage)];
	const worker = await dismissWorker();
	return [...cleared, worker, await clearCaches(), await clearDatabases()].every(Boolean);
}

/**
 * The worker is told to keep nothing more: it serves the open tabs until they are closed, and would fill the caches
 * again. The next page that is opened asks for a new one.
 */
async function dismissWorker(): Promise<boolean> {
	try {
		const registration = await navigator.serviceWorker?.getRegistration(base);
		if (!registration || new URL(registration.scope).pathname !== base) return true;
		for (const worker of [registration.active, registration.waiting]) worker?.postMessage({ forget: true });
		return await registration.unregister();
	} catch {
		return false;
	}
}

/** Already the name of a storage may throw, so it is asked for inside. */
function clearStorage(storage: () => Storage): boolean {
	try {
		const names = (): string[] => Object.keys(storage()).filter((name) => ours.test(name));
		for (const name of names()) storage().removeItem(name);
		return names().length === 0;
	} catch {
		return false;
	}
}

/** Pages without a secure address have no caches, and then there is nothing in them. */
async function clearCaches(): Promise<boolean> {
	try {
		if (!('caches' in globalThis)) return true;
		const names = async (): Promise<string[]> => (await caches.keys()).filter((name) => ours.test(name));
		for (const name of await names()) await caches.delete(name);
		return (await names()).length === 0;
	} catch {
		return false;
	}
}

/** A browser that cannot list its databases (Firefox before 126) has at most the one that is made here. */
async function clearDatabases(): Promise<boolean> {
	try {
		if (!('indexedDB' in globalThis)) return true;
		if (typeof indexedDB.databases !== 'function') return await deleteDatabase(photoDatabase, true);
		const names = (await indexedDB.databases()).flatMap(({ name }) => (name && ours.test(name) ? [name] : []));
		return (await Promise.all(names.map((name) => deleteDatabase(name)))).every(Boolean);
	} catch {
		return false;
	}
}

/** `false` when another tab keeps it open, or it cannot be deleted; `unsure` whether there is one, an error means none. */
function deleteDatabase(name: string, unsure = false): Promise<boolean> {
	return new Promise((resolve) => {
		const request = indexedDB.deleteDatabase(name);
		request.onsuccess = () => resolve(true);
		request.onerror = () => resolve(unsure);
		request.onblocked = () => resolve(false);
	});
}
