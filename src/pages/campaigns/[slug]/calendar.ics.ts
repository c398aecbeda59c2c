import type { APIRoute } from 'astro';
import { campaignIcs } from '../../../library/calendar.ts';
import { type CampaignEntry, campaigns } from '../../../library/content.ts';

export const getStaticPaths = async () =>
	(await campaigns()).map((campaign) => ({ params: { slug: campaign.id }, props: { campaign } }));

export const GET: APIRoute<{ campaign: CampaignEntry }> = async ({ props }) =>
	new Response(await campaignIcs(props.campaign));
