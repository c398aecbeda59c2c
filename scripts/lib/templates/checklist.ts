/** A new checklist: two places to walk through, and for each thing what to look for, why, and what to do. */
import { yearLater } from './dates.ts';
import { placeholder, quoted } from './write.ts';

export type ChecklistFacts = {
	title: string;
	topic: string;
	/** `YYYY-MM-DD`. */
	today: string;
	/** An id of `sources.yaml` to begin with. */
	source: string;
};

/** The text of a new `.yaml` file. */
export function checklistTemplate({ title, topic, today, source }: ChecklistFacts): string {
	return `title: ${quoted(title)}
summary: ${placeholder('一句话，60 字以内')}
topic: ${topic}
author: ${placeholder('谁写的：小组或职务')}
checked: ${today}
review: none
nextReview: ${yearLater(today)}
who: [teacher]
when: ${placeholder('什么时候看')}
parts:
  - title: ${placeholder('第一处')}
    items:
${item('first', source)}
${item('second', source)}
  - title: ${placeholder('第二处')}
    items:
${item('third', source)}
${item('fourth', source)}
`;
}

/** What was found is kept on devices under the id, so it is to say what is looked at before anybody uses the list. */
function item(id: string, source: string): string {
	return `      - id: ${id}
        look: ${placeholder('好的样子；id 也改成它的名字')}
        why: ${placeholder('为什么要看')}
        do: ${placeholder('不是这样怎么办')}
        sources: [${source}]`;
}
