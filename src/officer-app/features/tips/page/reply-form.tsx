import { Button, Textarea } from '@mantine/core';
import { useBlocker } from '@tanstack/react-router';
import { type FormEvent, useRef, useState } from 'react';
import type { Tip } from '#contract/tips/tips.ts';
import { officers } from '#locales/vi/officers.ts';
import { call } from '../../../shared/api.ts';
import { FailureNotice } from '../../../shared/failure-notice.tsx';
import { IconSend } from '../../../shared/icons.ts';
import { useKeys } from '../../../shared/use-keys.ts';
import { useTipCommand } from '../use-tip-command.ts';
import classes from './reply-form.module.css';

const { tip: words, errors } = officers;

/** A message that the sender reads with the code. What is typed stays until it has been sent. */
export function ReplyForm({ tip }: { tip: Tip }) {
  const [text, setText] = useState('');
  const [tried, setTried] = useState(false);
  const box = useRef<HTMLTextAreaElement>(null);
  const isEmpty = text.trim() === '';
  const send = useTipCommand(tip, {
    send: (command) => call('replyToTip', { params: { tipId: tip.id }, body: { ...command, text } }),
    done: words.replied,
    onDone: () => {
      setText('');
      setTried(false);
    },
  });
  useKeys({ r: () => box.current?.focus() });
  useBlocker({
    shouldBlockFn: () => !isEmpty && !window.confirm(words.leaveDraft),
    enableBeforeUnload: () => !isEmpty,
  });
  const submit = (event?: FormEvent) => {
    event?.preventDefault();
    setTried(true);
    if (isEmpty) box.current?.focus();
    else if (!send.isPending) send.mutate();
  };
  return (
    <form className={`${classes.form} no-print`} onSubmit={submit} noValidate>
      <FailureNotice error={send.error} />
      <Textarea
        ref={box}
        name="text"
        aria-label={words.reply}
        placeholder={words.replyPlaceholder}
        autosize
        minRows={2}
        maxRows={12}
        value={text}
        error={tried && isEmpty && errors.field.messageRequired}
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) submit();
        }}
      />
      <div className="row between">
        <p className="meta">{words.replyRule}</p>
        <Button
          type="submit"
          variant="default"
          loading={send.isPending}
          leftSection={<IconSend className="ico" aria-hidden />}
          title={words.sendKeys}
        >
          {words.send}
        </Button>
      </div>
    </form>
  );
}
