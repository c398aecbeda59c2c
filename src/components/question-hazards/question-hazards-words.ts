/** The strings that `<question-hazards>` says. */
export const spoken = [
	'hazardFound',
	'hazardMissed',
	'hazardAlarm',
	'hazardCalm',
	'hazardsView',
	'zoomIn',
	'zoomOut',
] as const;

export type HazardsWord = (typeof spoken)[number];
