/** A seed for a paper, short enough to be read out: 1000–9999. */
export function randomSeed(): number {
	return 1000 + ((crypto.getRandomValues(new Uint32Array(1))[0] as number) % 9000);
}
