import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation, useQuery } from '@tanstack/react-query';
import { v7 as uuidv7 } from 'uuid';
import type { OfficerRequest } from '#contract/officers/administration.ts';
import { formatDay } from '#domain/calendar/day-format.ts';
import { plainDate } from '#domain/calendar/plain-date.ts';
import { fill } from '#locales/locale.ts';
import { officers } from '#locales/vi/officers.ts';
import { call } from '../../shared/api.ts';
import { formatNear } from '../../shared/format-time.ts';
import sections from '../../shared/look/section.module.css';
import { useNow } from '../../shared/use-now.ts';
import type { HandedOver } from './password-once.tsx';
import { reload, requestsQuery } from './queries.ts';
import { Refusal } from './refusal.tsx';

const { administration, roleNames } = officers;
const words = administration.requests;

export const dayWords = (day: string): string => formatDay(plainDate(day));

const whatOf = ({ role, areaName }: OfficerRequest): string =>
  role ? fill(words.role, { role: roleNames[role], area: areaName }) : words.reset;

const spanOf = ({ validFrom, validTo }: OfficerRequest): string =>
  [
    validFrom && fill(words.from, { day: dayWords(validFrom) }),
    validTo && fill(words.to, { day: dayWords(validTo) }),
  ]
    .filter(Boolean)
    .join(' ');

/** What one administrator asked for and this one may decide. */
export function RequestsSection({ onPassword }: { onPassword: (shown: HandedOver) => void }) {
  const now = useNow();
  const { data, error } = useQuery(requestsQuery);
  const decide = useMutation({
    mutationFn: ({ requestId, decision }: { requestId: string; decision: 'approved' | 'declined' }) =>
      call('decideOfficerRequest', { params: { requestId }, body: { id: uuidv7(), decision } }),
    onSuccess: async ({ password }, { decision }) => {
      await reload();
      if (password === null) notifications.show({ message: words[decision] });
      else {
        const { secondTitle, secondText } = administration.once;
        onPassword({ title: secondTitle, text: secondText, lines: [password] });
      }
    },
  });
  return (
    <section className={`panel ${sections.section}`}>
      <h2>{words.heading}</h2>
      <p className="quiet">{words.text}</p>
      <Refusal error={error ?? decide.error} />
      {data?.requests.length === 0 && <p>{words.none}</p>}
      {data && data.requests.length > 0 && (
        <ul className={sections.list}>
          {data.requests.map((request) => {
            const names = { what: whatOf(request), name: request.officer.displayName };
            const asked = {
              who: request.askedBy ?? words.operator,
              when: formatNear(new Date(request.askedAt), now),
              ends: formatNear(new Date(request.endsAt), now),
            };
            const send = (decision: 'approved' | 'declined') =>
              decide.mutate({ requestId: request.id, decision });
            return (
              <li key={request.id}>
                <div>
                  <b>{request.officer.displayName}</b>, {request.officer.title}
                  <p>
                    {whatOf(request)} {spanOf(request)}
                  </p>
                  <p className="meta">{fill(words.asked, asked)}</p>
                  {!request.mayApprove && <p className="meta">{words.own}</p>}
                </div>
                <div className="row">
                  <Button
                    variant="default"
                    size="sm"
                    aria-label={fill(words.declineOne, names)}
                    disabled={decide.isPending}
                    onClick={() => send('declined')}
                  >
                    {words.decline}
                  </Button>
                  {request.mayApprove && (
                    <Button
                      size="sm"
                      aria-label={fill(words.approveOne, names)}
                      disabled={decide.isPending}
                      onClick={() => send('approved')}
                    >
                      {words.approve}
                    </Button>
                  )}
                </div>
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
}
