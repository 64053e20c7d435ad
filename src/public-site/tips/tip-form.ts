import type { FormFields } from '../http/form-fields.ts';

/** Everything that the form of a tip holds, as typed: what is shown again when something is wrong. */
export type TipForm = {
  nonce: string;
  description: string;
  place: string;
  areaCode: string;
  when: string;
  dangerNow: boolean;
  aboutOfficer: boolean;
  reach: string;
  contactName: string;
  contactPhone: string;
  /** The sender has answered the one question about police. */
  asked: boolean;
};

/** A new form. The nonce is what makes a repeated or interrupted post the same tip. */
export function emptyTipForm(): TipForm {
  return {
    nonce: crypto.randomUUID(),
    description: '',
    place: '',
    areaCode: '',
    when: '',
    dangerNow: false,
    aboutOfficer: false,
    reach: 'none',
    contactName: '',
    contactPhone: '',
    asked: false,
  };
}

const isTicked = (value: string) => !['', '0', 'no', 'false', 'off'].includes(value.toLowerCase());

/**
 * The form as posted. A missing or strange nonce is replaced by none (the tip is taken all the same); the answer to
 * the question about police overrides the box.
 */
export function readTipForm(fields: FormFields): TipForm {
  const nonce = fields.get('nonce');
  const answer = fields.get('officerAnswer');
  return {
    nonce: /^[\w-]{8,100}$/.test(nonce) ? nonce : '',
    description: fields.get('description'),
    place: fields.get('place'),
    areaCode: fields.get('areaCode'),
    when: fields.get('when'),
    dangerNow: isTicked(fields.get('dangerNow')),
    aboutOfficer: answer === 'yes' || isTicked(fields.get('aboutOfficer')),
    reach: fields.get('reach') || 'none',
    contactName: fields.get('contactName'),
    contactPhone: fields.get('contactPhone'),
    asked: answer !== '' || isTicked(fields.get('asked')),
  };
}
