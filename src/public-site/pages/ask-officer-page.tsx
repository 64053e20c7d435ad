import { Page } from '../layout/page.tsx';
import { Rich } from '../layout/rich.tsx';
import type { View } from '../layout/view.ts';
import { pathOf } from '../paths.ts';
import type { TypedTip } from '../tips/typed-tip.ts';

type Props = { view: View; form: TypedTip; aboutCity: boolean };

/** All that was typed, carried along unseen. `edit` posts it back to the form. */
function Carried({ form }: { form: TypedTip }) {
  const texts = [
    'nonce',
    'description',
    'place',
    'areaCode',
    'areaName',
    'coordinates',
    'about',
    'when',
    'reach',
    'contactName',
    'contactPhone',
  ] as const;
  return (
    <>
      {texts.map((name) => (
        <input key={name} type="hidden" name={name} value={form[name]} />
      ))}
      {form.protection.map((one) => (
        <input key={one} type="hidden" name="protection" value={one} />
      ))}
      {form.hasHeld && <input type="hidden" name="held" value="1" />}
      {form.dangerNow && <input type="hidden" name="dangerNow" value="yes" />}
      {form.aboutOfficer && <input type="hidden" name="aboutOfficer" value="yes" />}
    </>
  );
}

/** Asked once, before anything is sent, when the text names police and the box is not ticked. */
export function AskOfficerPage({ view, form, aboutCity }: Props) {
  const { locale, t, city } = view;
  const values = { city };
  return (
    <Page view={view} title={t.askOfficer.title} page="sendTip" offersLanguages={false}>
      <div className="read">
        <h1>{t.askOfficer.heading}</h1>
        {!form.aboutOfficer && (
          <p>
            <Rich text={t.askOfficer.lead} />
          </p>
        )}
        {aboutCity && (
          <div className="note warn">
            <h2>
              <Rich text={t.askOfficer.cityHeading} values={values} />
            </h2>
            <p>
              <Rich text={t.askOfficer.city} values={values} />
            </p>
          </div>
        )}
        <form action={pathOf('sendTip', locale)} method="post" acceptCharset="utf-8">
          <Carried form={form} />
          <div className="choices">
            <div>
              <button type="submit" className="btn" name="officerAnswer" value="yes">
                {form.aboutOfficer ? t.askOfficer.cityStill : t.askOfficer.yes}
              </button>
              <p className="small quiet">{t.askOfficer.yesHint}</p>
            </div>
            {!form.aboutOfficer && (
              <div>
                <button type="submit" className="btn pale" name="officerAnswer" value="no">
                  {t.askOfficer.no}
                </button>
                <p className="small quiet">{t.askOfficer.noHint}</p>
              </div>
            )}
            <div>
              <button type="submit" className="btn leave" name="edit" value="1">
                {t.askOfficer.edit}
              </button>
            </div>
          </div>
        </form>
        <h2>{t.askOfficer.yourText}</h2>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long text scrolls inside and must be reachable by keyboard */}
        <section className="typed" aria-label={t.askOfficer.yourText} tabIndex={0}>
          {form.description}
        </section>
      </div>
    </Page>
  );
}
