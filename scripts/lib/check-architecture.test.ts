import { describe, expect, it } from 'vitest';
import { checkArchitecture } from './check-architecture.ts';

const problems = (path: string, text = ''): string[] => checkArchitecture([{ path, text }]);
const lines = (count: number): string => 'x\n'.repeat(count);

describe('an arrow', () => {
	it.each([
		['src/domain/mark.ts', '../browser/store.ts'],
		['src/schemas/quiz.ts', '../domain/mark.ts'],
		['src/browser/store.ts', '../library/lessons.ts'],
		['src/components/bar/Bar.astro', '../../layouts/BasePage.astro'],
		['src/layouts/BasePage.astro', '../pages/index.astro'],
		['src/domain/mark.ts', '../pictures/icon.ts'],
		['src/pictures/icon.ts', '../domain/mark.ts'],
		['src/pages/index.astro', '../../scripts/lib/run.ts'],
		['src/pages/index.astro', '../integrations/search-index.ts'],
	])('from %s to %s is refused', (path, target) => {
		expect(problems(path, `import { a } from '${target}';`)).toHaveLength(1);
	});

	it('is seen in every kind of import', () => {
		for (const text of [
			"import '../browser/a.ts'",
			"export * from '../browser/a.ts'",
			"await import('../browser/a.ts')",
			"import {\n\ta,\n} from '../browser/a.ts';",
		]) {
			expect(problems('src/domain/a.ts', text), text).toHaveLength(1);
		}
	});

	it.each([
		['src/pages/index.astro', '../layouts/BasePage.astro'],
		['src/pages/index.astro', '../schemas/quiz.ts'],
		['src/lesson-kit/step/Step.astro', '../../components/icon/Icon.astro'],
		['src/library/lessons.ts', '../pictures/icon.ts'],
		['src/layouts/BasePage.astro', '../styles/layers.css'],
		['src/integrations/search-index.ts', '../domain/words.ts'],
		['src/content.config.ts', './schemas/quiz.ts'],
		['src/domain/mark.test.ts', '../browser/store.ts'],
		['src/domain/mark.ts', 'valibot'],
	])('from %s to %s is fine', (path, target) => {
		expect(problems(path, `import { a } from '${target}';`)).toEqual([]);
	});
});

describe('a name', () => {
	it.each([
		'src/components/hands-up/HandsDown.astro',
		'src/components/hands-up/element.ts',
		'src/components/hands-up/hands-upset.ts',
		'src/components/HandsUp/HandsUp.astro',
		'src/lesson-kit/step/step_item.ts',
		'src/domain/markQuiz.ts',
		'src/layouts/base-page.astro',
		'src/pages/Lessons.astro',
	])('%s is refused', (path) => {
		expect(problems(path)).toHaveLength(1);
	});

	it.each([
		'src/components/hands-up/HandsUp.astro',
		'src/components/hands-up/HandsUpRow.astro',
		'src/components/hands-up/hands-up-element.ts',
		'src/components/hands-up/hands-up.examples.yaml',
		'src/components/hands-up/hands-up.test.ts',
		'src/lesson-kit/steps/Step.astro',
		'src/lesson-kit/myth-fact/Myth.astro',
		'src/lesson-kit/myth-fact/Fact.astro',
		'src/pictures/README.md',
		'src/layouts/BasePage.astro',
		'src/pages/404.astro',
		'src/pages/rss.xml.ts',
		'src/pages/lessons/[...id].astro',
		'src/pages/lessons/[topic]/index.astro',
		'src/content.config.ts',
	])('%s is fine', (path) => {
		expect(problems(path)).toEqual([]);
	});

	it('of an element is the name of its folder', () => {
		const path = 'src/components/hands-up/hands-up-element.ts';
		expect(problems(path, "customElements.define('hands-up', HandsUp)")).toEqual([]);
		expect(problems(path, "customElements.define('up-hands', HandsUp)")).toHaveLength(1);
	});
});

describe('a length', () => {
	it('is guarded for routes and elements', () => {
		expect(problems('src/pages/index.astro', lines(39))).toEqual([]);
		expect(problems('src/pages/index.astro', lines(40))).toHaveLength(1);
		expect(problems('src/components/a/a-element.ts', lines(119))).toEqual([]);
		expect(problems('src/components/a/a-element.ts', lines(120))).toHaveLength(1);
	});
});

describe('what the content policy refuses', () => {
	it.each([
		'<p style="color:red">',
		'<p style={`color:${c}`}>',
		'<p onclick="go()">',
		'<style define:vars={{ a }}>',
		'<a href="javascript:go()">',
	])('%s is refused', (text) => {
		expect(problems('src/components/a/A.astro', text)).toHaveLength(1);
	});

	it('is not confused with code that looks like it', () => {
		const text = 'const style = \'calm\';\nelement.onclick = go;\n<option value="on" data-one="1">';
		expect(problems('src/components/a/A.astro', text)).toEqual([]);
	});
});

describe('a word of compulsory check-ins', () => {
	it.each(['打卡', '签到'])('%s is refused', (word) => {
		expect(problems('content/words/zh-CN.yaml', `done: 每日${word}`)).toHaveLength(1);
	});
});
