/** The signed receipt of a tip: proves that it came in, when and with which content, and shows nothing of it. */
import { hash, randomBytes } from 'node:crypto';
import type { NoteSigner, NoteVerifier } from '#domain/transparency/note-keys.ts';
import { strictBase64 } from '#domain/transparency/note-keys.ts';
import { NoteRefused, openNote, signNote } from '#domain/transparency/signed-note.ts';
import { binding } from './binding.ts';

export type Receipt = {
  readonly tenant: string;
  /** To the second: the receipt is the sender's own and is published nowhere. */
  readonly receivedAt: Date;
  /** 32 bytes of `commitmentTo`. */
  readonly commitment: Buffer;
  /** Chain and place of the event that recorded the tip. */
  readonly chain: string;
  readonly seq: number;
};

const title = 'tindan/receipt/v1';

/** The salt of a commitment, 32 random bytes. It is kept sealed with the tip: without it the commitment says nothing. */
export function newCommitmentSalt(): Buffer {
  return randomBytes(32);
}

/** SHA-256 over the sealed texts of a tip as they rest, with their names, in the order of the names. */
export function sealedContentHash(fields: Readonly<Record<string, Uint8Array>>): Buffer {
  const names = Object.keys(fields).sort();
  const parts = names.flatMap((name) => [name, fields[name] ?? new Uint8Array()]);
  return hash('sha256', binding(['sealed content', ...parts]), 'buffer');
}

/** What a receipt says of the content: SHA-256 over the salt and the hash of the sealed texts. */
export function commitmentTo(salt: Uint8Array, contentHash: Uint8Array): Buffer {
  return hash('sha256', binding(['commitment', salt, contentHash]), 'buffer');
}

/** An instant as a receipt tells it: to the second, in UTC. */
export function receivedSecond(at: Date): string {
  return `${at.toISOString().slice(0, 19)}Z`;
}

/** The canonical text of a receipt: six lines in this order. */
function receiptText({ tenant, receivedAt, commitment, chain, seq }: Receipt): string {
  const received = receivedSecond(receivedAt);
  const base64 = commitment.toString('base64');
  return `${title}\ntenant ${tenant}\nreceived ${received}\ncommitment ${base64}\nchain ${chain}\nseq ${seq}\n`;
}

const pattern = new RegExp(
  `^${title}\ntenant (\\S+)\nreceived (\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ)\n` +
    'commitment (\\S+)\nchain (\\S+)\nseq (0|[1-9]\\d{0,15})\n$',
);

function parseReceipt(text: string): Receipt {
  const [, tenant, received = '', base64 = '', chain, seq] = pattern.exec(text) ?? [];
  const commitment = strictBase64(base64);
  const receivedAt = new Date(received);
  if (!tenant || !chain || commitment?.length !== 32 || Number.isNaN(receivedAt.getTime())) {
    throw new NoteRefused('malformed');
  }
  return { tenant, receivedAt, commitment, chain, seq: Number(seq) };
}

/** Signs a receipt: a signed note of about 330 bytes, small enough for a QR code. Throws if it would not read back. */
export function makeReceipt(receipt: Receipt, signer: NoteSigner): string {
  const text = receiptText(receipt);
  if (receiptText(parseReceipt(text)) !== text) throw new NoteRefused('malformed');
  return signNote(text, [signer]);
}

/** Reads a receipt that one of these keys signed. Throws `NoteRefused` at any change. */
export function verifyReceipt(note: string, verifiers: readonly NoteVerifier[]): Receipt {
  return parseReceipt(openNote(note, verifiers).text);
}
