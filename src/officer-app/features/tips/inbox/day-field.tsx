import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { inboxWords } from '#locales/vi/officers/inbox.ts';

const typed = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/;

/** `21/11/2026` → `2026-11-21`; undefined for what is no day. */
function readDay(text: string): string | undefined {
  const [, day = '', month = '', year = ''] = typed.exec(text.trim()) ?? [];
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const read = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(read.getTime()) && read.toISOString().startsWith(iso) ? iso : undefined;
}

const shown = (iso: string | undefined): string => iso?.split('-').reverse().join('/') ?? '';

interface Props {
  readonly label: string;
  readonly day: string | undefined;
  readonly onDay: (day: string | undefined) => void;
}

/** A day as officers write it; taken over when the field is left. */
export function DayField({ label, day, onDay }: Props) {
  const [text, setText] = useState(shown(day));
  const [isWrong, setWrong] = useState(false);
  const leave = () => {
    const read = readDay(text);
    const isEmpty = text.trim() === '';
    setWrong(!isEmpty && !read);
    if ((isEmpty || read) && read !== day) onDay(read);
  };
  return (
    <TextInput
      label={label}
      placeholder="dd/mm/yyyy"
      inputMode="numeric"
      value={text}
      error={isWrong ? inboxWords.filters.dayWrong : undefined}
      onChange={(event) => setText(event.currentTarget.value)}
      onBlur={leave}
      onKeyDown={(event) => event.key === 'Enter' && leave()}
    />
  );
}
