import type { Me } from '#contract/session.ts';
import { areaReaders } from '#domain/areas/local-unit.ts';
import type { Role } from '#domain/officers/role.ts';
import { registerKeepers } from '#domain/registers/register-kind.ts';
import { officers } from '#locales/vi/officers.ts';
import { areaMap, localUnits } from '#locales/vi/officers-areas.ts';
import { custody } from '#locales/vi/officers-custody.ts';
import { figureGrid } from '#locales/vi/officers-figure-grid.ts';
import { explorerWords, overviewWords } from '#locales/vi/officers-figures.ts';
import { findingsPage } from '#locales/vi/officers-findings.ts';
import { channelKeys, intake } from '#locales/vi/officers-intake.ts';
import { questionsPage } from '#locales/vi/officers-questions.ts';
import { readingsWords } from '#locales/vi/officers-readings.ts';
import { registers } from '#locales/vi/officers-registers.ts';
import { reports } from '#locales/vi/officers-reports.ts';
import { rounds } from '#locales/vi/officers-rounds.ts';
import { searchWords } from '#locales/vi/officers-search.ts';
import {
  IconChartBar,
  IconEye,
  IconFileSearch,
  IconFileText,
  IconHome2,
  IconInbox,
  IconKey,
  IconMap2,
  IconMapPin,
  IconMessages,
  IconPencilPlus,
  IconScale,
  IconSearch,
  IconSend,
  IconShieldCheck,
  IconSpeakerphone,
  IconTable,
  IconUsers,
  IconUsersGroup,
} from '../../shared/icons.ts';
import { paths } from '../../shared/paths.ts';

const { shell } = officers;

const worksInAreas = ({ roles }: Me): boolean => roles.some(({ role }) => areaReaders.includes(role));

const answers = ({ roles }: Me): boolean =>
  roles.some(({ role }) => registerKeepers.includes(role) || role === 'inspector');

/** Custodians, those who make up the group, and those who are told of openings. */
const custodyRoles: readonly Role[] = ['identity_custodian', 'administrator', 'inspector'];

export const hasPartInCustody = ({ roles }: Me): boolean =>
  roles.some(({ role }) => custodyRoles.includes(role));

const icons: Readonly<Record<string, typeof IconHome2>> = {
  models: IconUsersGroup,
  incidents: IconShieldCheck,
  outreach: IconSpeakerphone,
  forum: IconMessages,
};

/** The registers, in the order of the year's report. */
const families = Object.entries(registers.families).map(([family, words]) => ({
  ...words,
  Icon: icons[family] ?? IconUsersGroup,
}));

/** The screens that an officer has, in the order of the navigation: the day, the registers, the figures, the areas. */
export const screensOf = (me: Me) => {
  const works = worksInAreas(me);
  return [
    { to: paths.today, label: shell.today, Icon: IconHome2, shown: true, exact: true },
    { to: paths.inbox, label: shell.inbox, Icon: IconInbox, shown: me.may.readTips, exact: false },
    { to: paths.intake, label: intake.title, Icon: IconPencilPlus, shown: me.may.handleTips, exact: false },
    { to: paths.search, label: searchWords.title, Icon: IconSearch, shown: me.may.readTips, exact: false },
    ...families.map(({ slug, title, Icon }) => ({
      to: `/so/${slug}`,
      label: title,
      Icon,
      shown: works,
      exact: false,
    })),
    { to: paths.questions, label: questionsPage.title, Icon: IconMessages, shown: answers(me), exact: false },
    { to: paths.figures, label: figureGrid.title, Icon: IconTable, shown: works, exact: false },
    { to: paths.rounds, label: rounds.title, Icon: IconSend, shown: works, exact: false },
    { to: paths.overview, label: overviewWords.title, Icon: IconEye, shown: works, exact: false },
    { to: paths.explorer, label: explorerWords.title, Icon: IconChartBar, shown: works, exact: false },
    { to: paths.findings, label: findingsPage.title, Icon: IconScale, shown: works, exact: false },
    { to: paths.readings, label: readingsWords.title, Icon: IconFileSearch, shown: works, exact: false },
    { to: paths.reports, label: reports.title, Icon: IconFileText, shown: works, exact: false },
    { to: paths.areaMap, label: areaMap.title, Icon: IconMap2, shown: works, exact: false },
    { to: paths.areas, label: localUnits.title, Icon: IconMapPin, shown: works, exact: false },
    { to: paths.custody, label: custody.title, Icon: IconKey, shown: hasPartInCustody(me), exact: false },
    {
      to: paths.administration,
      label: officers.administration.title,
      Icon: IconUsers,
      shown: me.may.administer,
      exact: false,
    },
    {
      to: paths.channelKeys,
      label: channelKeys.title,
      Icon: IconKey,
      shown: me.may.administer,
      exact: false,
    },
  ].filter(({ shown }) => shown);
};
