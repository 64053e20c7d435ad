import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { v7 as uuidv7 } from 'uuid';
import { dayIn } from '#domain/calendar/day-in.ts';
import { makeReceipt } from '#domain/sealing/receipt.ts';
import { codeToWords, type WordList } from '#domain/sealing/tip-words.ts';
import type { NoteSigner } from '#domain/transparency/note-keys.ts';
import { listCommunesWithFormer } from '#modules/areas/for-public.ts';
import { deleteIdentity, identityKeeper, isCustodyReady } from '#modules/custody/for-public.ts';
import {
  addMessage,
  askReview,
  findGateway,
  noteWrongCodes,
  openFollowedDocument,
  publicAreaKeys,
  rateTip,
  removeContact,
  type SubmittedTip,
  submitChannelTip,
  submitTip,
  submitTipWithFiles,
  whatCodesOpen,
} from '#modules/tips/for-public.ts';
import type { Clock } from '#platform/clock.ts';
import type { Database } from '#platform/database/connect.ts';
import { whenLasting } from '#platform/database/until-lasting.ts';
import { Failure } from '#platform/failure.ts';
import type { FileStore } from '#platform/files/file-store.ts';
import type { FileCleaner } from '#platform/media/file-cleaner.ts';
import type { PublicPorts, TipReceived } from '../../public-site/ports.ts';
import { filePorts } from './file-ports.ts';
import { openFollowedTip } from './open-followed-tip.ts';
import { questionPorts } from './question-ports.ts';

/** Joins the residents' site to the modules with what its process holds: no key that opens a tip without its code. */
export function publicPorts(context: {
  db: Database;
  clock: Clock;
  tenant: string;
  lookupKey: Uint8Array;
  receiptSigner: NoteSigner;
  words: WordList;
  /** Absent: the site takes no files. */
  files?: { store: FileStore; cleaner: FileCleaner };
}): PublicPorts {
  const { db, clock, tenant, lookupKey, receiptSigner, words } = context;
  const followed = { db, tenant, lookupKey };
  const keys = {
    lookupKey,
    areaKey: publicAreaKeys(db, tenant),
    identities: identityKeeper(db, tenant),
  };
  const receivedOf = ({ code, receivedAt, commitment, chain, seq }: SubmittedTip): TipReceived => ({
    code,
    receivedAt,
    areaCode: chain === tenant ? null : chain,
    receipt: makeReceipt({ tenant, receivedAt, commitment, chain, seq }, receiptSigner),
    words: codeToWords(words, code),
  });
  /** What is done with a code may be found done, because the page was sent again: it is answered when it lasts. */
  const lasting = (command: Promise<void>) => whenLasting(db, command);
  return {
    gateway: {
      find: (key) => findGateway({ db, tenant }, key),
      async submit(gateway, message) {
        const tip = await submitChannelTip({ db, clock, tenant, lookupKey, keys }, gateway, message);
        return { ...receivedOf(tip), isRepeated: tip.isRepeated };
      },
    },
    async submitTip(
      { nonce, contactName = '', contactPhone = '', ...form },
      { withFiles } = { withFiles: false },
    ) {
      const whole = { ...form, contactName, contactPhone };
      const tip =
        withFiles && nonce
          ? await submitTipWithFiles({ db, clock, tenant, keys, lookupKey }, { ...whole, nonce })
          : await submitTip({ db, clock, tenant, keys }, { ...whole, nonce: nonce ?? null });
      return receivedOf(tip);
    },
    whatOpens: whatCodesOpen(followed),
    openTipByCode: (code) => openFollowedTip({ ...followed, receiptSigner }, code),
    askReview: ({ code, text, nonce }) =>
      lasting(askReview({ ...followed, clock }, { id: messageId(nonce, text), code, text })),
    rateTip: (command) => lasting(rateTip({ ...followed, clock }, command)),
    async removeContact(code) {
      await whenLasting(db, removeContact({ ...followed, clock }, code));
    },
    async openDocument(command) {
      if (!context.files) throw new Failure('not_found');
      return openFollowedDocument({ ...followed, store: context.files.store }, command);
    },
    noteWrongCodes: (found) => noteWrongCodes({ db, clock, tenant }, found),
    addMessage: ({ code, text, nonce }) =>
      lasting(addMessage({ db, clock, tenant, lookupKey }, { id: messageId(nonce, text), code, text })),
    ...(context.files && { files: filePorts({ db, clock, tenant, lookupKey, ...context.files }) }),
    custody: {
      isReady: () => isCustodyReady(db, tenant),
      deleteIdentity: (code) => lasting(deleteIdentity({ db, clock, tenant, lookupKey }, code)),
    },
    questions: questionPorts({
      db,
      clock,
      tenant,
      ...keys,
      words,
      receiptSigner,
      store: context.files?.store,
    }),
    receiptKey: receiptSigner,
    listCommunes: () => listCommunesWithFormer(db, tenant, dayIn(clock())),
    async isHealthy() {
      return sql`select 1`.execute(db).then(
        () => true,
        () => false,
      );
    },
  };
}

/** The same page's message sent again is the same message; without a nonce each is its own. */
function messageId(nonce: string | undefined, text: string): string {
  if (!nonce) return uuidv7();
  const bytes = createHash('sha256').update(`${nonce}\n${text}`).digest().subarray(0, 16);
  return uuidv7({ random: bytes, msecs: 0, seq: 0 });
}
