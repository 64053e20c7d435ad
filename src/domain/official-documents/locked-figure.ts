/** Where a printed number comes from. Each kind can be recounted from what it names. */
export type FigureSource =
  | {
      kind: 'figure';
      indicator: string;
      area: string;
      period: string;
      /** Absent for the figure itself; a part is one side of a ratio. */
      part?: 'numerator' | 'denominator' | undefined;
      state: string;
    }
  | { kind: 'calculation'; formula: string; operands: string[] }
  | { kind: 'published'; id: string; indicator: string; area: string; period: string; source: string }
  | { kind: 'reference'; source: string }
  | { kind: 'finding'; finding: string; operand: string };

/**
 * A number in a document. The writer puts `text` into a locked field under `tag`, so that nobody
 * types over it and anybody can find it and count it again. `value` is the exact decimal behind
 * the text ("02", "không", "gần 1.600" alike), null where nothing exact is known.
 */
export type LockedFigure = { tag: string; text: string; value: string | null; source: FigureSource };

/** A bar of a chart: its length as a share of the longest, drawn without letters. */
export type Bar = { share: number; tone: 'now' | 'before' };

/** A jump after words to a share of the width of the text; 1 is the right margin. With dots it leaves room for a pen. */
export type Tab = { to: number; dots: boolean };

/** A piece of a line: words (`hint` where they ask the author for text), a bar, or a locked figure. */
export type Inline =
  | { text: string; bold?: boolean; italic?: boolean; hint?: boolean; bar?: Bar; tab?: Tab }
  | { figure: LockedFigure };

/** The line as a reader sees it. */
export function plainText(inlines: readonly Inline[]): string {
  return inlines.map((inline) => ('figure' in inline ? inline.figure.text : inline.text)).join('');
}

/** `T01|92|2026-YEAR`, `T04|92|2026-YEAR|x`: at most 64 characters, the limit of a Word field. */
export function figureTag(indicator: string, area: string, period: string, role?: string): string {
  return [indicator, area, period, ...(role ? [role] : [])].join('|');
}
