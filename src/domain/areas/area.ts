import type { PlainDate } from '#domain/calendar/plain-date.ts';

export type AreaLevel = 'province' | 'district' | 'commune';

/**
 * One version of an administrative unit. Codes were reused in the reform of 2025 (31120 was phường An Hòa and
 * is phường Cái Khế; city 92 existed before and exists after, with other borders), so a unit is its code **and**
 * the days on which it was that unit.
 */
export interface AreaVersion {
  readonly code: string;
  readonly validFrom: PlainDate;
  /** Last day, included; null while in force. */
  readonly validTo: PlainDate | null;
  readonly level: AreaLevel;
  /** thành phố, tỉnh, quận, huyện, thị xã, phường, xã, thị trấn, đặc khu */
  readonly type: string;
  /** Without the type: `Cái Khế`, `1`. */
  readonly name: string;
  readonly nameEn: string;
  readonly parentCode: string | null;
}

/** Where an old unit went. `whole` is false where it was split and no official share exists. */
export interface AreaSuccession {
  readonly fromCode: string;
  readonly toCode: string;
  /** First day of the new unit. */
  readonly on: PlainDate;
  readonly whole: boolean;
}

/** Whether a version is in force on a day. */
export const inForceOn = (area: Pick<AreaVersion, 'validFrom' | 'validTo'>, day: PlainDate): boolean =>
  area.validFrom <= day && (area.validTo === null || day <= area.validTo);

/** `Phường Cái Khế`, `Xã Hòa An`, `Thành phố Cần Thơ`: the type with a capital, then the name. */
export const fullName = (area: Pick<AreaVersion, 'type' | 'name'>): string =>
  `${area.type.charAt(0).toLocaleUpperCase('vi')}${area.type.slice(1)} ${area.name}`;
