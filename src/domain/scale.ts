export const scale = {
	askWords: 0.45, askPower: 1.2, asked: 2.4, fromAsks: 1.2,
	title: 1.2, titleRare: 1, anywhere: 0.25,
	heading: 0.8, text: 1, together: 0.3, near: 0.5, window: 24,
	base: 0.3, fromQuiz: 1.1,
	pTitle: 3, pHeading: 2.4, pText: 2.3,
	stage: 1.25, stageOff: 0.95, topic: 1.2, topicOff: 0.75,
	quiz: 0.68, campaign: 0.7, tp: 0.65, page: 0.6,
	exact: 1,
};
