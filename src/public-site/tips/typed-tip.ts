import { randomBytes } from 'node:crypto';
import type { TipForm, TipReach } from '#domain/tips/tip-form.ts';
import type { FormFields } from '../http/form-fields.ts';
import type { TipCommand } from '../ports.ts';

/** Everything that the form of a tip holds, as typed: what is shown again when something is wrong. */
export type TypedTip = Omit<TipForm, 'areaCode' | 'reach'> & {
  nonce: string;
  areaCode: string;
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
  return {
    nonce,
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
    hasHeld: isTicked(fields.get('held')),
  };
}

/** A checked form as the use case takes it. */
export function commandOf({ asked: _, hasHeld: __, nonce, ...typed }: TypedTip): TipCommand {
  return { ...typed, nonce: nonce || null, areaCode: typed.areaCode || null, reach: typed.reach as TipReach };
}
