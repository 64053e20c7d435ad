import { Link } from '@tanstack/react-router';
import { fill } from '#locales/locale.ts';
import { registers } from '#locales/vi/officers/registers.ts';
import { tipLifeWords } from '#locales/vi/officers/tip-life.ts';
import { tipNotes as words } from '#locales/vi/officers/tip-past.ts';
import { formatNear } from '../../../shared/format-time.ts';
import { Tag } from '../../../shared/look/tag.tsx';
import { paths } from '../../../shared/paths.ts';
import { useNow } from '../../../shared/use-now.ts';
import type { Subject } from '../actions/action-form.ts';
import classes from './conversation.module.css';

/** Tags, and what officers wrote beside a tip: the sender reads none of it. */
export function TipNotes({ subject: { life } }: { subject: Subject }) {
  const now = useNow();
  const tags: Readonly<Record<string, string>> = tipLifeWords.tag;
  const free = life.notes.filter(({ kind }) => kind === 'tag');
  const written = life.notes.filter(({ kind }) => kind !== 'tag');
  if (life.tags.length === 0 && life.notes.length === 0) return null;
  return (
    <section className="panel pad stack-s" aria-labelledby="notes">
      <h2 id="notes">{words.heading}</h2>
      <div className="row">
        {life.tags.map((tag) => (
          <Tag key={tag}>{tags[tag] ?? tag}</Tag>
        ))}
        {free.map(({ id, text }) => (
          <Tag key={id} lined>
            {text}
          </Tag>
        ))}
      </div>
      <ul className="stack-s">
        {written.map(({ id, kind, authorName, writtenAt, text, record }) => (
          <li key={id}>
            <p className="meta">
              {fill(words.by, {
                kind: words.kind[kind],
                name: authorName ?? '',
                when: formatNear(new Date(writtenAt), now),
              })}
            </p>
            <p className={classes.text}>{text}</p>
            {record && (
              <p>
                <Link
                  to={paths.record}
                  params={{ family: registers.families[record.family]?.slug ?? '', recordId: record.id }}
                >
                  {record.name}
                </Link>
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
