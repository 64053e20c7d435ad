import { Link } from '@tanstack/react-router';
import type { TipPlaces } from '#contract/tips/tip-search.ts';
import { formatNumber } from '#domain/numbers/format-number.ts';
import { fill } from '#locales/locale.ts';
import { tipPlacesWords as words } from '#locales/vi/officers/tip-places.ts';
import { tipWords } from '#locales/vi/officers/tips.ts';
import { formatNear } from '../../../shared/format-time.ts';
import { paths } from '../../../shared/paths.ts';
import { shortId, trackName } from '../../../shared/tips/tip-words.ts';
import { useNow } from '../../../shared/use-now.ts';
import classes from './tip-places.module.css';

/** Ruled lines: a place with how many tips it has, and each of them as a link. */
export function PlaceList({ places }: { places: TipPlaces['places'] }) {
  const now = useNow();
  return (
    <section aria-labelledby="places">
      <h2 id="places">{words.places}</h2>
      <ul className={classes.places}>
        {places.map(({ name, tips }) => (
          <li key={name ?? ''}>
            <h3 className={name ? undefined : 'quiet'}>
              {name ?? words.nowhere}{' '}
              <span className="meta num">{fill(words.count, { count: formatNumber(tips.length) })}</span>
            </h3>
            <ul className={classes.tips}>
              {tips.map((tip) => (
                <li key={tip.id}>
                  <Link to={paths.tip} params={{ tipId: tip.id }}>
                    <b className="num">{shortId(tip)}</b> {formatNear(new Date(tip.receivedAt), now)}
                  </Link>{' '}
                  <span className="meta">
                    {trackName(tip)} · {tipWords.status[tip.status]}
                  </span>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      <p className="meta">{words.hint}</p>
    </section>
  );
}
