import { expect, test } from 'vitest';
import { createProcessLog } from './process-log.ts';

test('a log line holds no address, no agent and no message of an error', () => {
  const lines: string[] = [];
  const log = createProcessLog('test', { write: (line: string) => lines.push(line) });
  log.error(
    {
      req: {
        method: 'POST',
        url: '/tra-cuu?code=ABCD',
        ip: '10.9.8.7',
        headers: { 'user-agent': 'Nokia' },
        routeOptions: { url: '/tra-cuu' },
      },
      err: Object.assign(new Error('value "bí mật" violates'), { code: '23505' }),
    },
    'failed',
  );
  const [line = ''] = lines;
  expect(JSON.parse(line)).toMatchObject({ process: 'test', req: { method: 'POST', route: '/tra-cuu' } });
  expect(line).toContain('23505');
  for (const secret of ['10.9.8.7', 'Nokia', 'bí mật', 'ABCD']) expect(line).not.toContain(secret);
});
