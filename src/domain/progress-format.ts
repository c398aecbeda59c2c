/** How saved progress is understood: the format that browser/progress-store.ts saves by and imported files are read by. */
import { progressV1Schema } from '../schemas/progress-v1.ts';
import { type Progress, progressSchema, progressVersion } from '../schemas/progress.ts';
import type { Path } from './drop-faults.ts';
import { mergeProgress } from './merge-progress.ts';
import { fromVersion1 } from './migrate-progress.ts';
import { emptyProgress } from './progress.ts';
import type { SavedFormat } from './saved-format.ts';

export const progressFormat: SavedFormat<Progress> = {
	version: progressVersion,
	schema: progressSchema,
	migrations: { 1: { schema: progressV1Schema, up: fromVersion1 } },
	empty: emptyProgress,
	merge: mergeProgress,
	entryDepth,
};

/** A receipt was frozen when it was made: damaged in one place it is no receipt any more. */
function entryDepth(path: Path): number {
	return path[2] === 'receipts' ? 4 : path.length;
}
