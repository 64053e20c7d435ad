/** City or commune: the two levels at which a report is issued since 1/7/2025. */
export type IssuerLevel = 'city' | 'commune';

/** How a person signs: for a collective, as head, as the head's deputy, or on the head's order. */
export type SigningForm = 'TM' | 'HEAD' | 'KT' | 'TL';

/**
 * A family of issuers: committee, police, party. Texts may hold `{area}` (phường Cái Khế), `{AREA}`
 * (the same in capitals), `{city}`, `{CITY}`, and `{T}`
 * (P for a phường, X for a xã). What a family's rules leave open stays null and is
 * shown as such.
 */
export type IssuerFamily = {
  code: string;
  name: string;
  basis: string;
  layout: string;
  nationalName: string;
  nationalMotto: string;
  /** Letters of the report's sign, after `/BC-`; the series is the family's own. */
  numberPattern: string;
  subjectVariant: 'movement' | 'committee';
  levels: Record<
    IssuerLevel,
    {
      superior: string;
      issuer: string;
      selfName: string;
      sign: string;
      signing: Partial<Record<SigningForm, string[]>>;
      defaultSigning: SigningForm;
      recipients: string[];
      archiveUnit: string;
    }
  >;
};

export type IssuerHead = {
  nationalName: string;
  nationalMotto: string;
  superior: string;
  issuer: string;
  number: string;
  placeAndDate: string;
};

/** The lines of authority and title above the space for the signature. */
export type SigningBlock = { lines: string[] };

/** `Nơi nhận:` and its lines, each with its closing mark. */
export type Recipients = { label: string; lines: string[] };

export type AreaNames = { area: string; city: string };

/** Fills the names of places into a text of an issuer family. */
export function fillNames(text: string, { area, city }: AreaNames): string {
  return text
    .replaceAll('{T}', area.charAt(0).toLocaleUpperCase('vi'))
    .replaceAll('{area}', area)
    .replaceAll('{AREA}', area.toLocaleUpperCase('vi'))
    .replaceAll('{city}', city)
    .replaceAll('{CITY}', city.toLocaleUpperCase('vi'));
}

/** The recipients' lines with `;` after each and `.` after the last, as the decree asks. */
export function listRecipients(lines: readonly string[], archiveUnit: string): string[] {
  return [...lines.map((line) => `- ${line};`), `- Lưu: VT, ${archiveUnit}.`];
}

/** The name of an issuer in one line, where its head breaks it: "CÔNG AN THÀNH PHỐ CẦN THƠ". */
export const issuerInOneLine = ({ issuer }: Pick<IssuerHead, 'issuer'>): string =>
  issuer.replaceAll('\n', ' ');
