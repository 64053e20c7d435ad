import { z } from 'zod';

const DraftCell = z.object({
  /** As typed; the figure is read out of it. */
  text: z.string(),
  /** Decimal text, or null for an emptied cell; absent while the text is wrong or must be asked. */
  value: z.string().nullable().exactOptional(),
  /** Key of the catalogue. */
  fault: z.string().exactOptional(),
  choices: z.array(z.string()).readonly().exactOptional(),
  estimated: z.boolean().exactOptional(),
  comment: z.string().exactOptional(),
  paper: z.string().exactOptional(),
  /** Version that was on the screen when typing began. */
  seen: z.number(),
});
/** What an officer typed in one cell and has not sent. */
export type DraftCell = Readonly<z.infer<typeof DraftCell>>;

const Draft = z.record(z.string(), DraftCell);
/** Cells by `area code`. */
export type Draft = Readonly<Record<string, DraftCell>>;

const storageKey = (officer: string, period: string): string => `tindan-draft ${officer} ${period}`;

/** The draft of an officer for a period, kept on this machine alone; an unreadable one is no draft. */
export function readDraft(storage: Storage, officer: string, period: string): Draft {
  try {
    return Draft.safeParse(JSON.parse(storage.getItem(storageKey(officer, period)) ?? '{}')).data ?? {};
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
