/** The weight of the built pages against the budgets in package.json. */
import { globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { overBudget, weighPage, type Budget } from './page-weight.ts';

/** The budgets that package.json holds under `budgets`. */
export function readBudgets(root: string): Budget[] {
	const { budgets = [] } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { budgets?: Budget[] };
	return budgets;
}

/** A sentence for each page over its budget, and for a budget that matches no page: it would guard nothing. */
export function checkBudgets(dir: string, base: string, budgets: Budget[]): string[] {
	if (budgets.length === 0) return ['package.json has no budgets'];
	return budgets.flatMap((budget) => {
		const pages = globSync(budget.pages, { cwd: dir }).map((page) => page.split(sep).join('/'));
		if (pages.length === 0) return [`no page matches the budget for ${budget.pages}`];
		return pages.flatMap((page) => overBudget(page, weighPage(dir, page, base), budget));
	});
}
