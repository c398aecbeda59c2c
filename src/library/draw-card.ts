/**
 * Draws a share card as PNG, 1200×630 for previews and 400×400 for chat apps, which cut a square. Drawn cards are kept
 * in `.cache/share-cards/` under what they show, so that an unchanged page costs a build nothing.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import satori from 'satori';
import sharp from 'sharp';
import { type CardShape, cardLayout, cardSizes, pictureRoom } from './card-layout.ts';
import { picture } from './pictures.ts';
import type { ShareCard } from './share-cards.ts';

/** Raised when the drawing changes: cards drawn before are then left aside. */
const drawing = 2;
const root = process.cwd();
const cache = join(root, '.cache', 'share-cards');

/** The PNG of a card in one of its two shapes. */
export async function drawCard(card: ShareCard, shape: CardShape): Promise<Buffer> {
	const shown = card.picture === undefined ? undefined : await (await picture(card.picture)).body();
	const key = createHash('sha256')
		.update(JSON.stringify([drawing, shape, card]))
		.update(shown ?? '')
		.digest('hex');
	const file = join(cache, `${key.slice(0, 32)}.png`);
	if (existsSync(file)) return readFileSync(file);
	const png = await draw(card, shape, shown);
	mkdirSync(cache, { recursive: true });
	writeFileSync(file, png);
	return png;
}

async function draw(card: ShareCard, shape: CardShape, shown: string | Uint8Array | undefined): Promise<Buffer> {
	const [width, height] = cardSizes[shape];
	const svg = await satori(cardLayout(card, shape) as Parameters<typeof satori>[0], { width, height, fonts: fonts() });
	const room = pictureRoom[shape];
	const art = shown && {
		input: await sharp(Buffer.from(shown), { density: 200 })
			.resize(room.width, room.height, { fit: 'contain', background: '#fffdf8' })
			.png()
			.toBuffer(),
		left: room.left,
		top: room.top,
	};
	return sharp(Buffer.from(svg))
		.composite(art ? [art] : [])
		.png({ palette: true, colours: shape === 'square' ? 64 : 128, compressionLevel: 9 })
		.toBuffer();
}

type Fonts = Parameters<typeof satori>[1]['fonts'];
let read: Fonts | undefined;

/** A font with all the characters that lessons need, ℃, ① and 铊 too: `npm test` looks for those of every title. */
function fonts(): Fonts {
	const find = createRequire(join(root, 'package.json'));
	const file = find.resolve('@expo-google-fonts/noto-sans-sc/700Bold/NotoSansSC_700Bold.ttf');
	return (read ??= [{ name: 'Noto Sans SC', data: readFileSync(file), weight: 700 }]);
}
