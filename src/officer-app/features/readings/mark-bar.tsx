import { Button } from '@mantine/core';
import { fill } from '#locales/locale.ts';
import { readingsWords as words } from '#locales/vi/officers/readings.ts';
import classes from './mark-bar.module.css';
import type { Marking } from './use-marking.ts';

/** What is marked in the text, and the way to make a figure of it. */
export function MarkBar({
  marking,
  marked,
  onStart,
  onPropose,
}: {
  marking: Marking;
  /** The marked words. */
  marked: string;
  onStart: () => void;
  onPropose: () => void;
}) {
  const { mark, isExhausted, toNumber } = marking;
  // pressing a button must not take the selection away
  const keep = { onMouseDown: (event: React.MouseEvent) => event.preventDefault() };
  return (
    <div className={classes.bar}>
      <p role="status" className="meta" data-hint={(!mark && !isExhausted) || undefined}>
        {mark ? fill(words.marked, { words: marked }) : isExhausted ? words.markNone : words.markHint}
      </p>
      <div className="row">
        {mark ? (
          <>
            <Button size="sm" {...keep} onClick={onPropose}>
              {words.markAdd}
            </Button>
            <Button variant="default" size="sm" {...keep} onClick={() => toNumber(-1)}>
              {words.markPrevious}
            </Button>
            <Button variant="default" size="sm" {...keep} onClick={() => toNumber(1)}>
              {words.markNext}
            </Button>
          </>
        ) : (
          !isExhausted && (
            <Button variant="default" size="sm" {...keep} onClick={onStart}>
              {words.markStart}
            </Button>
          )
        )}
      </div>
    </div>
  );
}
