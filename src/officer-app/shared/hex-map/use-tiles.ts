import { type KeyboardEvent, useId, useState } from 'react';
import type { Commune } from './commune-words.ts';
import { type Cell, type Direction, neighbourIn } from './hex-grid.ts';
import type { TileState } from './map-tile.tsx';
import { stepsOf } from './steps.ts';

/** Cells, colours and keys of a map of communes: arrows go from tile to tile, Enter chooses. */
export function useTiles(
  communes: readonly Commune[],
  {
    unit,
    chosen,
    onChoose,
  }: { unit: string; chosen: string | undefined; onChoose: (code: string | undefined) => void },
): {
  readonly cells: readonly Cell[];
  readonly byCode: ReadonlyMap<string, Commune>;
  /** The commune under the eye, or the chosen one. */
  readonly told: Commune | undefined;
  readonly state: TileState;
} {
  const hatch = useId();
  const [looked, setLooked] = useState<string | undefined>();
  const byCode = new Map(communes.map((commune) => [commune.code, commune]));
  const cells = communes.flatMap(({ code, hex }) => (hex ? [{ code, ...hex }] : []));
  const onKey = (event: KeyboardEvent, code: string) => {
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      onChoose(code === chosen ? undefined : code);
      return;
    }
    const from = cells.find((cell) => cell.code === code);
    if (!from || !event.key.startsWith('Arrow')) return;
    event.preventDefault();
    const next = neighbourIn(cells, from, event.key as Direction);
    const svg = event.currentTarget.closest('svg');
    if (next) svg?.querySelector<SVGGElement>(`[data-code="${next.code}"]`)?.focus();
  };
  return {
    cells,
    byCode,
    told: byCode.get(looked ?? chosen ?? ''),
    state: {
      steps: stepsOf(communes.flatMap(({ value }) => (value === null ? [] : [Number(value)]))),
      unit,
      hatch,
      chosen,
      tabbable: looked ?? chosen ?? cells[0]?.code,
      onChoose: (code) => onChoose(code === chosen ? undefined : code),
      onLook: setLooked,
      onKey,
    },
  };
}
