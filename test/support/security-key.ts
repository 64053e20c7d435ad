import type { Page } from 'playwright-core';

/**
 * Plugs a security key with PIN into a page, as Chromium's own tools make one.
 * @returns says from then on whether its holder knows the PIN
 */
export async function plugInKey(
  page: Page,
  { knowsPin = true } = {},
): Promise<(knowsPin: boolean) => Promise<unknown>> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('WebAuthn.enable');
  const { authenticatorId } = await cdp.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'usb',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: knowsPin,
      automaticPresenceSimulation: true,
    },
  });
  return (isUserVerified) => cdp.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified });
}
