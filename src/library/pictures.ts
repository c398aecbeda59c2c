/**
 * Pictures by name: scenes drawn in `src/pictures/scenes/`, or files an author put in `<content>/pictures/`.
 * A file of the author's wins over a scene of the same name.
 */
import { readdirSync, readFileSync, existsSync } from 'node:fs';
import { extname, join } from 'node:path';
import sharp from 'sharp';

type SceneModule = { default: string };
const scenes = import.meta.glob<SceneModule>('../pictures/scenes/*/*.ts', { eager: true });
const folder = join(import.meta.env.CONTENT_DIR as string, 'pictures');

export type Picture = {
	/** Path under `/pictures/`, with its ending. */
	file: string;
	width: number;
	height: number;
	body: () => Promise<Uint8Array<ArrayBuffer> | string>;
};

let known: Promise<Map<string, Picture>> | undefined;

/** All pictures, by name. */
export function pictures(): Promise<Map<string, Picture>> {
	return (known ??= readAll());
}

/** One picture. The content check has already refused names that do not exist. */
export async function picture(name: string): Promise<Picture> {
	const found = (await pictures()).get(name);
	if (!found) throw new Error(`picture ${name} does not exist`);
	return found;
}

async function readAll(): Promise<Map<string, Picture>> {
	const all = new Map(Object.entries(scenes).map(([path, scene]) => drawn(path, scene.default)));
	if (!existsSync(folder)) return all;
	for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
		if (/\.(svg|png|jpg|webp)$/i.test(path)) all.set(...(await fromFile(path.replaceAll('\\', '/'))));
	}
	return all;
}

function drawn(path: string, svg: string): [string, Picture] {
	const [, width, height] = (/viewBox="0 0 (\d+) (\d+)"/.exec(svg) ?? []).map(Number) as [number, number, number];
	const name = path.replace('../pictures/scenes/', '').replace('.ts', '');
	return [name, { file: `${name}.svg`, width, height, body: async () => svg }];
}

/** Photos become WebP of at most 1,200 pixels; drawings go out as they are. */
async function fromFile(path: string): Promise<[string, Picture]> {
	const name = path.slice(0, -extname(path).length);
	const source = join(folder, path);
	const { width = 0, height = 0 } = await sharp(source).metadata();
	if (path.endsWith('.svg'))
		return [name, { file: path, width, height, body: async () => readFileSync(source, 'utf8') }];
	const scale = Math.min(1, 1200 / width);
	const size = { width: Math.round(width * scale), height: Math.round(height * scale) };
	const body = async () => new Uint8Array(await sharp(source).rotate().resize(size).webp().toBuffer());
	return [name, { file: `${name}.webp`, ...size, body }];
}
