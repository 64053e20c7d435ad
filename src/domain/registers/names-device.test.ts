import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addressFaults } from './check-addresses.ts';
import { namesDevice } from './names-device.ts';

test.each([
  'rtsp://10.0.0.2:554/live',
  'xem tại http://cam1',
  '192.168.1.20',
  'IP 10.1.2.3:8000',
  'hem12.ddns.net:8080',
  'camera.nhadan.vn',
  'user: admin',
  'Mật khẩu 123456',
  'fe80:0:0:0:202:b3ff:fe1e:8329',
])('%s names a device', (text) => {
  expect(namesDevice(text)).toBe(true);
});

test.each([
  'Đầu hẻm 12, gần trường Trần Hưng Đạo',
  'Ngã tư 3 Tháng 2 – Nguyễn Văn Linh',
  'Kiểm tra lúc 22:30, 4 mắt hoạt động',
  'Cột điện số 12.5',
  'Ngày 01.02.2026 thay dây',
])('%s names none', (text) => {
  expect(namesDevice(text)).toBe(false);
});

test('every address of four numbers is seen, wherever it stands', () => {
  fc.assert(
    fc.property(fc.ipV4(), fc.constantFrom('', 'Trụ điện ', 'cổng sau, '), (address, before) => {
      expect(namesDevice(`${before}${address}`)).toBe(true);
    }),
  );
});

test('the fault is told at the text that names the device, of kinds that refuse it alone', () => {
  const said = { name: 'Camera hẻm 4' };
  const fields = { point: '10.0.0.1', eyes: '4' };
  expect(addressFaults({ noAddresses: true }, fields, said)).toEqual({ point: 'fieldNamesDevice' });
  expect(addressFaults({ noAddresses: false }, fields, said)).toEqual({});
});
