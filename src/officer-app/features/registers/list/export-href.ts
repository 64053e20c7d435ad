import { registerEndpoints } from '#contract/registers/register-endpoints.ts';
import type { RegisterSearch } from '../queries.ts';
import { listFilter } from './list-filter.ts';

/** Address of a register's list as an Excel file, with the filters that the list has. */
export const exportHref = (kind: string, search: RegisterSearch): string =>
  `${registerEndpoints.exportRecords.path}?${new URLSearchParams(
    Object.entries(listFilter(kind, search)).map(([key, value]) => [key, String(value)]),
  )}`;
