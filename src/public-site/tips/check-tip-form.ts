import { countCharacters } from '../http/clean-text.ts';
import type { FormFields } from '../http/form-fields.ts';
import type { Commune } from '../ports.ts';
import { type FieldErrors, limits } from './field-error.ts';
import type { TipForm } from './tip-form.ts';

type Rules = { communes: readonly Commune[]; offersSealedContact: boolean };

/**
 * What must be mended before the tip can be sent, in the order of the page. Only the first question is compulsory.
 * A number beside "leave nothing" is asked about rather than dropped or sent: either could harm.
 */
export function checkTipForm(form: TipForm, fields: FormFields, rules: Rules): FieldErrors {
  const errors: Record<string, FieldErrors[string]> = {};
  const tooLong = (box: 'description' | 'place' | 'when' | 'contactName') =>
    countCharacters(form[box]) > limits[box] && !errors[box]
      ? { key: `${box}TooLong` as const, values: { max: limits[box].toLocaleString('vi') } }
      : undefined;
  const put = (box: string, error: FieldErrors[string] | undefined | false) => {
    if (error) errors[box] ??= error;
  };
  put('description', form.description === '' && { key: 'descriptionRequired' });
  put('description', !fields.isCertain && { key: 'encoding' });
  put('description', tooLong('description'));
  put('areaCode', isUnknownArea(form.areaCode, rules.communes) && { key: 'areaUnknown' });
  put('place', tooLong('place'));
  put('when', tooLong('when'));
  put('reach', reachError(form, rules.offersSealedContact));
  put('contactPhone', phoneError(form));
  put('contactName', tooLong('contactName'));
  put('description', fields.hasFiles && { key: 'files' });
  return errors;
}

function isUnknownArea(code: string, communes: readonly Commune[]): boolean {
  return code !== '' && !communes.some((commune) => commune.code === code);
}

function reachError(form: TipForm, offersSealedContact: boolean): FieldErrors[string] | undefined {
  const offered = offersSealedContact ? ['none', 'sealed', 'handler'] : ['none', 'handler'];
  if (!offered.includes(form.reach)) return { key: 'reachUnknown' };
  if (form.reach === 'none' && (form.contactName || form.contactPhone)) return { key: 'reachConflict' };
  return undefined;
}

function phoneError(form: TipForm): FieldErrors[string] | undefined {
  if (form.reach === 'none') return undefined;
  if (form.contactPhone === '') return { key: 'contactPhoneRequired' };
  const digits = form.contactPhone.replace(/[\s.()+-]/g, '');
  return /^\d{8,15}$/.test(digits) ? undefined : { key: 'contactPhoneInvalid' };
}
