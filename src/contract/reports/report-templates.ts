import { z } from 'zod';
import { Id, Instant } from '../fields.ts';

const AreaCode = z.string().regex(/^[0-9]{2,5}$/, 'areaCodeWrong');

/** Bytes of a template, and of the request that carries it as base64. */
const templateLimit = 2 * 1024 * 1024;
export const templateBodyLimit = 2 * templateLimit;

export const ReportTemplatesQuery = z.strictObject({ area: AreaCode });

export const ReportTemplates = z.strictObject({
  areaCode: z.string(),
  /** The newest first: it is the one in use; none while only the product's own is used. */
  versions: z.array(
    z.strictObject({
      version: z.int(),
      fileName: z.string(),
      /** Null where the office went back to the template of the product. */
      sha256: z.string().nullable(),
      size: z.int(),
      officer: z.string(),
      at: Instant,
    }),
  ),
  /** The city's, which an area without one of its own uses. */
  inherited: z.strictObject({ version: z.int(), fileName: z.string() }).nullable(),
  mayKeep: z.boolean(),
});
export type ReportTemplates = z.infer<typeof ReportTemplates>;

export const KeepReportTemplate = z.strictObject({
  id: Id,
  area: AreaCode,
  /** The version that was seen; 0 while there was none. */
  seen: z.int().min(0),
  /** Null to go back to the template of the product. */
  file: z
    .strictObject({
      name: z.string().min(1, 'template.name').max(200, 'template.name'),
      bytes: z.base64('template.large').max(2 * templateLimit, 'template.large'),
    })
    .nullable(),
});

export const KeptReportTemplate = z.strictObject({
  /** Null where the file has faults: then nothing was kept. */
  version: z.int().nullable(),
  faults: z.array(z.strictObject({ fault: z.string(), words: z.string() })),
});
export type KeptReportTemplate = z.infer<typeof KeptReportTemplate>;

export const ReportTemplateFileQuery = z.strictObject({
  area: AreaCode,
  /** 0 for the template of the product. */
  version: z.coerce.number().int().min(0),
  /** The template itself, or filled in with example figures. */
  as: z.enum(['template', 'preview']),
});
