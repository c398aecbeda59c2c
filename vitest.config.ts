import { defineConfig } from 'vitest/config';

/** Unit tests stand beside the code they test; what needs a browser is under tests/browser. */
export default defineConfig({
	test: {
		include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
		passWithNoTests: false,
		// Properties run hundreds of times, on machines that are busy with other things; no test is about time.
		testTimeout: 60_000,
	},
});
