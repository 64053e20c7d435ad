import { Link } from '@tanstack/react-router';
import type { TipSearchAnswer } from '#contract/tips/tip-search.ts';
import { searchWords as words } from '#locales/vi/officers/search.ts';
import { officers } from '#locales/vi/officers.ts';
import { formatNear } from '../../shared/format-time.ts';
import { Tag } from '../../shared/look/tag.tsx';
import { paths } from '../../shared/paths.ts';
import { shortId, trackName } from '../../shared/tips/tip-words.ts';
import classes from './search-page.module.css';

type Hit = Extract<TipSearchAnswer, { state: 'found' }>['hits'][number];

/** One tip found, with the piece of it in which the words stand. */
export function HitRow({ hit: { tip, snippet }, now }: { hit: Hit; now: Date }) {
  return (
    <li className={classes.hit}>
      <Link to={paths.tip} params={{ tipId: tip.id }}>
        <b className="num">{shortId(tip)}</b> {formatNear(new Date(tip.receivedAt), now)} · {tip.areaName}
      </Link>{' '}
      <Tag>{officers.tipWords.status[tip.status]}</Tag>
      {snippet && (
        <p className={classes.snippet}>
          <span className="meta">{words.field[snippet.field]}: </span>
          {snippet.parts.map(({ text, isHit }, n) =>
            // the parts are in order and never move
            // biome-ignore lint/suspicious/noArrayIndexKey: a part has nothing else of its own
            isHit ? <mark key={n}>{text}</mark> : <span key={n}>{text}</span>,
          )}
        </p>
      )}
      <p className="meta">{trackName(tip)}</p>
    </li>
  );
}
