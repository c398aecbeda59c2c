export const scale = {
	askWords: 0.6, askPower: 1.5, asked: 1.6, fromAsks: 0.9,
	title: 1.2, titleRare: 0.5, anywhere: 0.5,
	heading: 0.8, text: 1, together: 0.3, near: 0.5, window: 40,
	base: 0.35, fromQuiz: 0.9,
	pTitle: 3, pHeading: 2.4, pText: 2,
	stage: 1.15, stageOff: 0.95, topic: 1.1, topicOff: 0.75,
	quiz: 0.78, campaign: 0.8, tp: 0.74, page: 0.6,
	exact: 1,
};
