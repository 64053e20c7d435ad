import { expect, test } from 'vitest';
import { failureSentence } from '#locales/vi/start.ts';
import { readConfig } from './config.ts';
import { StartFailure } from './start-failure.ts';

test('an empty environment gives a working deployment of Cần Thơ', () => {
  const config = readConfig({});
  expect(config).toMatchObject({ publicPort: 8080, officerPort: 8081, listen: '127.0.0.1', tenant: '92' });
  expect(config.publicUrl).toBe('http://localhost:8080');
  expect(config.databaseUrl).toBeUndefined();
});

test('an empty value counts as not set', () => {
  expect(readConfig({ PUBLIC_PORT: '', DATABASE_URL: '' }).publicPort).toBe(8080);
});

test('proxies are addresses or networks', () => {
  expect(readConfig({ TRUSTED_PROXIES: '10.0.0.0/8, ::1' }).trustedProxies).toEqual(['10.0.0.0/8', '::1']);
});

test.each([
  ['PUBLIC_PORT', '80800'],
  ['OFFICER_PORT', 'abc'],
  ['OFFICER_PORT', '8080'],
  ['TINDAN_LISTEN', 'localhost'],
  ['PUBLIC_URL', 'tindan.vn'],
  ['DATABASE_URL', 'mysql://x'],
  ['TINDAN_TENANT', 'Cần Thơ'],
  ['TRUSTED_PROXIES', '10.0.0.0/64'],
])('%s=%s is refused in one sentence that names it', (name, value) => {
  const refused = () => readConfig({ [name]: value });
  expect(refused).toThrow(StartFailure);
  try {
    refused();
  } catch (error) {
    const sentence = failureSentence(error as StartFailure);
    expect(sentence).toContain(`${name}=${value}`);
    expect(sentence).not.toContain('\n');
    expect(sentence).not.toContain('undefined');
  }
});
