/** `?record=` in the address: a reload, or a link in the list, opens the same record. */

export function readAddress(): string | undefined {
	return new URLSearchParams(location.search).get('record') ?? undefined;
}

/** Puts the record there, or takes it out. */
export function writeAddress(id: string | undefined): void {
	const url = new URL(location.href);
	if (id === undefined) url.searchParams.delete('record');
	else url.searchParams.set('record', id);
	history.replaceState(history.state, '', url);
}
