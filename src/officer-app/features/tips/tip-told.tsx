import type { Tip } from '#contract/tips.ts';
import { officers } from '#locales/vi/officers.ts';
import { IconAlertTriangleFilled } from '../../shared/icons.ts';
import classes from './tip-told.module.css';

const { tip: words } = officers;

/** What the sender told, in the sender's own words and line breaks. */
export function TipTold({ tip: { content, areaName } }: { tip: Tip }) {
  const elsewhere = content.areaName !== null && content.areaName !== areaName;
  return (
    <section className={`panel pad ${classes.told}`} aria-labelledby="told">
      <h2 id="told">{words.told}</h2>
      {content.dangerNow && (
        <p className={classes.danger}>
          <IconAlertTriangleFilled className="ico" aria-hidden /> {words.danger}
        </p>
      )}
      <p className={classes.quote}>{content.description}</p>
      <dl className={classes.facts}>
        <dt>{words.place}</dt>
        <dd>{content.place || words.notSaid}</dd>
        <dt>{words.when}</dt>
        <dd>{content.when || words.notSaid}</dd>
        <dt>{words.area}</dt>
        <dd className={classes.area}>{areaName}</dd>
        {elsewhere && (
          <>
            <dt>{words.chosen}</dt>
            <dd className={classes.area}>{content.areaName}</dd>
          </>
        )}
        {content.aboutOfficer && (
          <>
            <dt>{words.about}</dt>
            <dd>{words.aboutOfficer}</dd>
          </>
        )}
      </dl>
    </section>
  );
}
