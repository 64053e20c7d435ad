/** The nonce that the server put into this page, for the styles that the app makes. */
export const styleNonce = (): string =>
  document.querySelector<HTMLElement>('meta[property="csp-nonce"]')?.nonce ?? '';
