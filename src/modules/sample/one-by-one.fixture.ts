import { randomUUID } from 'node:crypto';
import type { SampleStep, SampleTip } from '#domain/sample/tips/sample-tip.ts';
import { sliceByMonth } from '#domain/sample/tips/tip-slices.ts';
import type { TipCode } from '#domain/sealing/tip-code.ts';
import {
  acknowledgeTransfer,
  answerTip,
  approveTransfer,
  checkTip,
  closeTip,
  extendLimit,
  listTips,
  markTipValuable,
  recordNotice,
  replyToTip,
  requestTransfer,
  resolveTip,
  triageTip,
} from '#modules/tips/for-officers.ts';
import { addMessage, submitTip } from '#modules/tips/for-public.ts';
import { readInScope } from '#platform/database/in-scope.ts';
import { type Prepared, plan, tenant } from './both-ways.fixture.ts';

/** A step of an officer through its use case. */
function take(
  context: ReturnType<Prepared['tips']['officer']>,
  command: { id: string; tipId: string; version: number },
  step: Exclude<SampleStep, { action: 'message' }>,
): Promise<{ version: number }> {
  switch (step.action) {
    case 'triage':
      return triageTip(context, {
        ...command,
        track: step.track,
        crimeKind: step.crimeKind ?? undefined,
        urgency: step.urgency,
        remote: false,
        reason: step.reason,
      });
    case 'check':
      return checkTip(context, command);
    case 'mark_valuable':
      return markTipValuable(context, { ...command, ground: step.ground });
    case 'request_transfer':
      return requestTransfer(context, { ...command, agency: step.agency });
    case 'transfer':
      return approveTransfer(context, command);
    case 'acknowledge_transfer':
      return acknowledgeTransfer(context, { ...command, documentNumber: step.document });
    case 'notify':
      return recordNotice(context, { ...command, step: step.step });
    case 'extend':
      return extendLimit(context, { ...command, ...step, id: command.id });
    case 'resolve':
      return resolveTip(context, { ...command, outcome: step.outcome });
    case 'close':
      return closeTip(context, { ...command, reason: step.reason });
    case 'answer':
      return answerTip(context, { ...command, by: 'message', text: step.text });
    case 'reply':
      return replyToTip(context, { ...command, text: step.text });
  }
}

/** Every moment through the use case that it belongs to, at its instant. */
export async function writeOneByOne({
  database,
  tips,
  officers,
  approvers,
}: Prepared): Promise<Map<SampleTip, TipCode>> {
  const sent = new Map<SampleTip, { code: TipCode; tipId: string; version: number }>();
  for (const { at, tip, step } of sliceByMonth(plan).flatMap(({ moments }) => moments)) {
    const clock = () => at;
    if (!step) {
      const { code } = await submitTip({ ...tips.resident, clock }, { ...tip.form, nonce: null });
      const [newest] = await readInScope(database.officerApi, { tenant, path: '92/' }, (trx) =>
        listTips(trx, { tenant, limit: 1 }),
      );
      sent.set(tip, { code, tipId: newest?.id ?? '', version: 1 });
      continue;
    }
    const known = sent.get(tip);
    const officer = (step.action === 'transfer' ? approvers : officers)[tip.chain];
    if (!known || !officer) throw new Error('a step before its tip');
    const { code, ...seen } = known;
    const context = { ...tips.officer(officer), clock };
    const command = { id: randomUUID(), ...seen };
    if (step.action === 'message') {
      await addMessage({ ...tips.resident, clock }, { id: randomUUID(), code, text: step.text });
      continue;
    }
    const { version } = await take(context, command, step);
    sent.set(tip, { ...known, version });
  }
  return new Map([...sent].map(([tip, { code }]) => [tip, code]));
}
