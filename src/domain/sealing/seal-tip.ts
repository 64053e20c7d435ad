import type { AreaPublicKey } from './area-key.ts';
import { codeLookupHash } from './code-keys.ts';
import { newContentKey } from './content-key.ts';
import { type FileKey, wrapFileKey } from './file-key.ts';
import { sealField } from './seal-field.ts';
import type { TipCode } from './tip-code.ts';
import { wrapForArea } from './wrap-for-area.ts';
import { wrapForCode } from './wrap-for-code.ts';

/** A tip as it rests: nothing in it opens without its code or its area's private key. */
export type SealedTip<Field extends string> = {
  /** Eight bytes, in front of every sealed text of the tip. */
  readonly contentKeyId: Buffer;
  readonly codeLookup: Buffer;
  readonly keyForArea: Buffer;
  readonly keyForCode: Buffer;
  readonly fields: Readonly<Record<Field, Buffer>>;
  /** Keys of its files, in the order given. */
  readonly fileKeys: readonly Buffer[];
};

/**
 * Seals a new tip with a content key of its own, which is then forgotten: the process that seals keeps nothing
 * that opens it. `table` and `record` name the row where the texts will rest; the tenant is the area key's.
 */
export function sealTip<Field extends string>(
  {
    area,
    lookupKey,
    table,
    record,
  }: { area: AreaPublicKey; lookupKey: Uint8Array; table: string; record: string },
  code: TipCode,
  texts: Readonly<Record<Field, string>>,
  files: readonly { id: string; key: FileKey }[] = [],
): SealedTip<Field> {
  const contentKey = newContentKey();
  const { tenant } = area;
  const fields = Object.fromEntries(
    Object.entries<string>(texts).map(([field, text]) => [
      field,
      sealField(contentKey, { tenant, table, record, field }, text),
    ]),
  ) as Record<Field, Buffer>;
  return {
    contentKeyId: contentKey.id,
    codeLookup: codeLookupHash(lookupKey, code),
    keyForArea: wrapForArea(contentKey, record, area),
    keyForCode: wrapForCode(contentKey, { tenant, record }, code),
    fields,
    fileKeys: files.map(({ id, key }) => wrapFileKey(contentKey, { tenant, record, file: id }, key)),
  };
}
