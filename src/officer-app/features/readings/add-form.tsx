import { Button, FileInput, NativeSelect, SegmentedControl, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { CallFailure } from '#contract/client.ts';
import { documentLimit, type ReadingList } from '#contract/readings/readings.ts';
import { parseDay } from '#domain/calendar/day-format.ts';
import { readingErrors, readingsWords as words } from '#locales/vi/officers/readings.ts';
import { AreaPicker } from '../../shared/area/area-picker.tsx';
import { FailureNotice } from '../../shared/failure-notice.tsx';
import { toBase64 } from '../../shared/files/base64.ts';
import { ReadingProgress } from './reading-progress.tsx';
import classes from './readings-page.module.css';
import { useAddReading } from './use-add-reading.ts';

type Way = keyof typeof words.ways;

/** `bao-cao 6 thang.docx` → `bao-cao 6 thang`. */
const nameOf = (file: File): string => file.name.replace(/\.[^.]{1,5}$/, '');

/** A new document: a file or pasted words, named for whoever meets its figures later. */
export function AddForm({ keeps, onAdded }: { keeps: ReadingList['keeps']; onAdded: (id: string) => void }) {
  const [way, setWay] = useState<Way>('file');
  const [file, setFile] = useState<File | null>(null);
  const [text, setText] = useState('');
  const [title, setTitle] = useState('');
  const [commune, setCommune] = useState<string | undefined>();
  const [day, setDay] = useState('');
  const [tried, setTried] = useState(false);
  const { send, phase, stop } = useAddReading(onAdded);
  const [first] = keeps;
  const area = commune ?? first?.code ?? '';
  const isOfCity = first !== undefined && first.code.length === 2;
  const on = day.trim() === '' ? null : parseDay(day);
  const isDayWrong = day.trim() !== '' && on === null;
  const isLarge = way === 'file' && file !== null && file.size > documentLimit;
  const isEmpty = way === 'file' ? file === null : text.trim() === '';
  const isRefused = send.error instanceof CallFailure && 'title' in send.error.fields;
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (isEmpty || isLarge || isDayWrong || title.trim() === '' || send.isPending) return;
    const document =
      way === 'file' && file
        ? { fileName: file.name, base64: toBase64(new Uint8Array(await file.arrayBuffer())) }
        : { text };
    send.mutate({ area, title, documentOn: on, document });
  };
  return (
    <section className="panel" aria-labelledby="readings-add">
      <header>
        <h2 id="readings-add">{words.add}</h2>
        <SegmentedControl
          aria-label={words.way}
          value={way}
          onChange={(value) => setWay(value as Way)}
          data={Object.entries(words.ways).map(([value, label]) => ({ value, label }))}
        />
      </header>
      <form className={`${classes.form} pad`} onSubmit={(event) => void submit(event)} noValidate>
        <div className={classes.fields}>
          {way === 'file' ? (
            <FileInput
              className={classes.wide}
              label={words.file}
              description={words.fileHint}
              accept=".docx,.pdf,.html,.htm,.txt"
              value={file}
              onChange={(next) => {
                setFile(next);
                if (next && (title === '' || (file && title === nameOf(file)))) setTitle(nameOf(next));
                send.reset();
              }}
              error={isLarge ? words.tooLarge : tried && isEmpty && words.chooseFile}
            />
          ) : (
            <Textarea
              className={classes.wide}
              label={words.text}
              description={words.textHint}
              autosize
              minRows={6}
              maxRows={16}
              value={text}
              onChange={(event) => setText(event.currentTarget.value)}
              error={tried && isEmpty && words.enterText}
            />
          )}
          <TextInput
            className={classes.wide}
            label={words.name}
            description={words.nameHint}
            value={title}
            maxLength={200}
            onChange={(event) => setTitle(event.currentTarget.value)}
            error={((tried && title.trim() === '') || isRefused) && readingErrors.readingTitleRequired}
          />
          {isOfCity ? (
            <AreaPicker label={words.area} value={commune} onChange={setCommune} none={words.city} />
          ) : (
            keeps.length > 1 && (
              <NativeSelect
                label={words.area}
                value={area}
                data={keeps.map(({ code, name }) => ({ value: code, label: name }))}
                onChange={(event) => setCommune(event.currentTarget.value)}
              />
            )
          )}
          <TextInput
            label={words.day}
            description={words.dayHint}
            value={day}
            inputMode="numeric"
            onChange={(event) => setDay(event.currentTarget.value)}
            error={tried && isDayWrong && words.dayWrong}
          />
        </div>
        {send.isPending ? (
          <ReadingProgress phase={phase} onStop={() => stop.mutate()} />
        ) : (
          <div className="row">
            <Button type="submit">{words.read}</Button>
          </div>
        )}
        {!isRefused && <FailureNotice error={send.error} />}
      </form>
    </section>
  );
}
