/** Every page of the built site against the HTML standard and the rules in .htmlvalidate.json. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate, type ConfigData } from 'html-validate';

/** Problems as `page:line:column  rule  message`. */
export async function checkHtml(dir: string, configFile: string): Promise<string[]> {
	const validator = new HtmlValidate(JSON.parse(readFileSync(configFile, 'utf8')) as ConfigData);
	const problems: string[] = [];
	for (const page of globSync('**/*.html', { cwd: dir }).sort()) {
		const { results } = await validator.validateString(readFileSync(join(dir, page), 'utf8'), page);
		const messages = results.flatMap(({ messages }) => messages);
		problems.push(
			...messages.map((found) => `${page}:${found.line}:${found.column}  ${found.ruleId}  ${found.message}`),
		);
	}
	return problems;
}
