export { createSampleCustodians, samplePassphrase } from './group/create-sample-custodians.ts';
