import type { TipCode } from '#domain/sealing/tip-code.ts';
import type { TipStatus } from '#domain/tips/tip-actions.ts';
import type { TipForm } from '#domain/tips/tip-form.ts';
import type { Locale } from '#locales/locale.ts';

/** A commune of today that a sender can choose. `type` is the Vietnamese word, "phường" or "xã" (or "đặc khu"). */
export type Commune = { code: string; name: string; type: string };

/** A tip as the form gives it. The same form with the same nonce is the same tip and code. */
export type TipCommand = TipForm & { nonce: string | null };

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
  status: TipStatus;
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
  /** The same text with the same nonce is the same message. */
  addMessage(command: { code: TipCode; text: string; nonce?: string }): Promise<void>;
  listCommunes(): Promise<readonly Commune[]>;
  /** Whether the database answers. */
  isHealthy(): Promise<boolean>;
};

/** What differs between deployments. `city` is put into sentences, such as "thành phố Cần Thơ". */
export type SiteSettings = {
  city: Record<Locale, string>;
  /** Whether every page must carry the sample data strip. */
  hasSampleData: boolean;
  /** Sealed contact is offered only once a custody group of three or more exists. */
  offersSealedContact: boolean;
};
