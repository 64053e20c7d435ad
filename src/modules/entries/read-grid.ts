import { locksFigures } from '#domain/approval/submission-flow.ts';
import { areaPath, inScopeOf } from '#domain/areas/area-path.ts';
import { areaReaders } from '#domain/areas/local-unit.ts';
import type { Period } from '#domain/calendar/period.ts';
import { figureKeepers, gridIndicators } from '#domain/entries/entry-rules.ts';
import type { Indicator } from '#domain/indicators/indicator.ts';
import { mayIn, pathsOf } from '#domain/officers/actor.ts';
import { listAreas } from '#modules/areas/for-officers.ts';
import { computeFigures, isRecorded } from '#modules/figures/for-modules.ts';
import { readInScope, type Trx } from '#platform/database/in-scope.ts';
import { type Entry, listEntries } from './entry.repository.ts';
import type { EntryContext } from './entry-context.ts';
import { findRound } from './rounds/round.repository.ts';
import { listRoundLocks, type RoundLock } from './rounds/submission.repository.ts';
import { checkEntryPeriod } from './save-entries.ts';

export interface GridRequest {
  readonly period: string;
  /** Letter of a family of indicators; all when absent. */
  readonly family?: string | undefined;
  /** One area's row alone. */
  readonly area?: string | undefined;
  /** The columns of a collection round instead of a family. */
  readonly round?: string | undefined;
}

export interface GridRow {
  readonly code: string;
  readonly name: string;
  readonly mayEnter: boolean;
}

export interface GridCell {
  readonly area: string;
  readonly indicator: string;
  readonly value: string;
  readonly state: string;
}

export interface Grid {
  readonly period: Period;
  readonly columns: readonly Indicator[];
  readonly rows: readonly GridRow[];
  /** What is known; a cell that is not here is missing. */
  readonly cells: readonly GridCell[];
  readonly entries: readonly Entry[];
  /** Answers that were sent up: their cells wait for a return. */
  readonly locks: readonly RoundLock[];
}

/**
 * The figures of a period by area and indicator, computed and typed ones alike, as far as the actor may read.
 * @throws Failure invalid for a period that is none or has not begun, not_found for an unknown round
 */
export async function readGrid(context: EntryContext, request: GridRequest): Promise<Grid> {
  const { db, clock, tenant, actor } = context;
  const period = checkEntryPeriod(request.period, clock());
  const round = request.round ? await findRound(db, tenant, request.round) : undefined;
  const all = gridIndicators(request.round ? undefined : request.family);
  const columns = round ? all.filter(({ code }) => round.indicators.includes(code)) : all;
  const communes = await listAreas(db, tenant, period.to);
  const rows: GridRow[] = [];
  const parts: Pick<Grid, 'cells' | 'entries' | 'locks'>[] = [];
  for (const path of pathsOf(actor, areaReaders)) {
    const row = (code: string, name: string, at: string): GridRow => ({
      ...{ code, name },
      mayEnter: mayIn(actor, figureKeepers, at),
    });
    if (path === areaPath(tenant)) rows.push(row(tenant, '', path));
    for (const { code, type, name } of communes) {
      const at = areaPath(tenant, code);
      if (inScopeOf(path, at)) rows.push(row(code, `${type} ${name}`, at));
    }
    parts.push(await readInScope(db, { tenant, path }, (trx) => readPart(trx, tenant, period, columns)));
  }
  const shown = rows.filter(({ code }) => !request.area || code === request.area);
  const codes = new Set(shown.map(({ code }) => code));
  return {
    ...{ period, columns, rows: shown },
    cells: parts.flatMap(({ cells }) => cells.filter(({ area }) => codes.has(area))),
    entries: parts.flatMap(({ entries }) => entries.filter(({ areaCode }) => codes.has(areaCode))),
    locks: parts.flatMap(({ locks }) => locks),
  };
}

async function readPart(trx: Trx, tenant: string, period: Period, columns: readonly Indicator[]) {
  const indicators = columns.map(({ code }) => code);
  const figures = await computeFigures(trx, {
    ...{ tenant, from: period.from, to: period.to, by: 'area' as const, indicators },
  });
  const entries = await listEntries(trx, { tenant, to: period.to, indicators });
  const locks = (await listRoundLocks(trx, { tenant, period: period.code })).filter(({ status }) =>
    locksFigures(status),
  );
  return {
    cells: figures.flatMap(({ area, indicator, value, state }) =>
      value === null || (value === '0' && state === 'computed' && !isRecorded(indicator))
        ? []
        : [{ area, indicator, value, state }],
    ),
    entries,
    locks,
  };
}
