import { setImmediate } from 'node:timers/promises';
import type { SampleTip } from '#domain/sample/tips/sample-tip.ts';
import type { TipSlice } from '#domain/sample/tips/tip-slices.ts';
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

/** Seals the tips received in a month, letting the database be heard in between. */
export async function sealTipSlice(context: SampleContext, slice: TipSlice): Promise<SealedSampleTip[]> {
  const sealed: SealedSampleTip[] = [];
  for (const { tip, step } of slice.moments) {
    if (step !== null) continue;
    sealed.push(await sealSampleTip(context, tip));
    if (sealed.length % 8 === 0) await setImmediate();
  }
  return sealed;
}

/** Seals a tip of the sample as the residents' site seals one; only its code comes from the seed. */
async function sealSampleTip(context: SampleContext, tip: SampleTip): Promise<SealedSampleTip> {
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
