/** Fluent Emoji Flat (MIT) as inline SVG, read at build only. */
import { icons } from '@iconify-json/fluent-emoji-flat';

/** The inside of an icon's `<svg viewBox="0 0 32 32">`. */
export function iconBody(name: string): string {
	const alias = icons.aliases?.[name]?.parent ?? name;
	const icon = icons.icons[alias];
	if (!icon) throw new Error(`icon ${name} is not in Fluent Emoji Flat`);
	return icon.body;
}
