/** Physical sides have logical names, which also hold in vertical and right-to-left text. */
const physical = /^(margin|padding|border)-(left|right)(-.*)?$/;

/** @type {import('stylelint').Config} */
export default {
	extends: ['stylelint-config-standard'],
	rules: {
		'property-disallowed-list': [
			[physical, 'left', 'right'],
			{ message: (name) => `Use the logical name instead of "${name}": …-inline-start or …-inline-end` },
		],
		'declaration-property-value-disallowed-list': { 'text-align': ['left', 'right'], float: ['left', 'right'] },
		'declaration-no-important': true,
		// One id makes the flattened layers of its file count double, and they beat those of the other file.
		'selector-max-id': 0,
		// Chrome 87 and Safari 14.1 do not know `width >= 40rem`; writing the old form keeps dev and build the same.
		'media-feature-range-notation': 'prefix',
		'import-notation': 'string',
		// Safari 14.1 and Chrome 87 know some properties only by their prefixed names.
		'property-no-vendor-prefix': null,
		'value-no-vendor-prefix': null,
		// Names of fonts and papers are written as their makers write them.
		'value-keyword-case': ['lower', { ignoreKeywords: ['A4', 'A5'], ignoreProperties: ['font-family', /^--font/] }],
		'number-max-precision': 5,
		// Empty lines group declarations by meaning; a tool cannot know the groups.
		'custom-property-empty-line-before': null,
		'declaration-empty-line-before': null,
		'comment-empty-line-before': null,
		// Layers decide the order of rules here, so the order of specificity within a file says little.
		'no-descending-specificity': null,
		// A part of a component is named after it: `question__option`, `question--done`.
		'selector-class-pattern': [
			'^[a-z][a-z0-9]*(-[a-z0-9]+)*(__[a-z0-9-]+)?(--[a-z0-9-]+)?$',
			{ resolveNestedSelectors: true },
		],
	},
	overrides: [
		// To hide something must win over every layer; this is the one place where `!important` is right.
		{ files: ['src/styles/utilities.css'], rules: { 'declaration-no-important': null } },
	],
};
