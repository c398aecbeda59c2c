/** Where what stands on a share card: a tree of boxes for satori, which lays out flex boxes and nothing else. */
import { breakTitle, phrasesOf } from '../domain/break-title.ts';
import type { Hue } from '../schemas/shared.ts';
import type { ShareCard } from './share-cards.ts';

export type CardShape = 'wide' | 'square';
type Box = { type: 'div'; props: { style: Record<string, string | number>; children?: string | Box[] } };

export const cardSizes: Record<CardShape, [number, number]> = { wide: [1200, 630], square: [400, 400] };

/** Where the picture goes, in pixels. */
export const pictureRoom: Record<CardShape, { left: number; top: number; width: number; height: number }> = {
	wide: { left: 640, top: 110, width: 512, height: 410 },
	square: { left: 60, top: 24, width: 280, height: 210 },
};

const inks: Record<Hue, string> = {
	water: '#0B7285',
	fire: '#C2410C',
	grape: '#6741B8',
	leaf: '#2B7A3D',
	sun: '#A35A00',
	earth: '#7A4E2D',
};

const div = (style: Record<string, string | number>, children: string | Box[] = []): Box => ({
	type: 'div',
	props: { style: { display: 'flex', ...style }, children },
});

export function cardLayout(card: ShareCard, shape: CardShape): Box {
	return shape === 'wide' ? wide(card) : square(card);
}

function wide({ title, label, hue, picture, name }: ShareCard): Box {
	const ink = inks[hue];
	const width = picture === undefined ? 1040 : 540;
	const fontSize = title.length <= 8 ? 84 : title.length <= 14 ? 70 : 58;
	return div(frame, [
		div({ ...at, left: 0, top: 0, width: 24, height: 630, backgroundColor: ink }),
		div({ ...at, left: 80, top: 60, width, flexDirection: 'column' }, [
			div({ fontSize: 34, fontWeight: 700, color: ink }, label),
			words(title, { fontSize, marginTop: 20 }),
		]),
		div({ ...at, left: 80, bottom: 48, fontSize: 36, fontWeight: 700, color: '#4A5962' }, name),
	]);
}

/** In a chat it is as large as a thumb: the picture, and the title as large as it goes. */
function square({ title, hue, picture }: ShareCard): Box {
	const isAlone = picture === undefined;
	const fontSize = isAlone ? 56 : title.length <= 7 ? 46 : title.length <= 16 ? 40 : 34;
	const place = isAlone ? { top: 20, height: 350 } : { top: 240, height: 142 };
	const center = { alignItems: 'center', justifyContent: 'center', alignContent: 'center' };
	return div(frame, [
		div({ ...at, left: 12, width: 376, ...place, ...center }, [
			words(title, { ...center, fontSize, lineHeight: 1.2, width: 376 }),
		]),
		div({ ...at, left: 0, bottom: 0, width: 400, height: 14, backgroundColor: inks[hue] }),
	]);
}

const at = { position: 'absolute' };

const frame = {
	width: '100%',
	height: '100%',
	position: 'relative',
	backgroundColor: '#FFFDF8',
	color: '#1D282E',
	fontFamily: 'Noto Sans SC',
};

/** Each word is a box of its own, so that a line breaks between words and never within one. */
function words(title: string, style: Record<string, string | number>): Box {
	const pieces = phrasesOf(title).flatMap(breakTitle);
	return div(
		{ flexWrap: 'wrap', fontWeight: 700, lineHeight: 1.3, ...style },
		pieces.map((piece) => div({}, piece.replace(/ /g, '\u00A0'))),
	);
}
