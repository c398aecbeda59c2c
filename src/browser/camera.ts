/** The camera, for scanning. Whoever opens it closes it; it also closes by itself when the page goes out of sight. */

export type Camera = { close: () => void };
/** `none`: no camera, or a page that may not ask for one; `refused`: the reader said no; `busy`: another program has it. */
export type CameraProblem = 'none' | 'refused' | 'busy';

/** Shows the camera in `video` until it is closed; `onClose` is called once, however it ends. */
export async function openCamera(video: HTMLVideoElement, onClose: () => void): Promise<Camera | CameraProblem> {
	const stream = await askForCamera();
	if (typeof stream === 'string') return stream;
	const onHide = (): void => {
		if (document.visibilityState === 'hidden') close();
	};
	let open = true;
	function close(): void {
		if (!open) return;
		open = false;
		for (const track of stream instanceof MediaStream ? stream.getTracks() : []) track.stop();
		video.srcObject = null;
		document.removeEventListener('visibilitychange', onHide);
		removeEventListener('pagehide', close);
		onClose();
	}
	document.addEventListener('visibilitychange', onHide);
	addEventListener('pagehide', close);
	for (const track of stream.getTracks()) track.addEventListener('ended', close);
	video.srcObject = stream;
	await video.play().catch(() => undefined);
	return { close };
}

async function askForCamera(): Promise<MediaStream | CameraProblem> {
	try {
		return await navigator.mediaDevices.getUserMedia({ audio: false, video: { facingMode: 'environment' } });
	} catch (error) {
		const name = error instanceof Error ? error.name : '';
		if (name === 'NotAllowedError' || name === 'SecurityError') return 'refused';
		return name === 'NotReadableError' ? 'busy' : 'none';
	}
}
