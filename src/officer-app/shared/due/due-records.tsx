import { queryOptions, useQuery } from '@tanstack/react-query';
import { areaReaders } from '#domain/areas/local-unit.ts';
import { registers } from '#locales/vi/officers/registers.ts';
import { call } from '../api.ts';
import { useMe } from '../me.ts';
import { DueLines } from './due-lines.tsx';
import { DuePlanned } from './due-planned.tsx';

const { families } = registers;

const dueQuery = queryOptions({
  queryKey: ['records', 'due'],
  queryFn: ({ signal }) => call('listDueOfRecords', {}, signal),
});
const kindsQuery = queryOptions({
  queryKey: ['register-kinds'],
  queryFn: ({ signal }) => call('listRegisterKinds', {}, signal),
  staleTime: 60_000,
});

/**
 * What waits for this officer in the registers: what was planned, what is due, and comments that name
 * them. Nothing when none does.
 */
export function DueRecords() {
  const me = useMe();
  const mayRead = me?.roles.some(({ role }) => areaReaders.includes(role)) ?? false;
  const { data } = useQuery({ ...dueQuery, enabled: mayRead });
  const count = data ? data.reminders.length + data.mentions.length + data.planned.length : 0;
  const kinds = useQuery({ ...kindsQuery, enabled: count > 0 }).data?.kinds ?? [];
  if (!data || count === 0) return null;
  const slugOf = (kind: string) =>
    families[kinds.find(({ key }) => key === kind)?.family ?? '']?.slug ?? families.models?.slug ?? '';
  return (
    <>
      <DuePlanned planned={data.planned} slugOf={slugOf} />
      <DueLines due={data} slugOf={slugOf} />
    </>
  );
}
