/** A new quiz: six questions, the fewest that a quiz may have. */
import { placeholder, quoted } from './write.ts';

export type QuizFacts = {
	title: string;
	/** `<topic>/<slug>` of its lesson. */
	lesson: string;
	source: string;
	/** A heading of the lesson. */
	section: string;
};

/** The text of a new `.yaml` file. */
export function quizTemplate({ title, lesson, source, section }: QuizFacts): string {
	const base = `    source: ${source}\n    section: ${quoted(section)}\n`;
	const numbers = ['first', 'second', 'third'];
	const singles = numbers.map((id, index) => single(id, index, base));
	const questions = [...singles, order(base), multiple(base), judge(base)].join('');
	return `title: ${quoted(title)}\nlesson: ${lesson}\npassMark: 80\nquestions:\n${questions}`;
}

function single(id: string, index: number, base: string): string {
	const wrong = [option('b', '人们真会做的事'), option('c', '另一件人们真会做的事')];
	const options = wrong.toSpliced(index % 3, 0, option('a', '对的做法', true));
	return `  - id: ${id}\n    kind: single\n    scene: ${scene}\n    ask: ${ask}\n${base}    options:\n${options.join('')}`;
}

function order(base: string): string {
	const items = ['a', 'b', 'c'].map((id) => option(id, '一步，按先后写'));
	return `  - id: fourth\n    kind: order\n    ask: ${placeholder('先做什么，再做什么？')}\n${base}    items:\n${items.join('')}`;
}

function multiple(base: string): string {
	const options = [
		option('a', '一个对的做法', true),
		option('b', '人们真会做的事'),
		option('c', '又一个对的做法', true),
	];
	return `  - id: fifth\n    kind: multiple\n    ask: ${ask}\n${base}    options:\n${options.join('')}`;
}

function judge(base: string): string {
	const why = `    why:\n      "true": ${placeholder('对选“对”的人说')}\n      "false": ${placeholder('对选“错”的人说')}\n`;
	return `  - id: sixth\n    kind: judge\n    ask: ${placeholder('一句对或错的话')}\n${base}    answer: false\n${why}`;
}

const scene = placeholder('谁、在哪、发生了什么');
const ask = placeholder('先做什么？');

function option(id: string, what: string, right = false): string {
	return `      - { id: ${id}, text: ${quoted(placeholder(`${what} ${id}`))}, ${right ? 'right: true, ' : ''}why: ${quoted(placeholder('会发生什么'))} }\n`;
}
