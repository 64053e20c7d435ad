import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { formatDay } from '#domain/calendar/day-format.ts';
import { dayIn } from '#domain/calendar/day-in.ts';
import { type Receipt, verifyReceipt } from '#domain/sealing/receipt.ts';
import { verifierKeyOf } from '#domain/transparency/note-keys.ts';
import { NoteRefused } from '#domain/transparency/signed-note.ts';
import { fill } from '#locales/locale.ts';
import { commandWords } from '#locales/vi/commands.ts';
import { checkReceipt, type ReceiptCheck } from '#modules/ledger/for-main.ts';
import { readConfig } from '#platform/config.ts';
import { connectDatabase } from '#platform/database/connect.ts';
import { homeLayout } from '#platform/home/layout.ts';
import { readSigner, receiptSignerName } from '../log-of.ts';
import { withHome } from '../with-home.ts';
import type { Register } from './register.ts';

const words = commandWords.receipt;

/** `tindan receipt FILE`: whether we signed it, and whether the ledger still has what it names; exit code 1 if not. */
export const receipt: Register = (program) =>
  program
    .command('receipt')
    .description(words.summary)
    .argument('<tệp>', words.file)
    .option('--json', words.json)
    .action(async (file: string, { json }: { json?: boolean }) => {
      const note = await readFile(file, 'utf8').catch(() => null);
      if (note === null) return refuse(fill(words.noFile, { file }));
      const config = readConfig(process.env);
      const signer = readSigner(
        receiptSignerName(config.tenant),
        join(homeLayout(config.home).secrets, 'receipt-signing.pem'),
      );
      const signed = openReceipt(() => verifyReceipt(note.replaceAll('\r\n', '\n'), [signer]));
      if (!signed) return refuse(fill(words.refused, { file }));
      const check = await withHome(
        config,
        () => {},
        async ({ urlFor }) => {
          const db = connectDatabase({ connectionString: urlFor('jobs'), max: 1 });
          return checkReceipt(db, signed).finally(() => db.destroy());
        },
      );
      const key = verifierKeyOf(signer);
      console.log(json ? JSON.stringify(forPrograms(signed, check, key)) : sentenceOf(signed, check));
      if (check.state !== 'recorded') process.exitCode = 1;
    });

function refuse(sentence: string): void {
  console.error(sentence);
  process.exitCode = 1;
}

function openReceipt(open: () => Receipt): Receipt | null {
  try {
    return open();
  } catch (error) {
    if (error instanceof NoteRefused) return null;
    throw error;
  }
}

/** Times as in Vietnam, where receipts are given out. */
const hour = new Intl.DateTimeFormat('vi-VN', { timeStyle: 'medium', timeZone: 'Asia/Ho_Chi_Minh' });

function sentenceOf({ receivedAt, chain, seq }: Receipt, { state, proof }: ReceiptCheck): string {
  const when = `${hour.format(receivedAt)} ${formatDay(dayIn(receivedAt))}`;
  const sealed = proof ? fill(words.sealed, { index: proof.index }) : words.unsealed;
  return fill(words[state], { when, chain, seq, sealed });
}

/** The receipt, what the ledger says, and the proof in base64 under the checkpoint it leads to. */
function forPrograms(signed: Receipt, { state, proof }: ReceiptCheck, signerKey: string) {
  const base64 = (bytes: Buffer) => bytes.toString('base64');
  return {
    ...signed,
    commitment: base64(signed.commitment),
    state,
    signerKey,
    proof: proof && { ...proof, entry: base64(proof.entry), proof: proof.proof.map(base64) },
  };
}
