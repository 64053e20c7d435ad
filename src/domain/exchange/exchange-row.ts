/** One figure on its way in or out: codes of ours, decimal text. */
export interface ExchangeRow {
  readonly area: string;
  readonly indicator: string;
  /** Period code of an official clock. */
  readonly period: string;
  readonly value: string;
}

/** A row that could not be read, and why: a key of the catalogue. */
export interface UnreadRow {
  /** Line or place in the file, from 1. */
  readonly at: number;
  readonly fault: ExchangeFault;
  readonly text: string;
}

export type ExchangeFault =
  | 'exchangeNotRead'
  | 'exchangePeriod'
  | 'exchangePeriodUnknown'
  | 'exchangeValue'
  | 'exchangeArea'
  | 'exchangeIndicator'
  | 'exchangeTwice'
  | 'exchangeTooMany';

export interface ReadExchange {
  readonly rows: readonly (ExchangeRow & { readonly at: number })[];
  readonly unread: readonly UnreadRow[];
}

export const exchangeFormats = ['csv', 'json', 'dhis2', 'adx'] as const;
export type ExchangeFormat = (typeof exchangeFormats)[number];

/** Rows of one file; the grid of a city and a half year has about nine thousand. */
export const mostRows = 20_000;
