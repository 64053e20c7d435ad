import { plainDate } from '#domain/calendar/plain-date.ts';
import type { AreaReform } from './reform.ts';

const ward = (code: string, name: string) =>
  ({ code, level: 'commune', type: 'phường', name, nameEn: '', parentCode: '92' }) as const;

/** An invented reform: Cái Khế is split between Ninh Kiều and Tân An, which are founded again. */
export const inventedReform: AreaReform = {
  title: 'Đợt sắp xếp thử',
  legalBasis: 'Nghị quyết thử số 1',
  effectiveOn: plainDate('2027-01-01'),
  ended: ['31120', '31135', '31147'],
  founded: [ward('31135', 'Ninh Kiều'), ward('31147', 'Tân An Mới')],
  successions: [
    { from: '31135', to: '31135', share: 'whole', clause: '1' },
    { from: '31147', to: '31147', share: 'whole' },
    { from: '31120', to: '31135', share: 'part' },
    { from: '31120', to: '31147', share: 'part' },
  ],
};
