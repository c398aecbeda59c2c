/** Quizzes: right options, the way between quiz and lesson, and the shapes that a schema cannot see. */
import type { Content, QuizFile, Rule } from '../content.ts';
import { at, each, problemHere, text, top } from '../cursor.ts';
import type { Cursor } from '../cursor.ts';
import { suggest } from '../near-match.ts';
import type { Problem } from '../problem.ts';
import { hands } from './hands.ts';
import { hazards } from './hazards.ts';
import { sectionTitles } from './lessons.ts';
import { scenarios } from './scenarios.ts';

export const quizzes: Rule = (content) =>
	content.quizzes.flatMap((quiz) => [
		...lessonBack(content, quiz),
		...sections(content, quiz),
		...hands(quiz),
		...each(at(top(quiz), 'questions')).flatMap((question) => [
			...rightOptions(question),
			...hazards(question),
			...scenarios(question),
		]),
		...habits(quiz),
		...drawn(quiz),
	]);

function lessonBack(content: Content, quiz: QuizFile): Problem[] {
	const cursor = at(top(quiz), 'lesson');
	const lesson = content.lessons.find(({ id }) => id === text(cursor));
	if (!lesson || lesson.data === undefined || text(at(top(lesson), 'quiz')) === quiz.id) return [];
	return [problemHere(cursor, `${lesson.id} 这一课没有指向这份测验 → 在课的开头写 quiz: ${quiz.id}`)];
}

function sections(content: Content, quiz: QuizFile): Problem[] {
	const lesson = content.lessons.find(({ id }) => id === text(at(top(quiz), 'lesson')));
	if (!lesson) return [];
	const titles = sectionTitles(lesson);
	return each(at(top(quiz), 'questions'))
		.map((question) => at(question, 'section'))
		.filter((section) => text(section) !== undefined && !titles.includes(text(section)?.trim() ?? ''))
		.map((section) =>
			problemHere(
				section,
				`课文里没有“${text(section)}”这一节 → ${suggest(text(section) ?? '', titles, `从这些里选：${titles.join('、')}`)}`,
			),
		);
}

function rightOptions(question: Cursor): Problem[] {
	const kind = at(question, 'kind').value;
	const options = each(at(question, 'options'));
	if ((kind !== 'single' && kind !== 'multiple') || options.length === 0) return [];
	const right = options.filter((option) => at(option, 'right').value === true);
	if (right.length === 0) return [problemHere(question, '这道题没有对的选项 → 给对的选项加上 right: true')];
	if (kind === 'multiple' || right.length === 1) return [];
	return right
		.slice(1)
		.map((option) => problemHere(option, '单选题有不止一个对的选项 → 只留一个 right: true，或者把 kind 改成 multiple'));
}

/** A paper cannot draw more questions than there are. */
function drawn(quiz: QuizFile): Problem[] {
	const [draw, { length }] = [at(top(quiz), 'test', 'draw'), each(at(top(quiz), 'questions'))];
	if (typeof draw.value !== 'number' || draw.value <= length) return [];
	return [
		problemHere(draw, `一共只有 ${length} 道题，抽不出 ${draw.value} 道 → 写 ${length} 以内的数，或者再出几道题`),
	];
}

/** Habits by which a reader can guess without knowing, in a quiz or along a story: told as a warning. */
function habits(quiz: QuizFile): Problem[] {
	const questions = at(top(quiz), 'questions');
	const single = each(questions).filter((question) => at(question, 'kind').value === 'single');
	return [
		...habitsOf(
			questions,
			single.map((question) => each(at(question, 'options'))),
		),
		...each(questions).flatMap(calmTogether),
		...each(questions).flatMap((question) => {
			const turns = at(question, 'turns');
			return habitsOf(
				turns,
				each(turns).map((turn) => each(at(turn, 'choices'))),
			);
		}),
	];
}

/** Places in a picture are numbered as written: those that are no danger may not stand together at one end. */
function calmTogether(question: Cursor): Problem[] {
	const spots = at(question, 'spots');
	const dangers = each(spots).map((spot) => at(spot, 'danger').value === true);
	const turns = dangers.filter((danger, index) => index > 0 && danger !== dangers[index - 1]).length;
	if (turns !== 1) return [];
	return [problemHere(spots, '危险的和不危险的各排在一头 → 按图上从左到右写', 'warning')];
}

/** Problems of the lists of options that a reader meets one after another; four are needed to make a habit. */
function habitsOf(where: Cursor, lists: Cursor[][]): Problem[] {
	const asked = lists.filter((options) => options.length > 0);
	if (asked.length < 4) return [];
	const places = asked.map((options) => options.findIndex((option) => at(option, 'right').value === true));
	const found: Problem[] = [];
	if (places.every((place) => place === places[0])) {
		found.push(problemHere(where, '对的选项总在同一个位置 → 换一换先后', 'warning'));
	}
	if (asked.every((options, index) => isLongest(options, places[index] ?? 0))) {
		found.push(problemHere(where, '对的选项总是最长的一个 → 让选项长短差不多', 'warning'));
	}
	return found;
}

function isLongest(options: Cursor[], right: number): boolean {
	const lengths = options.map((option) => text(at(option, 'text'))?.length ?? 0);
	return lengths.every((length, index) => index === right || length < (lengths[right] ?? 0));
}
