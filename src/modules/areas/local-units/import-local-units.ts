import { v7 as uuidv7 } from 'uuid';
import { cleanUnitName, kindOf, type LocalUnitKind, unitNameError } from '#domain/areas/local-unit.ts';
import { parseDay } from '#domain/calendar/day-format.ts';
import { dayIn } from '#domain/calendar/day-in.ts';
import { isPlainDate, type PlainDate } from '#domain/calendar/plain-date.ts';
import { parseCsv } from '#domain/text/parse-csv.ts';
import { appendEvent } from '#modules/ledger/for-modules.ts';
import { inScope } from '#platform/database/in-scope.ts';
import { Failure } from '#platform/failure.ts';
import { findArea } from '../area.repository.ts';
import { insertLocalUnit, type LocalUnit } from './local-unit.repository.ts';
import { type LocalUnitContext, pathToChange } from './local-unit-context.ts';
import { localUnitEvent } from './local-unit-event.ts';

const localUnitColumns = ['kind', 'name', 'valid_from'] as const;
const mostLines = 1000;

interface Line {
  readonly kind: LocalUnitKind;
  readonly name: string;
  readonly validFrom: PlainDate;
}

/**
 * Adds the units of a CSV text (`kind,name,valid_from`; an empty day is today) to a commune, one event each; nothing
 * is added unless every line is right. Those that it has already are left as they are, so a list may be sent again.
 * @throws Failure not_found, not_allowed; invalid whose fields are `line N` → catalogue key
 */
export async function importLocalUnits(
  context: LocalUnitContext,
  { areaCode, csv }: { areaCode: string; csv: string },
): Promise<{ added: number; known: number }> {
  const { db, clock, tenant } = context;
  const path = pathToChange(context, areaCode);
  const now = clock();
  const lines = readLines(csv, dayIn(now));
  return inScope(db, { tenant, path }, async (trx) => {
    const area = await findArea(trx, areaCode, dayIn(now));
    if (area?.parentCode !== tenant) throw new Failure('not_found');
    let added = 0;
    for (const line of lines) {
      const id = uuidv7({ msecs: now.getTime() });
      const unit: LocalUnit = { ...line, id, areaCode, validTo: null, version: 1 };
      if (!(await insertLocalUnit(trx, tenant, unit))) continue;
      const event = { id: uuidv7({ msecs: now.getTime() }), verb: 'add', unit, on: unit.validFrom, now };
      await appendEvent(trx, localUnitEvent(context, event));
      added += 1;
    }
    return { added, known: lines.length - added };
  });
}

function readLines(csv: string, today: PlainDate): Line[] {
  let rows: Record<(typeof localUnitColumns)[number], string>[];
  try {
    rows = parseCsv(csv, localUnitColumns);
  } catch (cause) {
    throw new Failure('invalid', { 'line 1': 'unitColumnsMissing' }, { cause });
  }
  if (rows.length === 0) throw new Failure('invalid', { 'line 1': 'unitListEmpty' });
  if (rows.length > mostLines) throw new Failure('invalid', { 'line 1': 'unitListLong' });
  const errors: Record<string, string> = {};
  const lines = rows.flatMap((row, i): Line[] => {
    const kind = kindOf(row.kind);
    const validFrom = dayOfCell(row.valid_from, today);
    const error = kind === undefined ? 'unitKindWrong' : unitNameError(row.name);
    if (error || !kind || !validFrom) errors[`line ${i + 2}`] = error ?? 'dayWrong';
    else if (validFrom > today) errors[`line ${i + 2}`] = 'dayInFuture';
    else return [{ kind, name: cleanUnitName(row.name), validFrom }];
    return [];
  });
  if (Object.keys(errors).length > 0) throw new Failure('invalid', errors);
  return lines;
}

function dayOfCell(cell: string, today: PlainDate): PlainDate | null {
  const text = cell.trim();
  if (text === '') return today;
  return isPlainDate(text) ? text : parseDay(text);
}
