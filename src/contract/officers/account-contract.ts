import { endpoints } from '../endpoints.ts';
import { Nothing } from '../fields.ts';
import {
  Account,
  ChangePassword,
  Confirmed,
  PasskeyParams,
  RecoveryCodes,
  SignedOut,
  TotpBegun,
  TotpCode,
} from './account.ts';
import { NewPasskey, NewPasskeyChallenge } from './passkey.ts';

/** What officers do about their own account. None of these names an officer: it is always whoever is signed in. */
export const accountContract = {
  account: { ...endpoints.account, response: Account },
  changePassword: { ...endpoints.changePassword, body: ChangePassword, response: Nothing },
  startPasskey: { ...endpoints.startPasskey, body: Confirmed, response: NewPasskeyChallenge },
  addPasskey: { ...endpoints.addPasskey, body: NewPasskey, response: Nothing },
  removePasskey: { ...endpoints.removePasskey, params: PasskeyParams, body: Confirmed, response: Nothing },
  startTotp: { ...endpoints.startTotp, body: Confirmed, response: TotpBegun },
  confirmTotp: { ...endpoints.confirmTotp, body: TotpCode, response: RecoveryCodes },
  removeTotp: { ...endpoints.removeTotp, body: Confirmed, response: Nothing },
  renewRecoveryCodes: { ...endpoints.renewRecoveryCodes, body: Confirmed, response: RecoveryCodes },
  signOutEverywhere: { ...endpoints.signOutEverywhere, response: SignedOut },
} as const;
