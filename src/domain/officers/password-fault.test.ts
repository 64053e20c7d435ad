import { expect, test } from 'vitest';
import { passwordFault } from './password-fault.ts';

const about = ['trucban.ninhkieu', 'Trần Thị Mẫu'];

test.each([
  ['ngắn quá', 'passwordShort'],
  ['x'.repeat(201), 'passwordLong'],
  ['aaaaaaaaaaaaaa', 'passwordCommon'],
  ['123456789012', 'passwordCommon'],
  ['Matkhau@2026!', 'passwordCommon'],
  ['MẬT KHẨU 123456', 'passwordCommon'],
  ['qwertyuiop123', 'passwordCommon'],
  ['congancantho2026', 'passwordCommon'],
  ['trucban.ninhkieu1', 'passwordNamed'],
])('%s is refused: %s', (password, fault) => {
  expect(passwordFault(password, about)).toBe(fault);
});

test.each(['bến đò chiều mưa tháng bảy', 'k7mq-x2vp-9hdt-wn4r', 'chim sâu hót trên cành mận'])(
  '%s is taken',
  (password) => {
    expect(passwordFault(password, about)).toBeUndefined();
  },
);
