/** Stands in for Node's `crypto`, which @hpke/common would try where a browser has no Web Crypto. */
export const webcrypto = globalThis.crypto;
