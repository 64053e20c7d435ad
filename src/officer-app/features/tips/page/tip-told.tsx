import type { Tip } from '#contract/tips/tips.ts';
import { timeTold } from '#domain/intake/time/say-range.ts';
import { sayCoordinates } from '#domain/tips/places/coordinates.ts';
import { fill } from '#locales/locale.ts';
import { redaction } from '#locales/vi/officers/tip-actions.ts';
import { officers } from '#locales/vi/officers.ts';
import { formatInstant } from '../../../shared/format-time.ts';
import { IconAlertTriangleFilled } from '../../../shared/icons.ts';
import classes from './tip-told.module.css';

const { tip: words } = officers;

/** What the sender told, in the sender's own words and line breaks. */
export function TipTold({ tip: { content, areaName, receivedAt, showsRedacted, redactedAt } }: { tip: Tip }) {
  const range = timeTold(content.when, new Date(receivedAt));
  const elsewhere = content.areaName !== null && content.areaName !== areaName;
  return (
    <section className={`panel pad ${classes.told}`} aria-labelledby="told">
      <h2 id="told">{words.told}</h2>
      {content.dangerNow && (
        <p className={classes.danger}>
          <IconAlertTriangleFilled className="ico" aria-hidden /> {words.danger}
        </p>
      )}
      {redactedAt && (
        <p className="meta">
          {showsRedacted
            ? redaction.shown
            : fill(redaction.made, { when: formatInstant(new Date(redactedAt)) })}
        </p>
      )}
      <p className={classes.quote}>{content.description}</p>
      <dl className={classes.facts}>
        <dt>{words.place}</dt>
        <dd>{content.place || words.notSaid}</dd>
        {content.coordinates && (
          <>
            <dt>{words.coordinates}</dt>
            {/* no link: a map on the internet would learn the place */}
            <dd className="num">{sayCoordinates(content.coordinates)}</dd>
          </>
        )}
        <dt>{words.when}</dt>
        <dd>
          {content.when || words.notSaid}
          {range && <span className="meta"> ({fill(words.whenRead, { range })})</span>}
        </dd>
        <dt>{words.area}</dt>
        <dd className={classes.area}>{areaName}</dd>
        {elsewhere && (
          <>
            <dt>{words.chosen}</dt>
            <dd className={classes.area}>{content.areaName}</dd>
          </>
        )}
        {(content.aboutOfficer || content.matter) && (
          <>
            <dt>{words.about}</dt>
            <dd>
              {content.aboutOfficer ? words.aboutOfficer : content.matter && words.matters[content.matter]}
            </dd>
          </>
        )}
      </dl>
      {content.protection.length > 0 && (
        <div className={classes.wishes}>
          <h3>{words.protection}</h3>
          <ul>
            {content.protection.map((wish) => (
              <li key={wish}>{words.protections[wish]}</li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}
