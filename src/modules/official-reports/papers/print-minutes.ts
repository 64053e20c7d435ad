import { codesOf } from '#domain/areas/area-path.ts';
import { commonPath, pathsOf } from '#domain/officers/actor.ts';
import { tipHandlers } from '#domain/officers/role.ts';
import { buildMinutes } from '#domain/papers/build-minutes.ts';
import { unitName } from '#domain/papers/paper-issuer.ts';
import type { Informant } from '#domain/papers/paper-words.ts';
import { toldTime } from '#domain/papers/told-time.ts';
import type { TipChannel } from '#domain/tips/arrive/tip-channels.ts';
import { readCoordinates } from '#domain/tips/places/coordinates.ts';
import { intake } from '#locales/vi/officers/intake.ts';
import { Failure } from '#platform/failure.ts';
import { frameOf, type Paper, type PaperContext, printPaper } from './paper-context.ts';
import { sayInstant } from './say-instant.ts';

export interface MinutesCommand {
  readonly id: string;
  readonly channel: TipChannel;
  readonly description: string;
  readonly place: string;
  /** As typed or pasted from a map; the empty text for none. */
  readonly coordinates: string;
  readonly when: string;
  /** Printed and forgotten: nothing of it is stored. */
  readonly informant: Informant;
  readonly receiver: string;
}

/**
 * Prints the minutes of an intake (Mẫu 01) from the form in hand, before anything is sealed. Of it only that they were
 * printed is kept.
 * @throws Failure not_allowed for who writes no tips down, invalid for coordinates that cannot be read
 */
export async function printMinutes(context: PaperContext, command: MinutesCommand): Promise<Paper> {
  const path = commonPath(pathsOf(context.actor, tipHandlers));
  if (!path) throw new Failure('not_allowed');
  const areaCode = codesOf(path).at(-1) ?? context.tenant;
  const frame = await frameOf(context, areaCode);
  const { id, receiver, channel, coordinates, ...told } = command;
  const point = readCoordinates(coordinates);
  if (coordinates.trim() !== '' && !point)
    throw new Failure('invalid', { coordinates: 'tip.error.coordinates.unreadable' });
  const now = context.clock();
  const document = buildMinutes(
    {
      ...told,
      when: toldTime(told.when, now),
      point,
      receiver,
      channel: intake.channel[channel].toLocaleLowerCase('vi'),
      startedAt: sayInstant(now),
      receivedIn: `trụ sở ${unitName(frame.unit)}`,
    },
    frame,
  );
  return printPaper(context, document, {
    id,
    form: '01',
    areaCode,
    areaPath: path,
    record: { kind: 'paper', id },
    fileName: 'mau-01-bien-ban-tiep-nhan.docx',
  });
}
