/** The lesson kit: tag → component. What each accepts is in `src/schemas/kit.ts`. */
import ProseLink from '../components/prose-link/ProseLink.astro';
import Cite from './cite/Cite.astro';
import Danger from './danger/Danger.astro';
import Emergency from './emergency/Emergency.astro';
import Figure from './figure/Figure.astro';
import Helpline from './helpline/Helpline.astro';
import LocalFact from './local-fact/LocalFact.astro';
import Fact from './myth-fact/Fact.astro';
import Myth from './myth-fact/Myth.astro';
import MythFact from './myth-fact/MythFact.astro';
import Pause from './pause/Pause.astro';
import Question from './question/Question.astro';
import Remember from './remember/Remember.astro';
import Step from './steps/Step.astro';
import Steps from './steps/Steps.astro';
import Story from './story/Story.astro';
import TeacherNote from './teacher-note/TeacherNote.astro';
import Term from './term/Term.astro';
import Tonight from './tonight/Tonight.astro';

const kitComponents = {
	Cite,
	Danger,
	Emergency,
	Fact,
	Figure,
	Helpline,
	LocalFact,
	Myth,
	MythFact,
	Pause,
	Question,
	Remember,
	Step,
	Steps,
	Story,
	TeacherNote,
	Term,
	Tonight,
};

/** All that a lesson's text may name: the kit, and plain Markdown links, which follow the site's base. */
export const lessonComponents = { ...kitComponents, a: ProseLink };
