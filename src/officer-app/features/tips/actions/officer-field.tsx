import { NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { tipForm as words } from '#locales/vi/officers/tip-actions.ts';
import { FailureNotice } from '../../../shared/failure-notice.tsx';
import { tipHandlersQuery } from '../queries.ts';
import type { BoxProps } from './form-field.tsx';

/** Who may be given this tip, those of its own unit first; not the one who has it. */
export function OfficerField({
  label,
  hint,
  error,
  value,
  onChange,
  tipId,
  except,
}: BoxProps & { tipId: string; except: string | null }) {
  const { data, error: failure, refetch } = useQuery(tipHandlersQuery(tipId));
  if (failure) return <FailureNotice error={failure} onRetry={() => void refetch()} />;
  const officers = (data?.officers ?? []).filter(({ id }) => id !== except);
  if (data && officers.length === 0) return <p>{words.officerNone}</p>;
  return (
    <NativeSelect
      label={label}
      description={hint}
      error={error}
      value={value}
      data-autofocus
      data={[
        { value: '', label: words.choose },
        ...officers.map(({ id, displayName, title }) => ({ value: id, label: `${displayName}, ${title}` })),
      ]}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
