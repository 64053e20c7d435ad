import { Link } from '@tanstack/react-router';
import type { Me } from '#contract/session.ts';
import { officers } from '#locales/vi/officers.ts';
import { screensOf } from './screens.ts';
import classes from './tab-bar.module.css';

/** Navigation at the thumb, below 992 px. */
export function TabBar({ me }: { me: Me }) {
  return (
    <nav className={classes.tabs} aria-label={officers.shell.tabsLabel}>
      {screensOf(me).map(({ to, label, Icon, exact }) => (
        <Link key={to} to={to} activeOptions={{ exact, includeSearch: false }} className={classes.tab}>
          <Icon className="ico" aria-hidden />
          {label}
        </Link>
      ))}
    </nav>
  );
}
