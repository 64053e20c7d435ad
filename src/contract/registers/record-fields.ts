import { z } from 'zod';
import { isPlainDate, type PlainDate } from '#domain/calendar/plain-date.ts';

export const Day = z.string().refine(isPlainDate, 'dayWrong').pipe(z.custom<PlainDate>());
export const AreaCode = z.string().regex(/^[0-9]{2,5}$/, 'areaCodeWrong');

const Aim = z.strictObject({
  words: z.string().max(5000, 'fieldLong'),
  indicator: z.string().max(20).nullable(),
  amount: z.string().max(40).nullable(),
  by: z.string().max(10).nullable(),
});

/** Values by the keys of a kind's fields; the kind decides which are right. */
export const Values = z.record(
  z.string().max(60),
  z.union([
    z.string().max(6000, 'fieldLong'),
    z.boolean(),
    z.array(z.string().max(60)).max(50).readonly(),
    Aim,
    z.null(),
  ]),
);

export const Note = z.string().max(5000, 'noteLong').default('');
