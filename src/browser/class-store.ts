/** The teacher's collection of receipts on this device: class, campaign and codes, under a key of its own. */
import { classFormat } from '../domain/class-receipts.ts';
import type { ClassReceipts } from '../schemas/class-receipts.ts';
import { defineSaved, type SavedData } from './saved-data.ts';

export const classStore: SavedData<ClassReceipts> = defineSaved({ key: 'pinganke:class', ...classFormat });
