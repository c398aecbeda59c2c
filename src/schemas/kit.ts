/**
 * The lesson kit: the only components a lesson may use, and what each accepts.
 * The content check, the gallery and the editor snippets read this table; `src/lesson-kit/` draws it.
 */

/** What one attribute of a kit component may hold. */
export type KitAttribute = {
	/** `text`: words for the reader; `number`: digits; the rest are ids that must exist. */
	kind: 'text' | 'number' | 'picture' | 'question' | 'helpline' | 'fact' | 'source';
	required: boolean;
	/** For the author: what to write. */
	about: string;
};

export type KitComponent = {
	/** Folder in `src/lesson-kit/` that draws it. */
	folder: string;
	/** For the author: what it is for. */
	about: string;
	attributes: Record<string, KitAttribute>;
	/** `block` on lines of its own, `inline` inside a sentence. */
	place: 'block' | 'inline';
	/** Whether it holds words or other components. */
	content: 'required' | 'none';
	/** The only component it may stand in. */
	inside?: string;
	/** The only components it may hold directly. */
	holds?: string[];
	/** What an author can copy. */
	sample: string;
};

const text = (about: string, required = true): KitAttribute => ({ kind: 'text', required, about });
const ref = (kind: KitAttribute['kind'], about: string): KitAttribute => ({ kind, required: true, about });

export const kit: Record<string, KitComponent> = {
	Emergency: {
		folder: 'emergency',
		about: '现在正在发生时怎么办：最多三步，放在课文最前面',
		attributes: { title: text('用“如果现在……”开头') },
		place: 'block',
		content: 'required',
		sample:
			'<Emergency title="如果现在就有人在水里">\n\n1. **大声喊大人**，别停。\n2. 打 <Helpline number="110" />，说清在哪儿。\n\n<Danger>\n\n不要下水。\n\n</Danger>\n\n</Emergency>',
	},
	Steps: {
		folder: 'steps',
		about: '按先后做的三到五步',
		attributes: {},
		place: 'block',
		content: 'required',
		holds: ['Step'],
		sample: '<Steps>\n\n<Step title="喊">\n\n朝人多的地方喊。\n\n</Step>\n\n</Steps>',
	},
	Step: {
		folder: 'steps',
		about: '一步：标题是一个动作',
		attributes: { title: text('一个动词开头的短语') },
		place: 'block',
		content: 'required',
		inside: 'Steps',
		sample: '<Step title="喊">\n\n朝人多的地方喊。\n\n</Step>',
	},
	MythFact: {
		folder: 'myth-fact',
		about: '误区和正解并排；里面先写一个 Myth，再写一个 Fact',
		attributes: {},
		place: 'block',
		content: 'required',
		holds: ['Myth', 'Fact'],
		sample:
			'<MythFact>\n\n<Myth>\n\n大家手拉手去够他。\n\n</Myth>\n\n<Fact>\n\n一个人滑倒，会把别人也带下去。\n\n</Fact>\n\n</MythFact>',
	},
	Myth: {
		folder: 'myth-fact',
		about: '人们真会做的错事，平实地说',
		attributes: {},
		place: 'block',
		content: 'required',
		inside: 'MythFact',
		sample: '<Myth>\n\n……\n\n</Myth>',
	},
	Fact: {
		folder: 'myth-fact',
		about: '会发生什么，应该怎么做',
		attributes: {},
		place: 'block',
		content: 'required',
		inside: 'MythFact',
		sample: '<Fact>\n\n……\n\n</Fact>',
	},
	Remember: {
		folder: 'remember',
		about: '一句能写上海报的话',
		attributes: {},
		place: 'block',
		content: 'required',
		sample: '<Remember>\n\n岸上能救人：喊、打、抛。\n\n</Remember>',
	},
	Danger: {
		folder: 'danger',
		about: '一件绝不能做的事',
		attributes: {},
		place: 'block',
		content: 'required',
		sample: '<Danger>\n\n不要下水，不要手拉手。\n\n</Danger>',
	},
	Figure: {
		folder: 'figure',
		about: '一张说明步骤的图',
		attributes: {
			picture: ref('picture', '图的名字，例如 drowning/throw-ring'),
			alt: text('给看不见图的人：谁、在哪、手里是什么、在做什么'),
			caption: text('图下面的一句话', false),
			step: { kind: 'number', required: false, about: '讲课时放在第几步旁边，例如 2；不写就自动找' },
		},
		place: 'block',
		content: 'none',
		sample:
			'<Figure picture="drowning/throw-ring" alt="孩子趴在岸上，把系绳的救生圈抛向水里的同伴" caption="趴低，再抛。" />',
	},
	Story: {
		folder: 'story',
		about: '80–150 字的小故事，人物是虚构的，结尾写什么帮上了忙',
		attributes: {
			title: text('故事的题目'),
			hard: text('故事里难受的事，例如“有人溺水”：讲课时先提醒一声；没有就不写', false),
		},
		place: 'block',
		content: 'required',
		sample: '<Story title="河边的竹竿">\n\n……\n\n</Story>',
	},
	Question: {
		folder: 'question',
		about: '从测验里拿一道题放进课文',
		attributes: { id: ref('question', '测验的 id 加 # 加题目的 id，例如 drowning/friend-in-water#first') },
		place: 'block',
		content: 'none',
		sample: '<Question id="drowning/friend-in-water#first" />',
	},
	Pause: {
		folder: 'pause',
		about: '停下来讨论：一个没有标准答案的问题',
		attributes: { minutes: { kind: 'number', required: true, about: '讨论几分钟' } },
		place: 'block',
		content: 'required',
		sample: '<Pause minutes="3">\n\n你家附近，哪里的水边没有人看着？\n\n</Pause>',
	},
	TeacherNote: {
		folder: 'teacher-note',
		about: '给老师的话：听什么、马上纠正什么；只在讲课和打印时出现',
		attributes: {},
		place: 'block',
		content: 'required',
		sample: '<TeacherNote>\n\n如果有孩子说“我会游泳，可以去救”，马上回到第一步。\n\n</TeacherNote>',
	},
	Tonight: {
		folder: 'tonight',
		about: '今晚在家一起做的一件事：五分钟，不花钱',
		attributes: {},
		place: 'block',
		content: 'required',
		sample: '<Tonight>\n\n和家里人一起说一遍求救电话里要讲的三句话。\n\n</Tonight>',
	},
	Helpline: {
		folder: 'helpline',
		about: '可以点着打的求助电话',
		attributes: { number: ref('helpline', '号码，要在 helplines.yaml 里') },
		place: 'inline',
		content: 'none',
		sample: '<Helpline number="119" />',
	},
	LocalFact: {
		folder: 'local-fact',
		about: '本校自己的事实，从 site.yaml 里取',
		attributes: { id: ref('fact', 'site.yaml 里 facts 的 id') },
		place: 'inline',
		content: 'none',
		sample: '<LocalFact id="assembly-point" />',
	},
	Cite: {
		folder: 'cite',
		about: '注明上一句话的来源',
		attributes: { source: ref('source', 'sources.yaml 里的 id，也要写在这一课的 sources 里') },
		place: 'inline',
		content: 'none',
		sample: '<Cite source="moe-letter-2022" />',
	},
	Term: {
		folder: 'term',
		about: '难词：第一次出现时解释',
		attributes: { means: text('用孩子的话说它是什么意思') },
		place: 'inline',
		content: 'required',
		sample: '<Term means="身体突然碰到很冷的水，会喘不上气">冷水休克</Term>',
	},
};
