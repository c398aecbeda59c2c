/** Long texts as small numbers, to tell them apart in a short code. Not a secret: anyone can compute them. */

/** FNV-1a over the code points of `text`, stirred, cut to `bits` (at most 32). */
export function shortHash(text: string, bits: number): number {
	let hash = 0x811c9dc5;
	for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) as number), 0x01000193);
	hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
	hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
	return (hash ^ (hash >>> 16)) >>> (32 - bits);
}
