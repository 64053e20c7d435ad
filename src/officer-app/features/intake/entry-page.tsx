import { Button, Checkbox, SegmentedControl, Textarea } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { Link, useBlocker } from '@tanstack/react-router';
import { type KeyboardEvent, useRef, useState } from 'react';
import { v4 as uuidv4 } from 'uuid';
import { CallFailure } from '#contract/client.ts';
import type { EnterTip } from '#contract/tips/intake.ts';
import { namesPolice } from '#domain/tips/arrive/names-police.ts';
import { officerChannels } from '#domain/tips/arrive/tip-channels.ts';
import { tipBook, intake as words } from '#locales/vi/officers/intake.ts';
import { tipImport } from '#locales/vi/officers/tip-import.ts';
import { officers } from '#locales/vi/officers.ts';
import { call, queryClient } from '../../shared/api.ts';
import { FailureNotice } from '../../shared/failure-notice.tsx';
import { paths } from '../../shared/paths.ts';
import { useKeys } from '../../shared/use-keys.ts';
import { useTitle } from '../../shared/use-title.ts';
import { EntryDetails } from './entry-details.tsx';
import classes from './entry-page.module.css';
import { PoliceQuestion } from './police-question.tsx';
import { PrintMinutes } from './print-minutes.tsx';
import { ProposalList } from './proposal-list.tsx';
import { ReadText } from './read-text.tsx';
import { SavedEntry } from './saved-entry.tsx';
import { useEntry } from './use-entry.ts';

/** "Ghi tin": a call or a visit written down as fast as on paper. */
export function EntryPage() {
  useTitle(words.title);
  const book = useEntry();
  const { entry, hand, proposals } = book;
  const [id, setId] = useState(() => uuidv4());
  const [current, setCurrent] = useState<string | undefined>();
  const box = useRef<HTMLTextAreaElement>(null);
  const lines = useRef<HTMLDivElement>(null);
  const saveButton = useRef<HTMLButtonElement>(null);
  const save = useMutation({
    mutationFn: () => call('enterTip', { body: { ...entry, id } }),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['tips'] }),
  });
  const fields = save.error instanceof CallFailure ? save.error.fields : {};
  const errorOf = (field: string): string | undefined =>
    fields[field] === undefined
      ? undefined
      : (officers.errors.field[fields[field]] ?? officers.errors.code.invalid);
  const asks = !hand.aboutOfficer && !hand.askedAboutOfficer && namesPolice(entry.description);
  const isEmpty = book.text.trim() === '';
  const submit = () => {
    if (isEmpty) box.current?.focus();
    else if (!save.isPending && !asks) save.mutate();
  };
  const next = () => {
    save.reset();
    setId(uuidv4());
    book.clear();
    requestAnimationFrame(() => box.current?.focus());
  };
  useKeys({ n: save.data ? next : undefined });
  useBlocker({
    shouldBlockFn: () => !isEmpty && !save.data && !window.confirm(words.leave),
    enableBeforeUnload: () => !isEmpty && !save.data,
  });
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      submit();
    } else if (event.altKey && event.code === 'KeyP') {
      event.preventDefault();
      book.setHand({ aboutOfficer: !hand.aboutOfficer });
    }
  };
  const review = () => {
    const first = lines.current?.querySelector<HTMLButtonElement>('[data-proposals] button');
    if (first) first.focus();
    else saveButton.current?.focus();
  };
  if (save.data) {
    return (
      <article className={classes.page}>
        <h1 className="no-print">{words.title}</h1>
        <SavedEntry receipt={save.data} isSealed={entry.reach === 'sealed'} onNext={next} />
      </article>
    );
  }
  return (
    <article className={classes.page} onKeyDown={press}>
      <header className="stack-s">
        <div className="row between">
          <h1>{words.title}</h1>
          <div className="row">
            <Link to={paths.tipImport}>{tipImport.open}</Link>
            <Link to={paths.tipBook}>{tipBook.title}</Link>
          </div>
        </div>
        <p className="quiet">{words.lead}</p>
      </header>
      <div className={classes.police} data-on={hand.aboutOfficer || undefined}>
        <Checkbox
          label={words.police}
          description={words.policeBefore}
          checked={hand.aboutOfficer}
          onChange={(event) => book.setHand({ aboutOfficer: event.currentTarget.checked })}
        />
      </div>
      <SegmentedControl
        aria-label={words.channelLabel}
        value={hand.channel}
        onChange={(channel) => book.setHand({ channel: channel as EnterTip['channel'] })}
        data={officerChannels.map((value) => ({ value, label: words.channel[value] }))}
      />
      <div className={classes.book} ref={lines}>
        <Textarea
          ref={box}
          autoFocus
          autosize
          minRows={2}
          maxRows={10}
          label={words.text}
          description={words.hear}
          placeholder={words.placeholder}
          value={book.text}
          error={errorOf('description')}
          classNames={{ root: classes.told ?? '' }}
          onChange={(event) => book.setText(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.shiftKey || event.ctrlKey || event.metaKey) return;
            event.preventDefault();
            if (!isEmpty) review();
          }}
        />
        {!isEmpty && <ReadText reading={book.reading} proposals={proposals} current={current} />}
        {asks && (
          <PoliceQuestion
            onAnswer={(isAbout) => book.setHand({ aboutOfficer: isAbout, askedAboutOfficer: true })}
          />
        )}
        {!isEmpty && proposals.length === 0 && <p className={classes.empty}>{words.foundNone}</p>}
        {proposals.length > 0 && (
          <ProposalList
            proposals={proposals.map((line) =>
              line.kind === 'hint' && entry.reach === 'sealed' ? { ...line, note: words.hintDropped } : line,
            )}
            isTaken={book.isTaken}
            onSet={book.set}
            onCurrent={setCurrent}
            onDone={() => saveButton.current?.focus()}
            onBack={() => box.current?.focus()}
          />
        )}
        <details className={classes.more} {...(Object.keys(fields).length > 0 && { open: true })}>
          <summary>{words.more}</summary>
          <EntryDetails
            entry={entry}
            areas={book.communes}
            takesSealed={book.takesSealed}
            onSet={book.setHand}
            errorOf={errorOf}
          />
        </details>
      </div>
      <FailureNotice error={save.error} />
      <div className="row between">
        <p className="meta">{words.keys}</p>
        {!isEmpty && <PrintMinutes entry={entry} text={book.text} />}
        <Button
          ref={saveButton}
          onClick={submit}
          loading={save.isPending}
          disabled={asks}
          title={words.saveKeys}
        >
          {words.save}
        </Button>
      </div>
    </article>
  );
}
