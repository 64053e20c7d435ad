import type { TipTag } from '#domain/tips/steps/tip-reasons.ts';
import { Failure } from '#platform/failure.ts';
import { cleanNote } from '../sealed/seal-note.ts';
import type { TipSummary } from '../tip-summary.ts';
import { changeTip, type SealingTipContext, type TipCommand } from './change-tip.ts';

export interface TagCommand extends TipCommand {
  readonly add: readonly TipTag[];
  readonly remove: readonly TipTag[];
  /** Words of one's own: sealed, and so no filter. */
  readonly freeTags: readonly string[];
}

/**
 * Adds and takes off tags of the list; free tags are sealed beside the tip.
 * @throws Failure invalid when there is nothing to add or take off
 */
export function tagTip(context: SealingTipContext, command: TagCommand): Promise<TipSummary> {
  const { tenant } = context;
  const add = [...new Set(command.add)].sort();
  const remove = [...new Set(command.remove)].filter((tag) => !add.includes(tag)).sort();
  if (add.length + remove.length + command.freeTags.length === 0)
    throw new Failure('invalid', { tags: 'tip.error.tag.none' });
  const notes = command.freeTags.map((text) => cleanNote('tag', text, 'freeTags'));
  return changeTip(context, command, 'tag', () => ({
    change: {},
    details: { add, remove },
    notes,
    also: async (trx, tip) => {
      if (remove.length > 0) {
        await trx
          .deleteFrom('tip_tags')
          .where('tenant_id', '=', tenant)
          .where('tip_id', '=', tip.id)
          .where('tag', 'in', remove)
          .execute();
      }
      if (add.length === 0) return;
      await trx
        .insertInto('tip_tags')
        .values(add.map((tag) => ({ tenant_id: tenant, tip_id: tip.id, tag, area_path: tip.areaPath })))
        .onConflict((oc) => oc.doNothing())
        .execute();
    },
  }));
}
