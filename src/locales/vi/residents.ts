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

/** Every sentence of the residents' site in Vietnamese, the source of the catalogue's type. */
export const residents = {
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
export type Residents = typeof residents;
