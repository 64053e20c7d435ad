import { expect, test } from 'vitest';
import { namesCityPolice, namesPolice } from './names-police.ts';

test.each([
  'Anh công an xã nhận tiền',
  'anh cong an khu vuc doi tien',
  'CSGT đứng góc đường nhận phong bì',
  'Tôi báo công an phường rồi mà không ai tới, hình như có bao che',
  'Cán bộ xã bán đất công',
  'The police officer took money',
  'នគរបាលឃុំទទួលលុយ',
])('asks about: %s', (text) => {
  expect(namesPolice(text)).toBe(true);
});

test.each([
  'Tối nào cũng đánh bạc ở quán cà phê',
  'Có người giả danh công an gọi điện đòi chuyển tiền',
  'Nó xưng công an gọi cho mẹ tôi',
  'Nhờ công an kiểm tra giúp',
  'Kính mong công an xử lý',
  '',
])('does not ask about: %s', (text) => {
  expect(namesPolice(text)).toBe(false);
});

test('the police of the city are told apart', () => {
  expect(namesCityPolice('Cán bộ Công an thành phố')).toBe(true);
  expect(namesCityPolice('phó giám đốc công an TP')).toBe(true);
  expect(namesCityPolice('công an xã')).toBe(false);
});
