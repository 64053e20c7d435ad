import type { FindingList, ToldFinding } from '#contract/figures/findings.ts';
import { areaPath } from '#domain/areas/area-path.ts';
import { areaReaders } from '#domain/areas/local-unit.ts';
import { dayIn } from '#domain/calendar/day-in.ts';
import { reportedHalf } from '#domain/calendar/reported-half.ts';
import { mayIn, pathsOf } from '#domain/officers/actor.ts';
import { findingAnswerers } from '#domain/reconciliation/finding-answer.ts';
import { placeKey, quotationsOf } from '#modules/readings/for-officers.ts';
import { type AnsweredFinding, answerFinding, readFindings } from '#modules/reconciliation/for-officers.ts';
import { Failure } from '#platform/failure.ts';
import type { SignedInContext } from '../../context.ts';
import { route } from '../../route.ts';
import { codeOfPath } from '../../shapes/account-of.ts';

type Answer = AnsweredFinding['answer'];
const answerOf = (given: Answer): ToldFinding['answer'] =>
  given && {
    ...{ answer: given.answer, reason: given.reason, answeredBy: given.answeredBy },
    answeredAt: given.answeredAt.toISOString(),
  };

function told(finding: AnsweredFinding, quotations: ReadonlyMap<string, string>): ToldFinding {
  const { key, rule, severity, weight, parameters, figures, sources, difference } = finding;
  return {
    ...{ key, rule, severity, weight, parameters, difference },
    figures: figures.map((figure, i) => {
      const reading = sources[i]?.reading ?? null;
      return {
        ...{ id: figure.id, indicator: figure.indicator, counted: figure.counted, area: figure.area },
        ...{ period: figure.period, printed: figure.printed, low: figure.low, high: figure.high },
        rounding: figure.rounding,
        areaName: sources[i]?.areaName ?? figure.area,
        publisher: sources[i]?.publisher ?? null,
        url: sources[i]?.url ?? null,
        reading,
        quotation: (reading ? quotations.get(placeKey(reading)) : figure.quotation) ?? null,
      };
    }),
    answer: answerOf(finding.answer),
    outdated: answerOf(finding.outdated),
  };
}

/** The area asked for, or the widest that the officer reads figures of. */
export function areaAsked({ tenant, actor }: SignedInContext, area: string | undefined): string {
  const [path] = pathsOf(actor, areaReaders);
  if (area === undefined && !path) throw new Failure('not_allowed');
  return area ?? codeOfPath(tenant, path ?? '');
}

export const findingRoutes = [
  route({
    name: 'listFindings',
    access: { who: 'roles', roles: areaReaders },
    // sentences of sealed documents stand beside the figures
    audit: { leaves: 'access', record: 'reading' },
    async handle(context, { query }): Promise<FindingList> {
      const { tenant, actor, clock } = context;
      const code = areaAsked(context, query.area);
      const wanted = { area: code, period: query.period ?? reportedHalf(dayIn(clock())).code };
      const { period, findings } = await readFindings(context, wanted);
      const places = findings.flatMap(({ sources }) => sources.flatMap(({ reading }) => reading ?? []));
      const quotations = await quotationsOf(context, places);
      const nameOf = await context.areaNames(clock());
      const path = code === tenant ? areaPath(tenant) : areaPath(tenant, code);
      return {
        area: { code, name: nameOf(code) },
        period: { code: period.code, label: period.label, from: period.from, to: period.to },
        findings: findings.map((finding) => told(finding, quotations)),
        mayAnswer: mayIn(actor, findingAnswerers, path),
      };
    },
  }),
  route({
    name: 'answerFinding',
    access: { who: 'roles', roles: findingAnswerers },
    audit: { leaves: 'event', record: 'finding' },
    async handle(context, { body }) {
      await answerFinding(context, body);
      return {};
    },
  }),
];
