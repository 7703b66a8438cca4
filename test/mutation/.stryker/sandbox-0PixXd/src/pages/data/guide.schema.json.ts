// @ts-nocheck
import { z } from 'zod';
import { exported } from '../../schemas/export.ts';

/** The JSON Schema of `guide.json`, made from the same definition. */
export const GET = () => Response.json(z.toJSONSchema(exported, { target: 'draft-7' }));
