import { areaPath } from '#domain/areas/area-path.ts';
import { formatDay } from '#domain/calendar/day-format.ts';
import type { PlainDate } from '#domain/calendar/plain-date.ts';
import { buildRegister, type RegisterRow } from '#domain/papers/build-register.ts';
import { toldTime } from '#domain/papers/told-time.ts';
import { intake } from '#locales/vi/officers/intake.ts';
import { tipWords } from '#locales/vi/officers/tips.ts';
import { paperWords } from '#locales/vi/papers.ts';
import { type RegisterTip, readTipRegister } from '#modules/tips/for-modules.ts';
import { frameOf, type Paper, type PaperContext, printPaper } from './paper-context.ts';
import { sayShortInstant, tipNumberOf } from './say-instant.ts';

export interface PrintRegisterCommand {
  readonly id: string;
  readonly areaCode: string;
  readonly from: PlainDate;
  readonly to: PlainDate;
}

/** Letters of what was told that a line of the register shows. */
const summaryLength = 300;

/**
 * Prints the register of the tips that a unit received in a period (Mẫu 294). It opens each of them: one event says so.
 * @throws Failure as `readTipRegister`
 */
export async function printRegister(context: PaperContext, command: PrintRegisterCommand): Promise<Paper> {
  const { id, areaCode, from, to } = command;
  const tips = await readTipRegister(context, { areaCode, from, to });
  const frame = await frameOf(context, areaCode);
  const { tenant } = context;
  const document = buildRegister({ from: formatDay(from), to: formatDay(to), rows: tips.map(rowOf) }, frame);
  return printPaper(context, document, {
    id,
    form: '294',
    areaCode,
    areaPath: areaCode === tenant ? areaPath(tenant) : areaPath(tenant, areaCode),
    record: { kind: 'tip_register', id },
    fileName: `mau-294-so-theo-doi-${from}-${to}.docx`,
  });
}

function rowOf(tip: RegisterTip): RegisterRow {
  const { told } = tip;
  const letters = [...(told?.description ?? paperWords.register.destroyed).replace(/\s+/g, ' ')];
  const result = tip.outcome
    ? tipWords.outcome[tip.outcome as keyof typeof tipWords.outcome]
    : tipWords.status[tip.status];
  return {
    number: tipNumberOf(tip.id),
    receivedAt: sayShortInstant(tip.receivedAt),
    officer: tip.handlerName,
    channel: intake.channel[tip.channel as keyof typeof intake.channel],
    isNamed: tip.reach !== 'none',
    whenAndPlace: [toldTime(told?.when ?? '', tip.receivedAt), told?.place].filter(Boolean).join('; '),
    summary:
      letters.length > summaryLength ? `${letters.slice(0, summaryLength).join('')}…` : letters.join(''),
    result: `${tipWords.track[tip.track] ?? tip.track}; ${result}`,
  };
}
