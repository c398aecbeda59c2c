/** 全部删除 with its second question. */
import { classStore } from '../../browser/class-store.ts';

/** A button was pressed; when it was the last one, tells `onDeleted` whether everything is gone. */
export function pressedDelete(root: HTMLElement, target: Element, onDeleted: (gone: boolean) => void): void {
	const find = (selector: string): HTMLElement => root.querySelector(selector) as HTMLElement;
	if (target.closest('[data-delete]')) {
		find('[data-confirm]').hidden = false;
		find('[data-sure]').focus();
	}
	if (!target.closest('[data-keep], [data-sure]')) return;
	find('[data-confirm]').hidden = true;
	find('[data-delete]').focus();
	if (target.closest('[data-sure]')) onDeleted(classStore.remove());
}
