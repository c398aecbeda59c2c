import { defineConfig, globalIgnores } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

const pure = 'This folder is pure: take it as a parameter, so that a test can pass its own.';
const owned = 'Only src/browser touches this: use the module there that owns it.';
const ban = (message, names) => names.map((name) => ({ name, message }));
const storage = ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'BroadcastChannel'];

export default defineConfig(
	globalIgnores(['dist/', '.astro/', '.cache/', 'test-results/', 'tests/fixtures/']),
	tseslint.configs.strict,
	astro.configs['flat/recommended'],
	{
		rules: {
			eqeqeq: 'error',
			'no-console': 'off',
			'prefer-const': 'error',
			// Names of our own data are types of unions and records; an interface is for what has behaviour or a doc comment.
			'@typescript-eslint/consistent-type-definitions': 'off',
			// `import('…')` in a type is how a global declaration names another file's type.
			'@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
			'@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
		},
	},
	{
		// The rules that need types, and only those that find real faults: a promise nobody waits for, a case forgotten.
		files: ['src/**/*.ts', 'scripts/**/*.ts', 'tests/**/*.ts', '*.config.ts'],
		languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
		rules: {
			'@typescript-eslint/await-thenable': 'error',
			'@typescript-eslint/no-floating-promises': 'error',
			// An event listener may be async: nobody waits for a listener anyway.
			'@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
			'@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
		},
	},
	{
		files: ['src/**/*.{ts,astro}'],
		ignores: ['src/browser/**', '**/*.test.ts'],
		rules: { 'no-restricted-globals': ['error', ...ban(owned, storage)] },
	},
	{
		files: ['src/{domain,schemas,pictures}/**/*.ts'],
		ignores: ['**/*.test.ts'],
		rules: {
			'no-restricted-globals': [
				'error',
				...ban(pure, [...storage, 'window', 'document', 'navigator', 'location', 'fetch', 'crypto', 'performance']),
				...ban(pure, ['setTimeout', 'setInterval', 'process']),
			],
			'no-restricted-properties': [
				'error',
				{ object: 'Date', property: 'now', message: pure },
				{ object: 'Math', property: 'random', message: pure },
			],
			'no-restricted-syntax': [
				'error',
				{ selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: pure },
				{ selector: 'CallExpression[callee.name="Date"]', message: pure },
			],
		},
	},
);
