/// <reference types="astro/client" />

declare namespace App {
	interface Locals {
		/** Set by every page before its layout; kit components inside MDX read it. */
		page: import('./library/page-context.ts').PageContext;
	}
}

interface ImportMetaEnv {
	/** Whether pages are kept on devices: `false` in a site built with `OFFLINE=no`. */
	readonly OFFLINE: boolean;
}
