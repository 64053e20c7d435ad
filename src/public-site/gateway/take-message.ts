import type { FastifyRequest } from 'fastify';
import { formatCode } from '#domain/sealing/tip-code.ts';
import { isGatewayKey, messageNonce } from '#domain/tips/arrive/gateway-key.ts';
import { Failure } from '#platform/failure.ts';
import { parseMultipart } from '../http/parse-multipart.ts';
import type { GatewayPorts, PublicPorts, TipReceived } from '../ports.ts';
import { GatewayProblem } from './problem.ts';
import { fieldSentences, readMessage } from './read-message.ts';

/** The key of a request. @throws GatewayProblem 401 */
export function keyOf(request: FastifyRequest): string {
  const [, key = ''] = /^Bearer +(\S+)$/.exec(request.headers.authorization ?? '') ?? [];
  if (key === '') throw new GatewayProblem(401, 'unauthorized', 'noKey');
  if (!isGatewayKey(key)) throw new GatewayProblem(401, 'unauthorized', 'wrongKey');
  return key;
}

/** Takes one message with its files in, all or nothing. */
export async function takeMessage(
  request: FastifyRequest,
  { gateway, files }: { gateway: GatewayPorts; files: PublicPorts['files'] },
  key: string,
): Promise<TipReceived & { isRepeated: boolean }> {
  const sender = await gateway.find(key);
  if (!sender) throw new GatewayProblem(401, 'unauthorized', 'wrongKey');
  if (!request.isMultipart()) return submit(gateway, sender, { key, tip: readMessage(request.body) });
  const form = await parseMultipart(request, files?.receive);
  try {
    const tip = readMessage(Object.fromEntries(form.names().map((name) => [name, form.get(name)])));
    if (form.hasFiles && (!files || form.surplusFiles > 0)) throw new GatewayProblem(422, 'invalid', 'files');
    const nonce = messageNonce(key, tip.messageId);
    for (const { received } of form.files) {
      const refused = await files?.hold(nonce, received);
      if (refused) throw new GatewayProblem(422, 'invalid', 'files', { files: refused });
    }
    return await submit(gateway, sender, { key, tip });
  } finally {
    for (const { received } of form.files) await received.discard();
  }
}

async function submit(
  gateway: GatewayPorts,
  ...[sender, message]: Parameters<GatewayPorts['submit']>
): Promise<TipReceived & { isRepeated: boolean }> {
  try {
    return await gateway.submit(sender, message);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    if (error.code === 'not_allowed') throw new GatewayProblem(401, 'unauthorized', 'wrongKey');
    if (error.code === 'conflict') {
      const isOther = Object.values(error.fields).includes('gateway.error.otherKey');
      throw new GatewayProblem(409, 'conflict', isOther ? 'otherKey' : 'differs');
    }
    if (error.code === 'invalid')
      throw new GatewayProblem(422, 'invalid', 'invalid', fieldSentences(error.fields));
    throw error;
  }
}

/** What the gateway passes on to its sender. */
export const receiptOf = ({
  code,
  receipt,
  receivedAt,
  words = [],
  isRepeated,
}: TipReceived & { isRepeated: boolean }) => ({
  reference: formatCode(code),
  words: [...words],
  receipt,
  receivedAt: receivedAt.toISOString(),
  repeated: isRepeated,
});
