import type { Translated } from '../locale.ts';
import type { Residents } from '../vi/residents.ts';
import { after } from './residents/after.ts';
import { checkReceipt } from './residents/check-receipt.ts';
import { common } from './residents/common.ts';
import { errors } from './residents/errors.ts';
import { files } from './residents/files.ts';
import { follow } from './residents/follow.ts';
import { forums } from './residents/forums.ts';
import { home } from './residents/home.ts';
import { identity } from './residents/identity.ts';
import { exit, privacy } from './residents/privacy.ts';
import { questions } from './residents/questions.ts';
import { received } from './residents/received.ts';
import { askOfficer, sendTip } from './residents/send-tip.ts';

/** English, complete. */
export const residents: Translated<Residents> = {
  common,
  home,
  sendTip,
  askOfficer,
  files,
  received,
  checkReceipt,
  follow,
  identity,
  after,
  privacy,
  forums,
  questions,
  exit,
  errors,
};
