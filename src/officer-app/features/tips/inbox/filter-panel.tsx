import { Button, Checkbox, NativeSelect } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { tipChannels } from '#domain/tips/arrive/tip-channels.ts';
import { isClockGroup } from '#domain/tips/inbox/inbox-groups.ts';
import { tipTracks, urgencies } from '#domain/tips/steps/tip-tracks.ts';
import { inboxWords } from '#locales/vi/officers/inbox.ts';
import { officers } from '#locales/vi/officers.ts';
import { paths } from '../../../shared/paths.ts';
import { type InboxFilter, withoutGaps } from '../../../shared/tips/tip-filter.ts';
import { DayField } from './day-field.tsx';
import classes from './filter-bar.module.css';
import { KeptFilters } from './kept-filters.tsx';

const { tipWords } = officers;
const { filters: words } = inboxWords;

const any = { value: '', label: words.any };
const tracks = [any, ...tipTracks.map((value) => ({ value, label: tipWords.track[value] ?? value }))];
const urgencyChoices = [any, ...urgencies.map((value) => ({ value, label: words.urgencies[value] }))];
const channelChoices = [
  any,
  ...tipChannels.map((value) => ({ value, label: tipWords.channel[value] ?? value })),
];
const handlerChoices = [
  any,
  { value: 'me', label: words.handlers.me },
  { value: 'none', label: words.handlers.none },
];
const sorts = [
  { value: 'newest', label: words.sorts.newest },
  { value: 'oldest', label: words.sorts.oldest },
];

/** Every filter beside the heaps; each change is a new address. */
export function FilterPanel({ filter }: { filter: InboxFilter }) {
  const navigate = useNavigate();
  const change = (part: Partial<Record<keyof InboxFilter, string | undefined>>) => {
    const set = Object.fromEntries(Object.entries(part).map(([key, value]) => [key, value || undefined]));
    void navigate({
      to: paths.inbox,
      search: withoutGaps({ ...filter, ...set } as InboxFilter),
      replace: true,
    });
  };
  const isByClock = filter.group !== undefined && isClockGroup(filter.group);
  return (
    <section id="inbox-filters" className={classes.panel} aria-label={words.title}>
      <KeptFilters filter={filter} />
      <NativeSelect
        label={words.track}
        data={tracks}
        value={filter.track ?? ''}
        onChange={(event) => change({ track: event.currentTarget.value })}
      />
      <NativeSelect
        label={words.urgency}
        data={urgencyChoices}
        value={filter.urgency ?? ''}
        onChange={(event) => change({ urgency: event.currentTarget.value })}
      />
      <NativeSelect
        label={words.channel}
        data={channelChoices}
        value={filter.channel ?? ''}
        onChange={(event) => change({ channel: event.currentTarget.value })}
      />
      <NativeSelect
        label={words.handler}
        data={handlerChoices}
        value={filter.handler ?? ''}
        onChange={(event) => change({ handler: event.currentTarget.value })}
      />
      <DayField label={words.from} day={filter.from} onDay={(from) => change({ from })} />
      <DayField label={words.to} day={filter.to} onDay={(to) => change({ to })} />
      <Checkbox
        label={words.valuable}
        checked={filter.valuable === '1'}
        onChange={(event) => change({ valuable: event.currentTarget.checked ? '1' : undefined })}
      />
      <Checkbox
        label={words.files}
        checked={filter.files === '1'}
        onChange={(event) => change({ files: event.currentTarget.checked ? '1' : undefined })}
      />
      {isByClock ? (
        <p className={`${classes.wide} meta`}>{words.sortFixed}</p>
      ) : (
        <NativeSelect
          className={classes.wide}
          label={words.sort}
          data={sorts}
          value={filter.sort ?? 'newest'}
          onChange={(event) => change({ sort: event.currentTarget.value })}
        />
      )}
      <div className={classes.wide}>
        <Button
          variant="default"
          size="xs"
          onClick={() => void navigate({ to: paths.inbox, search: {}, replace: true })}
        >
          {words.clear}
        </Button>
      </div>
    </section>
  );
}
