import type { EnglishWords } from '#domain/official-documents/english/english-summary.ts';

/** Words of the English summary of a report: an information for readers abroad, not the official text. */
export const englishWords: EnglishWords = {
  title: 'Movement “All People Protect National Security”: summary',
  note: 'Summary for information. The signed report in Vietnamese is the official text.',
  sampleMark: 'SAMPLE DATA',
  window: (place, from, to) => `${place}. Figures from ${from} to ${to}.`,
  months: 'January February March April May June July August September October November December'.split(' '),
  provisional: 'The period has not ended: figures are provisional.',
  place: (name, type) =>
    type === 'thành phố' ? `${name} City` : `${name} ${type === 'phường' ? 'Ward' : 'Commune'}`,
  sentences: [
    [['T01', 'T02'], 'Residents gave {T01} tips to the police, of which {T02} were found valuable.'],
    [['C01', 'C02'], 'Thanks to them {C01} cases were solved and {C02} persons were dealt with.'],
    [['T03'], '{T03} tips were passed on to the investigation agencies.'],
    [
      ['O01', 'O02'],
      '{O01} outreach sessions were held, with {O02} attendances (a person may attend more than once).',
    ],
    [['M02', 'M03'], 'Community models stand at {M02} sites with {M03} groups.'],
    [['C04', 'C05'], 'There were {C04} offences against public order, of which {C05} were solved.'],
    [['V01'], '{V01} weapons and support tools were handed in.'],
    [['H01'], '{H01} persons who came back to the community are being helped.'],
  ],
  head: { indicator: 'Indicator', now: 'This period', before: 'Same period last year', change: 'Change' },
  missing: 'not counted',
  findings: (count) =>
    count === 0
      ? 'Reconciliation found no contradiction among the figures.'
      : `Reconciliation lists ${count} ${count === 1 ? 'point' : 'points'} with their answers in the annex of the Vietnamese report.`,
};
