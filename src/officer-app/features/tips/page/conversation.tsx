import type { Tip } from '#contract/tips/tips.ts';
import { fill } from '#locales/locale.ts';
import { officers } from '#locales/vi/officers.ts';
import { formatNear } from '../../../shared/format-time.ts';
import { useNow } from '../../../shared/use-now.ts';
import classes from './conversation.module.css';
import { ReplyForm } from './reply-form.tsx';

const { tip: words } = officers;

/** Messages of both sides, and the form to answer. */
export function Conversation({ tip }: { tip: Tip }) {
  const now = useNow();
  return (
    <section aria-labelledby="conversation">
      <h2 id="conversation" className={classes.heading}>
        {words.conversation}
      </h2>
      {tip.messages.length === 0 && <p className="quiet">{words.noMessages}</p>}
      <ol className={classes.talk}>
        {tip.messages.map(({ id, author, sentAt, text }) => (
          <li key={id} className={author === 'officer' ? classes.out : undefined}>
            <p className={classes.by}>
              {fill(author === 'officer' ? words.fromOfficer : words.fromResident, {
                when: formatNear(new Date(sentAt), now),
              })}
            </p>
            <p className={classes.text}>{text}</p>
          </li>
        ))}
      </ol>
      {tip.actions.includes('reply') && <ReplyForm tip={tip} />}
    </section>
  );
}
