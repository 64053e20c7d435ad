import { formLookupHash } from '#domain/sealing/file-key.ts';
import type { TipForm } from '#domain/tips/arrive/tip-form.ts';
import { addFiles } from '../files/add-files.ts';
import { type FormFilesContext, listFormFiles } from '../files/form-files.ts';
import { type SealingKeys, type SubmittedTip, submitTip } from './submit-tip.ts';

/**
 * Submits a tip with every file that is held for its form. The same form sent again with further files has its tip
 * already: they are added to that one.
 * @throws Failure as `submitTip` and `addFiles`
 */
export async function submitTipWithFiles(
  context: Omit<FormFilesContext, 'store'> & { keys: SealingKeys },
  form: TipForm & { nonce: string },
): Promise<SubmittedTip> {
  const { nonce } = form;
  const files = await listFormFiles(context, nonce);
  if (files.length === 0) return submitTip(context, form);
  const formHash = formLookupHash(context.lookupKey, nonce);
  const tip = await submitTip(context, form, { formHash, files });
  if (!tip.tookFiles) await addFiles(context, { code: tip.code, nonce });
  return tip;
}
