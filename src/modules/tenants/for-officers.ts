export { tenantIsSample } from './tenant-is-sample.ts';
