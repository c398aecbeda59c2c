/**
 * What each sign of a good answer counts. Found by trying each figure in turn on judged questions and on every foreseen
 * question with itself left out (docs/decisions/0010): none is right by itself, so change them only with a measure at hand.
 */
export const scale = {
	/** Words in the title; those rare in titles count at least this share of their rarity there. */
	title: 1.2,
	rareInTitle: 1,
	/** Words anywhere on the page, often or seldom. */
	anywhere: 0.25,

	/** Words in the best section: in its heading, in its text, all of them there, most of them within one stretch. */
	heading: 0.8,
	text: 1,
	together: 0.3,
	near: 0.5,
	stretch: 24,

	/** A question that the author foresaw: how much it counts, the share of words in its likeness (the rest is wording), how steeply. */
	asked: 2.4,
	askedWords: 0.45,
	askedPower: 1.2,
	/** To have the words in a foreseen question is to have them on the page, and more. */
	coveredByAsks: 1.2,

	/** What was typed, word for word. */
	phraseInTitle: 3,
	phraseInHeading: 2.4,
	phraseInText: 2.3,

	/** What is left of a score when the page has nothing of what was asked. */
	uncovered: 0.3,
	/** What a lesson gets of what its quiz has. */
	fromQuiz: 1.1,

	/** Pages written for who asks, and others; pages of the topic, and others. */
	reader: 1.25,
	otherReader: 0.95,
	topic: 1.2,
	otherTopic: 0.75,
	/** Kinds of page among equals. */
	kinds: { lesson: 1, campaign: 0.7, quiz: 0.68, notice: 0.67, topic: 0.65, page: 0.6 },
	/** A topic without lessons, when it is the one that is meant. */
	onlyPage: 1.1,
	/** The kind of page that was asked for, and the lesson of the card that is shown. */
	wantedKind: 1.3,
	ofCard: 1.4,
} as const;
