import type { TipCode } from '#domain/sealing/tip-code.ts';
import type { Locale } from '#locales/locale.ts';

/** A commune of today that a sender can choose. `type` is the Vietnamese word, "phường" or "xã" (or "đặc khu"). */
export type Commune = { code: string; name: string; type: string };

/** How the sender may be reached: not at all, sealed to custodians, or by the assigned handler. */
export type Reach = 'none' | 'sealed' | 'handler';

/** A tip as the form gives it. All text is NFC and free of control characters; `areaCode` is one of the communes. */
export type TipCommand = {
  /** From the form; the same nonce always yields the same tip and code. Absent when the sender's program sent none. */
  nonce?: string;
  description: string;
  place: string;
  areaCode: string | null;
  when: string;
  aboutOfficer: boolean;
  dangerNow: boolean;
  reach: Reach;
  contactName?: string;
  contactPhone?: string;
  files: [];
};

/** What the sender is shown once. `words` is the same secret as dictated words, when the domain offers them. */
export type TipReceived = {
  code: TipCode;
  receivedAt: Date;
  areaCode: string | null;
  receipt: string;
  words?: readonly string[];
};

/** What a code opens. `status` is in neutral words only: nothing that warns an offender or shows method. */
export type OpenedTip = {
  status: string;
  receivedAt: Date;
  areaCode: string | null;
  messages: ReadonlyArray<{ from: 'resident' | 'officer'; text: string; at: Date }>;
};

/**
 * All that the residents' site can do to the rest of the product: the closed list behind the `public_site` role.
 * `submitTip` throws Failure('invalid', fields) or Failure('too_many'); the code calls throw Failure('not_found').
 */
export type PublicPorts = {
  submitTip(command: TipCommand): Promise<TipReceived>;
  openTipByCode(code: TipCode): Promise<OpenedTip>;
  addMessage(command: { code: TipCode; text: string; nonce?: string }): Promise<void>;
  listCommunes(): Promise<readonly Commune[]>;
  /** Whether the database answers. */
  isHealthy(): Promise<boolean>;
};

/** What differs between deployments. `city` is put into sentences, such as "thành phố Cần Thơ". */
export type SiteSettings = {
  city: Record<Locale, string>;
  hasSampleData: boolean;
  /** Sealed contact is offered only once a custody group of three or more exists. */
  offersSealedContact: boolean;
};
