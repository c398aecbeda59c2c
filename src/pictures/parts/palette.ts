/** Named colours of the picture family. Every thing has two tones: `main` fills it, `dark` is its shade and outline. */
export interface Tone {
	main: string;
	dark: string;
}

const tone = (main: string, dark: string): Tone => ({ main, dark });

/** Deepest colour: eyes, text on signs, phone bodies. */
export const ink = '#1D282E';
/** Warm white: bubbles, wave crests, the white of the ring buoy. */
export const paper = '#FFFDF8';

/** Panel backgrounds: the light ground a scene stands on, one for each topic colour. */
export const backgrounds = {
	sky: '#E3F5F8',
	room: '#FFF4DB',
	fire: '#FFEDE3',
	grape: '#F1ECFD',
	leaf: '#E8F6EA',
	earth: '#F6ECE4',
	night: '#2B4257',
	winter: '#EDF3F8',
} as const;

export const water = tone('#8FD3DE', '#4FB0C2');
export const deepWater = tone('#4FB0C2', '#2A8799');
export const ice = tone('#F6FBFF', '#A9C7DA');
export const grass = tone('#A9C77B', '#6F9444');
export const sand = tone('#F2DDB5', '#CFAE72');
export const stone = tone('#C9CDD2', '#868F98');
export const road = tone('#A7AFB6', '#6D767E');
export const wood = tone('#E08A55', '#B35A2B');
export const trunk = tone('#9A6B45', '#6B4527');
export const leaves = tone('#7DB36A', '#3F7D43');
export const wall = tone('#FBEBD3', '#DDBB8D');
export const floor = tone('#EBCFA9', '#C79F6C');
export const smoke = tone('#B4B8BD', '#7F868D');
export const fire = tone('#F79A2E', '#C2410C');
export const orange = tone('#F28C33', '#C25A12');
export const metal = tone('#DDE3E8', '#8A97A1');
export const exitGreen = tone('#2B9348', '#1B6A31');
export const danger = tone('#E5483B', '#B42318');
export const right = tone('#36A155', '#1E7B34');
export const glass = tone('#D3ECF4', '#7FB3C4');
export const board = tone('#3F7A5E', '#28553F');
export const card = tone('#D9A869', '#A57436');

/** Skin: three tones, light to deep. */
export const skins = {
	light: tone('#F8CFAE', '#A9683C'),
	tan: tone('#E5AE83', '#8F5730'),
	deep: tone('#B77A50', '#6B3C20'),
};

/** Hair: black, brown, grey. */
export const hairs = {
	black: tone('#2A2A30', '#0F0F12'),
	brown: tone('#5B3B28', '#3B2417'),
	grey: tone('#B9BDC2', '#858B92'),
};

/** Clothes. Put a light top beside dark trousers: the pair must stay apart in grey. */
export const clothes = {
	orange: tone('#F7943D', '#A84A0B'),
	yellow: tone('#FAD15A', '#A87608'),
	red: tone('#E2584B', '#97251B'),
	green: tone('#63B077', '#2A683E'),
	teal: tone('#3AA6A0', '#165F5B'),
	blue: tone('#5B9BD5', '#265B90'),
	navy: tone('#34557F', '#1F3654'),
	grape: tone('#9A7BD8', '#563499'),
	pink: tone('#F3A6B8', '#AD4C67'),
	white: tone('#FFFFFF', '#7F8B94'),
	earth: tone('#9B6B48', '#6C4528'),
	grey: tone('#7C8791', '#515B64'),
};
