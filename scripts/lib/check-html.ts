/**
 * Every page of the built site against the HTML standard and the rules in .htmlvalidate.json; and no page shows the
 * name of a shared number where the number should stand.
 */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate, type ConfigData } from 'html-validate';
import { numbersCalled } from '../../src/domain/shared-numbers.ts';

/** Problems as `page:line:column  rule  message`. */
export async function checkHtml(dir: string, configFile: string): Promise<string[]> {
	const validator = new HtmlValidate(JSON.parse(readFileSync(configFile, 'utf8')) as ConfigData);
	const problems: string[] = [];
	for (const page of globSync('**/*.html', { cwd: dir }).sort()) {
		const html = readFileSync(join(dir, page), 'utf8');
		problems.push(...numbersCalled(html).map(({ name }) => `${page}  shared-number  〔${name}〕 was not put in`));
		const { results } = await validator.validateString(html, page);
		const messages = results.flatMap(({ messages }) => messages);
		problems.push(
			...messages.map((found) => `${page}:${found.line}:${found.column}  ${found.ruleId}  ${found.message}`),
		);
	}
	return problems;
}
