/** Hands the reader a file that was made on the device. */
export function download(name: string, text: string, type: string): void {
	const link = document.createElement('a');
	link.href = URL.createObjectURL(new Blob([text], { type }));
	link.download = name;
	document.body.append(link);
	link.click();
	link.remove();
	// Safari asks for the address only after the click is over.
	setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
