/**
 * What a page is, for search engines: schema.org as JSON-LD. Dates are days ("YYYY-MM-DD"), addresses are whole.
 * https://schema.org/LearningResource, /Quiz, /Event, /BreadcrumbList
 */
export type Thing = { '@type': string } & Record<string, unknown>;

type Named = { name: string; description: string; url: string; language: string };

export function learningResource(
	lesson: Named & { levels: string[]; minutes: number; checked: string; publisher: string },
): Thing {
	return {
		'@type': 'LearningResource',
		...base(lesson),
		learningResourceType: 'lesson',
		educationalLevel: lesson.levels,
		timeRequired: `PT${lesson.minutes}M`,
		dateModified: lesson.checked,
		isAccessibleForFree: true,
		publisher: { '@type': 'Organization', name: lesson.publisher },
	};
}

export function quizThing(quiz: Named & { lesson: string; levels: string[] }): Thing {
	return {
		'@type': 'Quiz',
		...base(quiz),
		educationalLevel: quiz.levels,
		isPartOf: quiz.lesson,
		isAccessibleForFree: true,
	};
}

/** A campaign happens at school and on its page. */
export function eventThing(campaign: Named & { from: string; to: string; organizer: string }): Thing {
	return {
		'@type': 'Event',
		...base(campaign),
		startDate: campaign.from,
		endDate: campaign.to,
		eventAttendanceMode: 'https://schema.org/MixedEventAttendanceMode',
		location: [
			{ '@type': 'Place', name: campaign.organizer, address: 'CN' },
			{ '@type': 'VirtualLocation', url: campaign.url },
		],
		organizer: { '@type': 'Organization', name: campaign.organizer },
	};
}

export function breadcrumbs(trail: { name: string; url: string }[]): Thing {
	return {
		'@type': 'BreadcrumbList',
		itemListElement: trail.map(({ name, url }, index) => ({
			'@type': 'ListItem',
			position: index + 1,
			name,
			item: url,
		})),
	};
}

/** The text of a `<script type="application/ld+json">`: nothing in it can end the element. */
export function jsonLd(things: Thing[]): string {
	return JSON.stringify({ '@context': 'https://schema.org', '@graph': things }).replace(/</g, '\\u003c');
}

function base({ name, description, url, language }: Named): Record<string, string> {
	return { name, description, url, inLanguage: language };
}
