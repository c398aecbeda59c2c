/** The day by which something new is to be checked again. `YYYY-MM-DD`, both ways. */
export function yearLater(day: string): string {
	const [year, ...rest] = day.split('-');
	// 29 February has no day like it in the next year.
	return [Number(year) + 1, ...rest].join('-').replace('-02-29', '-02-28');
}
