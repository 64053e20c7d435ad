/** Signs that no reader sees: controls but tab and line ends, blanks of no width. LibreOffice leaves some around fields. */
const unseen = /[^\P{Cc}\t\n\v\f\r\x80-\x9f]|[\u200b\u2060\ufeff]/gu;

/** Words as they are seen, without what stands unseen between them. */
export const withoutControls = (words: string): string => words.replace(unseen, '');
