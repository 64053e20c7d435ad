/** How the sentences of a report read large counts: as rounded words, or digit by digit. */
export const proseNumbers = ['rounded', 'exact'] as const;
export type ProseNumbers = (typeof proseNumbers)[number];
