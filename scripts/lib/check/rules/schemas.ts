/** Every file against its schema: each issue of zod becomes a Chinese sentence at the line it is about. */
import type { z } from 'astro/zod';
import type { Rule } from '../content.ts';
import { at, top } from '../cursor.ts';
import type { DataFile } from '../cursor.ts';
import { schemaOf } from '../folder-plan.ts';
import { suggest } from '../near-match.ts';
import { problemAt } from '../problem.ts';
import type { Problem } from '../problem.ts';
import { keyOffset, valueOffset } from '../yaml-positions.ts';
import { issueSentence } from '../zod-sentences.ts';

type Issue = z.core.$ZodIssue;

const emptySentence = '这里什么也没有写 → 写法见 content/README.md；列表是空的就写 []';

export const schemas: Rule = ({ dataFiles }) =>
	dataFiles.flatMap(({ kind, file }) => {
		if (file.data === undefined) return [];
		if (file.data === null) return [problemAt(file.yaml.source, file.yaml.base, emptySentence)];
		const result = schemaOf[kind].safeParse(file.data);
		return result.success ? [] : schemaProblems(file, oncePerPlace(result.error.issues));
	});

/** A value that breaks two rules is told by the first: the second often only follows from it. */
function oncePerPlace(issues: Issue[]): Issue[] {
	const places = issues.map(({ path }) => path.join('\n'));
	return issues.filter((_, index) => places.indexOf(places[index] ?? '') === index);
}

function schemaProblems(file: DataFile, issues: Issue[]): Problem[] {
	const missing = issues.filter((issue) => isMissing(file, issue));
	const strays = issues
		.filter((issue) => issue.code === 'unrecognized_keys')
		.flatMap((issue) => strayKeys(file, issue, missing));
	const misspelt = new Set(strays.map((stray) => stray.meant));
	const rest = issues.filter((issue) => issue.code !== 'unrecognized_keys' && !misspelt.has(issue));
	return [...strays.map((stray) => stray.problem), ...rest.map((issue) => problemFor(file, issue))];
}

function problemFor(file: DataFile, issue: Issue): Problem {
	const sentence = isMissing(file, issue) ? missingSentence(issue) : issueSentence(issue, valueAt(file, issue.path));
	return problemAt(file.yaml.source, valueOffset(file.yaml, issue.path), sentence);
}

function missingSentence(issue: Issue): string {
	const key = String(issue.path.at(-1));
	return `缺少 ${key} → 加一行 ${key}: ……，写法见 content/README.md`;
}

/** A key that the schema does not know; when it is close to a missing one, the two are one mistake. */
function strayKeys(file: DataFile, issue: Issue & { code: 'unrecognized_keys' }, missing: Issue[]) {
	return issue.keys.map((key) => {
		const beside = missing.filter((other) => String(other.path.slice(0, -1)) === String(issue.path));
		const names = beside.map((other) => String(other.path.at(-1)));
		const advice = suggest(key, names, '删掉它；可以写的字段见 content/README.md');
		const problem = problemAt(
			file.yaml.source,
			keyOffset(file.yaml, issue.path, key),
			`没有“${key}”这个字段 → ${advice}`,
		);
		return { problem, meant: beside.find((_, index) => advice.includes(` ${names[index]}？`)) };
	});
}

function isMissing(file: DataFile, issue: Issue): boolean {
	if (issue.path.length === 0 || valueAt(file, issue.path) !== undefined) return false;
	return (
		issue.code === 'invalid_type' ||
		issue.code === 'invalid_value' ||
		(issue.code === 'invalid_union' && !issue.errors.length)
	);
}

function valueAt(file: DataFile, path: PropertyKey[]): unknown {
	return at(top(file), ...(path as (string | number)[])).value;
}
