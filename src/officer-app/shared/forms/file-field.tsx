import { Button, FileButton, Input } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { tipForm as words } from '#locales/vi/officers/tip-actions.ts';
import { saySize } from '../files/say-size.ts';

interface Props {
  label: ReactNode;
  hint?: string | undefined;
  error?: string | undefined;
  /** Base64; empty for none. */
  value: string;
  onChange: (value: string) => void;
}

/** A document as base64; its name stays here. */
export function FileField({ label, hint, error, value, onChange }: Props) {
  const [name, setName] = useState('');
  const take = (file: File | null) => {
    if (!file) return;
    const reader = new FileReader();
    reader.addEventListener('load', () => {
      setName(`${file.name} (${saySize(file.size)})`);
      onChange(String(reader.result).replace(/^[^,]*,/, ''));
    });
    reader.readAsDataURL(file);
  };
  return (
    <Input.Wrapper label={label} description={hint} error={error} labelElement="div">
      <div className="row">
        <FileButton onChange={take} accept=".pdf,.docx">
          {(props) => (
            <Button {...props} variant="default" size="sm">
              {words.fileChoose}
            </Button>
          )}
        </FileButton>
        {value && (
          <>
            <span role="status">{name}</span>
            <Button variant="subtle" size="sm" onClick={() => onChange('')}>
              {words.fileRemove}
            </Button>
          </>
        )}
      </div>
    </Input.Wrapper>
  );
}
