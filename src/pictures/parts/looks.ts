/** What people look like, and the cast that comes back from picture to picture. */
import type { HairStyle } from './head.ts';
import { clothes, hairs, skins, type Tone } from './palette.ts';
import type { Placement, Size } from './skeleton.ts';

/** What a person looks like; the cast below holds ready ones. */
export interface Looks {
	skin?: Tone;
	hair?: Tone;
	hairStyle?: HairStyle;
	top?: Tone;
	bottom?: Tone;
	/** Trousers to the ankle, shorts, or a skirt. */
	legs?: 'long' | 'shorts' | 'skirt';
	sleeves?: 'long' | 'short' | 'none';
	shoes?: Tone | 'bare';
	/** A bag on the back. */
	backpack?: Tone;
	smile?: boolean;
	lookDown?: boolean;
	glasses?: boolean;
	/** Turns only the head: a body facing us with `side` looks right (left when flipped). */
	headView?: 'side' | 'front' | 'back';
}

/** A person on the canvas. */
export type PersonOptions = Placement & Looks;

/** People who come back from picture to picture. Spread one and add place and pose: `person({ ...cast.boy, at, pose })`. */
export const cast = {
	boy: { size: 'child', top: clothes.orange, bottom: clothes.navy, skin: skins.light },
	girl: { size: 'child', top: clothes.yellow, bottom: clothes.teal, hairStyle: 'tail', skin: skins.tan },
	smallGirl: {
		size: 'small',
		top: clothes.pink,
		bottom: clothes.grape,
		hairStyle: 'bun',
		legs: 'skirt',
		skin: skins.light,
	},
	smallBoy: {
		size: 'small',
		top: clothes.green,
		bottom: clothes.earth,
		legs: 'shorts',
		hair: hairs.brown,
		skin: skins.tan,
	},
	deepBoy: { size: 'child', top: clothes.white, bottom: clothes.red, legs: 'shorts', skin: skins.deep },
	teenGirl: { size: 'teen', top: clothes.grape, bottom: clothes.navy, hairStyle: 'long', skin: skins.light },
	teenBoy: { size: 'teen', top: clothes.blue, bottom: clothes.grey, hair: hairs.brown, skin: skins.tan },
	mother: {
		size: 'adult',
		top: clothes.red,
		bottom: clothes.navy,
		hairStyle: 'long',
		sleeves: 'long',
		skin: skins.light,
	},
	father: { size: 'adult', top: clothes.green, bottom: clothes.earth, sleeves: 'long', skin: skins.tan },
	teacher: {
		size: 'adult',
		top: clothes.blue,
		bottom: clothes.navy,
		hairStyle: 'bun',
		sleeves: 'long',
		skin: skins.light,
	},
	grandma: {
		size: 'adult',
		top: clothes.grape,
		bottom: clothes.grey,
		hair: hairs.grey,
		hairStyle: 'bun',
		sleeves: 'long',
		skin: skins.light,
	},
	aunt: {
		size: 'adult',
		top: clothes.teal,
		bottom: clothes.earth,
		hair: clothes.white,
		hairStyle: 'scarf',
		sleeves: 'long',
		skin: skins.tan,
	},
} satisfies Record<string, Looks & { size: Size }>;
