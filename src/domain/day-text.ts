/** A day in a language's own words: 2026年11月22日. Days are texts, so no time zone can move them. */
export function dayText(locale: string, day: string): string {
	const format = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
	return format.format(new Date(`${day}T00:00:00Z`));
}
