import { v7 as uuidv7 } from 'uuid';
import type { AreaPublicKey } from '#domain/sealing/area-key.ts';
import { commitmentTo, newCommitmentSalt, sealedContentHash } from '#domain/sealing/receipt.ts';
import { type SealedTip, sealTip } from '#domain/sealing/seal-tip.ts';
import type { TipCode } from '#domain/sealing/tip-code.ts';
import type { TipForm } from '#domain/tips/arrive/tip-form.ts';
import type { FormFile } from '../files/form-files.ts';
import { tipTexts } from '../sealed/tip-content.ts';

export interface NewTip {
  readonly id: string;
  readonly sealed: SealedTip<'content'>;
  /** What the log says of the sealed content, base64. */
  readonly commitment: string;
}

/** Seals a cleaned form as a new tip, however it came in. Nothing that opens it is kept. */
export function sealNewTip(
  keys: { area: AreaPublicKey; lookupKey: Uint8Array },
  code: TipCode,
  told: { form: TipForm; hint?: string; files?: readonly FormFile[]; now: Date },
): NewTip {
  const { form, hint, files, now } = told;
  const id = uuidv7({ msecs: now.getTime() });
  const salt = newCommitmentSalt();
  const sealed = sealTip(
    { ...keys, table: 'tip_texts', record: id },
    code,
    tipTexts(form, salt.toString('base64'), hint),
    files,
  );
  return { id, sealed, commitment: commitmentTo(salt, sealedContentHash(sealed.fields)).toString('base64') };
}
