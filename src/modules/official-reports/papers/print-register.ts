import { areaPath } from '#domain/areas/area-path.ts';
import { formatDay } from '#domain/calendar/day-format.ts';
import { dayIn } from '#domain/calendar/day-in.ts';
import type { PlainDate } from '#domain/calendar/plain-date.ts';
import { buildRegister, type RegisterRow } from '#domain/papers/build-register.ts';
import { toldTime } from '#domain/papers/told-time.ts';
import { intake } from '#locales/vi/officers/intake.ts';
import { tipLifeWords } from '#locales/vi/officers/tip-life.ts';
import { tipWords } from '#locales/vi/officers/tips.ts';
import { paperWords } from '#locales/vi/papers.ts';
import { type RegisterLine, type RegisterTip, readTipRegister } from '#modules/tips/for-modules.ts';
import { frameOf, type Paper, type PaperContext, printPaper, unitNames } from './paper-context.ts';
import { sayShortInstant, tipNumberOf } from './say-instant.ts';

export interface PrintRegisterCommand {
  readonly id: string;
  readonly areaCode: string;
  readonly from: PlainDate;
  readonly to: PlainDate;
}

/** Letters of what was told that a line of the register shows. */
const summaryLength = 300;

const { register: words } = paperWords;

/**
 * Prints the register of the tips that a unit received in a period (Mẫu 294). It opens each that the unit has: one event
 * says so.
 * @throws Failure as `readTipRegister`
 */
export async function printRegister(context: PaperContext, command: PrintRegisterCommand): Promise<Paper> {
  const { id, areaCode, from, to } = command;
  const lines = await readTipRegister(context, { areaCode, from, to });
  const frame = await frameOf(context, areaCode);
  const { tenant } = context;
  const nameOf = await unitNames(
    context,
    lines.flatMap((line) => [line.from, line.movedTo]),
  );
  const rows = lines.map((line) => rowOf(line, nameOf));
  const document = buildRegister({ from: formatDay(from), to: formatDay(to), rows }, frame);
  return printPaper(context, document, {
    id,
    form: '294',
    areaCode,
    areaPath: areaCode === tenant ? areaPath(tenant) : areaPath(tenant, areaCode),
    record: { kind: 'tip_register', id },
    fileName: `mau-294-so-theo-doi-${from}-${to}.docx`,
  });
}

type NameOf = (code: string) => string;

function rowOf(line: RegisterLine, nameOf: NameOf): RegisterRow {
  const { tip } = line;
  const channel = tip?.channel ?? line.channel;
  const reach = tip?.reach ?? line.reach;
  return {
    number: tipNumberOf(line.tipId),
    receivedAt: sayShortInstant(line.receivedAt),
    receiver: line.receiverName,
    handler: tip?.handlerName ?? '',
    channel: [
      channel && intake.channel[channel as keyof typeof intake.channel],
      line.from && words.movedIn(nameOf(line.from)),
    ]
      .filter(Boolean)
      .join('; '),
    sender: reach === null ? null : reach === 'none' ? 'unnamed' : 'sealed',
    ...(tip ? toldOf(tip) : { whenAndPlace: '', summary: words.movedAway, result: movedOf(line, nameOf) }),
  };
}

function toldOf({ told, ...tip }: RegisterTip): Pick<RegisterRow, 'whenAndPlace' | 'summary' | 'result'> {
  const letters = [...(told?.description ?? words.destroyed).replace(/\s+/g, ' ')];
  const result = tip.outcome
    ? tipWords.outcome[tip.outcome as keyof typeof tipWords.outcome]
    : tipWords.status[tip.status];
  return {
    whenAndPlace: [toldTime(told?.when ?? '', tip.receivedAt), told?.place].filter(Boolean).join('; '),
    summary:
      letters.length > summaryLength ? `${letters.slice(0, summaryLength).join('')}…` : letters.join(''),
    result: `${tipWords.track[tip.track] ?? tip.track}; ${result}`,
  };
}

const movedOf = ({ movedAt, movedTo, reason }: RegisterLine, nameOf: NameOf): string =>
  movedAt && movedTo && reason
    ? words.moved(nameOf(movedTo), formatDay(dayIn(movedAt)), tipLifeWords.reason.move[reason])
    : '';
