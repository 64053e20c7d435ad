import { Button, Checkbox, NativeSelect, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { type EndedSearchReason, endedSearchReasons } from '#domain/search/search-reasons.ts';
import { fill } from '#locales/locale.ts';
import { searchErrors, searchWords as words } from '#locales/vi/officers/search.ts';
import { myAreasQuery } from '../../shared/area/area-queries.ts';
import { useArea } from '../../shared/area/use-area.ts';
import { IconSearch } from '../../shared/icons.ts';
import classes from './search-page.module.css';
import type { AskedSearch } from './tip-search.ts';

interface Props {
  readonly asked: AskedSearch | undefined;
  readonly mayReadTips: boolean;
  readonly mayInspect: boolean;
  readonly onAsk: (text: string, ended: EndedSearchReason | undefined) => void;
}

const reasons = endedSearchReasons.map((value) => ({ value, label: words.reasons[value] }));

/** What to look for, and for an inspector whether among tips that are over, and why. */
export function SearchForm({ asked, mayReadTips, mayInspect, onAsk }: Props) {
  const [text, setText] = useState(asked?.text ?? '');
  const [isEnded, setEnded] = useState(asked?.ended !== undefined);
  const [reason, setReason] = useState<EndedSearchReason>(asked?.ended ?? endedSearchReasons[0]);
  const [isEmpty, setEmpty] = useState(false);
  const area = useArea();
  const communes = useQuery(myAreasQuery).data?.communes ?? [];
  const name =
    communes.find(({ code }) => code === area) ?? (communes.length === 1 ? communes[0] : undefined);
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        setEmpty(text.trim() === '');
        if (text.trim() !== '') onAsk(text, isEnded ? reason : undefined);
      }}
    >
      <div className={classes.line}>
        <TextInput
          className={classes.field}
          type="search"
          label={words.label}
          placeholder={words.placeholder}
          value={text}
          autoFocus
          autoComplete="off"
          spellCheck={false}
          maxLength={300}
          error={isEmpty ? searchErrors.searchEmpty : undefined}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <Button type="submit" leftSection={<IconSearch className="ico" aria-hidden />}>
          {words.submit}
        </Button>
      </div>
      {mayReadTips && (
        <p className="meta">
          {fill(words.scope, { area: name?.name ?? words.scopeMany })} {words.kept}
        </p>
      )}
      {mayInspect && (
        <div className={classes.ended}>
          <Checkbox
            label={words.ended}
            description={words.endedRule}
            checked={isEnded}
            onChange={(event) => setEnded(event.currentTarget.checked)}
          />
          {isEnded && (
            <NativeSelect
              label={words.reason}
              data={reasons}
              value={reason}
              onChange={(event) => setReason(event.currentTarget.value as EndedSearchReason)}
            />
          )}
        </div>
      )}
    </form>
  );
}
