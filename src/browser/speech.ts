/** The voice of the device: whether it has a Chinese one, and one sentence said with it. Nothing leaves the device. */

/** Calls `found` once, when the device has a Chinese voice; gives what calls it off. */
export function whenChineseVoice(found: () => void): () => void {
	if (!('speechSynthesis' in window)) return () => undefined;
	if (chineseVoice()) {
		found();
		return () => undefined;
	}
	// Most browsers load their list of voices a moment after the page.
	const look = (): void => {
		if (!chineseVoice()) return;
		stop();
		found();
	};
	const stop = (): void => speechSynthesis.removeEventListener('voiceschanged', look);
	// Safari before 16 knows no listener here.
	if (typeof speechSynthesis.addEventListener !== 'function') return () => undefined;
	speechSynthesis.addEventListener('voiceschanged', look);
	return stop;
}

/** Says `text`, faster or slower than 1; `ended` is told whether it was said to its end. Gives what stops it. */
export function say(text: string, rate: number, ended: (whole: boolean) => void): () => void {
	const voice = chineseVoice();
	const utterance = new SpeechSynthesisUtterance(text);
	if (voice) utterance.voice = voice;
	utterance.lang = voice?.lang ?? 'zh-CN';
	utterance.rate = rate;
	utterance.onend = () => ended(true);
	utterance.onerror = () => ended(false);
	// What another page of this browser left unsaid would come first.
	speechSynthesis.cancel();
	speechSynthesis.speak(utterance);
	return () => {
		utterance.onend = utterance.onerror = null;
		speechSynthesis.cancel();
	};
}

/** A voice on the device before one that asks a server for each sentence; Mandarin before Cantonese. */
function chineseVoice(): SpeechSynthesisVoice | undefined {
	const voices = speechSynthesis
		.getVoices()
		.filter(({ lang, localService }) => localService && /^(zh|cmn)\b/i.test(lang));
	return voices.find(({ lang }) => /CN|Hans|cmn/i.test(lang)) ?? voices.find(({ lang }) => !/HK|yue/i.test(lang));
}
