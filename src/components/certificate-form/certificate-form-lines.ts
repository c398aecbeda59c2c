/** The lines of the certificate and of what is still left, in the words of the page. */
import type { Practised, TitledLesson } from '../../domain/certificate.ts';
import { dayText } from '../../domain/day-text.ts';
import { fillWords } from '../../domain/fill-words.ts';
import type { CertificateWords } from './certificate-form-words.ts';

/** What the page speaks and where its lessons are. */
export type Voice = { words: CertificateWords; locale: string; lessonPath: string };

/** A lesson and its days. */
export function certificateLine(line: Practised, voice: Voice): HTMLElement {
	const item = textIn('li', line.title);
	item.append(textIn('small', daysOf(line, voice)));
	return item;
}

/** When it was finished and passed. */
export function daysOf({ finished, passed }: Practised, { words, locale }: Voice): string {
	const facts = [
		...(finished ? [fillWords(words.finished, { date: dayText(locale, finished) })] : []),
		...(passed ? [fillWords(words.passed, { date: dayText(locale, passed) })] : []),
	];
	return facts.join(' · ');
}

/** What is left for one stage, as links. */
export function wayLeft({ stage, left }: { stage: string; left: TitledLesson[] }, voice: Voice): HTMLElement[] {
	const title = textIn('h3', fillWords(voice.words.way, { stage: voice.words.stages[stage] ?? stage }));
	const list = document.createElement('ul');
	for (const lesson of left) {
		const [item, link] = [document.createElement('li'), document.createElement('a')];
		link.href = `${voice.lessonPath}${lesson.id}/`;
		link.textContent = lesson.title;
		item.append(link);
		list.append(item);
	}
	return [title, list];
}

function textIn(tag: string, text: string): HTMLElement {
	const element = document.createElement(tag);
	element.textContent = text;
	return element;
}
