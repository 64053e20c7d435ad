/** Signed notes (C2SP signed-note): text, an empty line, then `— name base64(key hash, signature)` a signer. */
import { sign, verify } from 'node:crypto';
import { type NoteSigner, type NoteVerifier, strictBase64 } from './note-keys.ts';

/** The note is malformed, no known key signed it, or a known key's signature is wrong. */
export class NoteRefused extends Error {
  constructor(why: 'malformed' | 'unsigned' | 'forged') {
    super(`note refused: ${why}`);
    this.name = 'NoteRefused';
  }
}

const maxLength = 1_000_000;
const maxSignatures = 100;

/** Whole lines of well-formed text without control characters. */
function isNoteText(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the format forbids exactly these
  return text.endsWith('\n') && text.isWellFormed() && !/[\0-\x09\x0b-\x1f]/.test(text);
}

/** Signs a text (whole lines) with one key or several. Throws `NoteRefused` if the text cannot be a note's. */
export function signNote(text: string, signers: readonly NoteSigner[]): string {
  if (!isNoteText(text)) throw new NoteRefused('malformed');
  const lines = signers.map(({ name, keyHash, privateKey }) => {
    const signature = sign(null, Buffer.from(text), privateKey);
    return `— ${name} ${Buffer.concat([keyHash, signature]).toString('base64')}\n`;
  });
  return `${text}\n${lines.join('')}`;
}

/**
 * The text of a note that at least one of these keys signed; signatures of other keys are passed over.
 * `signedBy`: the keys whose signatures hold. Throws `NoteRefused`.
 */
export function openNote(
  note: string,
  verifiers: readonly NoteVerifier[],
): { text: string; signedBy: readonly NoteVerifier[] } {
  const split = note.lastIndexOf('\n\n');
  const text = note.slice(0, split + 1);
  const lines = note.slice(split + 2).split('\n');
  if (split < 0 || note.length > maxLength || !isNoteText(text) || lines.pop() !== '')
    throw new NoteRefused('malformed');
  if (lines.length === 0 || lines.length > maxSignatures) throw new NoteRefused('malformed');
  const signedBy = new Set<NoteVerifier>();
  for (const line of lines) {
    const [, name, base64 = ''] = /^— (\S+) (\S+)$/.exec(line) ?? [];
    const bytes = strictBase64(base64);
    if (!name || !bytes || bytes.length < 5) throw new NoteRefused('malformed');
    const verifier = verifiers.find((v) => v.name === name && v.keyHash.equals(bytes.subarray(0, 4)));
    if (!verifier) continue;
    if (!verify(null, Buffer.from(text), verifier.publicKey, bytes.subarray(4)))
      throw new NoteRefused('forged');
    signedBy.add(verifier);
  }
  if (signedBy.size === 0) throw new NoteRefused('unsigned');
  return { text, signedBy: [...signedBy] };
}
