/** Small whole numbers side by side in one large one: how the inside of a receipt's code is packed. */

/** A value and the number of bits it takes. */
export type Field = readonly [value: number, bits: number];

/** Packs fields, the first one lowest. Throws RangeError on a value that does not fit. */
export function pack(fields: readonly Field[]): bigint {
	let packed = 0n;
	let used = 0;
	for (const [value, bits] of fields) {
		if (!Number.isInteger(value) || value < 0 || value >= 2 ** bits) {
			throw new RangeError(`${value} is no whole number of ${bits} bits`);
		}
		packed |= BigInt(value) << BigInt(used);
		used += bits;
	}
	return packed;
}

/** Takes fields out again in the same order; `left` is what was not taken. */
export function unpack(packed: bigint, widths: readonly number[]): { values: number[]; left: bigint } {
	let left = packed;
	const values = widths.map((bits) => {
		const value = Number(left & ((1n << BigInt(bits)) - 1n));
		left >>= BigInt(bits);
		return value;
	});
	return { values, left };
}
