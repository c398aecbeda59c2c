/** The JSON Schema of the file that `/progress/` exports, made from the schema that reads it. */
import { toJsonSchema } from '@valibot/to-json-schema';
import { progressFileSchema } from '../../schemas/progress-file.ts';

export function GET(): Response {
	const schema = toJsonSchema(progressFileSchema, { typeMode: 'input' });
	return Response.json({ title: '平安课：这台设备上的记录', ...schema });
}
