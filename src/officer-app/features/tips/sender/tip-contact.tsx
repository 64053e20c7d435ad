import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import type { Tip } from '#contract/tips/tips.ts';
import { intake } from '#locales/vi/officers/intake.ts';
import { officers } from '#locales/vi/officers.ts';
import { call } from '../../../shared/api.ts';
import { FailureNotice } from '../../../shared/failure-notice.tsx';
import { IconLock, IconPhone } from '../../../shared/icons.ts';
import classes from './tip-contact.module.css';

const { tip: words } = officers;

const texts = {
  none: { heading: words.contact.none, text: words.contact.noneText },
  sealed: { heading: words.contact.sealed, text: words.contact.sealedText },
  handler: { heading: words.contact.handler, text: words.contact.handlerText },
} as const;

/** How the sender may be reached, in words. A number is shown to the handler alone, on request, each time recorded. */
export function TipContactPanel({ tip }: { tip: Tip }) {
  const view = useMutation({
    mutationFn: () => call('viewContact', { params: { tipId: tip.id } }),
    gcTime: 0,
  });
  const { heading, text } = texts[tip.reach];
  return (
    <section className="stack no-print" aria-labelledby="sender">
      <h2 id="sender">{words.sender}</h2>
      <div className="panel pad stack-s">
        <b>
          {tip.reach === 'handler' ? (
            <IconPhone className="ico" aria-hidden />
          ) : (
            <IconLock className="ico" aria-hidden />
          )}{' '}
          {heading}
        </b>
        <p className="quiet">{text}</p>
        <FailureNotice error={view.error} />
        {view.data && (
          <dl className={classes.contact}>
            <dt>{words.contact.name}</dt>
            <dd>{view.data.contactName || words.notSaid}</dd>
            <dt>{words.contact.phone}</dt>
            <dd className="num">{view.data.contactPhone || words.notSaid}</dd>
            {view.data.hint && (
              <>
                <dt>{intake.hint}</dt>
                <dd>{view.data.hint}</dd>
              </>
            )}
          </dl>
        )}
        {tip.mayViewContact && !view.data && (
          <>
            <Button variant="default" size="sm" loading={view.isPending} onClick={() => view.mutate()}>
              {words.contact.view}
            </Button>
            <p className="meta">{words.contact.viewRule}</p>
          </>
        )}
        {view.data && (
          <Button variant="subtle" size="sm" onClick={() => view.reset()}>
            {words.contact.hide}
          </Button>
        )}
      </div>
    </section>
  );
}
