/** A new campaign: one week a year, one lesson, letter and poster to be written. */
import { placeholder, quoted } from './write.ts';

export type CampaignFacts = {
	title: string;
	topic: string;
	/** Id of its first lesson. */
	lesson: string;
	picture: string;
	/** Number shown on the poster. */
	helpline: string;
};

/** The text of a new `.mdx` file. */
export function campaignTemplate({ title, topic, lesson, picture, helpline }: CampaignFacts): string {
	return `---
title: ${quoted(title)}
theme: ${placeholder('一句话：这次活动说什么')}
message: [${placeholder('做一件事')}, ${placeholder('再做一件事')}, ${placeholder('还做一件事')}]
topic: ${topic}
picture: ${picture}
alt: ${placeholder('图上画了什么')}
window:
  kind: dates
  from: "09-01"
  to: "09-07"
audience: [upper-primary, parent]
lessons: [${lesson}]
checklist:
  - ${placeholder('学校看一看什么')}
  - ${placeholder('再看一看什么')}
  - ${placeholder('还看一看什么')}
letter:
  body:
    - ${placeholder('给家长的第一段话')}
    - ${placeholder('给家长的第二段话')}
  tonight: ${placeholder('今晚在家做的一件事')}
poster:
  headline: ${placeholder('海报大字')}
  line: ${placeholder('大字下面的一句话')}
  helpline: "${helpline}"
---

${placeholder('活动页上的话')}
`;
}
