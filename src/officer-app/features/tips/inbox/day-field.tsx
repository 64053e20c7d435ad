import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { formatDay, parseDay } from '#domain/calendar/day-format.ts';
import type { PlainDate } from '#domain/calendar/plain-date.ts';
import { inboxWords } from '#locales/vi/officers/inbox.ts';

const shown = (day: string | undefined): string => (day ? formatDay(day as PlainDate) : '');

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
    const read = parseDay(text) ?? undefined;
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
