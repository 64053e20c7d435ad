import type { ReactElement } from 'react';
import type { FormFields } from './http/form-fields.ts';
import type { FilledPage } from './http/kept-pages.ts';
import type { View } from './layout/view.ts';
import type { PageName } from './paths.ts';
import type { SentDocument } from './ports.ts';
import type { Site } from './site.ts';

/**
 * How long a browser may keep a page. `never`: it holds a code or a tip. `form`: not shown again without asking us,
 * but the way back from a failed post finds it with everything typed. `public`: the same for everyone.
 */
export type Cache = 'never' | 'form' | 'public';

export type Answer = PageAnswer | { document: SentDocument };

export type PageAnswer = {
  status: number;
  page: ReactElement | FilledPage;
  cache: Cache;
};

/**
 * `origin` stands for where a request came from while it is served; it names nobody and is kept nowhere. `opening` waits
 * for the turn of what takes a connection to the database of its own; only for the page that first looks a code up.
 */
export type PageRequest = {
  site: Site;
  view: View;
  fields: FormFields;
  origin: string;
  opening: <T>(work: () => Promise<T>) => Promise<T>;
};

/**
 * One page in all languages. `audit` says who writes the event: nobody, or the use case in its transaction; a post that
 * opens and changes nothing says so.
 */
export type Route = {
  method: 'GET' | 'POST';
  page: PageName;
  access: 'anyone';
  audit: 'none' | 'use_case' | 'changes_nothing';
  /** Whether a post may carry files. */
  takesFiles?: true;
  handle(request: PageRequest): Promise<Answer> | Answer;
};
