import { fullName } from '#domain/areas/area.ts';
import { type AreaRegister, areaAt } from '#domain/areas/area-register.ts';
import { dayIn } from '#domain/calendar/day-in.ts';
import type { Period } from '#domain/calendar/period.ts';
import type { PlainDate } from '#domain/calendar/plain-date.ts';
import { checkChanges } from '#domain/reconciliation/check-changes.ts';
import type { Finding } from '#domain/reconciliation/finding.ts';
import { type FindingWeight, weightOf } from '#domain/reconciliation/finding-weight.ts';
import { reconcile } from '#domain/reconciliation/reconcile.ts';
import { readPopulations } from '#modules/areas/for-officers.ts';
import { listDueUnits } from '#modules/entries/for-modules.ts';
import { listPublishedFigures, type PublishedRow } from '#modules/figures/for-modules.ts';
import { type DocumentFigure, documentFigures } from '#modules/readings/for-modules.ts';
import type { Trx } from '#platform/database/in-scope.ts';

import { type AnswerRow, listAnswers } from './finding-answer.repository.ts';
import { ownFigures, ownMonths } from './own-figures.ts';
import { listAlikeSessions } from './session.repository.ts';

export interface FindingsRequest {
  readonly tenant: string;
  /** The city's own code, or a commune's. */
  readonly area: string;
  /** The period to be signed; without one only what was published is compared. */
  readonly period: Period | null;
  readonly at: Date;
}

/** Where a figure of a finding comes from, for opening it. */
export interface FindingSource {
  readonly areaName: string;
  /** Publisher and print, or the title of the document; null for our own ledger. */
  readonly publisher: string | null;
  readonly url: string | null;
  /** Of a figure that was taken out of a document: it opens to its sentence. */
  readonly reading: { readonly readingId: string; readonly figureNo: number } | null;
}

export interface AnsweredFinding extends Finding {
  readonly weight: FindingWeight;
  /** In the order of `figures`. */
  readonly sources: readonly FindingSource[];
  /** The answer that holds for these very values. */
  readonly answer: AnswerRow | null;
  /** The last answer to the same finding before one of its values moved. */
  readonly outdated: AnswerRow | null;
}

const sourceOf = (row: PublishedRow | DocumentFigure): Omit<FindingSource, 'areaName'> =>
  'published' in row
    ? { publisher: row.published.source, url: row.url, reading: null }
    : { publisher: row.title, url: null, reading: { readingId: row.readingId, figureNo: row.figureNo } };

const weights: readonly FindingWeight[] = ['blocks', 'asks', 'notes'];

const nameOf = (areas: AreaRegister, code: string, on: PlainDate): string => {
  const area = areaAt(areas, code, on) ?? areas.versionsByCode.get(code)?.at(-1);
  return area ? fullName(area) : code;
};

/** Everything that does not agree in and around the figures of an area, with what was answered to it. */
export async function listFindings(
  trx: Trx,
  areas: AreaRegister,
  { tenant, area, period, at }: FindingsRequest,
): Promise<AnsweredFinding[]> {
  const published = area === tenant ? await listPublishedFigures(trx, { tenant, former: '' }) : [];
  const documents = await documentFigures(trx, tenant, null);
  const request = period && { tenant, area, period, at };
  const own = request ? await ownFigures(trx, request) : [];
  const months = request ? await ownMonths(trx, request) : [];
  const due = period ? await listDueUnits(trx, { tenant, period: period.code }) : [];
  const alike = period ? await listAlikeSessions(trx, { tenant, from: period.from, to: period.to }) : [];
  const found = [
    ...reconcile([...[...published, ...documents].map(({ stated }) => stated), ...own], areas, {
      populations: period ? await readPopulations(trx, { tenant, on: period.to }) : new Map(),
      expected: {
        today: dayIn(at),
        units: due.map(({ areaCode, dueAt, submittedAt }) => ({
          ...{ area: areaCode, areaName: nameOf(areas, areaCode, dayIn(dueAt)), period: period?.code ?? '' },
          ...{ dueOn: dayIn(dueAt), receivedOn: submittedAt && dayIn(submittedAt) },
        })),
      },
      sessions: alike.map((one) => ({ ...one, areaName: nameOf(areas, one.area, one.on) })),
    }),
    ...checkChanges(months),
  ];
  const answers = period ? await listAnswers(trx, { tenant, area, period: period.code }) : [];
  const sources = new Map([...published, ...documents].map((row) => [row.stated.id, sourceOf(row)] as const));
  return found
    .map((finding): AnsweredFinding => {
      const given = answers.filter((one) => one.findingId === finding.id);
      const last = given.at(-1);
      const holds = last?.findingKey === finding.key && last.answer !== 'withdrawn' ? last : null;
      return {
        ...finding,
        weight: weightOf(finding, period),
        sources: finding.figures.map((figure) => {
          const source = sources.get(figure.id) ?? { publisher: null, url: null, reading: null };
          return { areaName: nameOf(areas, figure.area, figure.areaOn), ...source };
        }),
        answer: holds,
        outdated: last && !holds && last.answer !== 'withdrawn' ? last : null,
      };
    })
    .sort((a, b) => weights.indexOf(a.weight) - weights.indexOf(b.weight));
}
