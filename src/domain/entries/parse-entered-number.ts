/** Why a typed text is no figure of an indicator: keys of the catalogue. */
export type NumberFault =
  | 'entryLetters'
  | 'entryNegative'
  | 'entryMalformed'
  | 'entryFraction'
  | 'entryAmbiguous'
  | 'entryTooLarge'
  | 'entryTooFine';

/** What was typed: a figure (decimal text, null for an empty cell), or a fault; `choices` are asked, never guessed. */
export type EnteredNumber =
  | { readonly value: string | null }
  | { readonly fault: NumberFault; readonly choices?: readonly string[] };

const grouped = /^\d{1,3}([.,])\d{3}$/;

/** Decimal text without leading zeros of the whole and trailing zeros of the fraction. */
export function plainDecimal(text: string): string {
  const [whole = '', fraction = ''] = text.split('.');
  const kept = fraction.replace(/0+$/, '');
  return `${whole.replace(/^0+(?=\d)/, '')}${kept ? `.${kept}` : ''}`;
}

/**
 * Reads a cell as Vietnamese officers type it: `1.600` with dots between thousands, `41,5` with a decimal comma. One
 * sign before three digits may be either; where both readings are possible, or the likely one is not what the sign
 * says, the choices are handed back to be asked.
 */
export function parseEnteredNumber(typed: string, takesFraction: boolean): EnteredNumber {
  const text = typed.normalize('NFC').replace(/[\s\u00a0\u202f]+/g, '');
  if (text === '') return { value: null };
  if (/^[-−–]\d/.test(text)) return { fault: 'entryNegative' };
  if (/[^\d.,]/.test(text)) return { fault: 'entryLetters' };
  const single = grouped.exec(text);
  if (single) {
    const whole = plainDecimal(text.replace(/[.,]/, ''));
    const fraction = plainDecimal(text.replace(',', '.'));
    if (takesFraction) return { fault: 'entryAmbiguous', choices: [whole, fraction] };
    return single[1] === '.' ? checkSize(whole) : { fault: 'entryAmbiguous', choices: [whole] };
  }
  if (!/^(\d+|\d{1,3}(\.\d{3})+)(,\d+)?$/.test(text)) {
    // 12.5 with a point can only be a fraction
    if (takesFraction && /^\d+\.\d+$/.test(text)) {
      return { fault: 'entryAmbiguous', choices: [plainDecimal(text)] };
    }
    return { fault: 'entryMalformed' };
  }
  const value = plainDecimal(text.replaceAll('.', '').replace(',', '.'));
  if (value.includes('.') && !takesFraction) return { fault: 'entryFraction' };
  return checkSize(value);
}

/** A figure of a commune has at most twelve digits, and three after the comma. */
function checkSize(value: string): EnteredNumber {
  const [whole = '', fraction = ''] = value.split('.');
  if (whole.length > 12) return { fault: 'entryTooLarge' };
  return fraction.length > 3 ? { fault: 'entryTooFine' } : { value };
}

/** What the server is sent: decimal text, checked again. */
export function checkEnteredValue(value: string, takesFraction: boolean): NumberFault | undefined {
  if (value.startsWith('-')) return 'entryNegative';
  if (!/^\d+(\.\d+)?$/.test(value)) return 'entryMalformed';
  const plain = plainDecimal(value);
  if (plain.includes('.') && !takesFraction) return 'entryFraction';
  const checked = checkSize(plain);
  return 'fault' in checked ? checked.fault : undefined;
}
