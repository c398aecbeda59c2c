/** Every rule of the content check. */
import type { Rule } from '../content.ts';
import { answerSpread } from './answer-spread.ts';
import { campaigns } from './campaigns.ts';
import { checklists } from './checklists.ts';
import { citations } from './citations.ts';
import { dates } from './dates.ts';
import { duplicates } from './duplicates.ts';
import { drills } from './drills.ts';
import { emergencies } from './emergencies.ts';
import { forbiddenWords } from './forbidden-words.ts';
import { glossary } from './glossary.ts';
import { headings } from './headings.ts';
import { helplines } from './helplines.ts';
import { kitAttributes } from './kit-attributes.ts';
import { kitPlaces } from './kit-places.ts';
import { lessonQuestions } from './lesson-questions.ts';
import { lessons } from './lessons.ts';
import { links } from './links.ts';
import { markdownTraps } from './markdown-traps.ts';
import { notices } from './notices.ts';
import { numbers } from './numbers.ts';
import { pictures } from './pictures.ts';
import { pinyin } from './pinyin.ts';
import { quizExplanations } from './quiz-explanations.ts';
import { quizzes } from './quizzes.ts';
import { references } from './references.ts';
import { schemas } from './schemas.ts';
import { sentenceLength } from './sentence-length.ts';
import { sources } from './sources.ts';

export const rules: Rule[] = [
	schemas,
	duplicates,
	references,
	lessons,
	campaigns,
	emergencies,
	drills,
	checklists,
	notices,
	glossary,
	quizzes,
	quizExplanations,
	answerSpread,
	sources,
	dates,
	kitAttributes,
	kitPlaces,
	lessonQuestions,
	pictures,
	pinyin,
	headings,
	links,
	markdownTraps,
	forbiddenWords,
	helplines,
	numbers,
	citations,
	sentenceLength,
];
