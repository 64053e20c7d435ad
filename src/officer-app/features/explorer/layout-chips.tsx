import { NativeSelect } from '@mantine/core';
import { type KeyboardEvent, useState } from 'react';
import { fill } from '#locales/locale.ts';
import { explorerWords as words } from '#locales/vi/officers/figures.ts';
import { IconGripVertical } from '../../shared/icons.ts';
import classes from './explorer.module.css';
import { type Dimension, type ExplorerSearch, swapped } from './explorer-search.ts';
import type { Pivot } from './pivot.ts';

const places = ['rows', 'columns', 'one'] as const;

interface Props {
  readonly layout: readonly [Dimension, Dimension, Dimension];
  readonly table: Pivot;
  readonly onSearch: (change: ExplorerSearch) => void;
}

/** Which dimension lies in rows, in columns, and which is held: dragged, or moved with the arrow keys. */
export function LayoutChips({ layout, table, onSearch }: Props) {
  const [over, setOver] = useState<number | undefined>();
  const move = (from: number, to: number) => {
    if (from !== to && to >= 0 && to < places.length) onSearch(swapped(layout, from, to));
  };
  const onKey = (event: KeyboardEvent, from: number) => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    move(from, from + step);
    const chips = event.currentTarget.closest('ul')?.querySelectorAll('button');
    chips?.[from + step]?.focus();
  };
  return (
    <ul className={`${classes.layout} no-print`}>
      {layout.map((dimension, place) => {
        const name = words.dimensions[dimension];
        const where = words.places[places[place] ?? 'one'];
        return (
          <li
            key={where}
            data-over={over === place || undefined}
            onDragOver={(event) => {
              event.preventDefault();
              setOver(place);
            }}
            onDragLeave={() => setOver(undefined)}
            onDrop={(event) => {
              event.preventDefault();
              setOver(undefined);
              move(Number(event.dataTransfer.getData('text/plain')), place);
            }}
          >
            <span className="meta">{where}</span>
            <button
              type="button"
              draggable
              className={classes.chip}
              aria-label={fill(words.placeHint, { dimension: name, place: where.toLocaleLowerCase('vi') })}
              onDragStart={(event) => event.dataTransfer.setData('text/plain', String(place))}
              onKeyDown={(event) => onKey(event, place)}
            >
              <IconGripVertical className="ico" aria-hidden />
              {name}
            </button>
            {place === 2 && (
              <NativeSelect
                aria-label={name}
                value={table.heldAt}
                data={table.held.map(({ code, name: label }) => ({ value: code, label }))}
                onChange={(event) => onSearch({ at: event.currentTarget.value })}
              />
            )}
          </li>
        );
      })}
    </ul>
  );
}
