/** A new drill with a place for everything: told beforehand, walked in order, looked back on. */
import { yearLater } from './dates.ts';
import { placeholder, quoted } from './write.ts';

export type DrillFacts = {
	title: string;
	topic: string;
	/** `YYYY-MM-DD`. */
	today: string;
	/** An id of `sources.yaml` to begin with. */
	source: string;
};

/** The text of a new `.yaml` file. */
export function drillTemplate({ title, topic, today, source }: DrillFacts): string {
	return `title: ${quoted(title)}
summary: ${placeholder('一句话，60 字以内')}
topic: ${topic}
author: ${placeholder('谁写的：小组或职务')}
checked: ${today}
review: none
nextReview: ${yearLater(today)}
purpose:
  - text: ${placeholder('为什么练')}
    source: ${source}
announce:
  - text: ${placeholder('提前告诉谁，说什么')}
  - text: ${placeholder('还要告诉谁')}
care:
  - text: ${placeholder('行动不便的孩子怎么安排')}
  - text: ${placeholder('害怕的孩子怎么安排')}
never:
  - text: ${placeholder('一件绝不做的事')}
  - text: ${placeholder('还有一件')}
route:
  - text: ${placeholder('查哪一处')}
  - text: ${placeholder('再查哪一处')}
  - text: ${placeholder('还查哪一处')}
roles:
  - { id: lead, name: 总指挥, place: 集合点, tasks: [${quoted(placeholder('做什么'))}] }
  - { id: class, name: 班级老师, place: 自己的班, tasks: [${quoted(placeholder('做什么'))}] }
  - { id: clerk, name: 记录员, place: 总指挥身边, tasks: [${quoted(placeholder('记什么'))}] }
signals:
  - { sound: pulse, name: 疏散信号, means: ${quoted(placeholder('听到以后大家做什么'))} }
steps:
  - { title: 说, text: ${quoted(placeholder('先说清楚这是演练'))} }
  - { title: 走, text: ${quoted(placeholder('怎么走'))} }
  - { title: 点, text: ${quoted(placeholder('怎么点名'))} }
script:
  - { when: 开始前，念两遍, say: ${quoted(`下面是演练，不是真的。${placeholder('听到信号做什么')}`)} }
  - { when: 结束, say: ${quoted(`演练结束了。${placeholder('害怕的孩子找谁')}`)} }
after:
  - text: ${placeholder('练完看什么')}
  - text: ${placeholder('再看什么')}
  - text: 下次只改一件事：改什么，谁来改，哪天改好。
`;
}
