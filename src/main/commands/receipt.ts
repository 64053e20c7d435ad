import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { formatDay } from '#domain/calendar/day-format.ts';
import { dayIn } from '#domain/calendar/day-in.ts';
import type { Receipt } from '#domain/sealing/receipt.ts';
import { type NoteVerifier, verifierKeyOf } from '#domain/transparency/note-keys.ts';
import { fill } from '#locales/locale.ts';
import { commandWords } from '#locales/vi/commands.ts';
import { checkReceipt, type ReceiptCheck } from '#modules/ledger/for-main.ts';
import { readConfig } from '#platform/config.ts';
import { connectDatabase } from '#platform/database/connect.ts';
import { homeLayout } from '#platform/home/layout.ts';
import { withHome } from '../home/with-home.ts';
import { readSigner, receiptSignerName } from '../processes/log-of.ts';
import type { Register } from './register.ts';
import { publishedKey, signedReceipt } from './signed-receipt.ts';

const words = commandWords.receipt;

/** `tindan receipt FILE`: whether we signed it, and whether the ledger still has what it names; exit code 1 if not. */
export const receipt: Register = (program) =>
  program
    .command('receipt')
    .description(words.summary)
    .argument('<tệp>', words.file)
    .option('--json', words.json)
    .option('--key <tệp>', words.key)
    .action(async (file: string, { json = false, key }: { json?: boolean; key?: string }) => {
      const note = await readFile(file, 'utf8').catch(() => null);
      if (note === null) return refuse(fill(words.noFile, { file }));
      return key ? checkWithKey({ file, note, key, json }) : checkHere({ file, note, json });
    });

function refuse(sentence: string): void {
  console.error(sentence);
  process.exitCode = 1;
}

type Given = { file: string; note: string; json: boolean };

/** The signature alone, by a published key: nothing of a home is opened, so that anybody can do it. */
async function checkWithKey({ file, note, json, key: keyFile }: Given & { key: string }): Promise<void> {
  const text = await readFile(keyFile, 'utf8').catch(() => null);
  if (text === null) return refuse(fill(words.noFile, { file: keyFile }));
  const key = publishedKey(text);
  if (!key) return refuse(fill(words.noKey, { file: keyFile }));
  const signed = signedReceipt(note, key);
  if (!signed) return refuse(fill(words.notThisKey, { file, key: keyFile }));
  const said = { ...placeIn(signed), key: key.keyHash.toString('hex') };
  console.log(
    json ? JSON.stringify(forPrograms(signed, key, { state: 'signed' })) : fill(words.signed, said),
  );
}

/** The signature by the key of this home, and what its ledger says. */
async function checkHere({ file, note, json }: Given): Promise<void> {
  const config = readConfig(process.env);
  const signer = readSigner(
    receiptSignerName(config.tenant),
    join(homeLayout(config.home).secrets, 'receipt-signing.pem'),
  );
  const signed = signedReceipt(note, signer);
  if (!signed) return refuse(fill(words.refused, { file }));
  const check = await withHome(
    config,
    () => {},
    async ({ urlFor }) => {
      const db = connectDatabase({ connectionString: urlFor('jobs'), max: 1 });
      return checkReceipt(db, signed).finally(() => db.destroy());
    },
  );
  console.log(
    json ? JSON.stringify(forPrograms(signed, signer, withProof(check))) : sentenceOf(signed, check),
  );
  if (check.state !== 'recorded') process.exitCode = 1;
}

/** Times as in Vietnam, where receipts are given out. */
const hour = new Intl.DateTimeFormat('vi-VN', { timeStyle: 'medium', timeZone: 'Asia/Ho_Chi_Minh' });

const placeIn = ({ receivedAt, chain, seq }: Receipt) => ({
  when: `${hour.format(receivedAt)} ${formatDay(dayIn(receivedAt))}`,
  chain,
  seq,
});

function sentenceOf(signed: Receipt, { state, proof }: ReceiptCheck): string {
  const sealed = proof ? fill(words.sealed, { index: proof.index }) : words.unsealed;
  return fill(words[state], { ...placeIn(signed), sealed });
}

const base64 = (bytes: Buffer) => bytes.toString('base64');

/** What the ledger says, and the proof in base64 under the checkpoint it leads to. */
const withProof = ({ state, proof }: ReceiptCheck) => ({
  state,
  proof: proof && { ...proof, entry: base64(proof.entry), proof: proof.proof.map(base64) },
});

const forPrograms = (signed: Receipt, key: NoteVerifier, found: object) => ({
  ...signed,
  commitment: base64(signed.commitment),
  signerKey: verifierKeyOf(key),
  ...found,
});
