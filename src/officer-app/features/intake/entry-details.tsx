import { Checkbox, NativeSelect, TextInput } from '@mantine/core';
import type { EnterTip, IntakeAreas } from '#contract/tips/intake.ts';
import { crimeKinds, tipTracks } from '#domain/tips/steps/tip-tracks.ts';
import { intake as words } from '#locales/vi/officers/intake.ts';
import { tipWords } from '#locales/vi/officers/tips.ts';
import { capital } from '../../shared/area/area-options.ts';
import type { ByHand } from './entry.ts';
import classes from './entry-details.module.css';
import { PointField } from './point-field.tsx';

interface Props {
  /** The entry as it would be saved now. */
  readonly entry: Omit<EnterTip, 'id'>;
  readonly areas: IntakeAreas['communes'];
  readonly takesSealed: boolean;
  readonly onSet: (change: Partial<ByHand>) => void;
  readonly errorOf: (field: string) => string | undefined;
}

const tracks = tipTracks.filter((track) => track !== 'out_of_scope');

/** Everything of an entry as fields: what was read fills them, the hand changes them. */
export function EntryDetails({ entry, areas, takesSealed, onSet, errorOf }: Props) {
  const named = entry.track === 'denunciation' || entry.track === 'complaint';
  const option = ({ code, name, type }: IntakeAreas['communes'][number]) => ({
    value: code,
    label: capital(`${type} ${name}`),
  });
  const own = areas.filter(({ isOwn }) => isOwn);
  const others = areas.filter(({ isOwn }) => !isOwn);
  const text = (
    field: 'place' | 'coordinates' | 'when' | 'hint' | 'contactPhone' | 'contactName',
    label: string,
    help?: string,
  ) => (
    <TextInput
      label={label}
      {...(help && { description: help })}
      value={entry[field] ?? ''}
      error={errorOf(field)}
      autoComplete="off"
      onChange={(event) => onSet({ [field]: event.currentTarget.value })}
    />
  );
  return (
    <div className={classes.fields}>
      {text('place', words.place)}
      {text('coordinates', words.coordinates, words.coordinatesHelp)}
      <PointField entry={entry} areas={areas} onSet={onSet} />
      {text('when', words.when)}
      <NativeSelect
        label={words.area}
        value={entry.areaCode ?? ''}
        error={errorOf('areaCode')}
        disabled={entry.aboutOfficer}
        onChange={(event) => onSet({ areaCode: event.currentTarget.value || null })}
        data={[{ value: '', label: words.areaCity }, ...own.map(option), ...others.map(option)]}
      />
      <NativeSelect
        label={words.track}
        value={entry.track ?? ''}
        onChange={(event) =>
          onSet({ track: (event.currentTarget.value || null) as NonNullable<ByHand['track']> | null })
        }
        data={[
          { value: '', label: words.trackLater },
          ...tracks.map((track) => ({ value: track, label: tipWords.track[track] ?? track })),
        ]}
      />
      {entry.track === 'criminal' && (
        <NativeSelect
          label={words.crimeKind}
          value={entry.crimeKind ?? ''}
          onChange={(event) =>
            onSet({ crimeKind: event.currentTarget.value as NonNullable<ByHand['crimeKind']> })
          }
          data={crimeKinds.map((kind) => ({ value: kind, label: words.crimeKinds[kind] }))}
        />
      )}
      {text('contactName', words.contactName, named ? words.nameLaw : undefined)}
      {text('contactPhone', words.contactPhone)}
      {takesSealed && entry.reach !== 'none' && (
        <Checkbox
          className={classes.wide}
          label={words.sealed}
          description={words.sealedHelp}
          error={errorOf('reach')}
          checked={entry.reach === 'sealed'}
          onChange={(event) => onSet({ isSealed: event.currentTarget.checked })}
        />
      )}
      {entry.reach !== 'sealed' && text('hint', words.hint, words.hintHelp)}
      <Checkbox
        className={classes.wide}
        label={words.urgent}
        checked={entry.urgency === 'urgent'}
        onChange={(event) => onSet({ isUrgent: event.currentTarget.checked })}
      />
    </div>
  );
}
