import type { CanonicalValue } from '#domain/ledger/canonical-json.ts';
import { limits } from '#domain/limits/limit-on.ts';
import { tipReaders } from '#domain/officers/role.ts';
import { tipStatuses } from '#domain/tips/steps/tip-actions.ts';
import {
  type DueTip,
  listTipDocuments,
  listTipHandlers,
  openTipDocument,
  type ReadShift,
  readShift,
  tipHistory,
} from '#modules/tips/for-officers.ts';
import { readInScope } from '#platform/database/in-scope.ts';
import { tipPaths } from '../../reads/read-tips.ts';
import { route } from '../../route.ts';
import { tipSummaryOf } from '../../shapes/tip-summary-of.ts';

const access = { who: 'roles', roles: tipReaders } as const;
const audit = { leaves: 'access', record: 'tip' } as const;
const hourMs = 3_600_000;

/** Codes that the screen has words for; ids, counts and commitments stay in the ledger. */
const told = [
  'reason',
  'track',
  'outcome',
  'ground',
  'agency',
  'step',
  'limit',
  'by',
  'to',
  'from',
  'form',
  'verdict',
];

const codesOf = (details: Readonly<Record<string, CanonicalValue>>): Record<string, string> =>
  Object.fromEntries(told.flatMap((key) => (typeof details[key] === 'string' ? [[key, details[key]]] : [])));

const dueOf = (due: DueTip | null) =>
  due && {
    limit: limits.find(({ code }) => code === due.code)?.nameVi ?? due.code,
    dueAt: due.dueAt.toISOString(),
  };

/** What happened to tips, who may be given one, what was handed to its sender, and a whole shift of it. */
export const tipPastRoutes = [
  route({
    name: 'tipHistory',
    access,
    audit,
    async handle(context, { params }) {
      const { areaCode, events } = await tipHistory(context, params);
      return {
        areaCode,
        events: events.map(({ id, verb, at, officer, officerId, bySender, details }) => ({
          id,
          verb,
          at: at.toISOString(),
          by: bySender ? ('sender' as const) : officerId ? ('officer' as const) : ('system' as const),
          officerName: officer?.displayName ?? null,
          details: codesOf(details),
        })),
      };
    },
  }),
  route({
    name: 'listTipHandlers',
    access,
    audit,
    handle: (context, { params }) => listTipHandlers(context, params),
  }),
  route({
    name: 'listTipDocuments',
    access,
    audit,
    async handle(context, { params }) {
      const { areaCode, documents } = await listTipDocuments(context, params);
      return {
        areaCode,
        documents: documents.map(({ id, kind, size, addedAt }) => ({
          id,
          kind,
          size,
          addedAt: addedAt.toISOString(),
        })),
      };
    },
  }),
  route({
    name: 'openTipDocument',
    access,
    audit,
    opensInTab: true,
    handle: (context, { params }) => openTipDocument(context, params),
  }),
  route({
    name: 'shift',
    access,
    audit: { leaves: 'nothing', why: 'shows nothing of what was told' },
    async handle(context, { query: { hours, area } }) {
      const { db, tenant, clock } = context;
      const to = clock();
      const from = new Date(to.getTime() - Number(hours) * hourMs);
      const nameOf = await context.areaNames(to);
      const parts: ReadShift[] = [];
      for (const path of await tipPaths(context, area)) {
        parts.push(await readInScope(db, { tenant, path }, (trx) => readShift(trx, { tenant, from, to })));
      }
      return {
        from: from.toISOString(),
        to: to.toISOString(),
        counts: Object.fromEntries(
          tipStatuses.map((status) => [status, parts.reduce((sum, { counts }) => sum + counts[status], 0)]),
        ) as Record<(typeof tipStatuses)[number], number>,
        open: parts
          .flatMap(({ open }) => open)
          .map((tip) => ({
            ...tipSummaryOf(tenant, nameOf, tip),
            handlerName: tip.handler?.displayName ?? null,
            legal: dueOf(tip.legal),
            house: dueOf(tip.house),
          })),
        done: parts
          .flatMap(({ done }) => done)
          .map(({ verb, at, tipId, officer }) => ({
            verb,
            at: at.toISOString(),
            tipId,
            officerName: officer?.displayName ?? null,
          })),
        handlers: parts.flatMap(({ handlers }) => [...handlers]),
      };
    },
  }),
];
