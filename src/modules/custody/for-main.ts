export { createSampleCustodians, samplePassphrase } from './create-sample-custodians.ts';
