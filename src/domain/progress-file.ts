/** The file of a record: written whole, and read whole or not at all. */
import type { Progress } from '../schemas/progress.ts';
import { fileFormat, fileVersion, type ProgressFile } from '../schemas/progress-file.ts';
import { progressFormat } from './progress-format.ts';
import { understand } from './saved-format.ts';

/** A larger file is not looked into; a record of many learners takes a tenth of this. In bytes. */
export const largestFile = 2_000_000;

/** Why a file is refused. `partly`: it is ours, and something in it is damaged. */
export type Refusal = 'empty' | 'big' | 'unreadable' | 'binary' | 'web' | 'notJson' | 'notOurs' | 'newer' | 'partly';

/** The name under which a record of that day is kept. */
export function fileName(day: string): string {
	return `平安课记录-${day}.json`;
}

/** The text of the file. `schema` is the address of its JSON Schema. */
export function writeProgressFile(progress: Progress, day: string, schema: string): string {
	const file: ProgressFile = { $schema: schema, format: fileFormat, version: fileVersion, exported: day, progress };
	return `${JSON.stringify(file, null, '\t')}\n`;
}

/** The record in a file, of any version up to this; or why there is none. A record as it stands on a device is one too. */
export function readProgressFile(text: string): Progress | Refusal {
	if (text.trim() === '') return 'empty';
	if (text.length > largestFile) return 'big';
	if (/[\0\uFFFD]/.test(text.slice(0, 4096))) return 'binary';
	if (/^\s*</.test(text)) return 'web';
	try {
		return readData(JSON.parse(text.replace(/^\uFEFF/, '')));
	} catch {
		return 'notJson';
	}
}

function readData(data: unknown): Progress | Refusal {
	if (typeof data !== 'object' || data === null) return 'notOurs';
	const file = data as Partial<Record<keyof ProgressFile, unknown>>;
	if (file.format === fileFormat && Number(file.version) > fileVersion) return 'newer';
	const isFile = file.format === fileFormat && file.version === fileVersion;
	const isRecord = file.format === undefined && ('learners' in data || 'lessons' in data);
	if (!isFile && !isRecord) return 'notOurs';
	const { state, value } = understand(JSON.stringify(isFile ? file.progress : data) ?? '', progressFormat);
	if (state === 'ok') return value;
	return state === 'newer' ? 'newer' : state === 'repaired' ? 'partly' : 'notOurs';
}
