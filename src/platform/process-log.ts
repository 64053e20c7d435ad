import { type DestinationStream, type Logger, pino } from 'pino';

type Problem = { name?: string; code?: string; stack?: string };

/**
 * Of an error only its kind, code and the places it passed: a message may quote what a person wrote (a database
 * error does).
 */
function describeError(error: Problem): Record<string, unknown> {
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return { type: error.name, code: error.code, at: frames.slice(0, 6).map((line) => line.trim()) };
}

/**
 * The log of one process, as JSON lines on stdout. It can hold no network address, user agent, name or text: a
 * request is written as method and route pattern, an answer as its status.
 */
export function createProcessLog(process: string, destination?: DestinationStream): Logger {
  return pino(
    {
      base: { process },
      serializers: {
        req: (request: { method?: string; routeOptions?: { url?: string } }) => ({
          method: request.method,
          route: request.routeOptions?.url,
        }),
        res: (reply: { statusCode?: number }) => ({ status: reply.statusCode }),
        err: describeError,
        error: describeError,
      },
    },
    destination ?? pino.destination(1),
  );
}
