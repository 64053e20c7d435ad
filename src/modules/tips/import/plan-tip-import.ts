import { areaPath } from '#domain/areas/area-path.ts';
import { dayIn } from '#domain/calendar/day-in.ts';
import { commonPath, mayIn, pathsOf } from '#domain/officers/actor.ts';
import { tipHandlers } from '#domain/officers/role.ts';
import type { EnteredTip } from '#domain/tips/arrive/entered-tip.ts';
import { type ImportFault, type ImportRow, readImportGrid } from '#domain/tips/import/read-import-grid.ts';
import { listAreas } from '#modules/areas/for-modules.ts';
import { readInScope } from '#platform/database/in-scope.ts';
import { Failure } from '#platform/failure.ts';
import { listMessageTips } from '../arrive/channel-message.repository.ts';
import type { EntryContext } from '../arrive/enter-tip.ts';
import { listedHash } from './listed-hash.ts';
import { type RowFaults, readImportRow } from './read-import-row.ts';

/** A row that can be taken, or was taken before. */
export interface TakenRow {
  readonly at: number;
  readonly outcome: 'new' | 'known';
  readonly messageId: string;
  readonly tip: EnteredTip;
  /** Where it would be booked; the city's code for one about police. */
  readonly areaCode: string;
  /** Whether the officer still sees it then. */
  readonly isVisible: boolean;
  readonly hash: Buffer;
}

export interface RefusedRow {
  readonly at: number;
  readonly outcome: 'refused';
  readonly messageId: string;
  readonly faults: RowFaults;
}

export interface TipImportPlan {
  /** What makes the whole file none that can be read. */
  readonly fault?: ImportFault;
  readonly rows: readonly (TakenRow | RefusedRow)[];
}

/**
 * What a list of tips would bring in, row by row, and what of it cannot be taken and why. Nothing is written.
 * @param cells the sheet as text, its header included
 * @throws Failure not_allowed for one who enters no tips
 */
export async function planTipImport(
  context: EntryContext,
  cells: readonly (readonly string[])[],
): Promise<TipImportPlan> {
  const { db, clock, tenant, actor } = context;
  const path = commonPath(pathsOf(actor, tipHandlers));
  if (!path) throw new Failure('not_allowed');
  const grid = readImportGrid(cells);
  if ('fault' in grid) return { fault: grid.fault, rows: [] };
  const now = clock();
  return readInScope(db, { tenant, path }, async (trx) => {
    const communes = await listAreas(trx, tenant, dayIn(now));
    const own = communes.filter(({ code }) => mayIn(actor, tipHandlers, areaPath(tenant, code)));
    const ownArea = own.length === 1 ? (own[0]?.code ?? null) : null;
    const rows = readRows(context, grid.rows, { communes, ownArea, now });
    const hashes = rows.flatMap((row) => ('hash' in row ? [row.hash] : []));
    const known = await listMessageTips(trx, tenant, hashes);
    return {
      rows: rows.map((row) =>
        'hash' in row && known.has(row.hash.toString('hex')) ? { ...row, outcome: 'known' as const } : row,
      ),
    };
  });
}

function readRows(
  context: EntryContext,
  rows: readonly ImportRow[],
  around: Parameters<typeof readImportRow>[1],
): (TakenRow | RefusedRow)[] {
  const { tenant, actor } = context;
  const seen = new Set<string>();
  return rows.map((row): TakenRow | RefusedRow => {
    const { at, cells } = row;
    const read = readImportRow(row, around);
    const refused = { at, outcome: 'refused', messageId: cells.messageId ?? '' } as const;
    if ('faults' in read) return { ...refused, faults: read.faults };
    const { messageId, tip } = read;
    const key = `${tip.channel}\n${messageId}`;
    if (seen.has(key)) return { ...refused, faults: { messageId: 'importTwice' } };
    seen.add(key);
    const areaCode = tip.aboutOfficer ? tenant : (tip.areaCode ?? tenant);
    const placed = areaCode === tenant ? areaPath(tenant) : areaPath(tenant, areaCode);
    return {
      ...{ at, outcome: 'new', messageId, tip, areaCode },
      isVisible: mayIn(actor, tipHandlers, placed),
      hash: listedHash(context, read),
    };
  });
}
