/** How words sound: pinyin without tones, for queries typed in letters and for words written as they are heard. */

/** As built with the site (integrations/sound-table.ts). */
export type SoundTable = {
	kind: 'sounds';
	/** `ni 你逆溺|hao 好号…`: each character under every reading it has, the usual reading first. */
	syllables: string;
	/** Words that people look for, the most telling first, then words of the pages, the commonest first. */
	words: string[];
	/** How many of them are words that people look for. */
	strong: number;
	/** Words whose reading is not that of their characters alone. */
	odd: Record<string, string>;
};

export type Sounds = {
	/** Character → its readings. */
	readings: Map<string, string[]>;
	words: Set<string>;
	/** The first `strong` words, in order. */
	strong: string[];
	/** The same, to ask whether a word is one of them. */
	telling: Set<string>;
	/** Pinyin of a whole word → the words that sound so, the most telling first. */
	bySound: Map<string, string[]>;
	/** First letters of a telling word → words: fns → 防溺水. */
	byInitials: Map<string, string[]>;
};

export function prepareSounds({ syllables, words, strong, odd }: SoundTable): Sounds {
	const readings = new Map<string, string[]>();
	for (const group of syllables.split('|')) {
		const [sound = '', characters = ''] = group.split(' ');
		for (const character of characters) readings.set(character, [...(readings.get(character) ?? []), sound]);
	}
	const sounds: Sounds = {
		readings,
		words: new Set(words),
		strong: words.slice(0, strong),
		telling: new Set(words.slice(0, strong)),
		bySound: new Map(),
		byInitials: new Map(),
	};
	words.forEach((word, index) => {
		const parts = odd[word]?.split(' ') ?? [...word].map((character) => readings.get(character)?.[0] ?? '');
		if (parts.includes('')) return;
		add(sounds.bySound, parts.join(''), word);
		if (index < strong && parts.length > 1) add(sounds.byInitials, parts.map((part) => part[0]).join(''), word);
	});
	return sounds;
}

/** Every way to read a text aloud, at most twelve; none when a character is not known. */
export function readingsOf(text: string, { readings }: Sounds): string[] {
	return [...text].reduce<string[]>(
		(sofar, character) =>
			sofar.flatMap((start) => (readings.get(character) ?? []).map((sound) => start + sound)).slice(0, 12),
		[''],
	);
}

/** Southern ears do not tell zh from z, ng from n, l from n: `zhong` and `zon` become one. */
export function blurred(sound: string): string {
	return sound
		.replace(/([zcs])h/g, '$1')
		.replace(/([aeio]n)g/g, '$1')
		.replace(/n(?=[aeiouv])/g, 'l')
		.replace(/f(?=[aeiou])/g, 'h');
}

function add(map: Map<string, string[]>, key: string, word: string): void {
	const known = map.get(key);
	if (known) known.push(word);
	else map.set(key, [word]);
}
