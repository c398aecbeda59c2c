/** One entry of the ledger: what, where, how far, and the next step. */
import { dayText } from '../../domain/day-text.ts';
import { fillWords } from '../../domain/fill-words.ts';
import { earliestDay, nextStep, stepOf } from '../../domain/finding-steps.ts';
import type { KeptFinding } from '../../domain/ledger.ts';
import { elsewhere, type Step, steps } from '../../schemas/checklist-records.ts';
import { checklistOf, itemOf } from './checklist-ledger-names.ts';
import type { Voice } from './checklist-ledger-words.ts';

/** The line of an entry. `today` stands in its field for the next step; `photo` when there is one to look at. */
export function lineOf(
	finding: KeptFinding,
	voice: Voice,
	{ today, photo }: { today: string; photo: boolean },
): HTMLLIElement {
	const line = document.createElement('li');
	line.dataset['finding'] = finding.id;
	line.dataset['step'] = stepOf(finding);
	line.append(headOf(finding, voice), daysOf(finding, voice));
	if (finding.note !== '' && finding.item !== elsewhere) line.append(textIn('p', finding.note));
	line.append(toolsOf(finding, voice, { today, photo }));
	return line;
}

function headOf(finding: KeptFinding, voice: Voice): HTMLElement {
	const head = textIn('p', '');
	const badge = textIn('span', voice.words[`step-${stepOf(finding)}`]);
	badge.className = 'checklist-ledger-step';
	const where = [checklistOf(finding, voice), finding.place].filter(Boolean).join(' · ');
	head.append(badge, ' ', textIn('b', itemOf(finding, voice)), ' ', textIn('small', where));
	return head;
}

function daysOf({ days, reopened }: KeptFinding, { words, locale }: Voice): HTMLElement {
	const list = textIn('ol', '');
	list.className = 'checklist-ledger-days';
	const lines = days.map((day, place) =>
		fillWords(words[`day-${steps[place] as Step}`], { date: dayText(locale, day) }),
	);
	if (reopened > 0) lines.push(fillWords(words.again, { n: reopened }));
	list.append(...lines.map((line) => textIn('li', line)));
	return list;
}

/** A day and a button for the next step; opening again; the photograph; deleting. */
function toolsOf(
	finding: KeptFinding,
	{ words }: Voice,
	{ today, photo }: { today: string; photo: boolean },
): HTMLElement {
	const tools = textIn('div', '');
	tools.className = 'checklist-ledger-tools';
	tools.append(dayField(finding, words.stepDay, today));
	const next = nextStep(finding);
	if (next && next !== 'found') tools.append(button('advance', words[`act-${next}`], 'go'));
	if (finding.days.length > 1) tools.append(button('reopen', words.reopen));
	if (photo) tools.append(button('photo', words.photoLook));
	tools.append(button('remove', words.remove));
	return tools;
}

function dayField(finding: KeptFinding, name: string, today: string): HTMLElement {
	const label = textIn('label', name);
	const field = document.createElement('input');
	[field.type, field.min] = ['date', earliestDay(finding)];
	field.value = today < field.min ? field.min : today;
	label.append(field);
	return label;
}

function button(does: string, text: string, look = 'quiet'): HTMLButtonElement {
	const made = textIn('button', text) as HTMLButtonElement;
	[made.type, made.className, made.dataset[does]] = ['button', look, ''];
	return made;
}

function textIn(tag: string, text: string): HTMLElement {
	const element = document.createElement(tag);
	element.textContent = text;
	return element;
}
