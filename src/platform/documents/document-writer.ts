import type { DocumentBlock, LineBlock } from './document.ts';
import { TableWriter } from './table-writer.ts';
import { withoutControls } from './without-controls.ts';

/** How many code points a text has. */
const pointsOf = (words: string): number => {
  let points = 0;
  for (const _ of words) points++;
  return points;
};

interface CellShape {
  readonly rows?: number;
  readonly columns?: number;
  readonly isHeader?: boolean;
  /** The cell above goes on here. */
  readonly goesOn?: boolean;
}

/** Writes down the words of a file in order; keeps where its lines, tables and cells stand. */
export class DocumentWriter {
  readonly blocks: DocumentBlock[] = [];
  #words: string[] = [];
  #points = 0;
  #lineStart = 0;
  /** A space is owed: lines of a cell are one line of the text. */
  #owesSpace = false;
  #table: TableWriter | null = null;
  #depth = 0;

  get text(): string {
    return this.#words.join('');
  }

  get isInTable(): boolean {
    return this.#table !== null;
  }

  /** Where the next word will stand. */
  here(): number {
    if (this.#owesSpace) this.#add(' ');
    return this.#points;
  }

  add(words: string): void {
    const shown = withoutControls(words);
    if (shown === '') return;
    if (this.#owesSpace) this.#add(' ');
    this.#add(shown);
  }

  /** Words whose white space is one blank, and none at the beginning of a line or cell. */
  addFlowing(words: string): void {
    const begun = this.#points > (this.#table?.cellStart ?? this.#lineStart) && !this.#owesSpace;
    const plain = words.replace(/[\s\u00a0]+/g, ' ');
    const starts = begun && !this.#words.at(-1)?.endsWith(' ') ? plain : plain.replace(/^ /, '');
    this.add(starts);
  }

  endLine(kind: LineBlock['kind'] = 'paragraph'): void {
    if (this.#table) {
      this.#owesSpace = this.#points > this.#table.cellStart;
      return;
    }
    if (this.#points === this.#lineStart) return;
    this.blocks.push({ kind, start: this.#lineStart, end: this.#points });
    this.#add('\n');
    this.#lineStart = this.#points;
  }

  /** An empty line of a text whose places must stay its own. */
  skipLine(): void {
    this.#add('\n');
    this.#lineStart = this.#points;
  }

  /** A table inside of a cell gives its words to that cell. */
  beginTable(): void {
    if (this.#depth++ > 0) return;
    this.endLine();
    this.#table = new TableWriter(this.#points);
  }

  beginRow(): void {
    if (this.#depth === 1) this.#table?.beginRow();
  }

  beginCell({ rows = 1, columns = 1, isHeader = false, goesOn = false }: CellShape = {}): void {
    if (this.#depth !== 1 || !this.#table) return;
    if (this.#table.hasCells) this.#add('\t');
    this.#table.beginCell({ rows, columns, isHeader, goesOn, start: this.#points });
  }

  endCell(): void {
    this.#owesSpace = this.#depth > 1;
    if (this.#depth === 1) this.#table?.endCell(this.#points);
  }

  endRow(): void {
    if (this.#depth === 1) this.#add('\n');
  }

  endTable(): void {
    if (this.#depth === 0 || --this.#depth > 0 || !this.#table) return;
    const block = this.#table.block(this.#points);
    this.#table = null;
    this.#lineStart = this.#points;
    if (block) this.blocks.push(block);
  }

  #add(words: string): void {
    this.#owesSpace = false;
    this.#words.push(words);
    this.#points += pointsOf(words);
  }
}
