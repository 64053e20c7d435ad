import { z } from 'zod';
import { tipGroups } from '#domain/tips/tip-groups.ts';
import { CommuneCode } from './fields.ts';

/** What the list of tips shows, as one Excel file. */
export const ExportTipsQuery = z.strictObject({
  group: z.enum(tipGroups).optional(),
  area: CommuneCode.optional(),
});
export type ExportTipsQuery = z.infer<typeof ExportTipsQuery>;
