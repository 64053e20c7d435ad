import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { fill } from '#locales/locale.ts';
import { figureGrid } from '#locales/vi/officers/figure-grid.ts';
import { IconSend } from '../../shared/icons.ts';
import classes from './draft-bar.module.css';
import { type SheetModel, waiting } from './sheet-state.ts';
import type { useSheet } from './use-sheet.ts';

const words = figureGrid.draft;

/** What is typed and not sent, in words; sending, undoing, giving up. */
export function DraftBar({ sheet, model }: { sheet: ReturnType<typeof useSheet>; model: SheetModel }) {
  const { draft, send, saved, isKept } = sheet;
  const [paper, setPaper] = useState('');
  const { wrong, ready } = waiting(draft);
  const needing = new Set(model.grid.columns.filter(({ needsPaper }) => needsPaper).map(({ code }) => code));
  const lacksPaper = Object.entries(draft).some(
    ([key, { paper: own, value }]) => needing.has(key.split(' ')[1] ?? '') && !own && value !== null,
  );
  const isEmpty = ready + wrong === 0;
  return (
    <section className={`${classes.bar} no-print`} aria-label={words.label}>
      <p role="status">
        {isEmpty
          ? saved > 0
            ? fill(words.saved, { count: saved })
            : words.none
          : fill(wrong > 0 ? words.someWrong : words.some, { count: ready + wrong, wrong })}
        {!isKept && ` ${words.notKept}`}
      </p>
      {lacksPaper && (
        <TextInput
          label={words.paper}
          description={words.paperHint}
          value={paper}
          onChange={(event) => setPaper(event.currentTarget.value)}
        />
      )}
      <div className="row">
        <Button
          disabled={ready === 0 || (lacksPaper && paper.trim() === '')}
          loading={send.isPending}
          leftSection={<IconSend className="ico" aria-hidden />}
          onClick={() => send.mutate(paper.trim())}
        >
          {ready > 0 ? fill(words.send, { count: ready }) : words.sendNone}
        </Button>
        <Button variant="default" disabled={!sheet.canUndo} onClick={sheet.undo}>
          {words.undo}
        </Button>
        <Button
          variant="subtle"
          disabled={isEmpty}
          onClick={() => window.confirm(words.discardSure) && sheet.discard()}
        >
          {words.discard}
        </Button>
      </div>
    </section>
  );
}
