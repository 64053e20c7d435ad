import { areaReaders } from '#domain/areas/local-unit.ts';
import { findPeriod } from '#domain/calendar/period.ts';
import { figureKeepers } from '#domain/entries/entry-rules.ts';
import { getIndicator } from '#domain/indicators/dictionary.ts';
import { readCell, readGrid, saveEntries } from '#modules/entries/for-officers.ts';
import { route } from '../../route.ts';
import { figureGridOf } from '../../shapes/figure-grid-of.ts';

const access = { who: 'roles', roles: areaReaders } as const;

export const entryRoutes = [
  route({
    name: 'figureGrid',
    access,
    audit: { leaves: 'nothing', why: 'counts by commune, of the officer’s own area' },
    async handle(context, { query }) {
      return figureGridOf(await readGrid(context, query), await context.areaNames(context.clock()));
    },
  }),
  route({
    name: 'figureCell',
    access,
    audit: { leaves: 'nothing', why: 'one count with its history, of the officer’s own area' },
    async handle(context, { query: { area, code, period } }) {
      const cell = await readCell(context, { area, indicator: code, period });
      const { nameVi, definitionVi } = getIndicator(code);
      return {
        ...{ name: nameVi, definition: definitionVi, value: cell.value, lastYear: cell.lastYear },
        state: cell.state as 'computed',
        comment: cell.entry?.comment ?? '',
        paper: cell.entry?.paper ?? '',
        versions: cell.versions.map(({ outcome, value, state, comment, paper, officerName, at }) => ({
          ...{ outcome, value, state, comment, paper, officer: officerName, at: at.toISOString() },
        })),
      };
    },
  }),
  route({
    name: 'saveFigures',
    access: { who: 'roles', roles: figureKeepers },
    audit: { leaves: 'event', record: 'figure_entries' },
    async handle(context, { body: { id, area, period, cells } }) {
      const results = await saveEntries(context, {
        ...{ id, areaCode: area, period },
        cells: cells.map(({ code, estimated = false, comment = '', paper = '', ...rest }) => ({
          ...{ indicator: code, estimated, comment, paper },
          ...rest,
        })),
      });
      return {
        results: results.map(({ indicator, outcome, fault, otherPeriod, current }) => ({
          ...{ code: indicator, outcome, fault: fault ?? null },
          otherPeriod: otherPeriod ? (findPeriod(otherPeriod)?.label ?? otherPeriod) : null,
          current: current && {
            ...{ value: current.value, state: current.state, version: current.version },
            ...{ comment: current.comment, paper: current.paper },
          },
        })),
      };
    },
  }),
];
