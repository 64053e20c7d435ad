import { searchKey } from '#domain/text/search-key.ts';

/** The columns of a list of tips. The first word of each is the name that the intake API has for it. */
export const importColumns = [
  'messageId',
  'channel',
  'receivedAt',
  'description',
  'place',
  'when',
  'areaCode',
  'aboutOfficer',
  'contactName',
  'contactPhone',
  'hint',
] as const;
export type ImportColumn = (typeof importColumns)[number];

/** As the header of the file prints them: part of the format, like the names of the intake API. */
export const importTitles: Readonly<Record<ImportColumn, string>> = {
  messageId: 'Mã tin ở kênh',
  channel: 'Kênh',
  receivedAt: 'Nhận lúc',
  description: 'Nội dung',
  place: 'Nơi xảy ra',
  when: 'Thời gian xảy ra',
  areaCode: 'Xã, phường',
  aboutOfficer: 'Về công an, cán bộ',
  contactName: 'Họ tên người báo',
  contactPhone: 'Điện thoại người báo',
  hint: 'Chỉ dấu về người báo',
};

/** Without these a file is no list of tips. */
export const neededColumns: readonly ImportColumn[] = ['messageId', 'channel', 'description'];

const byKey = new Map(
  importColumns.flatMap((column) => [
    [searchKey(importTitles[column]), column] as const,
    [searchKey(column), column] as const,
  ]),
);

/** The column that a cell of the header names, in Vietnamese or as the intake API does. */
export const columnOfTitle = (title: string): ImportColumn | undefined => byKey.get(searchKey(title));
