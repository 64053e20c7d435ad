import type { ActivityKind } from './activity-kind.ts';
import type { RegisterKind } from './register-kind.ts';

/** What is wrong with how something planned comes true or is announced: names that refer to nothing. */
export function heldFaults(
  kind: RegisterKind,
  { fields, ahead, heldAs, publicWhen }: ActivityKind,
  kinds: readonly RegisterKind[],
): string[] {
  const typeOf = (key: string) => fields.find((field) => field.key === key)?.type;
  const notPublic = publicWhen !== null && typeOf(publicWhen) !== 'yes_no';
  const unplanned = !ahead && (heldAs !== null || publicWhen !== null);
  const wrong = [
    ...(unplanned ? ['only what is planned comes true or is announced'] : []),
    ...(notPublic ? [`no yes_no ${publicWhen}`] : []),
  ];
  if (heldAs === null) return wrong;
  const target =
    heldAs.record === null
      ? kind.activities.find(({ key }) => key === heldAs.activity)
      : kinds.find(({ key }) => key === heldAs.record);
  const isOne = (heldAs.record === null) !== (heldAs.activity === null);
  const intended = kind.fields.find(({ key }) => key === heldAs.of);
  return [
    ...wrong,
    ...(isOne && target ? [] : ['comes true as nothing']),
    ...(heldAs.name === null || typeOf(heldAs.name) === 'text' ? [] : [`no text ${heldAs.name}`]),
    ...(heldAs.of === null || intended?.type === 'count' ? [] : [`no count ${heldAs.of}`]),
    ...Object.entries(heldAs.fields)
      .filter(
        ([from, to]) => !typeOf(from) || typeOf(from) !== target?.fields.find(({ key }) => key === to)?.type,
      )
      .map(([from, to]) => `${from} is not ${to}`),
  ];
}
