import type { TipLife } from '#contract/tips/tip-life.ts';
import type { Tip, TipSummary } from '#contract/tips/tips.ts';
import type { TipAction } from '#domain/tips/steps/tip-actions.ts';
import type { SentCommand } from '../use-tip-command.ts';

/** What an officer typed or chose, by the contract's name of the box. */
export type Values = Readonly<Record<string, string>>;

export interface Choice {
  readonly value: string;
  readonly label: string;
}

interface Box {
  /** As the contract names it: a refusal of the server finds its box by it. */
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  /** What is said when it is empty; a box without one may be left empty. */
  readonly missing?: string;
  readonly initial?: string;
  /** Whether it is asked at all, by what was chosen before. */
  readonly shown?: (values: Values) => boolean;
}

/** One box of a dialog. A tick is `yes` or empty; ticks are values joined by commas; a file is base64. */
export type Field = Box &
  (
    | { readonly kind: 'choice'; readonly choices: readonly Choice[] }
    | { readonly kind: 'select'; readonly choices: readonly Choice[] }
    | { readonly kind: 'ticks'; readonly choices: readonly Choice[] }
    | { readonly kind: 'words' | 'line' | 'day' | 'tick' | 'commune' | 'officer' | 'tip' | 'file' | 'record' }
  );

export interface Subject {
  readonly tip: Tip;
  readonly life: TipLife;
}

/** A step of a tip as a dialog: what it asks for, and how it is sent. */
export interface ActionForm {
  readonly fields: (subject: Subject) => readonly Field[];
  readonly send: (tip: Tip, command: SentCommand, values: Values, life: TipLife) => Promise<TipSummary>;
}

/** Steps that this dialog carries out; a reply is typed in the conversation, blanking has a screen of its own. */
export type FormAction = Exclude<TipAction, 'reply' | 'redact'>;

/** The choices of a table of words, in its order. */
export const choicesOf = (words: Readonly<Record<string, string>>, only?: readonly string[]): Choice[] =>
  Object.entries(words)
    .filter(([value]) => !only || only.includes(value))
    .map(([value, label]) => ({ value, label }));

/** A box that was left empty is not sent. */
export const given = <K extends string>(values: Values, name: K): Partial<Record<K, string>> =>
  (values[name] ?? '').trim() === '' ? {} : ({ [name]: values[name] } as Record<K, string>);
