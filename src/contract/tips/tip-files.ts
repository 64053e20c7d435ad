import { z } from 'zod';
import { fileKinds } from '#domain/files/file-kind.ts';
import { Id, Instant } from '../fields.ts';
import { TipParams } from './tips.ts';

/** A file of a tip, cleaned. Size in bytes. */
export const TipFile = z.strictObject({
  id: Id,
  kind: z.enum(fileKinds),
  size: z.int(),
  addedAt: Instant,
  /** Hidden from everybody outside the unit. */
  isHidden: z.boolean(),
  /** Whether this officer may open it. */
  mayOpen: z.boolean(),
});
export type TipFile = z.infer<typeof TipFile>;

export const TipFileList = z.strictObject({ areaCode: z.string(), files: z.array(TipFile) });
export type TipFileList = z.infer<typeof TipFileList>;

export const TipFileParams = TipParams.extend({ fileId: Id });
export type TipFileParams = z.infer<typeof TipFileParams>;
