/** The records of drills, and the desks as they stand, on this device. */
import { todaysDesk } from '../domain/drill-desk.ts';
import { drillsFormat, keepDesk } from '../domain/drill-records.ts';
import { own } from '../domain/own.ts';
import type { DrillDesk, DrillRecords } from '../schemas/drill-records.ts';
import { defineSaved, type SavedData } from './saved-data.ts';
import { today } from './today.ts';

export const drillStore: SavedData<DrillRecords> = defineSaved({ key: 'pinganke:drills', ...drillsFormat });

/** The desk of a drill as it stands today. */
export const readDesk = (drill: string): DrillDesk => deskIn(drillStore.read().value, drill);

/** Changes the desk of a drill; `cut` when something is taken away. `false` when it is kept in memory only. */
export function changeDesk(drill: string, change: (desk: DrillDesk) => DrillDesk, cut = false): boolean {
	return drillStore[cut ? 'prune' : 'change']((kept) => keepDesk(kept, drill, change(deskIn(kept, drill))));
}

function deskIn(kept: DrillRecords, drill: string): DrillDesk {
	return todaysDesk(own(kept.desks, drill), today(), Date.now());
}
