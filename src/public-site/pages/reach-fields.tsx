import { Field } from '../layout/field.tsx';
import { Icon } from '../layout/icon.tsx';
import { Option } from '../layout/option.tsx';
import { Rich } from '../layout/rich.tsx';
import type { View } from '../layout/view.ts';
import { type FieldErrors, sentenceOf } from '../tips/field-error.ts';
import type { TypedTip } from '../tips/typed-tip.ts';

type Props = { view: View; form: TypedTip; errors: FieldErrors };

/** The ways to be reached. Sealed contact is offered only where custodians exist to open it. */
export function ReachFields({ view, form, errors }: Props) {
  const { t } = view;
  const ways = [
    ['none', t.sendTip.reachNone, t.sendTip.reachNoneHint],
    ...(view.offersSealedContact
      ? ([['sealed', t.sendTip.reachSealed, t.sendTip.reachSealedHint]] as const)
      : []),
    ['handler', t.sendTip.reachHandler, t.sendTip.reachHandlerHint],
  ] as const;
  return (
    <fieldset className={errors.reach ? 'field bad' : 'field'} aria-describedby="reach-h">
      <legend className="big">
        {t.sendTip.reach} <span className="quiet">{t.common.optional}</span>
      </legend>
      <p className="hint" id="reach-h">
        {t.sendTip.reachHint}
      </p>
      {errors.reach && (
        <p className="err" id="reach-x">
          <Icon name="wrong" /> {sentenceOf(t, errors.reach)}
        </p>
      )}
      {ways.map(([value, label, hint], index) => (
        <Option
          key={value}
          type="radio"
          // The summary's link leads to the first choice.
          id={index === 0 ? 'reach' : `reach-${value}`}
          name="reach"
          value={value}
          isChosen={form.reach === value}
          label={label}
          hint={<Rich text={hint} />}
        />
      ))}
      <div className="under">
        <Field
          view={view}
          id="contactPhone"
          label={t.sendTip.contactPhone}
          hint={t.sendTip.contactPhoneHint}
          errors={errors}
          isOptional
        >
          {(box) => (
            <input
              {...box}
              type="tel"
              className="short"
              defaultValue={form.contactPhone}
              autoComplete="off"
            />
          )}
        </Field>
        <Field view={view} id="contactName" label={t.sendTip.contactName} errors={errors} isOptional>
          {(box) => <input {...box} defaultValue={form.contactName} autoComplete="off" />}
        </Field>
      </div>
    </fieldset>
  );
}
