import { Link } from '@tanstack/react-router';
import type { Me } from '#contract/officers/session.ts';
import { fill } from '#locales/locale.ts';
import { officers } from '#locales/vi/officers.ts';
import { formatInstant } from '../../shared/format-time.ts';
import { Mark } from '../../shared/look/mark.tsx';
import { paths } from '../../shared/paths.ts';
import { useNow } from '../../shared/use-now.ts';
import { AccountMenu } from './account-menu.tsx';
import { AreaSwitch } from './area-switch.tsx';
import { QuickSearch } from './quick-search.tsx';
import classes from './top-bar.module.css';

/** Which unit this is: by name for one, by number for several. */
function unitName({ roles }: Me): string {
  const names = [...new Set(roles.map(({ areaName }) => areaName))];
  const [only] = names;
  if (only && names.length === 1) return fill(officers.shell.unit, { area: only });
  return fill(officers.shell.units, { count: names.length });
}

export function TopBar({ me }: { me: Me }) {
  const now = useNow();
  return (
    <header className={classes.bar}>
      <Link to={paths.today} className={classes.brand}>
        <Mark />
        <span className={classes.product}>{officers.shell.product}</span>
      </Link>
      <span className={classes.unit}>{unitName(me)}</span>
      <AreaSwitch />
      <span className={classes.grow} />
      <QuickSearch me={me} />
      <time className={`${classes.now} num`} dateTime={now.toISOString()}>
        {formatInstant(now)}
      </time>
      <AccountMenu me={me} />
    </header>
  );
}
