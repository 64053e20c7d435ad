import { Menu, UnstyledButton } from '@mantine/core';
import { Link, useRouterState } from '@tanstack/react-router';
import type { Me } from '#contract/officers/session.ts';
import { officers } from '#locales/vi/officers.ts';
import { IconDots } from '../../shared/icons.ts';
import { paths } from '../../shared/paths.ts';
import { screenGroupsOf, screensOf } from './screens.ts';
import classes from './tab-bar.module.css';

/** As many as a thumb hits on 320 px; the others fold into a menu. */
const shownTabs = 5;

/** Navigation at the thumb, below 992 px. */
export function TabBar({ me }: { me: Me }) {
  const path = useRouterState({ select: ({ location }) => location.pathname });
  const screens = screensOf(me);
  const folds = screens.length > shownTabs;
  const tabs = folds ? screens.slice(0, shownTabs - 1) : screens;
  const tabPaths = tabs.map(({ to }) => to);
  const isHere = (to: string): boolean => path === to || path.startsWith(`${to}/`);
  const folded = screenGroupsOf(me)
    .map((group) => ({ ...group, screens: group.screens.filter(({ to }) => !tabPaths.includes(to)) }))
    .filter((group) => group.screens.length > 0);
  return (
    <nav className={classes.tabs} aria-label={officers.shell.tabsLabel}>
      {tabs.map(({ to, label, Icon }) => (
        <Link
          key={to}
          to={to}
          activeOptions={{ exact: to === paths.today, includeSearch: false }}
          className={classes.tab}
        >
          <Icon className="ico" aria-hidden />
          {label}
        </Link>
      ))}
      {folds && (
        <Menu
          position="top-end"
          width="min(100vw - 16px, 520px)"
          withinPortal={false}
          classNames={{ dropdown: classes.menu }}
        >
          <Menu.Target>
            <UnstyledButton
              className={classes.tab}
              data-here={folded.some((group) => group.screens.some(({ to }) => isHere(to))) || undefined}
            >
              <IconDots className="ico" aria-hidden />
              {officers.shell.moreScreens}
            </UnstyledButton>
          </Menu.Target>
          <Menu.Dropdown>
            {folded.map((group) => (
              <div key={group.heading ?? ''} className={classes.group}>
                {group.heading && <Menu.Label className={classes.label}>{group.heading}</Menu.Label>}
                {group.screens.map(({ to, label, Icon }) => (
                  <Menu.Item
                    key={to}
                    leftSection={<Icon className="ico" aria-hidden />}
                    renderRoot={(props) => <Link {...props} to={to} />}
                  >
                    {label}
                  </Menu.Item>
                ))}
              </div>
            ))}
          </Menu.Dropdown>
        </Menu>
      )}
    </nav>
  );
}
