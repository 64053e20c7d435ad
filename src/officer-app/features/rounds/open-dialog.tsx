import { Button, Checkbox, Modal, NativeSelect, SegmentedControl, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { CallFailure } from '#contract/client.ts';
import { formatDay, parseDay } from '#domain/calendar/day-format.ts';
import { dayIn, startOf } from '#domain/calendar/day-in.ts';
import { gridIndicators } from '#domain/entries/entry-rules.ts';
import { roundErrors, rounds } from '#locales/vi/officers/rounds.ts';
import { officers } from '#locales/vi/officers.ts';
import { call } from '../../shared/api.ts';
import { FailureNotice } from '../../shared/failure-notice.tsx';
import { ScrollBox } from '../../shared/look/scroll-box.tsx';
import { periodChoices } from '../../shared/period-choices.ts';
import { type Asked, CommuneChoice } from './commune-choice.tsx';
import classes from './rounds-page.module.css';
import { useRoundCommand } from './use-round-command.ts';

const words = rounds.form;

/** The instant of a day and time in Việt Nam, or undefined when either is wrong. */
function instantOf(day: string, time: string): string | undefined {
  const on = parseDay(day);
  const [, hours = '', minutes = ''] = /^(\d{1,2})[:hg](\d{2})$/.exec(time.trim()) ?? [];
  if (!on || hours === '' || Number(hours) > 23 || Number(minutes) > 59) return undefined;
  return new Date(startOf(on).getTime() + (Number(hours) * 60 + Number(minutes)) * 60_000).toISOString();
}

const columns = gridIndicators().filter(
  ({ enteredBy, derivation, kind }) =>
    enteredBy !== 'system' && derivation === null && (kind === 'sum' || kind === 'stock'),
);

/** The city asks: what, of which period, until when, and whom. */
export function OpenDialog({ onClose }: { onClose: () => void }) {
  const today = dayIn(new Date());
  const [kind, setKind] = useState<'periodic' | 'ad_hoc'>('ad_hoc');
  const [title, setTitle] = useState('');
  const [period, setPeriod] = useState(() => periodChoices(new Date().toISOString())[0]?.value ?? '');
  const [codes, setCodes] = useState<readonly string[]>([]);
  const [day, setDay] = useState(formatDay(today));
  const [time, setTime] = useState('16:00');
  const [note, setNote] = useState('');
  const [asked, setAsked] = useState<Asked>({ group: 'all', codes: [] });
  const asksNobody = asked.group !== 'all' && asked.codes.length === 0;
  const dueAt = instantOf(day, time);
  const command = useRoundCommand(
    (id) =>
      call('openRound', {
        body: {
          id,
          kind,
          title,
          period,
          indicators: [...codes],
          areas: [...asked.codes],
          note,
          dueAt: dueAt ?? '',
        },
      }),
    rounds.opened,
    onClose,
  );
  const told = command.error instanceof CallFailure ? command.error.fields : {};
  const errorOf = (key: string | undefined) => key && (roundErrors[key] ?? roundErrors.wrong);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (dueAt && !asksNobody && !command.isPending) command.mutate();
  };
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={rounds.open}
      lockScroll={false}
      withinPortal={false}
      centered
      closeButtonProps={{ 'aria-label': officers.shell.close }}
    >
      <form className="stack" onSubmit={submit} noValidate>
        <SegmentedControl
          aria-label={words.kind}
          value={kind}
          data={(['ad_hoc', 'periodic'] as const).map((value) => ({ value, label: rounds.kinds[value] }))}
          onChange={(value) => setKind(value as typeof kind)}
        />
        <TextInput
          label={words.title}
          placeholder={words.titleExample}
          value={title}
          error={errorOf(told.title)}
          onChange={(event) => setTitle(event.currentTarget.value)}
          data-autofocus
        />
        <NativeSelect
          label={words.period}
          value={period}
          error={errorOf(told.period)}
          data={periodChoices(new Date().toISOString())}
          onChange={(event) => setPeriod(event.currentTarget.value)}
        />
        <div className="row">
          <TextInput
            label={words.day}
            value={day}
            inputMode="numeric"
            error={dueAt ? errorOf(told.dueAt) : words.dayWrong}
            onChange={(event) => setDay(event.currentTarget.value)}
          />
          <TextInput
            label={words.time}
            value={time}
            onChange={(event) => setTime(event.currentTarget.value)}
          />
        </div>
        <Checkbox.Group
          label={words.columns}
          value={[...codes]}
          error={errorOf(told.indicators)}
          onChange={setCodes}
        >
          <ScrollBox className={classes.columns} label={words.columns}>
            {columns.map(({ code, nameVi }) => (
              <Checkbox key={code} value={code} label={nameVi} />
            ))}
          </ScrollBox>
        </Checkbox.Group>
        <CommuneChoice asked={asked} onChange={setAsked} />
        {asksNobody && <p role="alert">{words.asked.none}</p>}
        <Textarea
          label={words.note}
          autosize
          minRows={2}
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
        {Object.keys(told).length === 0 && <FailureNotice error={command.error} />}
        <div className="row">
          <Button type="submit" loading={command.isPending}>
            {words.send}
          </Button>
          <Button variant="default" onClick={onClose}>
            {officers.shell.cancel}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
