import { TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useState } from 'react';
import { fill } from '#locales/locale.ts';
import { tipForm as words } from '#locales/vi/officers/tip-actions.ts';
import { officers } from '#locales/vi/officers.ts';
import { formatNear } from '../../../shared/format-time.ts';
import { tipNumber, trackName } from '../../../shared/tips/tip-words.ts';
import { useNow } from '../../../shared/use-now.ts';
import { tipByNumberQuery } from '../queries.ts';
import type { BoxProps } from './form-field.tsx';

const { tipWords } = officers;

/** Another tip, by the number that people say: what was found is shown before anything is done. */
export function TipNumberField({ label, hint, error, onChange, except }: BoxProps & { except: string }) {
  const [typed, setTyped] = useState('');
  const now = useNow();
  const number = /^[0-9a-f]{6}$/i.test(typed.trim()) ? typed.trim() : undefined;
  const { data } = useQuery(tipByNumberQuery(number));
  const found = data?.tips[0];
  const isSame = found?.id === except;
  const chosen = found && !isSame ? found.id : '';
  const tell = useEffectEvent(() => onChange(chosen));
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was found is what it follows
  useEffect(() => tell(), [chosen]);
  return (
    <div>
      <TextInput
        label={label}
        description={hint && fill(hint, { example: '3FA09C' })}
        error={isSame ? words.tipSame : data && !found ? words.tipNone : error}
        value={typed}
        data-autofocus
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      {found && !isSame && (
        <p role="status">
          {fill(words.tipFound, {
            number: tipNumber(found),
            track: trackName(found),
            status: tipWords.status[found.status],
            when: formatNear(new Date(found.receivedAt), now),
          })}
        </p>
      )}
    </div>
  );
}
