/**
 * `<qr-camera>`: opens the camera when asked, and says what codes it sees as `qr-text` events, each once in a row.
 * Whoever hears one may answer in `detail.say`, a sentence shown under the picture. The camera is always closed again:
 * by the button, when the page goes out of sight, when this element goes.
 */
import { type Camera, openCamera } from '../../browser/camera.ts';
import { readQr } from '../../browser/read-qr.ts';

export type QrText = CustomEvent<{ text: string; say: (sentence: string) => void }>;

/** Between two looks, in milliseconds: an old computer must have time for the page. */
const pause = 250;

class QrCamera extends HTMLElement {
	private camera?: Camera;
	private opening = false;
	private last = '';

	connectedCallback(): void {
		this.addEventListener('click', this.onClick);
	}

	disconnectedCallback(): void {
		this.removeEventListener('click', this.onClick);
		this.camera?.close();
	}

	private readonly onClick = ({ target }: Event): void => {
		if ((target as Element).closest('[data-open]')) void this.open();
		if ((target as Element).closest('[data-close]')) this.camera?.close();
	};

	private async open(): Promise<void> {
		if (this.opening || this.camera) return;
		this.opening = true;
		this.find('[data-problem]').textContent = '';
		this.find('[data-view]').hidden = false;
		const camera = await openCamera(this.find<HTMLVideoElement>('video'), () => this.closed());
		this.opening = false;
		if (typeof camera === 'string') return this.fail(camera);
		// Gone while the browser was asking: nobody would close it.
		if (!this.isConnected) return camera.close();
		this.camera = camera;
		this.find('[data-open]').hidden = true;
		this.find('[data-close]').focus();
		await this.look(camera).catch(() => this.fail('failed'));
	}

	/** Looks as long as this camera is the open one. */
	private async look(camera: Camera): Promise<void> {
		while (this.camera === camera) {
			for (const text of await readQr(this.find<HTMLVideoElement>('video'))) this.tell(text);
			await new Promise((resolve) => setTimeout(resolve, pause));
		}
	}

	private tell(text: string): void {
		if (text === this.last || !this.camera) return;
		this.last = text;
		const say = (sentence: string): void => {
			this.find('[data-says]').textContent = sentence;
		};
		this.dispatchEvent(new CustomEvent('qr-text', { bubbles: true, detail: { text, say } }));
	}

	private closed(): void {
		delete this.camera;
		this.last = '';
		this.find('[data-view]').hidden = true;
		const button = this.find('[data-open]');
		button.hidden = false;
		if (this.isConnected) button.focus();
	}

	private fail(problem: string): void {
		this.camera?.close();
		this.find('[data-view]').hidden = true;
		const words = JSON.parse(this.dataset['words'] as string) as Record<string, string>;
		this.find('[data-problem]').textContent = words[problem] ?? '';
	}

	private find<Found extends HTMLElement>(selector: string): Found {
		return this.querySelector(selector) as Found;
	}
}

customElements.define('qr-camera', QrCamera);
