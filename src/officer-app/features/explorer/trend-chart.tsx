import { useComputedColorScheme } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { formatNumber } from '#domain/numbers/format-number.ts';
import { trendWords as words } from '#locales/vi/officers/figures.ts';
import classes from './explorer.module.css';

export interface TrendRow {
  readonly number: number;
  readonly now: number | null;
  readonly before: number | null;
  /** Days of a month that still runs; null for a whole one. */
  readonly openDays: number | null;
}

interface Props {
  readonly rows: readonly TrendRow[];
  readonly year: number;
  readonly last: number;
  /** What the picture shows, for those who do not see it. */
  readonly label: string;
}

/** Past dashed grey, this year solid with its numbers, the month that still runs dashed. */
export function TrendChart({ rows, year, last, label }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const scheme = useComputedColorScheme();
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    let stop = () => {};
    let gone = false;
    void import('./draw-trend.ts').then(({ drawTrend }) => {
      if (!gone) stop = drawTrend(element, { rows, year, last, words, formatNumber, scheme });
    });
    return () => {
      gone = true;
      stop();
    };
  }, [rows, year, last, scheme]);
  return <div ref={box} className={classes.chart} role="img" aria-label={label} />;
}
