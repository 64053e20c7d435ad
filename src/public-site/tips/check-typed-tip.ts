import { fullName } from '#domain/areas/area.ts';
import { tipFormErrors } from '#domain/tips/arrive/tip-form.ts';
import type { FormFields } from '../http/form-fields.ts';
import type { View } from '../layout/view.ts';
import { communesNamed } from './communes-named.ts';
import { type FieldError, type FieldErrors, fieldErrorsOf } from './field-error.ts';
import { commandOf, type TypedTip } from './typed-tip.ts';

/** The boxes in the order of the page. */
const boxes = [
  'description',
  'areaName',
  'areaCode',
  'place',
  'coordinates',
  'when',
  'files',
  'reach',
  'contactPhone',
  'contactName',
] as const;

/**
 * What must be mended before the tip can be sent, in the order of the page: the rules of the domain, and what only
 * this surface can know. Only the first question is compulsory. A number beside "leave nothing" is asked about rather
 * than dropped or sent: either could harm.
 */
export function checkTypedTip(
  typed: TypedTip,
  fields: FormFields,
  view: View,
  fileErrors: FieldErrors = {},
): FieldErrors {
  const found: Record<string, FieldError | undefined> = {
    ...fieldErrorsOf(view.t, tipFormErrors(commandOf(typed))),
    ...fileErrors,
  };
  if (!fields.isCertain) found.description = { key: 'encoding' };
  else if (fields.hasFiles && !view.files) found.description ??= { key: 'files' };
  const isListed = view.communes.some((commune) => commune.code === typed.areaCode);
  if (typed.areaCode !== '' && !isListed) found.areaCode = { key: 'areaUnknown' };
  else if (typed.areaCode === '' && typed.areaName !== '') found.areaName = nameError(typed, view);
  found.reach ??= reachError(typed, view.offersSealedContact);
  found.contactPhone ??= phoneError(typed);
  return Object.fromEntries(
    boxes.flatMap((box) => {
      const error = found[box];
      return error ? [[box, error]] : [];
    }),
  );
}

/** More names than this are counted rather than said. */
const shownNames = 6;

/** A name that means no commune, or more than one: which they are is said, and the list shows them first. */
function nameError({ areaName }: TypedTip, view: View): FieldError {
  const short = [...areaName].slice(0, 60).join('');
  const near = communesNamed(view.communes, areaName);
  if (near.length === 0) return { key: 'areaNameNone', values: { name: short } };
  const names = near.slice(0, shownNames).map(fullName).join(', ');
  return near.length > shownNames
    ? { key: 'areaNameTooMany', values: { name: short, names, count: near.length } }
    : { key: 'areaNameMany', values: { name: short, names } };
}

function reachError(typed: TypedTip, offersSealedContact: boolean): FieldError | undefined {
  const offered = offersSealedContact ? ['none', 'sealed', 'handler'] : ['none', 'handler'];
  if (!offered.includes(typed.reach)) return { key: 'reachUnknown' };
  if (typed.reach === 'none' && (typed.contactName || typed.contactPhone)) return { key: 'reachConflict' };
  return undefined;
}

/** That a name or a number is needed to be reached is the domain's rule; what a number looks like is this page's. */
function phoneError(typed: TypedTip): FieldError | undefined {
  if (typed.reach === 'none' || typed.contactPhone === '') return undefined;
  const digits = typed.contactPhone.replace(/[\s.()+-]/g, '');
  return /^\d{8,15}$/.test(digits) ? undefined : { key: 'contactPhoneInvalid' };
}
