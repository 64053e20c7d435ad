export const benchPassword = 'bến đò chiều mưa tháng bảy';

/** Who signs in, from where, and with which cookie of a browser that was there before. */
export interface Guest {
  readonly username: string;
  readonly origin: string;
  readonly device?: string;
}

/**
 * One right sign-in.
 * @returns milliseconds, the status, and the cookie by which the browser is known from then on
 */
export async function signInOnce(
  site: string,
  { username, origin, device }: Guest,
): Promise<{ took: number; status: number; device: string }> {
  const began = performance.now();
  const answer = await fetch(`${site}/api/session`, {
    method: 'POST',
    headers: {
      ...{ 'content-type': 'application/json', 'x-tindan': '1', 'x-forwarded-for': origin },
      ...(device && { cookie: device }),
    },
    body: JSON.stringify({ username, password: benchPassword }),
  });
  await answer.arrayBuffer();
  const took = performance.now() - began;
  const cookies = answer.headers.getSetCookie().map((cookie) => cookie.split(';')[0] ?? '');
  return { took, status: answer.status, device: cookies.find((one) => one.includes('device')) ?? '' };
}
