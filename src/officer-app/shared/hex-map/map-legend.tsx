import { formatNumber } from '#domain/numbers/format-number.ts';
import { fill } from '#locales/locale.ts';
import { areaMap as words } from '#locales/vi/officers/areas.ts';
import classes from './map-legend.module.css';
import type { StepRange } from './steps.ts';

/** What each colour means, in numbers; hatched and empty tiles only where there are any. */
export function MapLegend({
  steps,
  unit,
  withMissing,
  withOutside,
}: {
  steps: readonly StepRange[];
  unit: string;
  withMissing: boolean;
  withOutside: boolean;
}) {
  return (
    <ul className={classes.legend} aria-label={words.legend}>
      {steps.map(({ step, from, to }) => (
        <li key={step}>
          <span className={classes.swatch} style={{ background: `var(--seq-${step})` }} />
          <span className="num">
            {from === to
              ? formatNumber(from)
              : fill(words.legendRange, { from: formatNumber(from), to: formatNumber(to) })}
          </span>
        </li>
      ))}
      {steps.length > 0 && <li className="meta">{unit}</li>}
      {withMissing && (
        <li>
          <span className={`${classes.swatch} ${classes.missing}`} />
          {words.missing}
        </li>
      )}
      {withOutside && (
        <li>
          <span className={`${classes.swatch} ${classes.outside}`} />
          {words.outside}
        </li>
      )}
    </ul>
  );
}
