/** What `<question-try>` does once its question is near: its part, the check, another try. Nothing is kept. */
import { randomSeed } from '../../browser/random-seed.ts';
import { isAnswered } from '../../domain/mark.ts';
import { keyIn, partOf } from '../question-card/question-card-part.ts';
import { showMissing, showVerdict, verdictLine, type VerdictWords } from '../question-card/question-card-verdict.ts';

/** Only the part that the question needs is loaded. */
const parts: Record<string, () => Promise<unknown>> = {
	'question-choice': () => import('../question-choice/question-choice-element.ts'),
	'question-hazards': () => import('../question-hazards/question-hazards-element.ts'),
	'question-match': () => import('../question-match/question-match-element.ts'),
	'question-order': () => import('../question-order/question-order-element.ts'),
	'question-scenario': () => import('../question-scenario/question-scenario-element.ts'),
};

/** Makes the question in `root` answer back; gives what ends it. */
export async function tryQuestion(root: HTMLElement): Promise<() => void> {
	const question = root.querySelector('[data-question]') as HTMLElement;
	const words = JSON.parse(root.dataset['words'] as string) as VerdictWords & { missing: string };
	const part = partOf(question);
	await parts[part.localName]?.();

	const offer = (button: 'check' | 'again'): void => {
		for (const each of root.querySelectorAll<HTMLElement>('[data-check], [data-again]'))
			each.hidden = each.dataset[button] === undefined;
	};
	const check = (): void => {
		if (!isAnswered(keyIn(question), part.answer())) return showMissing(question, `${words.missing}。`);
		showVerdict(question, words);
		offer('again');
		verdictLine(question).focus();
	};
	const again = (): void => {
		part.clear();
		verdictLine(question).hidden = true;
		offer('check');
		part.begin();
	};
	const press = ({ target }: Event): void => {
		const button = (target as Element).closest<HTMLElement>('[data-check], [data-again]');
		if (button) (button.dataset['check'] === undefined ? again : check)();
	};

	(question.querySelector('.answers') as HTMLElement).hidden = true;
	part.mix(randomSeed());
	offer('check');
	root.addEventListener('click', press);
	return () => root.removeEventListener('click', press);
}
