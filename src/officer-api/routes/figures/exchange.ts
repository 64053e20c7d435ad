import type { ExchangeAnswer } from '#contract/figures/exchange.ts';
import { areaReaders } from '#domain/areas/local-unit.ts';
import { figureKeepers } from '#domain/entries/entry-rules.ts';
import { findIndicator } from '#domain/indicators/dictionary.ts';
import {
  type ImportedCell,
  importFigures,
  listExchangeRows,
  type PlannedCell,
  planImport,
  writeExchange,
} from '#modules/exchange/for-officers.ts';
import { begunPeriod, figuresPath } from '#modules/figures/for-officers.ts';
import { readInScope } from '#platform/database/in-scope.ts';
import { route } from '../../route.ts';
import { areaAsked } from './findings.ts';

const isSaved = (cell: PlannedCell | ImportedCell): boolean => 'saved' in cell && cell.saved;

export const exchangeRoutes = [
  route({
    name: 'exportExchange',
    access: { who: 'roles', roles: areaReaders },
    audit: { leaves: 'access', record: 'figure_list' },
    opensInTab: true,
    async handle(context, { query }) {
      const { db, tenant, clock } = context;
      const at = clock();
      const area = areaAsked(context, query.area);
      const path = figuresPath(context, area);
      const period = begunPeriod(query.period, at);
      const rows = await readInScope(db, { tenant, path }, (trx) =>
        listExchangeRows(trx, { tenant, area, period, at }),
      );
      const { extension, mediaType, text } = writeExchange(query.format, rows, at);
      const mark = (await context.isSample()) ? 'so-lieu-mau' : 'so-lieu';
      return {
        ...{ areaCode: area, mediaType, bytes: Buffer.from(text, 'utf8') },
        fileName: `${mark}-${area}-${period.code}.${extension}`,
      };
    },
  }),
  route({
    name: 'importExchange',
    access: { who: 'roles', roles: figureKeepers },
    audit: { leaves: 'event', record: 'figure_entries' },
    async handle(context, { body }): Promise<ExchangeAnswer> {
      const { cells, unread } = body.write
        ? await importFigures(context, body)
        : await planImport(context, body);
      const nameOf = await context.areaNames(context.clock());
      const count = (outcome: string) => cells.filter((cell) => cell.outcome === outcome).length;
      return {
        cells: cells.map((cell) => ({
          ...{ at: cell.at, area: cell.area, indicator: cell.indicator, period: cell.period },
          ...{ before: cell.before, value: cell.value, outcome: cell.outcome },
          areaName: nameOf(cell.area),
          indicatorName: findIndicator(cell.indicator)?.nameVi ?? '',
          fault: cell.fault ?? null,
          saved: isSaved(cell),
        })),
        unread: unread.map((one) => ({ ...one })),
        counts: {
          ...{ fresh: count('new'), changed: count('changed'), same: count('same') },
          refused: count('refused'),
          saved: cells.filter(isSaved).length,
        },
      };
    },
  }),
];
