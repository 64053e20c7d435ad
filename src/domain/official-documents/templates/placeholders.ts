import { findIndicator } from '#domain/indicators/dictionary.ts';

/**
 * What an office's Word template may hold between double braces. A block stands alone in its paragraph and is
 * replaced by paragraphs and tables; a line is replaced by words within its sentence, in the letters around it.
 */
export interface Placeholder {
  readonly key: string;
  readonly kind: 'block' | 'line';
  /** A template without it is refused. */
  readonly isNeeded: boolean;
}

const block = (key: string): Placeholder => ({ key, kind: 'block', isNeeded: true });
const line = (key: string, isNeeded = false): Placeholder => ({ key, kind: 'line', isNeeded });

/** The blocks of a report in the order of the decree, then words; the mark of sample data must have a place. */
export const placeholders: readonly Placeholder[] = [
  ...['dau_van_ban', 'ten_loai', 'noi_dung', 'chu_ky', 'phu_luc'].map(block),
  line('du_lieu_mau', true),
  ...['co_quan', 'dia_ban', 'thanh_pho', 'ky', 'ky_sau', 'tu_ngay', 'den_ngay', 'nam'].map((key) =>
    line(key),
  ),
];

/** A figure: `T01` the period's, `T01.cung_ky` the same period's, `T04.x` and `T04.y` both sides of a ratio. */
export interface FigurePlaceholder {
  readonly code: string;
  readonly part: 'now' | 'before' | 'x' | 'y';
}

const parts = { cung_ky: 'before', x: 'x', y: 'y' } as const;

/** The figure that a placeholder names, or undefined where it names none of the dictionary. */
export function figurePlaceholder(key: string): FigurePlaceholder | undefined {
  const [, code = '', part] = /^([A-Z]\d{2})(?:\.(cung_ky|x|y))?$/.exec(key) ?? [];
  const indicator = findIndicator(code);
  if (!indicator || indicator.hidden) return undefined;
  if ((part === 'x' || part === 'y') && indicator.kind !== 'ratio') return undefined;
  return { code, part: part ? parts[part as keyof typeof parts] : 'now' };
}

/** How a placeholder is used, or undefined for one that nothing can fill. */
export function findPlaceholder(key: string): Placeholder | undefined {
  return placeholders.find((one) => one.key === key) ?? (figurePlaceholder(key) && line(key));
}
