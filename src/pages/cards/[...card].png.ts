/** Share cards: `/cards/lessons/fire/feel-the-door.png`, and `…-square.png` for chat apps. */
import type { APIRoute } from 'astro';
import type { CardShape } from '../../library/card-layout.ts';
import { drawCard } from '../../library/draw-card.ts';
import { type ShareCard, shareCards } from '../../library/share-cards.ts';

type Props = { card: ShareCard; shape: CardShape };

export const getStaticPaths = async () =>
	(await shareCards()).flatMap((card) => [
		{ params: { card: card.path }, props: { card, shape: 'wide' } },
		{ params: { card: `${card.path}-square` }, props: { card, shape: 'square' } },
	]);

export const GET: APIRoute<Props> = async ({ props }) =>
	new Response(new Uint8Array(await drawCard(props.card, props.shape)));
