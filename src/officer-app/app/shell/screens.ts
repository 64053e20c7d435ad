import type { Me } from '#contract/session.ts';
import { officers } from '#locales/vi/officers.ts';
import { IconHome2, IconInbox } from '../../shared/icons.ts';
import { paths } from '../../shared/paths.ts';

const { shell } = officers;

/** The screens that an officer has, in the order of the navigation. */
export const screensOf = (me: Me) =>
  [
    { to: paths.today, label: shell.today, Icon: IconHome2, shown: true, exact: true },
    { to: paths.inbox, label: shell.inbox, Icon: IconInbox, shown: me.may.readTips, exact: false },
  ].filter(({ shown }) => shown);
