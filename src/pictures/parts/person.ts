/** People: round heads, thick round limbs, two tones for every piece of clothing. */
import { head } from './head.ts';
import { drawArm, drawLeg, limb, mix } from './limbs.ts';
import type { PersonOptions } from './looks.ts';
import { drawPack, drawPalm, drawSkirt, drawStraps } from './outfit.ts';
import { clothes, hairs, skins } from './palette.ts';
import { measures, skeleton } from './skeleton.ts';
import { group } from './svg.ts';

/** Draws one person. Far limbs lie behind the body in side views; in front views both arms lie in front of it. */
export function person(p: PersonOptions): string {
	const {
		skin = skins.light,
		hair = hairs.black,
		hairStyle = 'short',
		top = clothes.orange,
		bottom = clothes.navy,
	} = p;
	const s = skeleton(p);
	const { view } = p.pose;
	const size = measures(p);
	const farLeg = view === 'side' ? { main: bottom.dark, dark: bottom.dark } : bottom;
	const backArm = drawArm(s.backArm, p, skin, view === 'side' ? { main: top.dark, dark: top.dark } : top);
	const body = limb([mix(s.shoulder, s.hip, 0.08), mix(s.shoulder, s.hip, 0.72)], top, size.torso - 2.4);
	const belt =
		p.legs === 'skirt'
			? ''
			: limb([s.hip, mix(s.hip, mix(s.frontLeg[1], s.backLeg[1], 0.5), 0.08)], bottom, size.torso - 5);
	const neck = limb([mix(s.shoulder, s.head, 0.15), mix(s.shoulder, s.head, 0.6)], skin, size.torso * 0.3);
	const tilt = p.tilt ?? p.pose.tilt ?? 0;
	const headView = p.headView ?? view;
	const skull = head({
		at: s.head,
		r: size.head,
		view: headView,
		skin,
		hair,
		hairStyle,
		tilt,
		flip: p.flip,
		smile: p.smile,
		lookDown: p.lookDown,
		glasses: p.glasses,
	});
	const lower = drawLeg(s.backLeg, p, skin, farLeg) + drawLeg(s.frontLeg, p, skin, bottom);
	const upper = belt + body + neck;
	const frontArm = drawArm(s.frontArm, p, skin, top) + drawPalm(s, p, skin);
	const pack = drawPack(s, p);
	const parts =
		view === 'side'
			? [backArm, lower, drawSkirt(s, p, bottom), neck, belt, body, pack, skull, frontArm]
			: [lower, drawSkirt(s, p, bottom), upper, view === 'back' ? pack : drawStraps(s, p), skull, backArm, frontArm];
	return group({}, ...parts);
}

export * from './looks.ts';
export * from './low-poses.ts';
export type { Pose } from './pose.ts';
export * from './poses.ts';
export { skeleton, type Placement, type Skeleton } from './skeleton.ts';
