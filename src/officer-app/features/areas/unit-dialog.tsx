import { Button, Modal, NativeSelect, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { LocalUnit } from '#contract/areas.ts';
import { CallFailure } from '#contract/client.ts';
import { type LocalUnitKind, localUnitKinds, unitNameError } from '#domain/areas/local-unit.ts';
import { formatDay, parseDay } from '#domain/calendar/day-format.ts';
import { dayIn } from '#domain/calendar/day-in.ts';
import { fill } from '#locales/locale.ts';
import { areaFieldErrors, localUnits as words } from '#locales/vi/officers/areas.ts';
import { officers } from '#locales/vi/officers.ts';
import { call } from '../../shared/api.ts';
import { FailureNotice } from '../../shared/failure-notice.tsx';
import classes from './unit-dialog.module.css';
import { unitFailure } from './unit-failure.ts';
import { useUnitCommand } from './use-unit-command.ts';

/** What is asked for: a new unit of a commune, another name, or an end. */
export type UnitTask =
  | { readonly do: 'add'; readonly areaCode: string; readonly areaName: string }
  | { readonly do: 'rename' | 'end'; readonly unit: LocalUnit };

const wordsOf = (task: UnitTask) => {
  if (task.do === 'add') {
    return {
      heading: `${words.add}: ${task.areaName}`,
      text: null,
      day: words.form.on,
      done: words.form.added,
    };
  }
  const { name } = task.unit;
  return task.do === 'rename'
    ? {
        heading: fill(words.renameOf, { name }),
        text: words.form.renameText,
        day: words.form.renameOn,
        done: words.form.renamed,
      }
    : {
        heading: fill(words.endOf, { name }),
        text: words.form.endText,
        day: words.form.endOn,
        done: words.form.ended,
      };
};

function sendTask(task: UnitTask, id: string, typed: { kind: LocalUnitKind; name: string; on: string }) {
  const { kind, name, on } = typed;
  if (task.do === 'add')
    return call('addLocalUnit', { body: { id, areaCode: task.areaCode, kind, name, on } });
  const params = { unitId: task.unit.id };
  const command = { id, version: task.unit.version, on };
  return task.do === 'rename'
    ? call('renameLocalUnit', { params, body: { ...command, name } })
    : call('endLocalUnit', { params, body: command });
}

/** One form for the three changes of a small unit; the server's word on a field stands beside that field. */
export function UnitDialog({ task, onClose }: { task: UnitTask; onClose: () => void }) {
  const [kind, setKind] = useState<LocalUnitKind>('quarter');
  const [name, setName] = useState(task.do === 'rename' ? task.unit.name : '');
  const [day, setDay] = useState(() => formatDay(dayIn(new Date())));
  const [tried, setTried] = useState(false);
  const { heading, text, day: dayLabel, done } = wordsOf(task);
  const on = parseDay(day);
  const nameFault = task.do === 'end' ? undefined : unitNameError(name);
  const command = useUnitCommand({
    send: (id) => sendTask(task, id, { kind, name, on: on ?? '' }),
    done,
    onDone: onClose,
  });
  const told = command.error instanceof CallFailure ? command.error.fields : {};
  const faultOf = (field: 'name' | 'on', own: keyof typeof areaFieldErrors | undefined) => {
    const key = (tried ? own : undefined) ?? told[field];
    return key ? (areaFieldErrors[key as keyof typeof areaFieldErrors] ?? key) : undefined;
  };
  const isTold = told.name !== undefined || told.on !== undefined;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!nameFault && on && !command.isPending) command.mutate();
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={heading}
      lockScroll={false}
      withinPortal={false}
      centered
      closeButtonProps={{ 'aria-label': officers.shell.close }}
    >
      <form className="stack" onSubmit={submit} noValidate>
        {text && <p>{text}</p>}
        {task.do === 'add' && (
          <NativeSelect
            label={words.form.kind}
            value={kind}
            data={localUnitKinds.map((value) => ({ value, label: words.kinds[value] }))}
            onChange={(event) => setKind(event.currentTarget.value as LocalUnitKind)}
          />
        )}
        {task.do !== 'end' && (
          <TextInput
            label={task.do === 'add' ? words.form.name : words.form.newName}
            description={words.form.nameHint}
            value={name}
            error={faultOf('name', nameFault)}
            onChange={(event) => setName(event.currentTarget.value)}
            data-autofocus
          />
        )}
        <TextInput
          label={dayLabel}
          description={words.form.dayHint}
          inputMode="numeric"
          value={day}
          error={faultOf('on', on ? undefined : 'dayWrong')}
          onChange={(event) => setDay(event.currentTarget.value)}
        />
        {!isTold && <FailureNotice error={unitFailure(command.error)} />}
        <div className={classes.buttons}>
          <Button variant="default" onClick={onClose}>
            {officers.shell.cancel}
          </Button>
          <Button type="submit" loading={command.isPending}>
            {task.do === 'end' ? words.form.endYes : words.form.save}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
