import { expect, test } from 'vitest';
import { readLetters } from './read-letters.ts';
import { sounds } from './search-testing.ts';

test.for([
	['fangnishui', '防溺水'],
	['fns', '防溺水'],
	['zhaohuo le zenmeban', '着火 了 怎么办'],
	['zhao huo', '着火'],
	['nishui怎么办', '溺水怎么办'],
	['fangnishu', '防溺水'],
	['fangnishuu', '防溺水'],
	['aed', 'aed'],
	['qxzvbk', 'qxzvbk'],
	['溺水', '溺水'],
] as const)('%s reads %s', ([typed, read]) => {
	expect(readLetters(typed, sounds)).toBe(read);
});
