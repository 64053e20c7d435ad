import { z } from 'zod';
import type { AreaReform } from '#domain/areas/reform.ts';
import { isPlainDate, type PlainDate } from '#domain/calendar/plain-date.ts';
import { Failure } from '#platform/failure.ts';

const text = z.string().trim().min(1);

/** The shape of a reform file, as it is also kept in `reference.area_reforms`. */
export const ReformFile = z.strictObject({
  title: text,
  legalBasis: text,
  effectiveOn: z.string().transform((text, context): PlainDate => {
    if (isPlainDate(text)) return text;
    context.addIssue({ code: 'custom' });
    return z.NEVER;
  }),
  ended: z.array(text).min(1),
  founded: z
    .array(
      z.strictObject({
        code: text,
        level: z.enum(['province', 'district', 'commune']),
        type: text,
        name: text,
        nameEn: z.string().default(''),
        parentCode: text.nullable(),
      }),
    )
    .min(1),
  successions: z
    .array(
      z.strictObject({
        from: text,
        to: text,
        share: z.enum(['whole', 'part']),
        clause: z.string().optional(),
      }),
    )
    .min(1),
});

/**
 * A reform from the text of its file (JSON; the shape is in docs/operations/area-reforms.md).
 * @throws Failure invalid: `file` → `areas.notJson`, or the place in the file → `areas.reform.shape`
 */
export function parseReform(json: string): AreaReform {
  let value: unknown;
  try {
    value = JSON.parse(json.replace(/^\uFEFF/, ''));
  } catch (cause) {
    throw new Failure('invalid', { file: 'areas.notJson' }, { cause });
  }
  const { data, error } = ReformFile.safeParse(value);
  if (data) return data;
  throw new Failure(
    'invalid',
    Object.fromEntries(
      error.issues.map(({ path }) => [path.join('.') || 'file', 'areas.reform.shape'] as const),
    ),
  );
}
