import { dayIn } from '#domain/calendar/day-in.ts';
import { formatCode, type TipCode } from '#domain/sealing/tip-code.ts';
import { fill } from '#locales/locale.ts';
import { sayDay } from '../layout/format-instant.ts';
import { Icon } from '../layout/icon.tsx';
import { Option } from '../layout/option.tsx';
import type { View } from '../layout/view.ts';
import { pathOf } from '../paths.ts';
import type { OpenedTip } from '../ports.ts';

type Props = { view: View; code: TipCode; identity: OpenedTip['identity']; isUnsure: boolean };

/** What became of a sealed contact, each time that it was opened, and the way to delete it. */
export function IdentitySection({ view, code, identity, isUnsure }: Props) {
  if (!identity) return null;
  const { locale, t } = view;
  const { openings, state } = identity;
  const wasOpened = openings.length > 0;
  const stands =
    state === 'deleted' ? t.identity.deleted : wasOpened ? t.identity.keptOpened : t.identity.kept;
  return (
    <section className="card" aria-labelledby="identity-h">
      <h2 id="identity-h">{t.identity.heading}</h2>
      <p>{stands}</p>
      {wasOpened && (
        <div className="note">
          <h3>{t.identity.openedHeading}</h3>
          <ul>
            {openings.map(({ openedAt, purpose }) => (
              <li key={openedAt.toISOString()}>
                {fill(t.identity.opened, {
                  day: sayDay(view, dayIn(openedAt)),
                  purpose: t.identity.purpose[purpose],
                })}
              </li>
            ))}
          </ul>
          <p>{t.identity.after}</p>
        </div>
      )}
      {state === 'kept' && (
        // what came of it stands here, far below the head of the page that answers
        <form
          action={`${pathOf('deleteIdentity', locale)}#identity-h`}
          method="post"
          acceptCharset="utf-8"
          noValidate
        >
          <input type="hidden" name="code" value={formatCode(code)} />
          {isUnsure && (
            <p className="err" role="alert">
              <Icon name="wrong" /> {t.identity.unsure}
            </p>
          )}
          <Option
            type="checkbox"
            id="sure"
            name="sure"
            value="1"
            isChosen={false}
            label={t.identity.sure}
            hint={t.identity.deleteHint}
          />
          <button type="submit" className="btn pale">
            {t.identity.delete}
          </button>
        </form>
      )}
    </section>
  );
}
