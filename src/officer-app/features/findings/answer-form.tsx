import { Button, Radio, Textarea } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { FindingList, ToldFinding } from '#contract/figures/findings.ts';
import { type FindingAnswer, reasonError } from '#domain/reconciliation/finding-answer.ts';
import { findingErrors, findingsPage as words } from '#locales/vi/officers/findings.ts';
import { officers } from '#locales/vi/officers.ts';
import { FailureNotice } from '../../shared/failure-notice.tsx';
import classes from './finding-line.module.css';
import { useAnswer } from './use-answer.ts';

type Choice = keyof typeof words.choices;
const choices = Object.keys(words.choices) as Choice[];

/** How a finding is answered: which of three, and why. */
export function AnswerForm({
  finding,
  list,
  onClose,
}: {
  finding: ToldFinding;
  list: FindingList;
  onClose: () => void;
}) {
  const [choice, setChoice] = useState<Choice | ''>('');
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const send = useAnswer(finding, list);
  const wrong = reasonError(reason);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (choice !== '' && !wrong && !send.isPending) {
      send.mutate({ answer: choice satisfies FindingAnswer, reason });
    }
  };
  return (
    <form className={`${classes.form} stack no-print`} onSubmit={submit} noValidate>
      <Radio.Group
        label={words.answer}
        value={choice}
        onChange={(value) => setChoice(value as Choice)}
        error={tried && choice === '' && words.chooseFirst}
      >
        <div className={classes.choices}>
          {choices.map((one, i) => (
            <Radio
              key={one}
              value={one}
              label={words.choices[one].label}
              description={words.choices[one].hint}
              autoFocus={i === 0}
            />
          ))}
        </div>
      </Radio.Group>
      <Textarea
        label={words.reason}
        description={words.reasonHint}
        autosize
        minRows={2}
        maxLength={1_200}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
        error={tried && wrong && findingErrors[wrong]}
      />
      <FailureNotice error={send.error} />
      <div className="row">
        <Button type="submit" loading={send.isPending}>
          {words.save}
        </Button>
        <Button variant="default" onClick={onClose}>
          {officers.shell.cancel}
        </Button>
      </div>
    </form>
  );
}
