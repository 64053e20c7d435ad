import { Field } from '../layout/field.tsx';
import { Rich } from '../layout/rich.tsx';
import type { View } from '../layout/view.ts';
import { communesNamed } from '../tips/communes-named.ts';
import type { FieldErrors } from '../tips/field-error.ts';
import type { TypedTip } from '../tips/typed-tip.ts';
import { AreaSelect } from './area-select.tsx';

type Props = { view: View; form: TypedTip; errors: FieldErrors };

/** The three questions: what, where, when. Browsers are told not to remember the short answers. */
export function StoryFields({ view, form, errors }: Props) {
  const { t } = view;
  const near = errors.areaName ? communesNamed(view.communes, form.areaName) : [];
  return (
    <>
      <Field
        view={view}
        id="description"
        label={`1. ${t.sendTip.description}`}
        hint={t.sendTip.descriptionHint}
        example={t.sendTip.descriptionExample}
        errors={errors}
        isBig
      >
        {(box) => <textarea {...box} rows={6} defaultValue={form.description} />}
      </Field>
      <fieldset className="field">
        <legend className="big">2. {t.sendTip.where}</legend>
        <Field
          view={view}
          id="areaName"
          label={t.sendTip.areaName}
          hint={t.sendTip.areaNameHint}
          errors={errors}
          isOptional
        >
          {(box) => <input {...box} defaultValue={form.areaName} autoComplete="off" />}
        </Field>
        <Field view={view} id="areaCode" label={t.sendTip.area} hint={t.sendTip.areaHint} errors={errors}>
          {(box) => <AreaSelect view={view} chosen={form.areaCode} near={near} box={box} />}
        </Field>
        <Field
          view={view}
          id="place"
          label={t.sendTip.place}
          hint={t.sendTip.placeHint}
          errors={errors}
          isOptional
        >
          {(box) => <input {...box} defaultValue={form.place} autoComplete="off" />}
        </Field>
        <Field
          view={view}
          id="coordinates"
          label={t.sendTip.coordinates}
          hint={<Rich text={t.sendTip.coordinatesHint} />}
          errors={errors}
          isOptional
        >
          {(box) => <input {...box} defaultValue={form.coordinates} autoComplete="off" />}
        </Field>
      </fieldset>
      <Field
        view={view}
        id="when"
        label={`3. ${t.sendTip.when}`}
        hint={t.sendTip.whenHint}
        errors={errors}
        isBig
        isOptional
      >
        {(box) => <input {...box} defaultValue={form.when} autoComplete="off" />}
      </Field>
    </>
  );
}
