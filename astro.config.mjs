import { resolve } from 'node:path';
import cascadeLayers from '@csstools/postcss-cascade-layers';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { serviceWorker } from './src/integrations/service-worker.ts';
import { searchIndex } from './src/integrations/search-index.ts';

const contentDir = resolve(process.env.CONTENT_DIR || 'content');
const base = process.env.BASE_PATH || '/';
// `no` takes the offline copies off every device that comes by: docs/hosting.md.
const offline = process.env.OFFLINE !== 'no';

export default defineConfig({
	site: process.env.SITE_URL || 'http://localhost:4321',
	base,
	outDir: process.env.OUT_DIR || 'dist',
	trailingSlash: 'always',
	build: { format: 'directory', inlineStylesheets: 'never' },
	cacheDir: '.cache/astro',
	// `/kit/` is for authors, slides say what their lesson says, the others are for one device: none is for search engines.
	integrations: [
		sitemap({
			filter: (page) => !/\/(kit|progress|receipt|certificate|teach|handout|letter|poster|record|offline)\//.test(page),
		}),
		searchIndex(),
		// Last, when all that it keeps is written.
		serviceWorker({ base, offline }),
	],
	security: {
		// docs/decisions/0003: everything from our own host, nothing inline; Pagefind's index needs WebAssembly.
		csp: {
			directives: [
				"default-src 'self'",
				// Pictures that the page itself makes or reads: a receipt to keep, a photo of one to scan.
				"img-src 'self' blob:",
				"connect-src 'self'",
				"worker-src 'self'",
				"object-src 'none'",
				"base-uri 'self'",
				"form-action 'self'",
			],
			scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
			styleDirective: { resources: ["'self'"] },
		},
	},
	vite: {
		define: {
			'import.meta.env.CONTENT_DIR': JSON.stringify(contentDir),
			'import.meta.env.OFFLINE': JSON.stringify(offline),
		},
		server: { fs: { allow: ['.', contentDir] } },
		// The floor of product pages: Chrome 87, Safari 14.1, Firefox 91 (docs/decisions/0002).
		build: {
			target: ['chrome87', 'safari14.1', 'firefox91'],
			cssTarget: ['chrome87', 'safari14.1', 'firefox91'],
			assetsInlineLimit: 0,
		},
		css: { postcss: { plugins: [cascadeLayers()] } },
	},
});
