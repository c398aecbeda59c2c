/** `node scripts/run.mjs complete-lock`, after `npm install`: adds packages for other systems that npm left out. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { completeLock, missingPlatforms, type Lock } from './lib/lock-platforms.ts';
import { root } from './lib/settings.ts';

const file = join(root, 'package-lock.json');
const lock = JSON.parse(readFileSync(file, 'utf8')) as Lock;
writeFileSync(file, `${JSON.stringify(completeLock(lock), null, 2)}\n`);
console.log(`${missingPlatforms(lock).length} packages for other systems added to package-lock.json`);
