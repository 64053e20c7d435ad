import { endpoints } from '#contract/endpoints.ts';

/** Address of a table of figures as an Excel file, with what the table asks for. */
export const figuresHref = (asked: Readonly<Record<string, string>>): string =>
  `${endpoints.exportFigures.path}?${new URLSearchParams(asked).toString()}`;
