import { mayIn } from '#domain/officers/actor.ts';
import { tipHandlers } from '#domain/officers/role.ts';
import type { OfficialDocument } from '#domain/official-documents/official-document.ts';
import { buildItemsReceipt } from '#domain/papers/build-items-receipt.ts';
import { buildResultNotice } from '#domain/papers/build-result-notice.ts';
import { buildTransferSlip } from '#domain/papers/build-transfer-slip.ts';
import type { TipPaper } from '#domain/papers/tip-papers.ts';
import { mayPrint } from '#domain/papers/tip-papers.ts';
import { toldTime } from '#domain/papers/told-time.ts';
import { intake } from '#locales/vi/officers/intake.ts';
import { tipWords } from '#locales/vi/officers/tips.ts';
import { paperAgencies } from '#locales/vi/papers.ts';
import { listTipFiles, openTip } from '#modules/tips/for-modules.ts';
import { Failure } from '#platform/failure.ts';
import { type FrameWithWords, frameOf, type Paper, type PaperContext, printPaper } from './paper-context.ts';
import { sayInstant, tipNumberOf } from './say-instant.ts';

export interface PrintTipPaperCommand {
  readonly id: string;
  readonly tipId: string;
  readonly version: number;
  readonly form: TipPaper;
  /** Names of things handed in; printed and not stored. */
  readonly items?: readonly string[] | undefined;
}

const fileNames: Readonly<Record<TipPaper, string>> = {
  transfer_slip: 'mau-03-phieu-chuyen',
  items_receipt: 'mau-214-giay-bien-nhan',
  result_notice: 'thong-bao-ket-qua',
};

/**
 * Prints a paper of a tip at its moment, from the record; the printing is in the log.
 * @throws Failure not_found outside the officer's areas, conflict when the tip changed or the paper is not due
 */
export async function printTipPaper(context: PaperContext, command: PrintTipPaperCommand): Promise<Paper> {
  const { tipId, form } = command;
  const tip = await openTip(context, { tipId });
  if (!mayIn(context.actor, tipHandlers, tip.areaPath)) throw new Failure('not_found');
  if (tip.version !== command.version || !mayPrint(form, tip)) throw new Failure('conflict');
  const frame = await frameOf(context, tip.areaCode);
  const files = form === 'transfer_slip' ? await listTipFiles(context, { tipId }) : { files: [] };
  return printPaper(context, documentOf(command, { tip, files: files.files.length }, frame), {
    id: command.id,
    form,
    areaCode: tip.areaCode,
    areaPath: tip.areaPath,
    record: { kind: 'tip', id: tipId },
    fileName: `${fileNames[form]}-${tipNumberOf(tipId)}.docx`,
  });
}

function documentOf(
  { form, items = [] }: PrintTipPaperCommand,
  { tip, files }: { tip: Awaited<ReturnType<typeof openTip>>; files: number },
  frame: FrameWithWords,
): OfficialDocument {
  const number = tipNumberOf(tip.id);
  const receivedAt = sayInstant(tip.receivedAt);
  if (form === 'items_receipt') return buildItemsReceipt({ number, items }, frame);
  if (form === 'result_notice') {
    const result = tipWords.outcome[tip.outcome as keyof typeof tipWords.outcome];
    return buildResultNotice({ number, receivedAt, result: result.toLocaleLowerCase('vi') }, frame);
  }
  const { description, place, when, coordinates: point } = tip.content;
  const kind = tip.crimeKind ? intake.crimeKinds[tip.crimeKind as keyof typeof intake.crimeKinds] : '';
  return buildTransferSlip(
    {
      agency: paperAgencies[tip.transferTo ?? ''] ?? frame.words.dots,
      channel: tipWords.channel[tip.channel] ?? tip.channel,
      receivedAt,
      kind,
      description,
      place,
      point,
      when: toldTime(when, tip.receivedAt),
      files,
    },
    frame,
  );
}
