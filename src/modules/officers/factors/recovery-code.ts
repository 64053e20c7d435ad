import { createHash, randomBytes } from 'node:crypto';
import { toSymbols } from '#domain/sealing/crockford.ts';

/** How many are handed out at once. */
const recoveryCodeCount = 10;

/** Ten codes of 75 bits, `7K2MQ-X9PHD-…`, read off paper. */
export const newRecoveryCodes = (): string[] =>
  Array.from({ length: recoveryCodeCount }, () => {
    const symbols = toSymbols(randomBytes(10)).slice(0, 15);
    return (symbols.match(/.{5}/g) ?? []).join('-');
  });

/** The typed text as it was printed: letters O, I and L are what they look like. */
const readCode = (typed: string): string =>
  typed.toUpperCase().replace(/[\s-]/g, '').replaceAll('O', '0').replaceAll(/[IL]/g, '1');

/** Whether a typed text could be a recovery code, and not six digits of an app. */
export const looksLikeRecoveryCode = (typed: string): boolean => readCode(typed).length === 15;

/** What is stored. 75 random bits need no slow hash. */
export const hashRecoveryCode = (officerId: string, typed: string): Buffer =>
  createHash('sha256')
    .update(`${officerId} ${readCode(typed)}`)
    .digest();
