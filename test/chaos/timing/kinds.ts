import { randomBytes, randomInt } from 'node:crypto';
import { codeBytes, codeFromBytes, formatCode, newTipCode, parseCode } from '#domain/sealing/tip-code.ts';

/** A request that somebody times, and what came of it. */
export interface Kind {
  readonly name: string;
  /** Makes the request. @returns what the asker sees but for its time: status and words, without ids */
  readonly ask: () => Promise<string>;
}

/** A network that was never seen: nobody is slowed for what another did. */
const origin = () => [10, randomInt(256), randomInt(256), 1 + randomInt(254)].join('.');
const idless = (text: string) => text.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, 'ID');

async function seen(url: string, init: RequestInit & { headers: Record<string, string> }): Promise<string> {
  const answer = await fetch(url, {
    ...init,
    method: 'POST',
    headers: { ...init.headers, 'x-forwarded-for': origin() },
  });
  const names = [...answer.headers.keys()].filter((name) => name !== 'date').join(' ');
  return `${answer.status} ${names} ${idless(await answer.text())}`;
}

/**
 * Wrong codes: of nobody, and nearly those of a tip that is there. What is typed is shown again, so it is left out of
 * what came of it.
 */
export function kindsOfCodes(site: string, realCodes: readonly string[]): readonly Kind[] {
  const look = async (code: string) => {
    const words = await seen(`${site}/tra-cuu`, {
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({ code }).toString(),
    });
    return words.replaceAll(code, 'CODE');
  };
  const near = () => {
    const parsed = parseCode(realCodes[randomInt(realCodes.length)] ?? '');
    const bytes = parsed.ok ? codeBytes(parsed.code) : randomBytes(10);
    // all but the last eight bits are right
    bytes[9] = (bytes[9] ?? 0) ^ (1 + randomInt(255));
    return formatCode(codeFromBytes(bytes));
  };
  const far = () => look(formatCode(newTipCode()));
  return [
    { name: 'a code of nobody', ask: far },
    { name: 'the same again', ask: far },
    { name: 'nearly the code of a tip', ask: () => look(near()) },
  ];
}

/** Names of accounts: a name that is tried again and again has to wait, so each kind has several, used in turn. */
export interface AccountNames {
  readonly known: readonly string[];
  readonly closed: readonly string[];
}

/** Wrong passwords: for names that nobody has, for those that somebody has, for closed accounts. */
export function kindsOfSignIns(site: string, { known, closed }: AccountNames): readonly Kind[] {
  const signIn = (username: string) =>
    seen(`${site}/api/session`, {
      headers: { 'content-type': 'application/json', 'x-tindan': '1' },
      body: JSON.stringify({ username, password: randomBytes(12).toString('base64url') }),
    });
  const inTurn = (names: readonly string[]) => {
    let turn = 0;
    return () => signIn(names[turn++ % names.length] ?? '');
  };
  const nobodys = (prefix: string) => known.map((_, n) => `${prefix}.${n}`);
  return [
    { name: 'a name of nobody', ask: inTurn(nobodys('khong.co')) },
    { name: 'the same again', ask: inTurn(nobodys('khong.ai')) },
    { name: 'a name of somebody', ask: inTurn(known) },
    { name: 'a name whose account is closed', ask: inTurn(closed) },
  ];
}
