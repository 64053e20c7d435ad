import { memo, type RefObject, useEffect, useMemo } from 'react';
import type { OpenedReading, ReadingBlock } from '#contract/readings/readings.ts';
import { readingsWords as words } from '#locales/vi/officers/readings.ts';
import { bringIntoView } from './bring-into-view.ts';
import type { FigureState } from './figure-state.ts';
import classes from './text-pane.module.css';
import { drawnParts, marksByBlock, partsOf, rowsOf, type TextPart } from './text-parts.ts';

interface Props {
  readonly reading: OpenedReading;
  readonly states: ReadonlyMap<number, FigureState>;
  readonly current: number | undefined;
  readonly onChoose: (no: number) => void;
  readonly pane: RefObject<HTMLElement | null>;
}

/** The words of the document with every figure marked; the one in hand is brought into view. */
export function TextPane({ reading, states, current, onChoose, pane }: Props) {
  const { text, blocks, proposals } = reading;
  const points = useMemo(() => Array.from(text), [text]);
  const marks = useMemo(() => marksByBlock(blocks, proposals), [blocks, proposals]);
  useEffect(() => {
    if (current === undefined) return;
    bringIntoView(pane.current, `[data-no="${current}"]`, 'center');
  }, [current, pane]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reached by the keyboard
    <section ref={pane} className={classes.pane} aria-label={words.textLabel} tabIndex={0}>
      {blocks.map((block) => (
        <Block
          key={block.start}
          {...{ block, points, onChoose }}
          marks={marks.get(block) ?? none}
          states={statesOf(marks.get(block) ?? none, states)}
          current={marks.get(block)?.some(({ no }) => no === current) ? current : undefined}
        />
      ))}
    </section>
  );
}

const none: [] = [];
/** In one word, so that a block whose figures stand as before is not drawn again. */
const statesOf = (marks: readonly { no: number }[], states: Props['states']): string =>
  marks.map(({ no }) => states.get(no) ?? 'open').join(' ');

interface BlockProps extends Pick<Props, 'current' | 'onChoose'> {
  readonly states: string;
  readonly block: ReadingBlock;
  readonly points: readonly string[];
  readonly marks: readonly { no: number; start: number; end: number }[];
}

/** One block; those without the figure in hand are not drawn again when it moves. */
const Block = memo(function Block({ block, points, marks, states: listed, ...choosing }: BlockProps) {
  const inOrder = listed.split(' ');
  const states = new Map(marks.map(({ no }, at) => [no, inOrder[at] as FigureState]));
  const draw = (place: { start: number; end: number }) => (
    <Parts parts={partsOf(points, place, marks)} states={states} {...choosing} />
  );
  if (!('cells' in block)) {
    const Line = block.kind === 'heading' ? 'h3' : 'p';
    return <Line data-start={block.start}>{draw(block)}</Line>;
  }
  return (
    <div className={classes.box}>
      <table>
        <tbody>
          {rowsOf(block).map((cells) => (
            <tr key={cells[0]?.row}>
              {cells.map((cell) => {
                const Cell = cell.isHeader ? 'th' : 'td';
                return (
                  <Cell key={cell.column} data-start={cell.start} rowSpan={cell.rows} colSpan={cell.columns}>
                    {draw(cell)}
                  </Cell>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
});

function Parts({
  parts,
  states,
  current,
  onChoose,
}: { parts: readonly TextPart[] } & Omit<Props, 'reading' | 'pane'>) {
  return drawnParts(parts).map(({ start, text, no, lead, tail }) =>
    no === null ? (
      text
    ) : (
      <span key={start} className={classes.whole}>
        {lead}
        <button
          type="button"
          tabIndex={-1}
          className={classes.mark}
          data-no={no}
          data-state={states.get(no) ?? 'open'}
          aria-current={no === current || undefined}
          onClick={() => onChoose(no)}
        >
          {text}
        </button>
        {tail}
      </span>
    ),
  );
}
