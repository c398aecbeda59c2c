import type { APIRoute } from 'astro';
import { calendarIcs } from '../library/calendar.ts';

export const GET: APIRoute = async () => new Response(await calendarIcs());
