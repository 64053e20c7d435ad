import { Button, CloseButton, TextInput } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { SavedFilters } from '#contract/tips/inbox.ts';
import { fill } from '#locales/locale.ts';
import { inboxWords } from '#locales/vi/officers/inbox.ts';
import { call, queryClient } from '../../../shared/api.ts';
import { FailureNotice } from '../../../shared/failure-notice.tsx';
import { paths } from '../../../shared/paths.ts';
import type { InboxFilter } from '../../../shared/tips/tip-filter.ts';
import { keptFiltersQuery } from '../queries.ts';
import classes from './filter-bar.module.css';

const { kept: words } = inboxWords;

const take = (answer: SavedFilters) => queryClient.setQueryData(keptFiltersQuery.queryKey, answer);

/** The views that an officer keeps: on the server, so that every duty computer has them. */
export function KeptFilters({ filter }: { filter: InboxFilter }) {
  const kept = useQuery(keptFiltersQuery);
  const [name, setName] = useState('');
  const save = useMutation({
    mutationFn: () => call('saveFilter', { body: { id: crypto.randomUUID(), name, filter } }),
    onSuccess: (answer) => {
      take(answer);
      setName('');
    },
  });
  const remove = useMutation({
    mutationFn: (filterId: string) => call('removeFilter', { params: { filterId } }),
    onSuccess: take,
  });
  const filters = kept.data?.filters ?? [];
  return (
    <div className={`${classes.wide} stack-s`}>
      <b>{words.title}</b>
      {kept.data && filters.length === 0 && <p className="meta">{words.none}</p>}
      <ul className={classes.kept}>
        {filters.map((one) => (
          <li key={one.id} className={classes.keptOne}>
            <Link to={paths.inbox} search={one.filter}>
              {one.name}
            </Link>
            <CloseButton
              size="sm"
              aria-label={fill(words.remove, { name: one.name })}
              onClick={() => remove.mutate(one.id)}
            />
          </li>
        ))}
      </ul>
      <form
        className={classes.save}
        onSubmit={(event) => {
          event.preventDefault();
          save.mutate();
        }}
      >
        <TextInput
          label={words.name}
          placeholder={words.nameHint}
          maxLength={60}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Button type="submit" variant="default" loading={save.isPending}>
          {words.save}
        </Button>
      </form>
      <FailureNotice error={save.error ?? remove.error ?? kept.error} />
      <p className="meta">{words.rule}</p>
    </div>
  );
}
