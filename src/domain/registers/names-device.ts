/** An address or access of a device: protocol, IP with or without port, host name with port, user and password. */
const signs: readonly RegExp[] = [
  /\b(?:rtsps?|rtmp|https?|ftp|onvif|ws|wss):\/\//i,
  /\b\d{1,3}(?:\.\d{1,3}){3}\b/,
  /\b(?:[0-9a-f]{1,4}:){3,7}[0-9a-f]{1,4}\b/i,
  /\bwww\.|\b[a-z0-9-]+\.(?:com|net|org|vn|ddns|io|cloud|local)(?::\d+)?\b/i,
  /(?:mật khẩu|mat khau|password|passwd|tên đăng nhập|username|user\s*[:=])/iu,
];

/**
 * Whether words name how to reach a device over a network. Registers of cameras refuse them: whoever reads the register
 * must not be able to look through a household's camera.
 */
export const namesDevice = (text: string): boolean => {
  const composed = text.normalize('NFC');
  return signs.some((sign) => sign.test(composed));
};
