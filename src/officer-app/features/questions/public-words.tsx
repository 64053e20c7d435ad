import type { OpenedQuestion } from '#contract/questions/questions.ts';
import { pointingWords } from '#domain/questions/pointing-words.ts';
import { fill } from '#locales/locale.ts';
import { questionPage as words } from '#locales/vi/officers/questions.ts';
import classes from './questions.module.css';
import { sayReason } from './say-reason.ts';

/** The words that everybody reads, or will: with what in them may point to somebody. */
export function PublicWords({
  question: { publicWords: said, mayPublish, history },
}: {
  question: OpenedQuestion;
}) {
  const last = history.at(-1);
  const returned = last?.verb === 'return' && last.reason ? sayReason(last.verb, last.reason) : undefined;
  return (
    <section className="panel pad stack-s" aria-labelledby="public">
      <h2 id="public">{words.publicWords}</h2>
      {said ? (
        <>
          <Pointing text={`${said.question}\n${said.answer}`} />
          {said.byMe && <p className="quiet">{words.waitsOther}</p>}
          <p className={classes.words}>
            <b>{said.question}</b>
          </p>
          <p className={classes.words}>{said.answer}</p>
          {said.paper && <p>{fill(words.paper, { paper: said.paper })}</p>}
        </>
      ) : (
        <p>
          {!mayPublish
            ? words.publicNever
            : returned
              ? fill(words.publicReturned, { reason: returned })
              : words.publicNone}
        </p>
      )}
    </section>
  );
}

/** What in public words may point to somebody: told, decided by the officer. */
export function Pointing({ text }: { text: string }) {
  const found = pointingWords(text);
  if (found.length === 0) return null;
  return (
    <p className={classes.points} role="status">
      {fill(words.points, { list: found.join(', ') })}
    </p>
  );
}
