import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { dayIn } from '#domain/calendar/day-in.ts';
import { parseDayTime } from '#domain/calendar/parse-day-time.ts';
import { explorerWords as words } from '#locales/vi/officers/figures.ts';
import { formatInstant, formatTime } from '../../shared/format-time.ts';

/** A past moment as officers write it; taken over when the field is left, emptied for the present. */
export function AsOfField({
  value,
  onValue,
}: {
  value: string | undefined;
  onValue: (value: string | undefined) => void;
}) {
  const kept = value === undefined ? null : parseDayTime(value);
  const [text, setText] = useState(kept ? formatInstant(kept) : '');
  const [isWrong, setWrong] = useState(false);
  const leave = () => {
    const at = text.trim() === '' ? null : parseDayTime(text.replace(',', ''));
    setWrong(text.trim() !== '' && at === null);
    if (text.trim() === '') onValue(undefined);
    else if (at) onValue(`${dayIn(at)}T${formatTime(at)}`);
  };
  return (
    <TextInput
      label={words.asOf}
      placeholder={words.asOfHint}
      value={text}
      error={isWrong ? words.asOfWrong : undefined}
      onChange={(event) => setText(event.currentTarget.value)}
      onBlur={leave}
      onKeyDown={(event) => event.key === 'Enter' && leave()}
    />
  );
}
