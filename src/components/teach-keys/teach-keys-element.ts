/** `<teach-keys>`: opens by `?` and by its button. */
import { DeckPanel } from '../teach-deck/teach-deck-panel.ts';

class TeachKeys extends DeckPanel {
	protected override readonly action = 'keys';
}

customElements.define('teach-keys', TeachKeys);
