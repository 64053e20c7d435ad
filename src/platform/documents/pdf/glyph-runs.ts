import { type Matrix, type Operators, operationsOf, type PdfPage, times, upright } from './drawing.ts';
import type { Run } from './page-lines.ts';

/** A letter as it is drawn: where it begins on the page, how wide it is and how high its font, in points. */
interface Letter {
  readonly words: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
}

interface Glyph {
  readonly unicode: string;
  readonly width: number;
  readonly isSpace: boolean;
}

/** What a page sets for the text that follows. */
interface TextState {
  readonly size: number;
  readonly letterGap: number;
  readonly wordGap: number;
  readonly stretch: number;
  readonly leading: number;
  readonly rise: number;
}

const thousandth = 0.001;

/** Follows the commands of a page that place text, and takes down each letter. */
class Letters {
  readonly all: Letter[] = [];
  readonly #OPS: Operators;
  readonly #kept: TextState[] = [];
  #state: TextState = { size: 1, letterGap: 0, wordGap: 0, stretch: 1, leading: 0, rise: 0 };
  #line: Matrix = upright;
  #at: Matrix = upright;

  constructor(OPS: Operators) {
    this.#OPS = OPS;
  }

  follow(operator: number, args: readonly unknown[], page: Matrix): void {
    const OPS = this.#OPS;
    const [first, second] = args as [number, number];
    const set = (part: Partial<TextState>): void => {
      this.#state = { ...this.#state, ...part };
    };
    if (operator === OPS.save) this.#kept.push(this.#state);
    else if (operator === OPS.restore) this.#state = this.#kept.pop() ?? this.#state;
    else if (operator === OPS.beginText) this.#place(upright);
    else if (operator === OPS.setFont) set({ size: second });
    else if (operator === OPS.setCharSpacing) set({ letterGap: first });
    else if (operator === OPS.setWordSpacing) set({ wordGap: first });
    else if (operator === OPS.setHScale) set({ stretch: first / 100 });
    else if (operator === OPS.setLeading) set({ leading: -first });
    else if (operator === OPS.setTextRise) set({ rise: first });
    else if (operator === OPS.setTextMatrix) this.#place(matrixIn(args));
    else if (operator === OPS.moveText) this.#move(first, second);
    else if (operator === OPS.nextLine) this.#move(0, this.#state.leading);
    else if (operator === OPS.setLeadingMoveText) {
      set({ leading: second });
      this.#move(first, second);
    } else if (operator === OPS.showText) this.#show(args[0] as (Glyph | number | null)[], page);
  }

  #place(matrix: Matrix): void {
    this.#line = matrix;
    this.#at = matrix;
  }

  #move(x: number, y: number): void {
    this.#place(times(this.#line, [1, 0, 0, 1, x, y]));
  }

  #show(glyphs: readonly (Glyph | number | null)[], page: Matrix): void {
    const { size, letterGap, wordGap, stretch, rise } = this.#state;
    for (const glyph of glyphs) {
      const isLetter = typeof glyph === 'object' && glyph !== null;
      const width = isLetter ? glyph.width * size * thousandth : 0;
      const gap = isLetter ? letterGap + (glyph.isSpace ? wordGap : 0) : -(glyph ?? 0) * size * thousandth;
      if (isLetter) {
        const [a, b, c, d, x, y] = times(page, times(this.#at, [1, 0, 0, 1, 0, rise]));
        const scale = Math.hypot(a, b);
        const letter = { words: glyph.unicode, x, y, width: width * stretch * scale };
        this.all.push({ ...letter, size: Math.abs(size) * Math.hypot(c, d) });
      }
      this.#at = times(this.#at, [1, 0, 0, 1, (width + gap) * stretch, 0]);
    }
  }
}

/** A matrix comes as one list or as six numbers. */
const matrixIn = (args: readonly unknown[]): Matrix =>
  (typeof args[0] === 'number' ? args : Array.from(args[0] as ArrayLike<number>)) as never;

const isBlank = ({ words }: Letter): boolean => words.trim() === '';

/** Letters of one line farther from each other than this, in letter sizes, and with no blank between, are apart. */
const apart = 0.3;
/** Letters of one word, whatever their fonts. */
const joined = 0.12;

/** Letters drawn twice in their place are bold print. */
const isAgain = (letter: Letter, last: Letter | undefined): boolean =>
  last !== undefined && letter.words === last.words && Math.abs(letter.x - last.x) < 0.15 * letter.size;

/** The letters of one line, from the left, as runs. */
function runsIn(letters: readonly Letter[]): Run[] {
  const runs: { words: string; x: number; y: number; width: number; size: number }[] = [];
  let last: Letter | undefined;
  let blank = false;
  for (const letter of letters.toSorted((a, b) => a.x - b.x)) {
    if (isBlank(letter)) {
      blank = true;
      continue;
    }
    if (isAgain(letter, last)) continue;
    const run = runs.at(-1);
    const gap = run ? letter.x - run.x - run.width : Number.POSITIVE_INFINITY;
    if (!run || gap > (blank ? 1 : apart) * letter.size) runs.push({ ...letter });
    else {
      run.words += gap > joined * letter.size ? ` ${letter.words}` : letter.words;
      run.width = letter.x + letter.width - run.x;
    }
    last = letter;
    blank = false;
  }
  return runs.map((run) => ({
    ...run,
    words: run.words.replace(/[\ufb00-\ufb06]/g, (one) => one.normalize('NFKC')),
  }));
}

/** Runs of a line may be drawn over each other by so much of a letter. */
const slack = 0.3;

/**
 * Whether letters of one font stand in gaps that were left for them in runs of another: `b o v` and `ả` for `bảo v`. Where
 * a font has not all Vietnamese letters, they are drawn after its own.
 */
export function isInterlaced(runs: readonly Run[]): boolean {
  const lines = Map.groupBy(
    runs.filter(({ words }) => words.trim() !== ''),
    ({ y }) => Math.round(y),
  );
  return [...lines.values()].some((line) => {
    const sorted = line.toSorted((a, b) => a.x - b.x);
    let end = Number.NEGATIVE_INFINITY;
    return sorted.some((run) => {
      const isOver = run.x + slack * run.size < end;
      end = Math.max(end, run.x + run.width);
      return isOver;
    });
  });
}

/** The runs of a page, put together letter by letter in the order in which they stand. */
export async function glyphRuns(page: PdfPage): Promise<Run[]> {
  const { operations, OPS } = await operationsOf(page);
  const letters = new Letters(OPS);
  for (const { operator, args, matrix } of operations) letters.follow(operator, args, matrix);
  const lines = Map.groupBy(letters.all, ({ y, size }) => `${Math.round(y * 2)} ${Math.round(size)}`);
  return [...lines.values()].flatMap(runsIn);
}
