/** What may be wrong with a picture file itself. */

const largest = 1_000_000;
/** An SVG can run code or fetch from elsewhere; a picture must not. */
const activeSvg = /<(?:script|foreignObject)\b|\son[a-z]+\s*=|javascript:|(?:href|src)\s*=\s*["']\s*(?:https?:)?\/\//i;

/** A sentence about the file, or undefined when it will do. */
export function pictureFault(path: string, bytes: Uint8Array): string | undefined {
	if (bytes.length > largest) return '图太大，超过 1 MB → 缩小到宽 1200 像素以内再放进来';
	if (!path.endsWith('.svg')) return undefined;
	const text = new TextDecoder().decode(bytes);
	return activeSvg.test(text) ? '这张 SVG 里有代码，或者要从别处取东西 → 用画图软件重新导出一张只有图形的' : undefined;
}
