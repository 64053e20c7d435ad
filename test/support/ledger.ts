import { v7 as uuidv7 } from 'uuid';
import type { EventBody, FactBody } from '#domain/ledger/event-body.ts';
import { newNoteKey, readSignerKey, readVerifierKey } from '#domain/transparency/note-keys.ts';

/** Origin and key of the logs that tests seal. */
export const testLog = (() => {
  const { signerKey, verifierKey } = newNoteKey('tindan-test/92');
  return {
    origin: 'tindan-test/92',
    signer: readSignerKey(signerKey),
    verifiers: [readVerifierKey(verifierKey)],
    verifierKey,
  };
})();

/** An event with these facts, for tests that only care for the facts. */
export function eventWith(facts: readonly FactBody[], chain = '31135', tenant = '92'): EventBody {
  return {
    tenant,
    chain,
    id: uuidv7(),
    actor: 'job:test',
    verb: 'count',
    recordKind: 'test',
    recordId: uuidv7(),
    happenedAt: '2026-05-01T03:00:00.000Z',
    recordedAt: '2026-05-01T03:00:00.000Z',
    details: {},
    facts,
  };
}
