import { Button, Textarea } from '@mantine/core';
import { useRef, useState } from 'react';
import type { Blank } from '#domain/tips/redaction.ts';
import { redaction as words } from '#locales/vi/officers/tip-actions.ts';

interface Props {
  readonly label: string;
  readonly text: string;
  /** As others will read it. */
  readonly shown: string;
  readonly isBlanked: boolean;
  /** The stretch to blank; nothing shows all of it again. */
  readonly onBlank: (blank: Blank | undefined) => void;
}

/** One text of the sender: a stretch is chosen in it, by mouse or by Shift and the arrows, and blanked. */
export function RedactText({ label, text, shown, isBlanked, onBlank }: Props) {
  const box = useRef<HTMLTextAreaElement>(null);
  const [isEmpty, setEmpty] = useState(false);
  const blank = () => {
    const { selectionStart = 0, selectionEnd = 0 } = box.current ?? {};
    setEmpty(selectionEnd <= selectionStart);
    if (selectionEnd > selectionStart) onBlank({ from: selectionStart, to: selectionEnd });
  };
  return (
    <div>
      <Textarea
        ref={box}
        label={label}
        value={text}
        // not `readOnly`: a browser moves no caret by keyboard there, and nothing could be chosen without a mouse
        aria-readonly
        onChange={() => {}}
        autosize
        minRows={1}
        maxRows={10}
        error={isEmpty && words.nothing}
      />
      <div className="row">
        <Button variant="default" size="sm" onClick={blank}>
          {words.hide}
        </Button>
        {isBlanked && (
          <Button variant="subtle" size="sm" onClick={() => onBlank(undefined)}>
            {words.undo}
          </Button>
        )}
      </div>
      {isBlanked && (
        <p role="status">
          <span className="meta">{words.preview}: </span>
          {shown}
        </p>
      )}
    </div>
  );
}
