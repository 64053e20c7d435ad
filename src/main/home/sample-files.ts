/** Files beside the secrets that only a sample home has. */
export const sampleFiles = { signIns: 'sample-sign-ins.json', codes: 'sample-codes.json' } as const;
