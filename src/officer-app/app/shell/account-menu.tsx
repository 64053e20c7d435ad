import { Menu, UnstyledButton, useMantineColorScheme } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { Me } from '#contract/session.ts';
import { fill } from '#locales/locale.ts';
import { officers } from '#locales/vi/officers.ts';
import { call, queryClient } from '../../shared/api.ts';
import { IconCheck, IconDeviceDesktop, IconLogout, IconMoon, IconSun } from '../../shared/icons.ts';
import { paths } from '../../shared/paths.ts';
import classes from './account-menu.module.css';

const { shell, roleNames } = officers;

const schemes = [
  { value: 'light', label: shell.schemeLight, Icon: IconSun },
  { value: 'dark', label: shell.schemeDark, Icon: IconMoon },
  { value: 'auto', label: shell.schemeAuto, Icon: IconDeviceDesktop },
] as const;

/** First letters of the last two words, as people shorten Vietnamese names: "Trần Thị Mẫu" → "TM". */
const initials = (name: string): string =>
  name
    .split(/\s+/)
    .slice(-2)
    .map((word) => word.charAt(0).toLocaleUpperCase('vi'))
    .join('');

/** Who is signed in and with which rights; how the app looks; the way out. */
export function AccountMenu({ me }: { me: Me }) {
  const navigate = useNavigate();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const signOut = useMutation({
    mutationFn: () => call('signOut', {}),
    onSettled: async () => {
      queryClient.clear();
      await navigate({ to: paths.signIn });
    },
  });
  return (
    <Menu position="bottom-end" width={300}>
      <Menu.Target>
        <UnstyledButton className={classes.avatar} aria-label={fill(shell.account, { name: me.displayName })}>
          {initials(me.displayName)}
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <div className={classes.who}>
          <b>{me.displayName}</b>
          <p className="quiet">{me.title}</p>
          <ul className="meta">
            {me.roles.map(({ role, areaCode, areaName }) => (
              <li key={`${role} ${areaCode}`}>
                {fill(shell.roleAt, { role: roleNames[role], area: areaName })}
              </li>
            ))}
          </ul>
          {me.roles.length === 0 && <p className="meta">{shell.noRoles}</p>}
        </div>
        <Menu.Divider />
        <Menu.Label>{shell.scheme}</Menu.Label>
        {schemes.map(({ value, label, Icon }) => (
          <Menu.Item
            key={value}
            leftSection={<Icon className="ico" aria-hidden />}
            rightSection={colorScheme === value ? <IconCheck className="ico" aria-hidden /> : undefined}
            onClick={() => setColorScheme(value)}
          >
            {label}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item leftSection={<IconLogout className="ico" aria-hidden />} onClick={() => signOut.mutate()}>
          {shell.signOut}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
