import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { Me } from '#contract/officers/session.ts';
import { fill } from '#locales/locale.ts';
import { officers } from '#locales/vi/officers.ts';
import { useArea } from '../../shared/area/use-area.ts';
import { todayQuery } from '../../shared/due/today-query.ts';
import { paths } from '../../shared/paths.ts';
import classes from './main-nav.module.css';
import { screenGroupsOf } from './screens.ts';

/** Navigation beside the page, from 992 px on. */
export function MainNav({ me }: { me: Me }) {
  const waiting = useQuery({ ...todayQuery(useArea()), enabled: me.may.readTips }).data?.counts.fresh ?? 0;
  return (
    <nav className={classes.nav} aria-label={officers.shell.navLabel}>
      <div className={classes.inner}>
        {screenGroupsOf(me).map(({ heading, screens }) => (
          <div key={heading ?? ''}>
            {heading && <p className={classes.heading}>{heading}</p>}
            {screens.map(({ to, label, Icon }) => (
              <Link
                key={to}
                to={to}
                activeOptions={{ exact: to === paths.today, includeSearch: false }}
                className={classes.item}
              >
                <Icon className="ico" aria-hidden />
                {label}
                {to === paths.inbox && waiting > 0 && (
                  <span
                    className={`${classes.count} num`}
                    title={fill(officers.shell.waiting, { count: waiting })}
                  >
                    {waiting}
                  </span>
                )}
              </Link>
            ))}
          </div>
        ))}
      </div>
    </nav>
  );
}
