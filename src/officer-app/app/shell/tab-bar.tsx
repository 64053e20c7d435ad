import { Menu, UnstyledButton } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { Me } from '#contract/session.ts';
import { officers } from '#locales/vi/officers.ts';
import { IconDots } from '../../shared/icons.ts';
import { screensOf } from './screens.ts';
import classes from './tab-bar.module.css';

/** As many as a thumb hits on 320 px; the others fold into a menu. */
const shownTabs = 5;

/** Navigation at the thumb, below 992 px. */
export function TabBar({ me }: { me: Me }) {
  const screens = screensOf(me);
  const folds = screens.length > shownTabs;
  const tabs = folds ? screens.slice(0, shownTabs - 1) : screens;
  return (
    <nav className={classes.tabs} aria-label={officers.shell.tabsLabel}>
      {tabs.map(({ to, label, Icon, exact }) => (
        <Link key={to} to={to} activeOptions={{ exact, includeSearch: false }} className={classes.tab}>
          <Icon className="ico" aria-hidden />
          {label}
        </Link>
      ))}
      {folds && (
        <Menu position="top-end" withinPortal={false}>
          <Menu.Target>
            <UnstyledButton className={classes.tab}>
              <IconDots className="ico" aria-hidden />
              {officers.shell.moreScreens}
            </UnstyledButton>
          </Menu.Target>
          <Menu.Dropdown>
            {screens.slice(tabs.length).map(({ to, label, Icon }) => (
              <Menu.Item
                key={to}
                leftSection={<Icon className="ico" aria-hidden />}
                renderRoot={(props) => <Link {...props} to={to} />}
              >
                {label}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      )}
    </nav>
  );
}
