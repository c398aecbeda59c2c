/** What all classes together come to, in a sentence. */
import { headCount } from '../../domain/drill-desk.ts';
import { fillWords } from '../../domain/fill-words.ts';
import type { ClassCount } from '../../schemas/drill-records.ts';
import type { CountWords } from './drill-count-words.ts';

/** `应到 82 人，实到 80 人 · 还要找 2 人 · 还有 1 个班没有报`. */
export function totalText(rows: readonly ClassCount[], words: CountWords): string {
	const { expected, arrived, missing, waiting, over } = headCount(rows);
	if (rows.length === 0) return words.totalNone;
	const rest = [
		...(missing > 0 ? [fillWords(words.totalMissing, { n: missing })] : []),
		...(waiting > 0 ? [fillWords(words.totalWaiting, { n: waiting })] : []),
		...(missing + waiting + over === 0 ? [words.totalComplete] : []),
	];
	return [fillWords(words.total, { expected, arrived }), ...rest].join(' · ');
}
