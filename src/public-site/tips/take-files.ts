import type { FileRefusal } from '#domain/files/file-kind.ts';
import { fileLimits } from '#domain/files/file-limits.ts';
import { fill } from '#locales/locale.ts';
import type { FormFields } from '../http/form-fields.ts';
import type { View } from '../layout/view.ts';
import type { HeldFile } from '../ports.ts';
import type { Site } from '../site.ts';
import type { FieldErrors } from './field-error.ts';

/** What a post left with its form: the files held for it, and what to tell about those that are not. */
export type TakenFiles = { held: readonly HeldFile[]; errors: FieldErrors };

/**
 * Holds the files of a post for the form of this nonce, whatever else is wrong with the form, and lets go of those that
 * the sender ticked. Posts without files cost nothing.
 */
export async function takeFiles(
  { ports: { files } }: Site,
  view: View,
  fields: FormFields,
  nonce: string,
): Promise<TakenFiles> {
  if (!files || (!fields.hasFiles && fields.get('held') === '')) return { held: [], errors: {} };
  const dropped = fields.all('dropFile').filter((id) => /^[0-9a-f-]{36}$/.test(id));
  if (dropped.length > 0) await files.drop(nonce, dropped);
  const refused: { number: number; name: string; why: FileRefusal }[] = [];
  for (const [at, { name, received }] of fields.files.entries()) {
    const why = await files.hold(nonce, received);
    if (why) refused.push({ number: at + 1, name, why });
  }
  if (fields.surplusFiles > 0 && !refused.some(({ why }) => why === 'many'))
    refused.push({ number: 0, name: '', why: 'many' });
  const list = refused.map((file) => sayRefusal(view, file, fields.files.length)).join(' ');
  return {
    held: await files.list(nonce),
    errors: list === '' ? {} : { files: { key: 'filesRefused', values: { list } } },
  };
}

/** Phones call every picture the same: among several files the place in the choice tells which one is meant. */
function sayRefusal(
  { t }: View,
  { number, name, why }: { number: number; name: string; why: FileRefusal },
  count: number,
): string {
  const short = [...name].length > 40 ? `${[...name].slice(0, 37).join('')}…` : name;
  const said = fill(t.errors.file[why], {
    files: fileLimits.files,
    size: fileLimits.size / 1024 / 1024,
    megapixels: fileLimits.pixels / 1_000_000,
    pages: fileLimits.pagesOfPdf,
  });
  if (short === '') return said;
  const place = count > 1 ? `${fill(t.files.refusedAt, { number })} ` : '';
  return `${place}“${short}”: ${said}`;
}
