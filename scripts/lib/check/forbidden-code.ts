/**
 * Judges the tokens of a lesson: code, HTML, unknown components and tags that do not fit together are reported
 * and blanked out, so that what remains can be parsed and checked by the other rules.
 */
import { kit } from '../../../src/schemas/kit.ts';
import { blankOut, spaceOut } from './blank-out.ts';
import { codeSentence, sampleTag, unknownTagSentence } from './code-sentences.ts';
import { brokenAttributes } from './tag-attributes.ts';
import type { BrokenAttribute } from './tag-attributes.ts';
import { tokensOf } from './mdx-tokens.ts';
import type { Token } from './mdx-tokens.ts';
import { unpairedTags } from './tag-pairs.ts';

/** Something that may not stand in a lesson. */
export type Fault = { offset: number; sentence: string };
export type CleanText = {
	/** The text with every fault blanked out; same length. */
	text: string;
	faults: Fault[];
	/** Names of kit components that were blanked out, or lost an attribute: rules about them hold back. */
	damaged: Set<string>;
	/** Offsets of the tags that lost an attribute. */
	rewritten: Set<number>;
};

/** A token to be blanked out; without a sentence when its other half tells. */
type Dropped = { token: Token; sentence: string | undefined };

/** Reads `text` from `start` (where the front matter ends). */
export function cleanLesson(text: string, start: number): CleanText {
	const tokens = tokensOf(text, start);
	const kitTags = tokens.filter((token) => isKitTag(token) && token.ended);
	const broken = kitTags.flatMap((tag) => brokenAttributes(text, tag));
	const dropped = [...strayTokens(text, tokens), ...unpairedTags(kitTags)];
	const spaced = spaceOut(text, broken);
	return {
		text: blankOut(
			spaced,
			dropped.map(({ token }) => token),
		),
		faults: [...faultsOf(dropped), ...broken.map(({ from, sentence }) => ({ offset: from, sentence }))],
		damaged: damagedNames(dropped, broken),
		rewritten: new Set(broken.map(({ tag }) => tag.from)),
	};
}

function isKitTag(token: Token): boolean {
	return token.kind === 'tag' && token.name in kit;
}

/** Everything but whole kit tags. What stands inside `<script>` is no text of the lesson and goes with it. */
function strayTokens(text: string, tokens: Token[]): Dropped[] {
	const dropped: Dropped[] = [];
	const opened = new Set<string>();
	let done = 0;
	for (const token of tokens) {
		if (token.from < done || (isKitTag(token) && token.ended)) continue;
		const whole = withBody(token, text);
		const told = token.closing && opened.has(token.name);
		dropped.push({ token: whole, sentence: told ? undefined : sentenceFor(text, token) });
		opened.add(token.name);
		done = whole.to;
	}
	return dropped;
}

function sentenceFor(text: string, token: Token): string {
	if (token.kind !== 'tag') return codeSentence(token.kind, text.slice(token.from, token.to + 1));
	if (!isKitTag(token)) return unknownTagSentence(token.name);
	return `<${token.name}> 这个标签没有写完 → 补上引号和 >，例如 ${sampleTag(token.name)}`;
}

function withBody(token: Token, text: string): Token {
	if (token.closing || !/^(script|style)$/i.test(token.name)) return token;
	const end = text.indexOf(`</${token.name}>`, token.to);
	return { ...token, to: end < 0 ? token.to : end + token.name.length + 3 };
}

function faultsOf(dropped: Dropped[]): Fault[] {
	return dropped.flatMap(({ token, sentence }) => (sentence ? [{ offset: token.from, sentence }] : []));
}

function damagedNames(dropped: Dropped[], broken: BrokenAttribute[]): Set<string> {
	const names = [...dropped.map(({ token }) => token.name), ...broken.map(({ tag }) => tag.name)];
	return new Set(names.filter((name) => name in kit));
}
