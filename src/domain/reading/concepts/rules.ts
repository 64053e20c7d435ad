import { caseRules } from './rules/case.ts';
import { honourRules } from './rules/honours.ts';
import { moneyRules } from './rules/money.ts';
import { movementRules } from './rules/movement.ts';
import { otherRules } from './rules/other.ts';
import { personRules } from './rules/person.ts';
import { placeRules } from './rules/place.ts';
import { roleRules } from './rules/roles.ts';
import { seizureRules } from './rules/seizure.ts';
import { teamRules } from './rules/teams.ts';

/**
 * Which concept a figure has. Sections by what is counted; in a section the first rule whose every test holds decides,
 * and its line is what the reader answers when asked why. A test is `place:class`; `v:find|solve`,
 * `n:dead|w:dead` either, `!` not.
 *
 * - `h:` the counted noun, `n:` its whole noun phrase, `w:` what is done to it after it (`bị thương`), `e:` the rest of
 *   its clause, `r:` everything to the next number, `a:` everything after it in its sentence;
 * - `l:` the predicates right before it, `v:` those, or the ones that the list carries over to it, `s:` everything
 *   between the last figure and it;
 * - `o:` everything before it in its sentence, `u:` the sentence before it in its paragraph, `g:` the heading
 *   that it stands under;
 * - `b:` and `f:` the nouns of the figures before and after it in the list, `x:` the whole noun phrase of the one before,
 *   `c:` its concept (`c:police`: any that only police work yields; `c:guard`: units of Tổ bảo vệ, however short they are
 *   named);
 * - `p:where` after `tại`, `ở`, `p:from` after `từ`, `p:for` after `cho`, `p:on` a number word after `trên`; `t:` the topic, `d:` the
 *   direction, `k:` the kind (`k:interest`: so much on a million), `l:none` no predicate, `q:` vague.
 *
 * The order of the sections is the order in which a noun of several classes is looked up.
 */
export const conceptRules: string = [
  moneyRules,
  movementRules,
  honourRules,
  teamRules,
  seizureRules,
  placeRules,
  caseRules,
  roleRules,
  personRules,
  otherRules,
].join('\n');
