/** What goes on the one sheet that a lesson is handed out as: its steps with pictures, what people get wrong, three questions. */
import { choicesOf, isChoice } from '../domain/choices.ts';
import { bankOf, firstSeed, layOutOne, letterAt, type PaperQuestion } from '../domain/quiz-paper.ts';
import type { Line } from '../domain/slide-room.ts';
import type { Block, Figure, Step } from '../domain/slides.ts';
import { picturesOfSteps } from '../domain/step-pictures.ts';
import type { ChoiceQuestion } from '../schemas/quiz.ts';
import { type LessonEntry, quizzes, site } from './content.ts';
import { sectionsOf } from './lesson-sections.ts';

/** Three questions fit below the steps; more are on the quiz paper. */
const mostQuestions = 3;
/** Two pairs of 误区 and 正解 fit beside each other. */
const mostMyths = 2;

export type HandoutStep = Step & { figure: Figure | undefined };
export type HandoutQuestion = { ask: string; options: { letter: string; text: string }[]; answer: string };

type BlockOf<Kind extends Block['kind']> = Extract<Block, { kind: Kind }>;

/** What stands in a box of its own; only an emergency has a title. */
type Told = { title: string; lines: Line[] };

export type Handout = {
	emergency: Told | undefined;
	danger: Told | undefined;
	/** Each series of steps, under the heading of its section. */
	series: { title: string; steps: HandoutStep[] }[];
	myths: BlockOf<'myth'>[];
	remember: Told | undefined;
	questions: HandoutQuestion[];
	/** How large its words may be to fill one page and no more. */
	size: 'small' | 'middle' | 'large';
};

/** What fits on one page of A4 at 14 and at 12.5 points with a tenth to spare for other fonts, counted as in `roomOf`. */
const fitsLarge = 570;
const fitsMiddle = 650;

export async function handoutOf(lesson: LessonEntry, names: { true: string; false: string }): Promise<Handout> {
	const { facts } = await site();
	const fact = (id: string): string => {
		const found = facts.find((each) => each.id === id);
		return found?.value ? `${found.label}：${found.value}` : (found?.ask ?? '');
	};
	const sections = sectionsOf(lesson.body ?? '', { fact });
	const all = sections.flatMap(({ blocks }) => blocks);
	const first = (kind: 'emergency' | 'danger' | 'remember'): Told | undefined => {
		const found = all.find((block) => block.kind === kind);
		return found && 'lines' in found ? { title: '', ...found } : undefined;
	};
	const sheet = {
		emergency: first('emergency'),
		danger: first('danger'),
		series: sections.flatMap(({ title, blocks }) => seriesIn(title, blocks)),
		myths: all.filter((block): block is BlockOf<'myth'> => block.kind === 'myth').slice(0, mostMyths),
		remember: first('remember'),
		questions: lesson.data.quiz ? await questionsOf(lesson.data.quiz, names) : [],
	};
	const room = roomOf(sheet, lesson.data.scored === false);
	return { ...sheet, size: room <= fitsLarge ? 'large' : room <= fitsMiddle ? 'middle' : 'small' };
}

/** Characters, and what every step, every pair and every question takes beside its words. */
function roomOf(sheet: Omit<Handout, 'size'>, withEmergency: boolean): number {
	const lines = [
		...(withEmergency ? (sheet.emergency?.lines ?? []) : []),
		...sheet.series.flatMap(({ steps }) => steps.flatMap((step) => step.lines)),
		...(sheet.danger?.lines ?? []),
		...sheet.myths.flatMap(({ myth, fact }) => [...myth, ...fact]),
	].map(({ html }) => html.replace(/<[^>]+>/g, ''));
	const asked = sheet.questions.flatMap(({ ask, options }) => [ask, ...options.map(({ text }) => text)]);
	const steps = sheet.series.flatMap((series) => series.steps);
	const beside = 30 * steps.length + 40 * sheet.series.length + 30 * sheet.questions.length + 15 * sheet.myths.length;
	return [...lines, ...asked].join('').length + beside;
}

function seriesIn(title: string, blocks: Block[]): Handout['series'] {
	const figures = blocks.filter((block): block is BlockOf<'figure'> => block.kind === 'figure');
	return blocks.flatMap((block) => {
		if (block.kind !== 'steps') return [];
		const pictures = picturesOfSteps(block.steps, figures);
		// One picture for all steps stands once: where its author said, else beside the first.
		const shown = pictures.map((figure, index) => (figure && placeOf(figure, pictures) === index ? figure : undefined));
		return [{ title, steps: block.steps.map((step, index) => ({ ...step, figure: shown[index] })) }];
	});
}

/** `step` counts from 1. */
function placeOf(figure: Figure, pictures: (Figure | undefined)[]): number {
	const said = (figure.step ?? 0) - 1;
	return pictures[said] === figure ? said : pictures.indexOf(figure);
}

async function questionsOf(id: string, names: { true: string; false: string }): Promise<HandoutQuestion[]> {
	const quiz = (await quizzes()).get(id);
	if (!quiz) return [];
	const bank = new Map(bankOf(quiz.data).questions.map((question) => [question.id, question]));
	const short = quiz.data.questions
		.filter(isChoice)
		.toSorted((a, b) => lengthOf(a) - lengthOf(b))
		.slice(0, mostQuestions);
	return quiz.data.questions
		.filter((question): question is ChoiceQuestion => short.some(({ id: each }) => each === question.id))
		.map((question) => onPaper(question, bank.get(question.id) as PaperQuestion, names));
}

/** The shortest questions leave the steps their room. */
function lengthOf(question: ChoiceQuestion): number {
	const options = question.kind === 'judge' ? [] : question.options;
	return [question.scene ?? '', question.ask, ...options.map(({ text }) => text)].join('').length;
}

function onPaper(
	question: ChoiceQuestion,
	paper: PaperQuestion,
	names: { true: string; false: string },
): HandoutQuestion {
	const ask = `${question.scene ?? ''}${question.ask}`;
	if (question.kind === 'judge') {
		const options = (['true', 'false'] as const).map((id) => ({ letter: '', text: names[id] }));
		return { ask, options, answer: names[question.answer ? 'true' : 'false'] };
	}
	const { options, letters } = layOutOne(paper, firstSeed);
	const choices = choicesOf(question, names);
	return {
		ask,
		options: options.map((id, place) => ({
			letter: letterAt(place),
			text: choices.find((choice) => choice.id === id)?.text ?? '',
		})),
		answer: letters,
	};
}
