export { emptyTenant, type NotEmptied } from './empty-tenant.ts';
export { ExampleCode, exampleCodes } from './example-codes.ts';
export { simulateSampleYear } from './simulate-sample-year.ts';
