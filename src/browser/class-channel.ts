/**
 * Two windows of one lesson, the room's and the teacher's, tell each other what they do. A browser without
 * BroadcastChannel (Safari before 15.4) writes for a moment to storage, which the other window hears of.
 */
const key = 'pinganke:channel';

export type ClassChannel = { send: (message: unknown) => void; close: () => void };

/** Opens the channel of a lesson. `hear` gets what other windows send, never what this one does. */
export function openClassChannel(lesson: string, hear: (message: unknown) => void): ClassChannel {
	return typeof BroadcastChannel === 'function' ? broadcast(`pinganke:${lesson}`, hear) : throughStorage(lesson, hear);
}

function broadcast(name: string, hear: (message: unknown) => void): ClassChannel {
	const channel = new BroadcastChannel(name);
	channel.onmessage = ({ data }: MessageEvent<unknown>) => hear(data);
	return { send: (message) => channel.postMessage(message), close: () => channel.close() };
}

function throughStorage(lesson: string, hear: (message: unknown) => void): ClassChannel {
	const onStorage = (event: StorageEvent): void => {
		if (event.key !== key || event.newValue === null) return;
		try {
			const said = JSON.parse(event.newValue) as { lesson?: unknown; message?: unknown };
			if (said.lesson === lesson) hear(said.message);
		} catch {
			// Not ours to understand.
		}
	};
	const send = (message: unknown): void => {
		try {
			localStorage.setItem(key, JSON.stringify({ lesson, message }));
			localStorage.removeItem(key);
		} catch {
			// Without storage each window is driven by itself.
		}
	};
	addEventListener('storage', onStorage);
	return { send, close: () => removeEventListener('storage', onStorage) };
}
