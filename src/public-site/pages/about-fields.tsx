import { Option } from '../layout/option.tsx';
import { Rich } from '../layout/rich.tsx';
import type { View } from '../layout/view.ts';
import type { TypedTip } from '../tips/typed-tip.ts';

/** Danger now (113 first), and what the tip is about: one about police or officials goes another way. */
export function AboutFields({ view: { t }, form }: { view: View; form: TypedTip }) {
  const [before = '', after = ''] = t.sendTip.dangerNowHint.split('{number}');
  const chosen = form.aboutOfficer ? 'officer' : form.about;
  const matters = [
    ['crime', 'crime', t.sendTip.aboutCrime, t.sendTip.aboutCrimeHint],
    ['disorder', 'disorder', t.sendTip.aboutDisorder, t.sendTip.aboutDisorderHint],
    ['officer', 'aboutOfficer', t.sendTip.aboutOfficer, t.sendTip.aboutOfficerHint],
    ['other', 'other', t.sendTip.aboutOther, undefined],
  ] as const;
  return (
    <>
      <fieldset className="field">
        <legend className="big">
          {t.sendTip.danger} <span className="quiet">{t.common.optional}</span>
        </legend>
        <Option
          type="checkbox"
          id="dangerNow"
          name="dangerNow"
          value="yes"
          isChosen={form.dangerNow}
          label={t.sendTip.dangerNow}
          hint={
            <>
              <Rich text={before} />
              <a href="tel:113">113</a>
              <Rich text={after} />
            </>
          }
        />
      </fieldset>
      <fieldset className="field">
        <legend className="big">
          {t.sendTip.about} <span className="quiet">{t.common.optional}</span>
        </legend>
        {matters.map(([value, id, label, hint]) => (
          <Option
            key={value}
            type="radio"
            id={id}
            name="about"
            value={value}
            isChosen={chosen === value}
            label={label}
            hint={hint}
          />
        ))}
      </fieldset>
    </>
  );
}
