/**
 * Dragging with mouse, pen or finger. A mouse drags a thing anywhere on it, a finger only by its `[data-grip]`, so that
 * the page can still be scrolled. What is dragged follows the pointer; Escape puts it back.
 */
export type Dragging = {
	/** What a press on this element would drag. */
	thing(pressed: Element): HTMLElement | null;
	/** The pointer moved; the thing may be put elsewhere in the document meanwhile. */
	over(thing: HTMLElement, event: PointerEvent): void;
	/** The thing was let go; without an event it was called off. */
	drop(thing: HTMLElement, event?: PointerEvent): void;
};

/** Pixels before a press becomes a drag, so that a tap stays a tap. */
const slack = 6;
/** How near to the edge of the window the page begins to move along. */
const edge = 48;

/** Makes things in `root` draggable; gives back what ends it. */
export function dragIn(root: HTMLElement, dragging: Dragging): () => void {
	let thing: HTMLElement | null = null;
	let start = { x: 0, y: 0 };
	let moved = false;

	const press = (event: PointerEvent): void => {
		const target = event.target as Element;
		moved = false;
		if (event.button !== 0 || !event.isPrimary) return;
		if (event.pointerType !== 'mouse' && !target.closest('[data-grip]')) return;
		thing = dragging.thing(target);
		start = { x: event.pageX, y: event.pageY };
	};
	const move = (event: PointerEvent): void => {
		if (!thing) return;
		if (!moved && Math.hypot(event.pageX - start.x, event.pageY - start.y) < slack) return;
		if (!moved) root.setPointerCapture(event.pointerId);
		moved = true;
		thing.dataset['dragged'] = '';
		const before = thing.offsetTop;
		dragging.over(thing, event);
		start.y += thing.offsetTop - before;
		thing.style.transform = `translate(${event.pageX - start.x}px, ${event.pageY - start.y}px)`;
		if (event.clientY < edge) scrollBy(0, -edge / 4);
		if (event.clientY > innerHeight - edge) scrollBy(0, edge / 4);
	};
	const end = (event?: PointerEvent): void => {
		const dragged = thing;
		thing = null;
		if (!dragged || !moved) return;
		dragged.style.transform = '';
		delete dragged.dataset['dragged'];
		dragging.drop(dragged, event);
	};
	const cancel = (): void => end();
	const key = (event: KeyboardEvent): void => {
		if (event.key === 'Escape') end();
	};
	/** The click that a browser sends after a drag is none. */
	const click = (event: MouseEvent): void => {
		if (!moved) return;
		moved = false;
		event.stopPropagation();
		event.preventDefault();
	};

	const undo = [
		hear(root, 'pointerdown', press),
		hear(root, 'pointermove', move),
		hear(root, 'pointerup', end),
		hear(root, 'pointercancel', cancel),
		// A press with the mouse need not bring the focus here.
		hear(window, 'keydown', key),
		hear(root, 'click', click),
	];
	return () => {
		for (const each of undo) each();
	};
}

/** Listens until what it returns is called; clicks are heard before those who stand further in. */
function hear<Type extends keyof GlobalEventHandlersEventMap>(
	target: HTMLElement | Window,
	type: Type,
	act: (event: GlobalEventHandlersEventMap[Type]) => void,
): () => void {
	const listener = act as EventListener;
	target.addEventListener(type, listener, type === 'click');
	return () => target.removeEventListener(type, listener, type === 'click');
}
