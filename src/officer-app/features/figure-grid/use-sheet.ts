import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { FigureGrid } from '#contract/figures/entries.ts';
import { queryClient } from '../../shared/api.ts';
import { useMe } from '../../shared/me.ts';
import { type Draft, keepDraft, keyOf, readDraft } from './draft.ts';
import { figuresKey } from './queries.ts';
import { afterResult, sendDraft } from './send-draft.ts';
import { withCell } from './sheet-state.ts';

const undoLimit = 100;

/** The draft of the grid: typed, undone, kept on this machine, sent with an answer for every cell. */
export function useSheet({ period }: FigureGrid) {
  const officer = useMe()?.username ?? '';
  const [draft, setDraft] = useState<Draft>(() => readDraft(window.localStorage, officer, period.code));
  const [past, setPast] = useState<readonly Draft[]>([]);
  const [isKept, setKept] = useState(true);
  const [saved, setSaved] = useState(0);
  const put = (next: Draft) => {
    setDraft(next);
    setKept(keepDraft(window.localStorage, officer, period.code, next));
  };
  const change = (next: Draft) => {
    setPast([...past.slice(-undoLimit), draft]);
    put(next);
  };
  const send = useMutation({
    mutationFn: async (paper: string) => {
      let rest = draft;
      let count = 0;
      await sendDraft(draft, period.code, paper, (area, result) => {
        const key = keyOf(area, result.code);
        const cell = rest[key];
        if (!cell) return;
        if (result.outcome === 'saved') count += 1;
        rest = withCell(rest, key, afterResult(cell, result));
        put(rest);
        setSaved(count);
      });
      setPast([]);
    },
    onMutate: () => setSaved(0),
    onSettled: () => queryClient.invalidateQueries({ queryKey: figuresKey }),
  });
  return {
    draft,
    change,
    send,
    saved,
    isKept,
    canUndo: past.length > 0,
    undo: () => {
      const before = past.at(-1);
      if (!before) return;
      setPast(past.slice(0, -1));
      put(before);
    },
    discard: () => change({}),
  };
}
