import type { APIRoute } from 'astro';
import { searchAnswers } from '../../library/search-answers.ts';

export const GET: APIRoute = async () => Response.json(await searchAnswers());
