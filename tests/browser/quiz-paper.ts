/** Answers questions of the quiz page for the tests: by the controls a reader uses where the kind is one of choices. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { parse } from 'yaml';
import { readSettings } from '../../scripts/lib/settings.ts';
import { choicesOf, isChoice } from '../../src/domain/choices.ts';
import { keyOf } from '../../src/domain/question-key.ts';
import { putNumbers } from '../../src/domain/shared-numbers.ts';
import type { SharedNumber } from '../../src/schemas/numbers.ts';
import type { Question, QuizData } from '../../src/schemas/quiz.ts';

/** A quiz of the content folder, by its id. */
export function quizFile(id: string): QuizData {
	const read = (path: string) => readFileSync(join(readSettings().contentDir, path), 'utf8');
	const rows = parse(read('numbers.yaml')) as SharedNumber[];
	const numbers = new Map(rows.map(({ name, value }) => [name, value]));
	return parse(putNumbers(read(`quizzes/${id}.yaml`), numbers).text) as QuizData;
}

/** The fieldset of a question. */
export const card = (page: Page, { id }: { id: string }): Locator => page.locator(`fieldset[data-question="${id}"]`);

/** The question that is shown alone, by its id. */
export async function shownId(page: Page): Promise<string> {
	return (await page.locator('fieldset[data-question]:visible').first().getAttribute('data-question')) as string;
}

/** Answers in full, or with something that is wrong. */
export async function answer(page: Page, question: Question, right: boolean): Promise<void> {
	if (!isChoice(question)) return handOver(page, question, right);
	const choices = choicesOf(question, { true: '对', false: '错' }).filter((choice) => choice.right === right);
	const wanted = right ? choices : choices.slice(0, 1);
	for (const { id } of wanted) await card(page, question).locator(`label:has(input[value="${id}"])`).click();
}

/** The other kinds have tests of their own (question-kinds.spec.ts); here their answer is handed to the part. */
async function handOver(page: Page, question: Question, right: boolean): Promise<void> {
	await card(page, question)
		.locator('[data-part]')
		.evaluate(
			(part, given) => {
				(part as unknown as { restore(answer: string[]): void }).restore(given);
				part.dispatchEvent(new Event('change', { bubbles: true }));
			},
			right ? rightAnswer(question) : wrongAnswer(question),
		);
}

function rightAnswer(question: Question): string[] {
	const key = keyOf(question);
	switch (key.kind) {
		case 'order':
			return key.items;
		case 'match':
			return key.pairs.map((id) => `${id}:${id}`);
		case 'hazards':
			return key.dangers;
		case 'scenario':
			return pathOf(key, true);
		default:
			return key.right;
	}
}

function wrongAnswer(question: Question): string[] {
	const key = keyOf(question);
	switch (key.kind) {
		case 'order':
			return key.items.toReversed();
		case 'match':
			return key.pairs.map((id, index) => `${id}:${key.pairs[(index + 1) % key.pairs.length]}`);
		case 'hazards':
			return key.calm;
		case 'scenario':
			return pathOf(key, false);
		default:
			return [];
	}
}

/** The way of right choices to the good end; `right: false` takes a wrong one first. */
function pathOf(key: Extract<ReturnType<typeof keyOf>, { kind: 'scenario' }>, right: boolean): string[] {
	const path: string[] = [];
	let at = key.start;
	while (key.turns[at]?.end === undefined) {
		const [id, choice] = Object.entries(key.turns[at]?.choices ?? {}).find(([, each]) => each.right) as [
			string,
			{ to: string },
		];
		path.push(`${at}:${id}`);
		at = choice.to;
	}
	if (right) return path;
	const [wrong] = Object.entries(key.turns[key.start]?.choices ?? {}).find(([, each]) => !each.right) as [
		string,
		object,
	];
	return [`${key.start}:${wrong}`, ...path];
}
