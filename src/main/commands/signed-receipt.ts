import { type Receipt, verifyReceipt } from '#domain/sealing/receipt.ts';
import { NoteKeyMalformed, type NoteVerifier, readVerifierKey } from '#domain/transparency/note-keys.ts';
import { NoteRefused } from '#domain/transparency/signed-note.ts';

/** What a receipt says, where this key signed it; null at any change. Line ends of editors and phones do not matter. */
export function signedReceipt(note: string, key: NoteVerifier): Receipt | null {
  try {
    return verifyReceipt(`${note.replaceAll('\r\n', '\n').trimEnd()}\n`, [key]);
  } catch (error) {
    if (error instanceof NoteRefused) return null;
    throw error;
  }
}

/** The key in a file as the residents' site publishes it; null for what is no key. */
export function publishedKey(text: string): NoteVerifier | null {
  try {
    return readVerifierKey(text.trim());
  } catch (error) {
    if (error instanceof NoteKeyMalformed) return null;
    throw error;
  }
}
