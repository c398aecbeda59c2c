/** Puts values into a string of the interface: `fillWords('还有 {n} 天', { n: 3 })` → `还有 3 天`. */
export function fillWords(text: string, values: Record<string, string | number>): string {
	return text.replace(/\{(\w+)\}/g, (whole, name: string) =>
		Object.keys(values).includes(name) ? String(values[name]) : whole,
	);
}
