import { Button, Checkbox, Modal } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Tip } from '#contract/tips/tips.ts';
import { type Blank, blankOut } from '#domain/tips/redaction.ts';
import { fill } from '#locales/locale.ts';
import { redaction as words } from '#locales/vi/officers/tip-actions.ts';
import { tipFileWords } from '#locales/vi/officers/tip-files.ts';
import { officers } from '#locales/vi/officers.ts';
import { call } from '../../../shared/api.ts';
import { FailureNotice } from '../../../shared/failure-notice.tsx';
import { formatNear } from '../../../shared/format-time.ts';
import { useNow } from '../../../shared/use-now.ts';
import classes from '../actions/action-dialog.module.css';
import { tipFilesQuery } from '../queries.ts';
import { useTipCommand } from '../use-tip-command.ts';
import { RedactText } from './redact-text.tsx';

/** Blanks hints at the sender in each text that the sender wrote. */
export function RedactDialog({ tip, onClose }: { tip: Tip; onClose: () => void }) {
  const now = useNow();
  const files = useQuery(tipFilesQuery(tip.id)).data?.files ?? [];
  const [hidden, setHidden] = useState<readonly string[]>([]);
  const [blanks, setBlanks] = useState<Readonly<Record<string, readonly Blank[]>>>({});
  const texts = [
    { field: 'description', label: words.description, text: tip.content.description },
    { field: 'place', label: words.place, text: tip.content.place },
    { field: 'when', label: words.when, text: tip.content.when },
    ...tip.messages
      .filter(({ author }) => author === 'resident')
      .map(({ id, sentAt, text }) => ({
        field: `message:${id}`,
        label: fill(words.message, { when: formatNear(new Date(sentAt), now) }),
        text,
      })),
  ].filter(({ text }) => text !== '');
  const isNothing =
    tip.redactedAt === null && hidden.length === 0 && !Object.values(blanks).some((list) => list.length > 0);
  const [tried, setTried] = useState(false);
  const command = useTipCommand(tip, {
    send: (sent) =>
      call('redactTip', {
        params: { tipId: tip.id },
        body: {
          ...sent,
          blanks: Object.entries(blanks).flatMap(([field, list]) =>
            list.map(({ from, to }) => ({ field, from, to })),
          ),
          files: [...hidden],
        },
      }),
    done: words.done,
    onDone: onClose,
  });
  return (
    <Modal
      opened
      onClose={onClose}
      title={words.heading}
      size="lg"
      lockScroll={false}
      withinPortal={false}
      closeButtonProps={{ 'aria-label': officers.shell.close }}
    >
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if (!isNothing && !command.isPending) command.mutate();
        }}
      >
        <p>{words.text}</p>
        {tip.redactedAt && <p>{words.again}</p>}
        {texts.map(({ field, label, text }) => (
          <RedactText
            key={field}
            label={label}
            text={text}
            shown={blankOut(text, blanks[field] ?? [])}
            isBlanked={(blanks[field] ?? []).length > 0}
            onBlank={(blank) =>
              setBlanks((old) => ({ ...old, [field]: blank ? [...(old[field] ?? []), blank] : [] }))
            }
          />
        ))}
        {files.length > 0 && (
          <fieldset className={classes.group}>
            <legend>{words.files}</legend>
            {files.map(({ id, kind }, at) => (
              <Checkbox
                key={id}
                label={fill(words.hideFile, { kind: tipFileWords.kind[kind], number: at + 1 })}
                checked={hidden.includes(id)}
                onChange={({ currentTarget: { checked } }) =>
                  setHidden((old) => (checked ? [...old, id] : old.filter((one) => one !== id)))
                }
              />
            ))}
          </fieldset>
        )}
        {tried && isNothing && <p role="alert">{words.nothing}</p>}
        <FailureNotice error={command.error} />
        <div className={classes.buttons}>
          <Button variant="default" onClick={onClose}>
            {officers.shell.cancel}
          </Button>
          <Button type="submit" loading={command.isPending}>
            {words.yes}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
