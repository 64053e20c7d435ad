import { expect, test } from 'vitest';
import { saySign } from './say-sign.ts';

const gauges = (values: Readonly<Record<string, number>>) =>
  Object.entries(values).map(([name, value]) => ({ name, value }));

test.each([
  ['publicSite', { tindan_public_site_up: 0 }, 'Không trả lời'],
  ['publicSite', {}, 'Chưa có số liệu'],
  ['disk', { tindan_disk_free_bytes: 4_260_000_000 }, 'Còn trống 4,3 GB'],
  ['backup', {}, 'Chưa sao lưu lần nào'],
  ['backup', { tindan_backup_age_seconds: 3 * 86_400 }, '3 ngày trước'],
  [
    'sealing',
    {
      tindan_log_unsealed_events: 1200,
      tindan_log_unsealed_seconds: 1500,
      tindan_log_seal_age_seconds: 1560,
    },
    'Còn 1.200 sự kiện chờ, lâu nhất 25 phút. Niêm phong gần nhất 26 phút trước',
  ],
  ['arrivals', { tindan_tips_untriaged: 0 }, 'Không có tin nào chờ quá một ngày'],
  [
    'arrivals',
    { tindan_tips_untriaged: 20, tindan_tips_untriaged_seconds: 2 * 86_400 },
    'Không quá 20 tin, chờ lâu nhất từ 2 ngày',
  ],
] as const)('%s of %o', (name, values, said) => {
  expect(saySign(name, gauges(values))).toBe(said);
});
