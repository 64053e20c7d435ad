import { Option } from '../layout/option.tsx';
import { Rich } from '../layout/rich.tsx';
import type { View } from '../layout/view.ts';
import type { TypedTip } from '../tips/typed-tip.ts';

/** Two things that change where the tip goes: danger now (113 first), and a tip about police or officials. */
export function AboutFields({ view: { t }, form }: { view: View; form: TypedTip }) {
  const [before = '', after = ''] = t.sendTip.dangerNowHint.split('{number}');
  return (
    <fieldset className="field">
      <legend className="big">
        {t.sendTip.about} <span className="quiet">{t.common.optional}</span>
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
      <Option
        type="checkbox"
        id="aboutOfficer"
        name="aboutOfficer"
        value="yes"
        isChosen={form.aboutOfficer}
        label={t.sendTip.aboutOfficer}
        hint={t.sendTip.aboutOfficerHint}
      />
    </fieldset>
  );
}
