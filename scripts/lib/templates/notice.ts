/** A new notice: it holds from today for two weeks, until its author says otherwise. */
import { addDays } from '../../../src/domain/campaign-window.ts';
import { placeholder, quoted } from './write.ts';

export type NoticeFacts = {
	title: string;
	topic: string;
	/** `YYYY-MM-DD`. */
	today: string;
	/** An id of `sources.yaml` to begin with. */
	source: string;
	/** Number to call. */
	helpline: string;
};

const firstDays = 14;

/** The text of a new `.yaml` file. */
export function noticeTemplate({ title, topic, today, source, helpline }: NoticeFacts): string {
	return `title: ${quoted(title)}
summary: ${placeholder('一句话，60 字以内：要来的是什么，先做什么')}
topic: ${topic}
published: ${today}
from: ${today}
to: ${addDays(today, firstDays)}
steps:
  - text: ${placeholder('先做的一件事')}
    source: ${source}
  - text: ${placeholder('再做的一件事')}
    source: ${source}
  - text: ${placeholder('还做的一件事')}
    source: ${source}
call: ["${helpline}"]
sources: [${source}]
`;
}
