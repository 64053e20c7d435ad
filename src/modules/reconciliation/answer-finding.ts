import { hash } from 'node:crypto';
import { actorName } from '#domain/officers/actor.ts';
import {
  cleanReason,
  type FindingAnswer,
  findingAnswerers,
  reasonError,
} from '#domain/reconciliation/finding-answer.ts';
import { commitmentTo, newCommitmentSalt } from '#domain/sealing/receipt.ts';
import { keptRegister } from '#modules/areas/for-officers.ts';
import { begunPeriod, type FiguresContext, figuresPath } from '#modules/figures/for-officers.ts';
import { appendEvent, wasDoneBy } from '#modules/ledger/for-modules.ts';
import { inScope } from '#platform/database/in-scope.ts';
import { Failure } from '#platform/failure.ts';
import { insertAnswer } from './finding-answer.repository.ts';
import { listFindings } from './list-findings.ts';

export interface AnswerFinding {
  /** Of the command. */
  readonly id: string;
  readonly area: string;
  readonly period: string;
  /** The finding as it was seen: its values with it. */
  readonly findingKey: string;
  readonly answer: FindingAnswer;
  readonly reason: string;
}

/**
 * Answers one finding of a report, with a reason that stays. The finding is computed again first: an answer to values
 * that have moved meanwhile is refused.
 * @throws Failure not_found, not_allowed, invalid (reason, period), conflict when the finding is no longer so
 */
export async function answerFinding(context: FiguresContext, command: AnswerFinding): Promise<void> {
  const { db, clock, tenant, actor } = context;
  const { area, answer } = command;
  const path = figuresPath(context, area, findingAnswerers);
  const wrong = reasonError(command.reason);
  if (wrong) throw new Failure('invalid', { reason: wrong });
  const at = clock();
  const period = begunPeriod(command.period, at);
  const { areas } = await keptRegister(db, at);
  await inScope(db, { tenant, path }, async (trx) => {
    const recordId = command.id;
    if (await wasDoneBy(trx, tenant, { id: command.id, actor: actorName(actor), recordId })) return;
    const found = await listFindings(trx, areas, { tenant, area, period, at });
    const finding = found.find(({ key }) => key === command.findingKey);
    if (!finding) throw new Failure('conflict', { finding: 'findingMoved' });
    const reason = cleanReason(command.reason);
    const salt = newCommitmentSalt();
    await insertAnswer(trx, {
      ...{ tenant, id: command.id, area, areaPath: path, period: period.code, rule: finding.rule },
      ...{ findingId: finding.id, findingKey: finding.key, answer, reason, salt },
      ...{ answeredBy: actor.id, answeredAt: at },
    });
    await appendEvent(trx, {
      ...{ tenant, chain: area, id: command.id, actor: actorName(actor), verb: 'answer' },
      ...{ recordKind: 'finding', recordId },
      happenedAt: at.toISOString(),
      recordedAt: at.toISOString(),
      details: {
        period: period.code,
        rule: finding.rule,
        finding: finding.key,
        answer,
        reason: commitmentTo(salt, hash('sha256', reason, 'buffer')).toString('base64'),
      },
      facts: [],
    });
  });
}
