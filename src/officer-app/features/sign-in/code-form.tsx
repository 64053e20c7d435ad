import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { officers } from '#locales/vi/officers.ts';

const { signIn: words } = officers;

/** The second step: six digits of the app, or a recovery code. */
export function CodeForm({
  isPending,
  onCode,
  onBack,
}: {
  isPending: boolean;
  onCode: (code: string) => void;
  onBack: () => void;
}) {
  const [code, setCode] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (code.trim() !== '') onCode(code);
  };
  return (
    <form className="stack" onSubmit={submit} noValidate>
      <TextInput
        name="code"
        label={words.code}
        autoComplete="one-time-code"
        autoCapitalize="characters"
        spellCheck={false}
        autoFocus
        value={code}
        onChange={(event) => setCode(event.currentTarget.value)}
      />
      <Button type="submit" fullWidth loading={isPending}>
        {words.codeSubmit}
      </Button>
      <Button variant="default" fullWidth onClick={onBack}>
        {words.back}
      </Button>
    </form>
  );
}
