import type { RegisterRecord } from '#contract/registers/registers.ts';
import { formatDay } from '#domain/calendar/day-format.ts';
import type { PlainDate } from '#domain/calendar/plain-date.ts';
import type { FieldValue, FieldValues } from '#domain/registers/field-values.ts';
import type { PlanStanding } from '#domain/registers/plan-standing.ts';
import type { RegisterKind } from '#domain/registers/register-kind.ts';
import { type SheetColumn, sheetColumns } from '#domain/registers/sheet/sheet-columns.ts';
import { fill } from '#locales/locale.ts';
import { planned } from '#locales/vi/officers/planned.ts';
import { recordSheets as words } from '#locales/vi/officers/record-sheets.ts';
import type { Cell, Workbook } from '#platform/workbook/workbook.ts';

/** A record with the name of what it lies under, and planned against held where that is asked of its kind. */
export type ListedRecord = RegisterRecord & {
  readonly parentName: string;
  readonly plan: PlanStanding | null;
};

const planColumns = ['planned', 'held', 'coming', 'missing', 'cancelled', 'moved'] as const;
const isPlanned = ({ activities }: RegisterKind): boolean => activities.some(({ heldAs }) => heldAs !== null);

/** The filtered list of a kind, in the columns of its form: it can be read in elsewhere as it is. */
export function recordListSheet(
  kind: RegisterKind,
  records: AsyncIterable<ListedRecord>,
  { day, isSample }: { day: PlainDate; isSample: boolean },
): Workbook {
  const columns = sheetColumns(kind, words.columns).filter(({ part }) => part !== 'row');
  const { stage, last, silent } = words.listed;
  return {
    fileName: fill(isSample ? words.sampleListName : words.listName, {
      kind: kind.key.replaceAll('_', '-'),
      day,
    }),
    sheet: words.sheet,
    ...(isSample && { banner: words.sample }),
    columns: [
      ...columns.map(({ title }) => title),
      ...[stage, last, silent],
      ...(isPlanned(kind) ? planColumns.map((one) => planned.sheet[one]) : []),
    ].map((title) => ({
      title,
      width: Math.min(40, Math.max(12, title.length + 2)),
    })),
    rows: rowsOf(kind, columns, records),
  };
}

async function* rowsOf(
  kind: RegisterKind,
  columns: readonly SheetColumn[],
  records: AsyncIterable<ListedRecord>,
): AsyncGenerator<readonly Cell[]> {
  for await (const record of records) {
    yield [
      ...columns.map((column) => cellOf(column, record)),
      kind.stages.find(({ key }) => key === record.stage)?.label ?? record.stage,
      dayCell(record.lastActivityOn),
      dayCell(record.silentFrom),
      ...(isPlanned(kind) ? planColumns.map((one) => record.plan?.[one] ?? 0) : []),
    ];
  }
}

const dayCell = (day: string | null): string => (day ? formatDay(day as PlainDate) : '');

function cellOf(column: SheetColumn, record: ListedRecord): Cell {
  const { fields } = record as { fields: FieldValues };
  switch (column.part) {
    case 'area':
      return record.areaName;
    case 'parent':
      return record.parentName;
    case 'on':
      return dayCell(record.openedOn);
    case 'tags':
      return record.tags.map((tag) => labelOf(column, tag)).join('; ');
    case 'field':
      return fieldCell(column, fields[column.key]);
    case 'aim': {
      const aim = fields[column.key];
      const said = typeof aim === 'object' && 'words' in aim ? aim[column.of] : null;
      return column.of === 'by' ? dayCell(said) : said;
    }
    default:
      return record.name;
  }
}

const labelOf = ({ choices }: SheetColumn, value: string): string =>
  choices.find((one) => one.value === value)?.label ?? value;

function fieldCell(column: SheetColumn & { part: 'field' }, value: FieldValue | null | undefined): Cell {
  if (value === undefined || value === null) return null;
  if (typeof value === 'boolean') return value ? words.columns.yes : words.columns.no;
  if (typeof value === 'string') {
    const { type } = column.field;
    if (type === 'count' || type === 'amount') return Number(value);
    return type === 'day' ? dayCell(value) : labelOf(column, value);
  }
  return 'words' in value ? value.words : value.map((one) => labelOf(column, one)).join('; ');
}
