import type { APIRoute } from 'astro';
import { type Picture, pictures } from '../../library/pictures.ts';

export const getStaticPaths = async () =>
	[...(await pictures()).values()].map((picture) => ({ params: { file: picture.file }, props: { picture } }));

const types = { svg: 'image/svg+xml', webp: 'image/webp' };

export const GET: APIRoute<{ picture: Picture }> = async ({ props: { picture } }) =>
	new Response(await picture.body(), {
		headers: { 'content-type': types[picture.file.endsWith('.svg') ? 'svg' : 'webp'] },
	});
