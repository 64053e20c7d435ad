import type { Overview, OverviewChange } from '#contract/figures/figures.ts';
import { formatNumber } from '#domain/numbers/format-number.ts';
import { overviewWords as words } from '#locales/vi/officers/figures.ts';
import { FigureLink } from '../../shared/figure/figure-link.tsx';

/** A change as a sentence; the number of the period opens to its facts. */
export function ChangeSentence({ change, data }: { change: OverviewChange; data: Overview }) {
  const { indicator, now, before, percent } = change;
  const pattern = percent === null ? words.fromNothing : percent < 0 ? words.down : words.up;
  const texts: Readonly<Record<string, string>> = {
    name: indicator.name,
    before: formatNumber(before),
    unit: indicator.unit,
    percent: percent === null ? '' : `${formatNumber(Math.abs(percent), 1)}%`,
  };
  return (
    <p>
      {pattern.split(/\{(\w+)\}/).map((part, i) => {
        if (i % 2 === 0) return part;
        if (part !== 'now') return part === 'percent' ? <b key={part}>{texts[part]}</b> : texts[part];
        return (
          <FigureLink
            key={part}
            of={{ indicator: indicator.code, area: data.area.code, period: data.period.code }}
          >
            <b className="num">{formatNumber(now)}</b>
          </FigureLink>
        );
      })}
    </p>
  );
}
