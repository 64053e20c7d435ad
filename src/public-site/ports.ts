import type { FileKind, FileRefusal } from '#domain/files/file-kind.ts';
import type { TipCode } from '#domain/sealing/tip-code.ts';
import type { TipForm } from '#domain/tips/arrive/tip-form.ts';
import type { SenderStatus } from '#domain/tips/sender/sender-status.ts';
import type { NoteVerifier } from '#domain/transparency/note-keys.ts';
import type { Locale } from '#locales/locale.ts';
import type { FollowedIdentity } from '#modules/custody/for-public.ts';
import type { ChannelTip, Gateway, Verdict } from '#modules/tips/for-public.ts';
import type { ReceivedFile } from '#platform/files/receive-file.ts';
import type { QuestionPorts } from './questions/question-ports.ts';

/** A commune of today that a sender can choose. `type` is the Vietnamese word, "phường" or "xã" (or "đặc khu"). */
export type Commune = {
  code: string;
  name: string;
  type: string;
  /** Full names of the units before the last reform that lie in it now, whole or in part. */
  formerly?: readonly string[];
};

/** A tip as the form gives it. The same form with the same nonce is the same tip and code. */
export type TipCommand = TipForm & { nonce: string | null };

/** A file held for a form that is not sent yet. Its name is not known any more. */
export type HeldFile = { id: string; kind: FileKind; size: number };

/** Taking files. `hold` cleans one and keeps it, sealed, for the form of a nonce: an hour, or until the form is sent. */
export type FilePorts = {
  /** Kinds that depend on what is installed; photos, documents and plain text are always taken. */
  takes: { heic: boolean; pdf: boolean; video: boolean };
  receive(pieces: AsyncIterable<Uint8Array>): Promise<ReceivedFile>;
  hold(nonce: string, file: ReceivedFile): Promise<FileRefusal | undefined>;
  list(nonce: string): Promise<readonly HeldFile[]>;
  drop(nonce: string, ids: readonly string[]): Promise<void>;
  /** Makes the files held for the form those of the tip of a code. Throws Failure('invalid', { files }). */
  add(command: { code: TipCode; nonce: string }): Promise<void>;
};

/** Sealed contacts. `isReady`: so many custodians with confirmed keys that one may be lost; else none is offered. */
export type CustodyPorts = {
  isReady(): Promise<boolean>;
  deleteIdentity(code: TipCode): Promise<void>;
};

/** What the sender is shown once. `words` is the same secret as dictated words, where the word list is. */
export type TipReceived = {
  code: TipCode;
  receivedAt: Date;
  /** The receiving commune; null for the city. */
  areaCode: string | null;
  /** The signed note. */
  receipt: string;
  words?: readonly string[];
};

/** What a code opens. `areaCode` is the receiving commune, null for the city. */
export type OpenedTip = {
  status: SenderStatus;
  /** What was told is destroyed, its time having run out: the code opens nothing more, and nothing can be added. */
  isDestroyed?: boolean;
  receivedAt: Date;
  areaCode: string | null;
  messages: ReadonlyArray<{ from: 'resident' | 'officer'; text: string; at: Date }>;
  /** How many files the sender has added. */
  files?: number;
  /** Of a sealed contact: whether it is still kept, and each time that it was opened. */
  identity?: FollowedIdentity;
  /** When what happened, as far as it may be told: nothing of it shows a track or a method. */
  steps?: { handledAt: Date | null; answeredAt: Date | null; closedAt: Date | null };
  /** The signed note of its receipt, made anew; none where the tip was not sent here. */
  receipt?: string;
  /** Documents by which the unit answered. */
  documents?: ReadonlyArray<{ id: string; kind: FileKind; size: number; at: Date }>;
  /** Whether a way to reach the sender is kept. */
  hasContact?: boolean;
  /** What the sender may still say of the answer, and has said. */
  standing?: {
    mayAskReview: boolean;
    reviewAsked: boolean;
    mayRate: boolean;
    verdict: Verdict | null;
  };
};

/** A document on its way to the sender. */
export type SentDocument = { id: string; kind: FileKind; size: number; bytes: AsyncIterable<Uint8Array> };

/** Taking tips from gateways of other channels. Throws Failure invalid, conflict or not_allowed. */
export type GatewayPorts = {
  find(key: string): Promise<Gateway | undefined>;
  submit(
    gateway: Gateway,
    message: { key: string; tip: ChannelTip },
  ): Promise<TipReceived & { isRepeated: boolean }>;
};

/**
 * All that the residents' site can do to the rest of the product: the closed list behind the `public_site` role.
 * `submitTip` throws Failure('invalid', fields) or Failure('too_many'); the code calls throw Failure('not_found').
 */
export type PublicPorts = {
  /** With `withFiles` the files held for the form become the tip's own. */
  submitTip(command: TipCommand, options?: { withFiles: boolean }): Promise<TipReceived>;
  /** Whether a code is that of a tip or of a question; undefined for one that opens nothing. */
  whatOpens(code: TipCode): Promise<'tip' | 'question' | undefined>;
  openTipByCode(code: TipCode): Promise<OpenedTip>;
  /** The same text with the same nonce is the same message. */
  addMessage(command: { code: TipCode; text: string; nonce?: string }): Promise<void>;
  /** The sender asks that an ended tip be looked at again. Throws Failure('invalid') or Failure('conflict'). */
  askReview(command: { code: TipCode; text: string; nonce?: string }): Promise<void>;
  /** The sender says of the answer "thank you" or "not solved". Throws Failure('conflict') before there is one. */
  rateTip(command: { code: TipCode; verdict: Verdict }): Promise<void>;
  /** Deletes how the sender can be reached. */
  removeContact(code: TipCode): Promise<void>;
  openDocument(command: { code: TipCode; id: string }): Promise<SentDocument>;
  /** Codes that opened nothing go into the site's own chain: that they came and how many. */
  noteWrongCodes(found: { verb: 'wrong_code' | 'wrong_codes'; count: number }): Promise<void>;
  /** Absent where the site takes no files. */
  files?: FilePorts;
  /** Absent where nobody keeps identities. */
  custody?: CustodyPorts;
  /** The public key of the receipts. */
  receiptKey: NoteVerifier;
  listCommunes(): Promise<readonly Commune[]>;
  /** Absent where no gateway hands tips in. */
  gateway?: GatewayPorts;
  /** Absent where the site takes no questions. */
  questions?: QuestionPorts;
  /** Whether the database answers. */
  isHealthy(): Promise<boolean>;
};

/** What differs between deployments. `city` is put into sentences, such as "thành phố Cần Thơ". */
export type SiteSettings = {
  city: Record<Locale, string>;
  /** Whether every page must carry the sample data strip. */
  hasSampleData: boolean;
};
