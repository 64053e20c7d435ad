import type { Round, RoundAnswer } from '#contract/figures/rounds.ts';
import { submissionFlow } from '#domain/approval/submission-flow.ts';
import { openSteps } from '#domain/approval/take-step.ts';
import { areaPath } from '#domain/areas/area-path.ts';
import { areaReaders } from '#domain/areas/local-unit.ts';
import { findPeriod } from '#domain/calendar/period.ts';
import { findIndicator } from '#domain/indicators/dictionary.ts';
import { mayIn } from '#domain/officers/actor.ts';
import type { Role } from '#domain/officers/role.ts';
import {
  closeRound,
  openRound,
  type RoundWithAnswers,
  readRoundSteps,
  readRounds,
  stepSubmission,
} from '#modules/entries/for-officers.ts';
import type { SignedInContext } from '../../context.ts';
import { route } from '../../route.ts';

const openers: readonly Role[] = ['city_movement_officer'];
const stepTakers: readonly Role[] = [...new Set(Object.values(submissionFlow).flatMap(({ roles }) => roles))];

async function roundOf(context: SignedInContext, { round, submissions }: RoundWithAnswers): Promise<Round> {
  const { tenant, actor, clock } = context;
  const nameOf = await context.areaNames(clock());
  const steps = await readRoundSteps(context, round.id);
  const answers = submissions.map((one): RoundAnswer => {
    const record = { ...one, cityPath: areaPath(tenant), takenBy: {} };
    const last = steps.findLast(({ areaCode }) => areaCode === one.areaCode);
    return {
      ...{ areaCode: one.areaCode, areaName: nameOf(one.areaCode), status: one.status, version: one.version },
      submittedAt: one.submittedAt?.toISOString() ?? null,
      isLate: (one.submittedAt ?? clock()) > round.dueAt,
      remark: one.status === 'returned' ? (last?.remark ?? '') : '',
      maySteps: round.closedAt ? [] : openSteps(submissionFlow, record, actor),
    };
  });
  const { id, kind, title, note, period, version } = round;
  return {
    ...{ id, kind, title, note, period, version },
    periodLabel: findPeriod(period)?.label ?? period,
    columns: round.indicators.map((code) => ({ code, name: findIndicator(code)?.nameVi ?? code })),
    dueAt: round.dueAt.toISOString(),
    closedAt: round.closedAt?.toISOString() ?? null,
    answers: answers.sort((a, b) => a.areaName.localeCompare(b.areaName, 'vi')),
  };
}

export const roundRoutes = [
  route({
    name: 'listRounds',
    access: { who: 'roles', roles: areaReaders },
    audit: { leaves: 'nothing', why: 'which figures are asked for and who has sent' },
    async handle(context) {
      const rounds = await readRounds(context);
      return {
        rounds: await Promise.all(rounds.map((one) => roundOf(context, one))),
        mayOpen: mayIn(context.actor, openers, areaPath(context.tenant)),
      };
    },
  }),
  route({
    name: 'openRound',
    access: { who: 'roles', roles: openers },
    audit: { leaves: 'event', record: 'collection_round' },
    async handle(context, { body: { areas = [], note = '', dueAt, ...rest } }) {
      const { id } = await openRound(context, { ...rest, areas, note, dueAt: new Date(dueAt) });
      return { id };
    },
  }),
  route({
    name: 'closeRound',
    access: { who: 'roles', roles: openers },
    audit: { leaves: 'event', record: 'collection_round' },
    async handle(context, { params: { roundId }, body }) {
      await closeRound(context, { roundId, ...body });
      return {};
    },
  }),
  route({
    name: 'stepSubmission',
    access: { who: 'roles', roles: stepTakers },
    audit: { leaves: 'event', record: 'collection_round' },
    async handle(context, { params: { roundId }, body: { area, remark = '', ...rest } }) {
      await stepSubmission(context, { roundId, areaCode: area, remark, ...rest });
      return {};
    },
  }),
];
