import { type DestinationStream, type Logger, pino } from 'pino';

type Problem = { name?: string; code?: string; stack?: string };

// A message may quote what a person wrote (a database error does), so only kind, code and places are kept.
function describeError(error: Problem): Record<string, unknown> {
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return { type: error.name, code: error.code, at: frames.slice(0, 6).map((line) => line.trim()) };
}

/** The log of the officers' process: method, route pattern and status; no address, no name, no id of a record. */
export function createOfficerLog(destination?: DestinationStream): Logger {
  return pino(
    {
      name: 'officer-api',
      base: { process: 'officer-api' },
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
