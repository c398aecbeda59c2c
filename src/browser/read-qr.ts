/**
 * Reads QR codes from a picture or a frame of the camera, on the device: with the browser's own reader where it has
 * one, else with a small library that is fetched only then. What a code says is text to look at, never an address to open.
 */

type Source = HTMLImageElement | HTMLVideoElement;
type Size = { width: number; height: number };
type Reader = (source: Source) => Promise<string[]>;
/** The part of the browser's own reader that is used; TypeScript does not know it yet. */
type Detector = { detect: (source: Source) => Promise<{ rawValue: string }[]> };
type DetectorClass = { new (options: { formats: string[] }): Detector; getSupportedFormats: () => Promise<string[]> };

/** Longer side in pixels: large enough for a photo of a sheet of paper, small enough for an old computer. */
const sizes = [1600, 900, 500];

let reader: Promise<Reader> | undefined;

/** Every text found; empty when there is no code, or none that can be read. */
export async function readQr(source: Source): Promise<string[]> {
	const read = await (reader ??= chooseReader());
	return read(source).catch(() => []);
}

async function chooseReader(): Promise<Reader> {
	const own = (globalThis as { BarcodeDetector?: DetectorClass }).BarcodeDetector;
	const formats = await own?.getSupportedFormats().catch((): string[] => []);
	return own && formats?.includes('qr_code') ? ownReader(new own({ formats: ['qr_code'] })) : libraryReader();
}

/** Some browsers name a reader and have none behind it: then it throws, and the library takes over. */
function ownReader(detector: Detector): Reader {
	return async (source) => {
		try {
			return (await detector.detect(source)).map(({ rawValue }) => rawValue);
		} catch {
			reader = libraryReader();
			return (await reader)(source);
		}
	};
}

async function libraryReader(): Promise<Reader> {
	const { decodeQR } = await import('qr/decode.js');
	return async (source) => {
		// A frame of the camera comes again; a picture gets a try at each size.
		const tries = source instanceof HTMLVideoElement ? sizes.slice(1, 2) : sizes;
		for (const longest of tries) {
			const pixels = pixelsOf(source, longest);
			try {
				if (pixels) return [decodeQR(pixels, { effort: 2, timeLimit: 200 })];
			} catch {
				// No code at this size.
			}
		}
		return [];
	};
}

function pixelsOf(source: Source, longest: number): ImageData | undefined {
	const size = sizeOf(source);
	const scale = Math.min(1, longest / Math.max(size.width, size.height));
	const canvas = document.createElement('canvas');
	canvas.width = Math.round(size.width * scale);
	canvas.height = Math.round(size.height * scale);
	const context = canvas.getContext('2d');
	if (!context || canvas.width === 0 || canvas.height === 0) return undefined;
	// Pictures with clear ground are read as on white paper.
	context.fillStyle = '#fff';
	context.fillRect(0, 0, canvas.width, canvas.height);
	context.drawImage(source, 0, 0, canvas.width, canvas.height);
	return context.getImageData(0, 0, canvas.width, canvas.height);
}

function sizeOf(source: Source): Size {
	if (source instanceof HTMLVideoElement) return { width: source.videoWidth, height: source.videoHeight };
	return { width: source.naturalWidth, height: source.naturalHeight };
}
