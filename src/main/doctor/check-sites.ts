import { fill } from '#locales/locale.ts';
import { doctorWords as words } from '#locales/vi/commands/doctor.ts';
import type { Config } from '#platform/config.ts';
import { checkPort } from '../processes/check-port.ts';
import { waitUntilHealthy } from '../processes/wait-until-healthy.ts';
import { bad, type Finding, good } from './finding.ts';

/** Whether the sites answer when the product runs, or could open their ports when it does not. */
export async function checkSites(config: Config, isServing: boolean): Promise<Finding> {
  const { listen, publicPort, officerPort } = config;
  const ports = { PUBLIC_PORT: publicPort, OFFICER_PORT: officerPort };
  const { signal } = new AbortController();
  const wrong: string[] = [];
  for (const [setting, port] of Object.entries(ports)) {
    const fine = isServing
      ? await waitUntilHealthy({ port, listen, withinMs: 2000, signal })
      : await checkPort({ port, listen, setting }).then(
          () => true,
          () => false,
        );
    if (!fine) wrong.push(`${setting}=${port}`);
  }
  const names = wrong.join(', ');
  if (isServing && names) return bad('ports', fill(words.ports.silent, { names }), words.ports.silentAdvice);
  if (isServing) return good('ports', words.ports.serving);
  if (names) return bad('ports', fill(words.ports.taken, { names }), words.ports.takenAdvice);
  return good('ports', fill(words.ports.free, { public: publicPort, officer: officerPort }));
}
