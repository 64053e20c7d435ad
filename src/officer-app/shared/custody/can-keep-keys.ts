/** Whether this browser can make and use the keys of custody: X25519 in Web Crypto, on a secure page. */
export const canKeepKeys = async (): Promise<boolean> => {
  try {
    await crypto.subtle.generateKey('X25519', false, ['deriveBits']);
    return true;
  } catch {
    return false;
  }
};
