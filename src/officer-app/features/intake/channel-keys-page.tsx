import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { v7 as uuidv7 } from 'uuid';
import type { ChannelKey } from '#contract/tips/channel-keys.ts';
import { gatewayChannels } from '#domain/tips/arrive/tip-channels.ts';
import { fill } from '#locales/locale.ts';
import { intake, channelKeys as words } from '#locales/vi/officers/intake.ts';
import { call, queryClient } from '../../shared/api.ts';
import { FailureNotice } from '../../shared/failure-notice.tsx';
import { formatInstant } from '../../shared/format-time.ts';
import { useTitle } from '../../shared/use-title.ts';
import classes from './channel-keys-page.module.css';

const query = {
  queryKey: ['channel-keys'],
  queryFn: ({ signal }: { signal: AbortSignal }) => call('listChannelKeys', {}, signal),
};

const channelName = (channel: string): string =>
  intake.channel[channel as keyof typeof intake.channel] ?? channel;

function stateOf({ approvedAt, revokedAt }: ChannelKey): string {
  if (revokedAt) return fill(words.revokedAt, { when: formatInstant(new Date(revokedAt)) });
  return approvedAt ? fill(words.approvedAt, { when: formatInstant(new Date(approvedAt)) }) : words.waits;
}

/** Keys of gateways: one administrator makes a key, another lets it work, either revokes it. */
export function ChannelKeysPage() {
  useTitle(words.title);
  const { data, error } = useQuery(query);
  const [channel, setChannel] = useState<(typeof gatewayChannels)[number]>('zalo');
  const [name, setName] = useState('');
  const reload = () => queryClient.invalidateQueries({ queryKey: ['channel-keys'] });
  const make = useMutation({
    mutationFn: () => call('createChannelKey', { body: { id: uuidv7(), channel, name } }),
    onSuccess: () => {
      setName('');
      return reload();
    },
    gcTime: 0,
  });
  const decide = useMutation({
    mutationFn: ({ keyId, step }: { keyId: string; step: 'approveChannelKey' | 'revokeChannelKey' }) =>
      call(step, { params: { keyId }, body: { id: uuidv7() } }),
    onSuccess: reload,
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!make.isPending) make.mutate();
  };
  return (
    <article className={classes.page}>
      <h1>{words.title}</h1>
      <p className="quiet">{words.lead}</p>
      <form className={classes.form} onSubmit={submit}>
        <NativeSelect
          label={words.channel}
          value={channel}
          onChange={(event) => setChannel(event.currentTarget.value as typeof channel)}
          data={gatewayChannels.map((value) => ({ value, label: channelName(value) }))}
        />
        <TextInput label={words.name} value={name} onChange={(event) => setName(event.currentTarget.value)} />
        <Button type="submit" loading={make.isPending}>
          {words.make}
        </Button>
      </form>
      <FailureNotice error={make.error ?? decide.error ?? error} />
      {make.data && (
        <div className={classes.once} role="status">
          <p>{words.once}</p>
          <code>{make.data.key}</code>
        </div>
      )}
      <ul className={classes.keys} aria-label={words.title}>
        {data?.keys.map((key) => (
          <li key={key.id}>
            <span>
              <b>{key.name}</b>
              <small className="meta">
                {channelName(key.channel)} · {fill(words.messages, { count: key.messages })}
              </small>
            </span>
            <span className="meta">{stateOf(key)}</span>
            <span className="row">
              {key.mayApprove && (
                <Button size="sm" onClick={() => decide.mutate({ keyId: key.id, step: 'approveChannelKey' })}>
                  {words.approve}
                </Button>
              )}
              {!key.revokedAt && (
                <Button
                  size="sm"
                  variant="default"
                  onClick={() => decide.mutate({ keyId: key.id, step: 'revokeChannelKey' })}
                >
                  {words.revoke}
                </Button>
              )}
            </span>
          </li>
        ))}
        {data?.keys.length === 0 && <li className="meta">{words.none}</li>}
      </ul>
    </article>
  );
}
