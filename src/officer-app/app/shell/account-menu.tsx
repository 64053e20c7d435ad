import { Button, Popover, UnstyledButton } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import type { Me } from '#contract/officers/session.ts';
import { fill } from '#locales/locale.ts';
import { officers } from '#locales/vi/officers.ts';
import { BellSwitch } from '../../features/arrivals/bell-switch.tsx';
import { call, queryClient } from '../../shared/api.ts';
import { IconLock, IconLogout, IconUserCircle } from '../../shared/icons.ts';
import { paths } from '../../shared/paths.ts';
import classes from './account-menu.module.css';
import { DensityChoice } from './density-choice.tsx';
import { SchemeChoice } from './scheme-choice.tsx';
import { useLock } from './use-lock.ts';

const { shell, roleNames } = officers;

/** First letters of the last two words, as people shorten Vietnamese names: "Trần Thị Mẫu" → "TM". */
const initialsOf = (name: string): string =>
  name
    .split(/\s+/)
    .slice(-2)
    .map((word) => word.charAt(0).toLocaleUpperCase('vi'))
    .join('');

/** Who is signed in and with which rights; how the app looks; the way out. */
export function AccountMenu({ me }: { me: Me }) {
  const navigate = useNavigate();
  const lock = useLock();
  const initials = initialsOf(me.displayName);
  const signOut = useMutation({
    mutationFn: () => call('signOut', {}),
    onSettled: async () => {
      await navigate({ to: paths.signIn });
      queryClient.clear();
    },
  });
  return (
    <Popover position="bottom-end" width={300} withinPortal={false} trapFocus returnFocus>
      <Popover.Target>
        <UnstyledButton
          className={classes.avatar}
          aria-label={fill(shell.account, { initials, name: me.displayName })}
        >
          {initials}
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown aria-label={fill(shell.account, { initials, name: me.displayName })}>
        <div className="stack">
          <div>
            <b>{me.displayName}</b>
            <p className="quiet">{me.title}</p>
            <ul className="meta" aria-label={shell.roles}>
              {me.roles.map(({ role, areaCode, areaName }) => (
                <li key={`${role} ${areaCode}`}>
                  {fill(shell.roleAt, { role: roleNames[role], area: areaName })}
                </li>
              ))}
            </ul>
            {me.roles.length === 0 && <p className="meta">{shell.noRoles}</p>}
          </div>
          <SchemeChoice />
          <DensityChoice />
          {me.may.readTips && <BellSwitch />}
          <Link to={paths.account}>
            <IconUserCircle className="ico" aria-hidden /> {officers.account.title}
          </Link>
          <Button
            variant="default"
            fullWidth
            leftSection={<IconLock className="ico" aria-hidden />}
            aria-keyshortcuts="Control+Shift+L"
            title={officers.lock.keys}
            onClick={lock}
          >
            {officers.lock.now}
          </Button>
          <Button
            variant="default"
            fullWidth
            loading={signOut.isPending}
            leftSection={<IconLogout className="ico" aria-hidden />}
            onClick={() => signOut.mutate()}
          >
            {shell.signOut}
          </Button>
        </div>
      </Popover.Dropdown>
    </Popover>
  );
}
