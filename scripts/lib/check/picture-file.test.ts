import { expect, test } from 'vitest';
import { pictureFault } from './picture-file.ts';

const fault = (path: string, text: string) => pictureFault(path, new TextEncoder().encode(text));

test('a picture holds only what is drawn', () => {
	expect(fault('a.svg', '<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0"/></svg>')).toBeUndefined();
	expect(fault('a.svg', '<svg><script>go()</script></svg>')).toContain('有代码');
	expect(fault('a.svg', '<svg onload="go()"></svg>')).toContain('有代码');
	expect(fault('a.svg', '<svg><image href="https://example.org/a.png"/></svg>')).toContain('从别处取');
	expect(fault('a.png', '0'.repeat(1_000_001))).toContain('图太大');
});
