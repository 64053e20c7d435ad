import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { fill } from '#locales/locale.ts';
import { officers } from '#locales/vi/officers.ts';
import { IconArrowLeft } from '../../shared/icons.ts';
import sections from '../../shared/look/section.module.css';
import { SkeletonLines } from '../../shared/look/skeleton-lines.tsx';
import { Tag } from '../../shared/look/tag.tsx';
import { paths } from '../../shared/paths.ts';
import { useTitle } from '../../shared/use-title.ts';
import classes from './administration.module.css';
import { OfficerDialogs, type OfficerStep } from './officer-dialogs.tsx';
import { type HandedOver, PasswordOnce } from './password-once.tsx';
import { officerQuery } from './queries.ts';
import { Refusal } from './refusal.tsx';
import { dayWords } from './requests-section.tsx';

const { administration, shell, roleNames } = officers;
const words = administration.one;

/** One account: its roles, how its officer signs in, and what an administrator may do. */
export function OfficerPage({ officerId }: { officerId: string }) {
  const { data, error } = useQuery(officerQuery(officerId));
  useTitle(data?.displayName ?? administration.title);
  const [step, setStep] = useState<OfficerStep>();
  const [shown, setShown] = useState<HandedOver>();
  const signInWords = data && [
    fill(words.keys, { count: data.passkeys }),
    data.hasTotp ? words.codes : words.noCodes,
    ...(data.mustChangePassword ? [words.mustChange] : []),
  ];
  return (
    <div className={classes.page}>
      <p>
        <Link to={paths.administration}>
          <IconArrowLeft className="ico" aria-hidden /> {administration.back}
        </Link>
      </p>
      <Refusal error={error} />
      {!data && !error && <SkeletonLines lines={6} />}
      {data && (
        <>
          <div>
            <h1>{data.displayName}</h1>
            <p className="quiet">
              {data.title}, <span className="nowrap">{data.username}</span>
            </p>
            <p className="row">
              {data.isDisabled && <Tag lined>{administration.disabled}</Tag>}
              {data.waiting.length > 0 && <Tag>{administration.waitingTag}</Tag>}
            </p>
            {!data.mayChange && <p>{words.own}</p>}
          </div>
          <section className={`panel ${sections.section}`}>
            <h2>{words.roles}</h2>
            {data.grants.length === 0 && <p>{administration.noRoles}</p>}
            {data.grants.length > 0 && (
              <ul className={sections.list}>
                {data.grants.map((grant) => {
                  const names = { role: roleNames[grant.role], area: grant.areaName };
                  return (
                    <li key={`${grant.role} ${grant.areaCode} ${grant.validFrom}`}>
                      <span>
                        {fill(shell.roleAt, names)}{' '}
                        <span className="meta">
                          {fill(words.since, { day: dayWords(grant.validFrom) })}
                          {grant.validTo && ` ${fill(words.until, { day: dayWords(grant.validTo) })}`}
                        </span>
                      </span>
                      {data.mayChange && (
                        <Button
                          variant="default"
                          size="sm"
                          aria-label={fill(words.endOne, names)}
                          onClick={() => setStep({ end: grant })}
                        >
                          {words.end}
                        </Button>
                      )}
                    </li>
                  );
                })}
              </ul>
            )}
            {data.mayChange && (
              <div>
                <Button onClick={() => setStep('give')}>{words.give}</Button>
              </div>
            )}
          </section>
          <section className={`panel ${sections.section}`}>
            <h2>{words.signIn}</h2>
            <p>{signInWords?.join('; ')}.</p>
            {data.mayChange && (
              <div className="row">
                <Button variant="default" onClick={() => setStep('reset')}>
                  {words.reset}
                </Button>
                <Button variant="default" onClick={() => setStep(data.isDisabled ? 'enable' : 'disable')}>
                  {data.isDisabled ? words.enable : words.disable}
                </Button>
              </div>
            )}
          </section>
          {step && (
            <OfficerDialogs
              account={data}
              step={step}
              onPassword={(password) => {
                setStep(undefined);
                setShown(password);
              }}
              onClose={() => setStep(undefined)}
            />
          )}
        </>
      )}
      {shown && <PasswordOnce shown={shown} onClose={() => setShown(undefined)} />}
    </div>
  );
}
