import { type Blank, blankOut, readsOriginal } from '#domain/tips/redaction.ts';
import { Failure } from '#platform/failure.ts';
import { openContentKey } from '../keys/open-content-key.ts';
import { openContent, openMessages } from '../sealed/open-told.ts';
import { changeTip, type SealingTipContext, type TipCommand } from '../steps/change-tip.ts';
import type { TipSummary } from '../tip-summary.ts';
import { findRedaction, hideFiles, insertRedaction } from './redaction.repository.ts';

export interface RedactCommand extends TipCommand {
  /** Stretches of the texts as the sender wrote them; `message:<id>` names one of the sender's messages. */
  readonly blanks: readonly (Blank & { readonly field: string })[];
  /** Files that are hidden whole: a photo may show who took it. */
  readonly files?: readonly string[] | undefined;
}

/**
 * Blanks hints at the sender for everybody outside the unit; what was told stays sealed as it was told. Each redaction
 * takes the place of the one before: one without stretches and files shows everything again.
 * @throws Failure not_allowed for an officer who reads it blanked already
 */
export function redactTip(context: SealingTipContext, command: RedactCommand): Promise<TipSummary> {
  const { tenant, keys, actor } = context;
  return changeTip(context, command, 'redact', async (tip, now, trx) => {
    const contentKey = await openContentKey(trx, tenant, keys, tip.id);
    const before = await findRedaction(trx, tenant, tip.id, contentKey);
    if (before && !readsOriginal(actor, tip, before.madeIn)) throw new Failure('not_allowed');
    const { description, place, when } = await openContent(trx, tenant, tip.id, contentKey);
    const messages = await openMessages(trx, tenant, tip.id, contentKey);
    const hidden = await hideFiles(trx, tenant, tip, command.files ?? []);
    const blanksOf = (field: string) => command.blanks.filter((blank) => blank.field === field);
    const shown = (field: string, text: string) => blankOut(text, blanksOf(field));
    const content = {
      description: shown('description', description),
      place: shown('place', place),
      when: shown('when', when),
      blanks: command.blanks.length + hidden,
      messages: Object.fromEntries(
        messages
          .filter(({ author, id }) => author === 'resident' && blanksOf(`message:${id}`).length > 0)
          .map(({ id, text }) => [id, shown(`message:${id}`, text)]),
      ),
    };
    const commitment = await insertRedaction(
      trx,
      { tenant, tip, contentKey },
      { id: command.id, by: actor.id, at: now, content },
    );
    return {
      change: {},
      details: { blanks: command.blanks.length, ...(hidden > 0 && { hidden }), commitment },
    };
  });
}
