import { areaPath } from '#domain/areas/area-path.ts';
import { type AreaRegister, areaAt, areasOn } from '#domain/areas/area-register.ts';
import { communeOfText } from '#domain/areas/commune-of-text.ts';
import { isPlainDate, type PlainDate } from '#domain/calendar/plain-date.ts';
import { derivedId } from '#domain/ledger/derived-id.ts';
import { type Actor, mayIn } from '#domain/officers/actor.ts';
import { addressFaults } from '#domain/registers/check-addresses.ts';
import { checkValues } from '#domain/registers/check-values.ts';
import { dayOfFields } from '#domain/registers/record-day.ts';
import type { RegisterKind } from '#domain/registers/register-kind.ts';
import type { SaidRow } from '#domain/registers/sheet/read-row.ts';
import { silentFrom } from '#domain/registers/silence.ts';
import { isLiving } from '#domain/registers/steps.ts';
import { searchKey } from '#domain/text/search-key.ts';
import type { RecordSummary } from '../record-row.ts';
import { cleanName } from '../records/clean-name.ts';
import type { RefusedRow } from './import-records.ts';

/** A row that is right, as the record that it founds. */
export interface CheckedRow {
  readonly at: number;
  readonly record: RecordSummary;
}

interface Checking {
  readonly tenant: string;
  readonly actor: Actor;
  readonly kind: RegisterKind;
  readonly areas: AreaRegister;
  readonly parents: ReadonlyMap<string, readonly string[]>;
  readonly today: PlainDate;
  /** Where a row belongs that names no area. */
  readonly areaCode?: string | undefined;
}

/**
 * Checks rows one after the other as the form would. A row's id comes from what it says (or from its own number), and
 * from how often the same was said above it: sent again, it is the same record.
 */
export function rowChecker(checking: Checking): (row: SaidRow) => CheckedRow | RefusedRow {
  const { tenant, actor, kind, today } = checking;
  const areaOf = areaFinder(checking);
  const seen = new Map<string, number>();
  return (row) => {
    const named = cleanName(row.name);
    const read = checkValues(kind.fields, row.fields);
    const ofFields = dayOfFields(kind, row.fields);
    const on = row.on || (ofFields && isPlainDate(ofFields) ? ofFields : today);
    const area = areaOf(row.area, on);
    const parent = parentOf(checking, row.parent);
    const faults: Record<string, string> = {
      ...('fault' in named && { name: named.fault }),
      ...('faults' in read && read.faults),
      ...addressFaults(kind, 'values' in read ? read.values : {}, { name: row.name }),
      ...('fault' in area && { areaCode: area.fault }),
      ...('fault' in parent && { parentId: parent.fault }),
      ...(isPlainDate(on) ? on > today && { on: 'dayInFuture' } : { on: 'fieldNotDay' }),
      ...futureFacts(kind, row.fields, today),
      ...row.faults,
    };
    if (
      Object.keys(faults).length > 0 ||
      'fault' in named ||
      'faults' in read ||
      'fault' in area ||
      'fault' in parent
    ) {
      return { at: row.at, name: row.name, faults };
    }
    const said = row.row
      ? [row.row]
      : [named.name, on, parent.id ?? '', JSON.stringify(read.values), row.tags.join(' ')];
    const identity = [tenant, kind.key, area.code, ...said].join('\n');
    const times = (seen.get(identity) ?? 0) + 1;
    seen.set(identity, times);
    if (row.row && times > 1) return { at: row.at, name: row.name, faults: { row: 'rowTwice' } };
    const opened = { openedOn: on as PlainDate, lastActivityOn: null };
    return {
      at: row.at,
      record: {
        id: derivedId(identity, String(times)),
        kind: kind.key,
        areaCode: area.code,
        areaPath: area.path,
        parentId: parent.id,
        keeperId: kind.openTo ? actor.id : null,
        name: named.name,
        stage: kind.firstStage,
        living: isLiving(kind, kind.firstStage),
        fields: read.values,
        tags: row.tags,
        stands: [],
        ...opened,
        changedOn: opened.openedOn,
        silentFrom: silentFrom(kind, opened),
        version: 1,
      },
    };
  };
}

/** What is counted on the day of a field may not be counted before that day. */
function futureFacts(kind: RegisterKind, fields: SaidRow['fields'], today: PlainDate) {
  const days = kind.facts.flatMap(({ counts }) =>
    typeof counts === 'object' && 'dayOfField' in counts ? [counts.dayOfField] : [],
  );
  const late = days.filter((key) => {
    const day = fields[key];
    return typeof day === 'string' && isPlainDate(day) && day > today;
  });
  return Object.fromEntries(late.map((key) => [key, 'dayInFuture']));
}

function parentOf({ kind, parents }: Checking, name: string): { id: string | null } | { fault: string } {
  if (name === '') {
    return kind.under.length > 0 && !kind.mayStandAlone ? { fault: 'parentRequired' } : { id: null };
  }
  const found = parents.get(searchKey(name)) ?? [];
  if (found.length > 1) return { fault: 'parentSeveral' };
  return found[0] ? { id: found[0] } : { fault: 'parentUnknown' };
}

/** Finds an area by code or by name among those in which the officer keeps this kind. */
function areaFinder({ tenant, actor, kind, areas, today, areaCode }: Checking) {
  const city = areaAt(areas, tenant, today);
  const communes = areasOn(areas, today, tenant);
  const places = [
    ...(kind.place === 'commune' || !city ? [] : [city]),
    ...(kind.place === 'city' ? [] : communes),
  ]
    .map(({ code, type, name }) => ({
      ...{ code, type, name },
      path: code === tenant ? areaPath(tenant) : areaPath(tenant, code),
    }))
    .filter(({ path }) => mayIn(actor, kind.keepers, path));
  const unsaid = areaCode ?? (places.length === 1 ? places[0]?.code : undefined);
  return (said: string, on: string): { code: string; path: string } | { fault: string } => {
    const code = said === '' ? unsaid : communeOfText(places, said);
    const place = places.find((one) => one.code === code);
    if (!place) return { fault: said === '' ? 'areaRequired' : 'areaUnknown' };
    if (isPlainDate(on) && !areaAt(areas, place.code, on)) return { fault: 'areaNotThen' };
    return place;
  };
}
