import type { KeyboardEvent, ReactNode } from 'react';
import { type Commune, communeWords } from './commune-words.ts';
import classes from './map.module.css';
import { type StepRange, stepOf } from './steps.ts';

export interface TileState {
  readonly steps: readonly StepRange[];
  readonly unit: string;
  readonly hatch: string;
  readonly chosen: string | undefined;
  /** The one tile that Tab reaches; the arrow keys go on from there. */
  readonly tabbable: string | undefined;
  readonly onChoose: (code: string) => void;
  readonly onLook: (code: string | undefined) => void;
  readonly onKey: (event: KeyboardEvent, code: string) => void;
}

interface Props {
  readonly commune: Commune;
  readonly state: TileState;
  readonly children: ReactNode;
}

/** One commune on a map: its colour by step, hatched when nobody has counted, and everything said in words. */
export function MapTile({ commune, state, children }: Props) {
  const { code, value } = commune;
  const step = value === null ? undefined : stepOf(state.steps, Number(value));
  const isChosen = state.chosen === code;
  const fill = step ? `var(--seq-${step})` : commune.state === 'outside' ? 'none' : `url(#${state.hatch})`;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a part of a drawing cannot be a button element
    <g
      className={classes.tile}
      role="button"
      tabIndex={state.tabbable === code ? 0 : -1}
      aria-pressed={isChosen}
      aria-label={communeWords(commune, state.unit)}
      data-code={code}
      data-state={commune.state}
      data-chosen={isChosen || undefined}
      fill={fill}
      onClick={() => state.onChoose(code)}
      onFocus={() => state.onLook(code)}
      onBlur={() => state.onLook(undefined)}
      onMouseEnter={() => state.onLook(code)}
      onMouseLeave={() => state.onLook(undefined)}
      onKeyDown={(event) => state.onKey(event, code)}
    >
      {children}
    </g>
  );
}
