import { type RefObject, useEffect, useEffectEvent, useMemo, useState } from 'react';
import type { OpenedReading } from '#contract/readings/readings.ts';
import type { Span } from '#domain/readings/quotation.ts';
import { selectedSpan, selectSpan } from './marked-words.ts';
import { besideMark, placesOf, stretchMark, unreadNumbers, wordsOf } from './text-words.ts';

export interface Marking {
  /** What is marked in the text. */
  readonly mark: Span | null;
  /** Whether the marked words were chosen with keys, which then move the mark. */
  readonly byKeys: boolean;
  /** Whether nothing is left to jump to. */
  readonly isExhausted: boolean;
  /** Marks the next number that is no figure; of `from`, else of what is marked. */
  readonly toNumber: (by: 1 | -1, from?: number) => void;
  readonly toWord: (by: 1 | -1, stretch: boolean) => void;
  readonly clear: () => void;
}

/** Marks words of a text: with the mouse or a finger by selecting them, with keys word by word. The selection is the mark. */
export function useMarking(
  pane: RefObject<HTMLElement | null>,
  { text, blocks, proposals }: OpenedReading,
): Marking {
  const [mark, setMark] = useState<Span | null>(null);
  const [byKeys, setByKeys] = useState(false);
  const { words, numbers } = useMemo(() => {
    const points = Array.from(text);
    const places = placesOf(blocks);
    const all = wordsOf(points, places);
    return { words: all, numbers: unreadNumbers(points, all, proposals, places) };
  }, [text, blocks, proposals]);
  const follow = useEffectEvent(() => {
    const next = selectedSpan(pane.current);
    setMark((old) => (old?.start === next?.start && old?.end === next?.end ? old : next));
    if (!next) setByKeys(false);
  });
  useEffect(() => {
    document.addEventListener('selectionchange', follow);
    return () => document.removeEventListener('selectionchange', follow);
  }, []);
  const select = (span: Span) => {
    selectSpan(pane.current, span);
    setByKeys(true);
  };
  return {
    ...{ mark, byKeys, isExhausted: numbers.length === 0 },
    toNumber(by, from = 0) {
      const found = mark
        ? besideMark(numbers, mark, by)
        : (numbers.find(({ start }) => start >= from) ?? numbers[0]);
      if (found) select(found);
    },
    toWord(by, stretch) {
      if (mark) select(stretch ? stretchMark(words, mark, by) : besideMark(words, mark, by));
    },
    clear: () => document.getSelection()?.removeAllRanges(),
  };
}
