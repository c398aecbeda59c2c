/**
 * Gives each heading of a lesson its id, from its words alone: `## 三步 <Cite … />` is `三步`. Astro's own plugin would
 * keep the space before the citation as a hyphen, and links written as the heading reads would miss it.
 */
import GithubSlugger from 'github-slugger';
import type { HastPluginEntry } from 'satteri';

export const headingIds: HastPluginEntry = () => {
	const slugger = new GithubSlugger();
	return {
		name: 'heading-ids-from-words',
		element: {
			filter: ['h2', 'h3'],
			visit: (node, context) => context.setProperty(node, 'id', slugger.slug(context.textContent(node).trim())),
		},
	};
};
