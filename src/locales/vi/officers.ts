import { account, lock } from './officers/account.ts';
import { administration } from './officers/administration.ts';
import { errors } from './officers/errors.ts';
import { roleNames } from './officers/roles.ts';
import { shell } from './officers/shell.ts';
import { signIn } from './officers/sign-in.ts';
import { inbox, tip, tipWords } from './officers/tips.ts';
import { today } from './officers/today.ts';

/** Every sentence of the officers' app. */
export const officers = {
  shell,
  signIn,
  account,
  lock,
  administration,
  today,
  inbox,
  tip,
  tipWords,
  errors,
  roleNames,
};
