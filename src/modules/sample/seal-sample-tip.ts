import type { SampleTip } from '#domain/sample/sample-tip.ts';
import { commitmentTo, newCommitmentSalt, sealedContentHash } from '#domain/sealing/receipt.ts';
import { type SealedTip, sealTip } from '#domain/sealing/seal-tip.ts';
import { codeFromBytes } from '#domain/sealing/tip-code.ts';
import { tipTexts } from '#modules/tips/for-sample.ts';
import type { SampleContext } from './sample-part.ts';

export interface SealedSampleTip {
  readonly tip: SampleTip;
  readonly sealed: SealedTip<string>;
  readonly keyVersion: number;
  /** Base64, for the event of the receipt. */
  readonly commitment: string;
}

/** Seals a tip of the sample as the residents' site seals one; only its code comes from the seed. */
export async function sealSampleTip(context: SampleContext, tip: SampleTip): Promise<SealedSampleTip> {
  const { lookupKey, areaKey } = context;
  const area = await areaKey(tip.chain, tip.receivedAt);
  const salt = newCommitmentSalt();
  const sealed = sealTip(
    { area, lookupKey, table: 'tip_texts', record: tip.id },
    codeFromBytes(tip.code),
    tipTexts(tip.form, salt.toString('base64')),
  );
  const commitment = commitmentTo(salt, sealedContentHash(sealed.fields)).toString('base64');
  return { tip, sealed, keyVersion: area.version, commitment };
}
