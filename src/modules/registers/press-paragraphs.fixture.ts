import type { TakeStep } from '#contract/registers/registers.ts';
import type { FieldValues } from '#domain/registers/field-values.ts';
import { day } from './registers.fixture.ts';

type ToldStep = Pick<TakeStep, 'step'> & Partial<TakeStep>;

/** One record of a paragraph: what is written down on which screen. */
export interface ToldRecord {
  readonly kind: string;
  /** Key of another record of the paragraph that it lies under. */
  readonly under?: string;
  readonly key?: string;
  /** How many like this; one unless said. */
  readonly times?: number;
  readonly fields: FieldValues;
  readonly tags?: readonly string[];
  readonly steps?: readonly ToldStep[];
  readonly activities?: readonly {
    readonly activity: string;
    readonly fields: FieldValues;
    readonly times?: number;
  }[];
}

/** What the press reports of the movement say, and how it comes into the registers. */
export interface Paragraph {
  /** The figures as printed, in our words. */
  readonly says: string;
  readonly records: readonly ToldRecord[];
  /** Figures of the period that must come out. */
  readonly figures: Readonly<Record<string, string>>;
}

const model: FieldValues = {
  subject: 'self_management',
  level: 'commune',
  aim: { words: 'Giữ bình yên', indicator: null, amount: null, by: null },
};
const site: FieldValues = { place: 'Khu vực 1', origin: 'replicated', decided_on: '2026-02-10' };
const existing: readonly ToldStep[] = [{ step: 'bring_in' }];
const launch: ToldStep = {
  step: 'launch',
  paper: { number: '5/QĐ-UBND', on: day('2026-02-10'), issuer: 'UBND' },
};
const then = '2026-03-10';
const decided: FieldValues = { awarded_on: then, decision: '15/QĐ-UBND', issuer: 'Chủ tịch UBND' };

/** Figures are those of the press where one record carries a number, and smaller where each is a record of its own. */
export const paragraphs: readonly Paragraph[] = [
  {
    says: '13 mô hình và 6 tổ đang duy trì, 2 mô hình mới, 4 lần nhân rộng',
    records: [
      { kind: 'model', times: 10, fields: model, steps: existing },
      { kind: 'model', key: 'old', fields: model, steps: existing },
      { kind: 'model', times: 2, fields: model, steps: [launch] },
      { kind: 'model_site', under: 'old', times: 4, fields: site },
      { kind: 'model_group', under: 'old', times: 6, fields: { members: '5' } },
    ],
    figures: { M01: '13', M03: '6', M04: '30', M05: '2', M06: '4', M02: '4' },
  },
  {
    says: 'Mô hình được Bộ Công an biểu dương; 30 mô hình dân vận khéo',
    records: [
      { kind: 'model', times: 3, fields: model, steps: existing, tags: ['ministry_commended'] },
      { kind: 'model', times: 30, fields: model, steps: existing, tags: ['skilful_mobilisation'] },
    ],
    figures: { M01: '33', M09: '30', M10: '3' },
  },
  {
    says: '2.523 camera; nhờ camera làm rõ 28 vụ, trong đó 21 vụ trộm, xử lý 76 người',
    records: [
      {
        kind: 'camera',
        fields: {
          location_class: 'alley',
          eyes: '2523',
          owner: 'household',
          working: 'working',
          checked_on: then,
        },
        activities: [{ activity: 'result', fields: { incidents: '28', thefts: '21', persons: '76' } }],
      },
    ],
    figures: { K01: '2523', K02: '100', K03: '28', K04: '21', K05: '76' },
  },
  {
    says: 'Hơn 700 camera ở một phường',
    records: [
      {
        kind: 'camera',
        times: 2,
        fields: {
          ...{ location_class: 'main_road', owner: 'household', working: 'working', checked_on: then },
          eyes: '353',
        },
      },
    ],
    figures: { K01: '706' },
  },
  {
    says: '1.327 cơ sở lưu trú tham gia mô hình (ở đây 12), thông báo lưu trú đúng hạn',
    records: [
      {
        kind: 'lodging_facility',
        times: 12,
        fields: { facility: 'boarding_house', agreement: true },
        activities: [{ activity: 'stay_notices', fields: { notices: '100', checked: '80', on_time: '76' } }],
      },
    ],
    figures: { L01: '12', L02: '1200', L03: '95' },
  },
  {
    says: '93 nhóm, 2.790 thành viên, hơn 1.700 tin bài, hơn 8.200 tin nhắn',
    records: [
      {
        kind: 'online_group',
        times: 93,
        fields: { platform: 'zalo', members: '30' },
        activities: [{ activity: 'month', fields: { posts: '19', messages: '89' } }],
      },
    ],
    figures: { O05: '93', O06: '2790', O04: '1767', O08: '8277' },
  },
  {
    says: '208 người được giúp đỡ (ở đây 20), 39 người học nghề, có việc (ở đây 4), câu lạc bộ hướng thiện',
    records: [
      { kind: 'reintegration_club', key: 'club', fields: { mentors: '6' } },
      { kind: 'club_member', under: 'club', times: 16, fields: { consent: true } },
      { kind: 'club_member', under: 'club', times: 4, fields: { consent: true }, steps: [{ step: 'job' }] },
    ],
    figures: { M13: '1', H01: '20', H03: '4' },
  },
  {
    says: '3.204 cuộc tuyên truyền lưu động (ở đây 30)',
    records: [
      {
        kind: 'mobile_outreach',
        fields: { members: '4' },
        activities: [
          {
            activity: 'session',
            times: 30,
            fields: { topic: 'Lừa đảo qua mạng', attendances: '40', leaflets: '25' },
          },
        ],
      },
    ],
    figures: { O01: '30', O02: '1200', O07: '750' },
  },
  {
    says: 'Tuần tra nhân dân, Tổ bảo vệ an ninh, trật tự',
    records: [
      {
        kind: 'patrol_team',
        times: 2,
        fields: { team: 'security_team', members: '5' },
        activities: [{ activity: 'patrol', times: 10, fields: { participants: '4' } }],
      },
    ],
    figures: { B01: '2', B02: '10', B03: '20' },
  },
  {
    says: 'Đường dây nóng: 31 nguồn tin, 28 có giá trị, 6 vụ (để đối chiếu với Hộp tin)',
    records: [
      {
        kind: 'hotline',
        fields: { number: '0292 000 000' },
        activities: [
          { activity: 'month', fields: { calls: '60', tips: '31', valuable: '28', incidents: '6' } },
        ],
      },
    ],
    figures: { T12: '0', T02: '0' },
  },
  {
    says: 'Khoảng 1.400 vụ, 2.200 người nhờ nhân dân (ở đây 3 và 6), chỉ tính khi đơn vị xử lý xác nhận',
    records: [
      {
        kind: 'incident',
        times: 3,
        fields: { matter: 'property', found_on: then, led_by: ['people'], persons: '2' },
        steps: [{ ...launch, step: 'confirm' }],
      },
      { kind: 'incident', fields: { matter: 'drugs', found_on: then, led_by: ['people'], persons: '9' } },
      {
        kind: 'incident',
        fields: { matter: 'drugs', found_on: then, led_by: ['police'], persons: '5' },
        steps: [{ ...launch, step: 'confirm' }],
      },
    ],
    figures: { C01: '3', C02: '6' },
  },
  {
    says: 'Gần 500 vũ khí; 61 người bị truy nã',
    records: [
      {
        kind: 'hand_in',
        fields: { handed_on: then, weapons: '497', fireworks_kg: '12.5', ammunition: '30' },
      },
      {
        kind: 'wanted_person_case',
        fields: { happened_on: then, way: 'surrendered', persons: '61', by_people: true },
      },
      {
        kind: 'wanted_person_case',
        fields: { happened_on: then, way: 'arrested', persons: '7', by_people: false },
      },
    ],
    figures: { V01: '497', V02: '12.5', V04: '30', C03: '61' },
  },
  {
    says: 'Khen thưởng 09 tập thể, 57 cá nhân; trong đó 12 Bằng khen và 3 Kỷ niệm chương',
    records: [
      {
        kind: 'award',
        fields: { ...decided, form: 'merit', collectives: '7', individuals: '44' },
      },
      {
        kind: 'award',
        fields: { ...decided, form: 'city_certificate', collectives: '2', individuals: '10' },
      },
      { kind: 'award', fields: { ...decided, form: 'medal', individuals: '3' } },
    ],
    figures: { E01: '9', E02: '57', E03: '3', E04: '12' },
  },
  {
    says: 'Hơn 23.000 cuộc tuyên truyền (ở đây 23); loa, tin bài',
    records: [
      {
        kind: 'outreach_session',
        times: 23,
        fields: { held_on: then, form: 'meeting', topic: 'fraud', attendances: '100' },
      },
      {
        kind: 'outreach_output',
        fields: { done_on: then, broadcasts: '14', articles: '3', leaflets: '200' },
      },
    ],
    figures: { O01: '23', O02: '2300', O03: '14', O04: '3', O07: '200' },
  },
  {
    says: 'Diễn đàn Công an lắng nghe ý kiến nhân dân: 12 ý kiến trả lời tại chỗ, 5 mang về, đã trả lời 3',
    records: [
      {
        kind: 'forum_session',
        key: 'forum',
        fields: { held_on: then, attendances: '180', answered_at_once: '12' },
      },
      ...[3, 2].map((times, at) => ({
        kind: 'forum_question',
        under: 'forum',
        times,
        fields: { asked_on: then, content: 'Đèn đường', owner: 'Công an phường', due_on: '2026-04-10' },
        ...(at === 0 && { steps: [{ ...launch, step: 'answer' }] }),
      })),
      { kind: 'festival', fields: { held_on: then, gifts: '40' } },
    ],
    figures: { F01: '1', F02: '180', F03: '17', F04N: '15', F04O: '2', F05: '1', F06: '40' },
  },
  {
    says: 'Câu hỏi đại biểu nêu tại hội nghị được trả lời; hòa giải; trao tặng',
    records: [
      {
        kind: 'conference_question',
        fields: { asked_on: then, conference: 'Tổng kết', content: 'Mô hình nào còn phù hợp?' },
        steps: [{ step: 'answer', reason: 'Đã rà soát' }],
      },
      { kind: 'mediation', fields: { ended_on: then, cases: '12', settled: '9' } },
      { kind: 'care', fields: { done_on: then, what: 'gift', amount: '15' } },
    ],
    figures: { G01: '12', G02: '9', G03: '75', F06: '15' },
  },
];
