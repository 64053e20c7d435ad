import { Option } from '../layout/option.tsx';
import { Rich } from '../layout/rich.tsx';
import type { View } from '../layout/view.ts';
import type { TypedTip } from '../tips/typed-tip.ts';

/** What the sender asks for to be safe. Wishes of the sender, told to the handler; the law's measures are decided apart. */
export function ProtectionFields({ view: { t }, form }: { view: View; form: TypedTip }) {
  const wishes = [
    ['no_visit', t.sendTip.protectNoVisit, undefined],
    ['no_mention', t.sendTip.protectNoMention, undefined],
    ['threatened', t.sendTip.protectThreatened, <Rich key="hint" text={t.sendTip.protectThreatenedHint} />],
  ] as const;
  return (
    <fieldset className="field">
      <legend className="big">
        {t.sendTip.protect} <span className="quiet">{t.common.optional}</span>
      </legend>
      {wishes.map(([value, label, hint]) => (
        <Option
          key={value}
          type="checkbox"
          id={`protect-${value}`}
          name="protection"
          value={value}
          isChosen={form.protection.includes(value)}
          label={label}
          hint={hint}
        />
      ))}
    </fieldset>
  );
}
