import { randomBytes } from 'node:crypto';
import {
  type TipForm,
  type TipProtection,
  type TipReach,
  tipMatters,
  tipProtections,
} from '#domain/tips/arrive/tip-form.ts';
import type { FormFields } from '../http/form-fields.ts';
import type { TipCommand } from '../ports.ts';

/** Everything that the form of a tip holds, as typed: what is shown again when something is wrong. */
export type TypedTip = Omit<TipForm, 'areaCode' | 'reach' | 'coordinates' | 'matter' | 'protection'> & {
  nonce: string;
  areaCode: string;
  /** A name typed instead of choosing from the list, of today or from before a reform. */
  areaName: string;
  coordinates: string;
  /** What the tip is about: a matter, or `officer`. Empty where nothing is chosen. */
  about: string;
  protection: readonly TipProtection[];
  reach: string;
  /** The sender has answered the one question about police. */
  asked: boolean;
  /** Files are held for this form. */
  hasHeld: boolean;
};

/** 128 random bits: what makes a repeated or interrupted post the same tip. */
export const newNonce = (): string => randomBytes(16).toString('base64url');

export function emptyTip(): TypedTip {
  return {
    nonce: newNonce(),
    description: '',
    place: '',
    areaCode: '',
    areaName: '',
    coordinates: '',
    about: '',
    protection: [],
    when: '',
    dangerNow: false,
    aboutOfficer: false,
    reach: 'none',
    contactName: '',
    contactPhone: '',
    asked: false,
    hasHeld: false,
  };
}

const isTicked = (value: string) => !['', '0', 'no', 'false', 'off'].includes(value.toLowerCase());

/** The nonce of a post, or empty when it is missing or none of ours. */
export function readNonce(fields: FormFields): string {
  const nonce = fields.get('nonce');
  return /^[\w-]{22,100}$/.test(nonce) ? nonce : '';
}

/**
 * The form as posted. A missing or strange nonce is none (the tip is taken all the same); the answer to the question
 * about police counts like the box.
 */
export function readTypedTip(fields: FormFields): TypedTip {
  const nonce = readNonce(fields);
  const answer = fields.get('officerAnswer');
  const about = fields.get('about');
  const asked = fields.all('protection');
  return {
    nonce,
    description: fields.get('description'),
    place: fields.get('place'),
    areaCode: fields.get('areaCode'),
    areaName: fields.get('areaName'),
    coordinates: fields.get('coordinates'),
    about,
    protection: tipProtections.filter((one) => asked.includes(one)),
    when: fields.get('when'),
    dangerNow: isTicked(fields.get('dangerNow')),
    aboutOfficer: answer === 'yes' || about === 'officer' || isTicked(fields.get('aboutOfficer')),
    reach: fields.get('reach') || 'none',
    contactName: fields.get('contactName'),
    contactPhone: fields.get('contactPhone'),
    asked: answer !== '' || isTicked(fields.get('asked')),
    hasHeld: isTicked(fields.get('held')),
  };
}

/** A checked form as the use case takes it. */
export function commandOf(typed: TypedTip): TipCommand {
  const { asked: _, hasHeld: __, areaName: ___, about, nonce, coordinates, protection, ...form } = typed;
  const matter = tipMatters.find((one) => one === about);
  return {
    ...form,
    nonce: nonce || null,
    areaCode: form.areaCode || null,
    reach: form.reach as TipReach,
    ...(coordinates && { coordinates }),
    ...(matter && { matter }),
    ...(protection.length > 0 && { protection }),
  };
}
