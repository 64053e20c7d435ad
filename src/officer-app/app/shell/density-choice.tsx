import { shell } from '#locales/vi/officers/shell.ts';
import { setDensity, useDensity } from '../../shared/look/density.ts';
import classes from './scheme-choice.module.css';

const densities = [
  { value: 'normal', label: shell.densityNormal },
  { value: 'compact', label: shell.densityCompact },
] as const;

/** How close the rows of lists stand; kept in this browser. */
export function DensityChoice() {
  const density = useDensity();
  return (
    <fieldset className={classes.choice}>
      <legend className="meta">{shell.density}</legend>
      {densities.map(({ value, label }) => (
        <label key={value} className={classes.option}>
          <input
            type="radio"
            name="density"
            value={value}
            checked={density === value}
            onChange={() => setDensity(value)}
          />
          {label}
        </label>
      ))}
    </fieldset>
  );
}
