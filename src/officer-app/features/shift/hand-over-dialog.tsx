import { Button, Modal, NativeSelect } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation, useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { v7 as uuidv7 } from 'uuid';
import type { Shift } from '#contract/tips/tip-past.ts';
import { fill } from '#locales/locale.ts';
import { shift as words } from '#locales/vi/officers/shift.ts';
import { tipForm } from '#locales/vi/officers/tip-actions.ts';
import { officers } from '#locales/vi/officers.ts';
import { call, queryClient } from '../../shared/api.ts';
import { FailureNotice } from '../../shared/failure-notice.tsx';
import { successorsQuery } from './queries.ts';
import classes from './shift-page.module.css';

/** Gives every open tip of an officer who leaves to another one of the unit. */
export function HandOverDialog({
  leaving,
  onClose,
}: {
  leaving: Shift['handlers'][number];
  onClose: () => void;
}) {
  const [id] = useState(() => uuidv7());
  const [to, setTo] = useState('');
  const [tried, setTried] = useState(false);
  const { data, error } = useQuery(successorsQuery(leaving.tipId, leaving.id));
  const handOver = useMutation({
    mutationFn: () => call('handOverTips', { body: { id, fromOfficerId: leaving.id, toOfficerId: to } }),
    onSuccess: async (answer) => {
      await queryClient.invalidateQueries({ queryKey: ['tips'] });
      notifications.show({
        message: fill(answer.left > 0 ? words.handOverLeft : words.handOverDone, answer),
      });
      onClose();
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (to && !handOver.isPending) handOver.mutate();
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={fill(words.handOverHeading, { name: leaving.displayName })}
      lockScroll={false}
      withinPortal={false}
      centered
      closeButtonProps={{ 'aria-label': officers.shell.close }}
    >
      <form className="stack" onSubmit={submit} noValidate>
        <p>{fill(words.handOverText, { count: leaving.openTips })}</p>
        <NativeSelect
          label={words.handOverTo}
          value={to}
          error={tried && !to && tipForm.required}
          data-autofocus
          data={[
            { value: '', label: tipForm.choose },
            ...(data ?? []).map(({ id: value, displayName, title }) => ({
              value,
              label: `${displayName}, ${title}`,
            })),
          ]}
          onChange={(event) => setTo(event.currentTarget.value)}
        />
        <FailureNotice error={error ?? handOver.error} />
        <div className={classes.tools}>
          <Button variant="default" onClick={onClose}>
            {officers.shell.cancel}
          </Button>
          <Button type="submit" loading={handOver.isPending}>
            {words.handOverYes}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
