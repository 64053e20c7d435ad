import type { Me } from '#contract/officers/session.ts';
import { areaReaders } from '#domain/areas/local-unit.ts';
import type { Role } from '#domain/officers/role.ts';
import { registerKeepers } from '#domain/registers/register-kind.ts';
import { areaMap, localUnits } from '#locales/vi/officers/areas.ts';
import { custody } from '#locales/vi/officers/custody.ts';
import { figureGrid } from '#locales/vi/officers/figure-grid.ts';
import { explorerWords, overviewWords } from '#locales/vi/officers/figures.ts';
import { findingsPage } from '#locales/vi/officers/findings.ts';
import { inboxWords } from '#locales/vi/officers/inbox.ts';
import { channelKeys, intake, tipBook } from '#locales/vi/officers/intake.ts';
import { questionsPage } from '#locales/vi/officers/questions.ts';
import { readingsWords } from '#locales/vi/officers/readings.ts';
import { registers } from '#locales/vi/officers/registers.ts';
import { reports } from '#locales/vi/officers/reports.ts';
import { rounds } from '#locales/vi/officers/rounds.ts';
import { searchWords } from '#locales/vi/officers/search.ts';
import { shift } from '#locales/vi/officers/shift.ts';
import { statusPage } from '#locales/vi/officers/status.ts';
import { targetsPage } from '#locales/vi/officers/targets.ts';
import { tipImport } from '#locales/vi/officers/tip-import.ts';
import { tipPlacesWords } from '#locales/vi/officers/tip-places.ts';
import { officers } from '#locales/vi/officers.ts';
import {
  IconActivity,
  IconChartBar,
  IconEye,
  IconFileSearch,
  IconFileText,
  IconHome2,
  IconInbox,
  IconKey,
  IconMap2,
  IconMapPin,
  IconMessageQuestion,
  IconMessages,
  IconPencilPlus,
  IconScale,
  IconSearch,
  IconSend,
  IconShieldCheck,
  IconSpeakerphone,
  IconTable,
  IconTarget,
  IconUsers,
  IconUsersGroup,
} from '../../shared/icons.ts';
import { paths } from '../../shared/paths.ts';

const { shell } = officers;

const worksInAreas = ({ roles }: Me): boolean => roles.some(({ role }) => areaReaders.includes(role));

const answers = ({ roles }: Me): boolean =>
  roles.some(({ role }) => registerKeepers.includes(role) || role === 'inspector');

/** An administrator of the whole city: the deployment is the city's. */
const runsCity = ({ roles }: Me): boolean =>
  roles.some(({ role, areaCode }) => role === 'administrator' && areaCode.length === 2);

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

export interface Screen {
  readonly to: string;
  readonly label: string;
  readonly Icon: typeof IconHome2;
}

export interface ScreenGroup {
  /** None over the work of the day. */
  readonly heading?: string;
  readonly screens: readonly Screen[];
}

/** The screens that an officer has, in groups as the navigation shows them: the day, the movement, figures, areas, accounts. */
export function screenGroupsOf(me: Me): ScreenGroup[] {
  const works = worksInAreas(me);
  const { readTips, handleTips, administer } = me.may;
  const groups = [
    {
      screens: [
        { to: paths.today, label: shell.today, Icon: IconHome2, shown: true },
        { to: paths.inbox, label: shell.inbox, Icon: IconInbox, shown: readTips },
        { to: paths.intake, label: intake.title, Icon: IconPencilPlus, shown: handleTips },
        { to: paths.search, label: searchWords.title, Icon: IconSearch, shown: readTips },
      ],
    },
    {
      heading: shell.groups.movement,
      screens: [
        ...families.map(({ slug, title, Icon }) => ({ to: `/so/${slug}`, label: title, Icon, shown: works })),
        { to: paths.questions, label: questionsPage.title, Icon: IconMessageQuestion, shown: answers(me) },
      ],
    },
    {
      heading: shell.groups.figures,
      screens: [
        { to: paths.overview, label: overviewWords.title, Icon: IconEye, shown: works },
        { to: paths.targets, label: targetsPage.title, Icon: IconTarget, shown: works },
        { to: paths.figures, label: figureGrid.title, Icon: IconTable, shown: works },
        { to: paths.rounds, label: rounds.title, Icon: IconSend, shown: works },
        { to: paths.explorer, label: explorerWords.title, Icon: IconChartBar, shown: works },
        { to: paths.readings, label: readingsWords.title, Icon: IconFileSearch, shown: works },
        { to: paths.findings, label: findingsPage.title, Icon: IconScale, shown: works },
        { to: paths.reports, label: reports.title, Icon: IconFileText, shown: works },
      ],
    },
    {
      heading: shell.groups.areas,
      screens: [
        { to: paths.areaMap, label: areaMap.title, Icon: IconMap2, shown: works },
        { to: paths.areas, label: localUnits.title, Icon: IconMapPin, shown: works },
      ],
    },
    {
      heading: shell.groups.accounts,
      screens: [
        { to: paths.custody, label: custody.title, Icon: IconKey, shown: hasPartInCustody(me) },
        {
          to: paths.administration,
          label: officers.administration.title,
          Icon: IconUsers,
          shown: administer,
        },
        { to: paths.channelKeys, label: channelKeys.title, Icon: IconKey, shown: administer },
        { to: paths.systemStatus, label: statusPage.title, Icon: IconActivity, shown: runsCity(me) },
      ],
    },
  ];
  return groups
    .map((group) => ({ ...group, screens: group.screens.filter(({ shown }) => shown) }))
    .filter(({ screens }) => screens.length > 0);
}

/** The same in one list. */
export const screensOf = (me: Me): Screen[] => screenGroupsOf(me).flatMap(({ screens }) => screens);

/** The pages that have no line in the navigation, where the palette finds them by name. */
export function furtherPagesOf({ may }: Me): { to: string; label: string }[] {
  const ofTips = [
    { to: paths.shift, label: shift.title },
    { to: paths.tipPlaces, label: tipPlacesWords.title },
    { to: paths.movedAway, label: inboxWords.moved.link },
  ];
  const ofHandlers = [
    { to: paths.tipBook, label: tipBook.title },
    { to: paths.tipImport, label: tipImport.open },
  ];
  return [
    ...(may.readTips ? ofTips : []),
    ...(may.handleTips ? ofHandlers : []),
    { to: paths.account, label: officers.account.title },
  ];
}
