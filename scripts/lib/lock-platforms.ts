/**
 * Keeps package-lock.json true for every system. Some tools bring one package per system (`@pagefind/darwin-arm64`).
 * A registry mirror may hold only some of them; npm then writes a lock file without the rest, and `npm ci`
 * refuses that file. What is missing can be added from the names alone, since each says its system.
 */

/** The parts of a lock file that are read and written here. */
export interface Lock {
	packages: Record<string, LockedPackage>;
}

interface LockedPackage {
	version?: string;
	dev?: boolean;
	optional?: boolean;
	optionalDependencies?: Record<string, string>;
	os?: string[];
	cpu?: string[];
	libc?: string[];
}

/** A package of one system that the lock file should hold; `place` is its key there. */
interface Missing {
	place: string;
	name: string;
	version: string;
	dev: boolean;
}

/** The keys of all packages that the lock file should hold and does not. */
export function missingPlatforms({ packages }: Lock): string[] {
	return findMissing(packages).map(({ place }) => place);
}

/** The lock file with every missing package added; the one given is left as it is. */
export function completeLock(lock: Lock): Lock {
	const packages = { ...lock.packages };
	// One at a time, because where one is placed decides where the next of the same name may be.
	for (let [next] = findMissing(packages); next; [next] = findMissing(packages)) {
		packages[next.place] = {
			version: next.version,
			...platformOf(next.name),
			...(next.dev && { dev: true }),
			optional: true,
		};
	}
	const sorted = Object.entries(packages).sort(([a], [b]) => a.localeCompare(b, 'en'));
	return { ...lock, packages: Object.fromEntries(sorted) };
}

function findMissing(packages: Lock['packages']): Missing[] {
	return Object.entries(packages).flatMap(([from, { optionalDependencies = {}, dev = false }]) =>
		Object.entries(optionalDependencies)
			.filter(([name, version]) => isExact(version) && resolved(packages, from, name)?.version !== version)
			.map(([name, version]) => ({ place: placeFor(packages, from, name), name, version, dev })),
	);
}

/** A package for one system is always asked for by exact version; a range means something else. */
function isExact(version: string): boolean {
	return /^\d/.test(version);
}

/** What `name` means inside the package at `from`: the nearest one on the way up, as Node looks for it. */
function resolved(packages: Lock['packages'], from: string, name: string): LockedPackage | undefined {
	for (let at = from; ; at = at.slice(0, Math.max(0, at.lastIndexOf('/node_modules/')))) {
		const found = packages[at === '' ? `node_modules/${name}` : `${at}/node_modules/${name}`];
		if (found || at === '') return found;
	}
}

/** At the top, unless another version of it is there. */
function placeFor(packages: Lock['packages'], from: string, name: string): string {
	return packages[`node_modules/${name}`] ? `${from}/node_modules/${name}` : `node_modules/${name}`;
}

const systems: Record<string, string> = { win: 'win32', windows: 'win32' };
const knownSystems = [
	'darwin',
	'linux',
	'win32',
	'freebsd',
	'netbsd',
	'openbsd',
	'android',
	'openharmony',
	'sunos',
	'aix',
];
const processors = ['x64', 'arm64', 'arm', 'ia32', 'ppc64', 'riscv64', 's390x', 'loong64', 'mips64el', 'wasm32'];

/** `@oxc-parser/binding-linux-x64-musl` → Linux, x64, musl. Throws when the name says no system and no processor. */
function platformOf(name: string): Pick<LockedPackage, 'os' | 'cpu' | 'libc'> {
	const words = (name.split('/').at(-1) ?? '').split('-').map((word) => systems[word] ?? word);
	const os = words.find((word) => knownSystems.includes(word));
	const cpu = words.find((word) => processors.includes(word));
	if (!os && !cpu) throw new Error(`The lock file lacks ${name}, and its name does not say for which system it is`);
	const libc = words.includes('musl') ? 'musl' : os === 'linux' && words.includes('gnu') ? 'glibc' : undefined;
	return { ...(os && { os: [os] }), ...(cpu && { cpu: [cpu] }), ...(libc && { libc: [libc] }) };
}
