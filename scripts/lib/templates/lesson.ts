/** A new lesson with a place for everything; what is still to be written stands in 【待写：…】, which the check finds. */
import { yearLater } from './dates.ts';
import { placeholder, quoted } from './write.ts';

export type LessonFacts = {
	title: string;
	/** `YYYY-MM-DD`. */
	today: string;
	/** An id of `sources.yaml` to begin with. */
	source: string;
	/** Id of its quiz; undefined in topics that are never scored. */
	quiz: string | undefined;
};

/** The text of a new `.mdx` file. */
export function lessonTemplate({ title, today, source, quiz }: LessonFacts): string {
	const scoring = quiz ? `quiz: ${quiz}` : `scored: false\nunscoredReason: ${placeholder('为什么不计分')}`;
	return `---
title: ${quoted(title)}
summary: ${placeholder('一句话，60 字以内')}
stages: [upper-primary]
minutes: 5
goals:
  - ${placeholder('学完能做什么，动词开头')}
  - ${placeholder('学完还能做什么')}
guideline: [injury]
sources: [${source}]
author: ${placeholder('谁写的：小组或职务')}
checked: ${today}
review: none
nextReview: ${yearLater(today)}
${scoring}
cuts:
  one: [做什么, 记住]
  five: [为什么, 做什么, 记住]
---

<Emergency title="如果现在${placeholder('正在发生什么')}">

1. ${placeholder('第一步，最多三步')}

<Danger>

${placeholder('一件绝不能做的事')}

</Danger>

</Emergency>

## 为什么

${placeholder('两三句原因')}<Cite source="${source}" />

## 做什么 <Cite source="${source}" />

<Steps>

<Step title="${placeholder('一个动作')}">

${placeholder('怎么做')}

</Step>

<Step title="${placeholder('下一个动作')}">

${placeholder('怎么做')}

</Step>

<Step title="${placeholder('再下一个动作')}">

${placeholder('怎么做')}

</Step>

</Steps>

## 误区和正解 <Cite source="${source}" />

<MythFact>

<Myth>

${placeholder('人们真会做的错事')}

</Myth>

<Fact>

${placeholder('会发生什么，应该怎么做')}

</Fact>

</MythFact>

## 说一说

<Pause minutes="3">

${placeholder('一个没有标准答案的问题')}

</Pause>

<Tonight>

${placeholder('今晚在家一起做的一件事')}

</Tonight>

## 记住

<Remember>

${placeholder('一句能写上海报的话')}

</Remember>
`;
}
