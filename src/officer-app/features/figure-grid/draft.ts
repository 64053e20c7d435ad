/** What an officer typed in one cell and has not sent. */
export interface DraftCell {
  /** As typed; the figure is read out of it. */
  readonly text: string;
  /** Decimal text, or null for an emptied cell; absent while the text is wrong or must be asked. */
  readonly value?: string | null;
  /** Key of the catalogue. */
  readonly fault?: string;
  readonly choices?: readonly string[];
  readonly estimated?: boolean;
  readonly comment?: string;
  readonly paper?: string;
  /** Version that was on the screen when typing began. */
  readonly seen: number;
}

/** Cells by `area code`. */
export type Draft = Readonly<Record<string, DraftCell>>;

const storageKey = (officer: string, period: string): string => `tindan-draft ${officer} ${period}`;

/** The draft of an officer for a period, kept on this machine alone; an unreadable one is no draft. */
export function readDraft(storage: Storage, officer: string, period: string): Draft {
  try {
    const kept: unknown = JSON.parse(storage.getItem(storageKey(officer, period)) ?? '{}');
    return typeof kept === 'object' && kept !== null && !Array.isArray(kept) ? (kept as Draft) : {};
  } catch (error) {
    if (error instanceof SyntaxError) return {};
    throw error;
  }
}

/** @returns false when this browser keeps nothing: the officer is told */
export function keepDraft(storage: Storage, officer: string, period: string, draft: Draft): boolean {
  try {
    if (Object.keys(draft).length === 0) storage.removeItem(storageKey(officer, period));
    else storage.setItem(storageKey(officer, period), JSON.stringify(draft));
    return true;
  } catch (error) {
    if (error instanceof DOMException) return false;
    throw error;
  }
}

export const keyOf = (area: string, code: string): string => `${area} ${code}`;

/** The draft's cells by area, each area one sending. */
export function byArea(draft: Draft): Map<string, [code: string, cell: DraftCell][]> {
  const areas = new Map<string, [string, DraftCell][]>();
  for (const [key, cell] of Object.entries(draft)) {
    const [area = '', code = ''] = key.split(' ');
    areas.set(area, [...(areas.get(area) ?? []), [code, cell]]);
  }
  return areas;
}
