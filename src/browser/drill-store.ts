/** The records of drills, and the desks as they stand, on this device. */
import { drillsFormat } from '../domain/drill-records.ts';
import type { DrillRecords } from '../schemas/drill-records.ts';
import { defineSaved, type SavedData } from './saved-data.ts';

export const drillStore: SavedData<DrillRecords> = defineSaved({ key: 'pinganke:drills', ...drillsFormat });
