import { NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { fill } from '#locales/locale.ts';
import { registers as words } from '#locales/vi/officers/registers.ts';
import { colleaguesQuery } from '../queries.ts';

/** Chooses who looks after a record from now on, among those who may. */
export function KeeperSelect({
  recordId,
  label,
  value,
  error,
  onChange,
}: {
  recordId: string;
  label: string;
  value: string;
  error: string | undefined;
  onChange: (officerId: string) => void;
}) {
  const officers = useQuery(colleaguesQuery(recordId)).data?.officers ?? [];
  return (
    <NativeSelect
      label={label}
      value={value}
      error={error}
      data={[
        { value: '', label: words.form.choose },
        ...officers
          .filter(({ mayKeep }) => mayKeep)
          .map(({ id, displayName, title, isMe }) => ({
            value: id,
            label: isMe
              ? fill(words.keeper.me, { name: displayName })
              : [displayName, title].filter(Boolean).join(', '),
          })),
      ]}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
