import { parseDay } from '../../calendar/day-format.ts';
import { isPlainDate } from '../../calendar/plain-date.ts';
import { numberTyped } from '../../numbers/typed-number.ts';
import { searchKey } from '../../text/search-key.ts';
import type { Choice, RegisterField } from '../register-field.ts';
import type { SheetValue } from './match-header.ts';
import type { SheetColumn } from './sheet-columns.ts';

/** A row as the use case takes it: names and days still to be checked. */
export interface SaidRow {
  /** The row's number in the sheet, from 1. */
  readonly at: number;
  /** The sender's own number of the row; empty where there is none. */
  readonly row: string;
  readonly area: string;
  readonly parent: string;
  readonly name: string;
  readonly on: string;
  readonly tags: readonly string[];
  readonly fields: Readonly<Record<string, unknown>>;
  /** Columns whose cell cannot be read → key of the sentence that says why. */
  readonly faults: Readonly<Record<string, string>>;
}

/** What a row of a sheet says of a record of a kind. */
export function readRow(
  places: ReadonlyMap<SheetColumn, number>,
  cells: readonly SheetValue[],
  at: number,
): SaidRow {
  const plain = { row: '', area: '', parent: '', name: '', on: '' };
  let tags: readonly string[] = [];
  const fields: Record<string, unknown> = {};
  const aims: Record<string, Record<string, string | null>> = {};
  const faults: Record<string, string> = {};
  for (const [column, place] of places) {
    const cell = cells[place] ?? null;
    const text = textOf(cell);
    if (text === '') continue;
    if (column.part === 'tags') {
      const read = readSeveral(column.choices, text);
      if (read) tags = read;
      else faults.tags = 'tagUnknown';
    } else if (column.part === 'field' && column.field.type !== 'aim') {
      const read = readField(column.field, column.choices, cell);
      if (read === undefined) faults[column.key] = 'fieldNotChoice';
      else fields[column.key] = read;
    } else if (column.part === 'field' || column.part === 'aim') {
      const of = column.part === 'aim' ? column.of : 'words';
      aims[column.key] = { ...aims[column.key], [of]: aimPart(of, cell) };
    } else plain[column.part] = column.part === 'on' ? dayText(text) : text;
  }
  for (const [key, aim] of Object.entries(aims)) {
    fields[key] = { words: '', indicator: null, amount: null, by: null, ...aim };
  }
  return { at, ...plain, tags, fields, faults };
}

export const textOf = (cell: SheetValue): string =>
  cell === null ? '' : String(cell).normalize('NFC').trim();

/** A typed day as the program keeps it; what is none stays as it is and is refused later. */
const dayText = (text: string): string => (isPlainDate(text) ? text : (parseDay(text) ?? text));

/** Spreadsheets keep 0,3 as 0.30000000000000004; six decimals are kept. */
const numberText = (cell: SheetValue): string =>
  typeof cell === 'number' ? String(Number(cell.toFixed(6))) : numberTyped(textOf(cell));

function aimPart(of: string, cell: SheetValue): string {
  if (of === 'amount') return numberText(cell);
  return of === 'by' ? dayText(textOf(cell)) : textOf(cell);
}

/** @returns undefined for a cell that is none of the choices */
function readField({ type }: RegisterField, choices: readonly Choice[], cell: SheetValue): unknown {
  const text = textOf(cell);
  switch (type) {
    case 'count':
    case 'amount':
      return numberText(cell);
    case 'day':
      return dayText(text);
    case 'choice':
      return choiceOf(choices, text);
    case 'choices':
      return readSeveral(choices, text);
    case 'yes_no': {
      if (typeof cell === 'boolean') return cell;
      const said = choiceOf(choices, text);
      return said && said === 'yes';
    }
    default:
      return text;
  }
}

const choiceOf = (choices: readonly Choice[], text: string): string | undefined =>
  choices.find(({ value, label }) => value === text || searchKey(label) === searchKey(text))?.value;

function readSeveral(choices: readonly Choice[], text: string): readonly string[] | undefined {
  const found = text
    .split(';')
    .filter((one) => one.trim() !== '')
    .map((one) => choiceOf(choices, one.trim()));
  return found.every((one) => one !== undefined) ? found : undefined;
}
