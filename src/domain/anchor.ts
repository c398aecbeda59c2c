/** The id that Astro gives to a heading, so that links to a section can be written as the heading reads. */
import { slug } from 'github-slugger';

/** `三步：喊、打、抛` → `三步喊打抛`. */
export function anchorOf(heading: string): string {
	return slug(heading);
}
