import type { OfficerRoute } from './route.ts';
import { areaMapRoutes } from './routes/areas/area-map.ts';
import { areaRoutes } from './routes/areas/areas.ts';
import { localUnitRoutes } from './routes/areas/local-units.ts';
import { custodyRoutes } from './routes/custody/custody.ts';
import { identityOpeningRoutes } from './routes/custody/identity-openings.ts';
import { entryRoutes } from './routes/figures/entries.ts';
import { exchangeRoutes } from './routes/figures/exchange.ts';
import { exportFigureRoutes } from './routes/figures/export-figures.ts';
import { figureRoutes } from './routes/figures/figures.ts';
import { findingRoutes } from './routes/figures/findings.ts';
import { roundRoutes } from './routes/figures/rounds.ts';
import { targetRoutes } from './routes/figures/targets.ts';
import { accountRoutes } from './routes/officers/account.ts';
import { administrationRoutes } from './routes/officers/administration.ts';
import { sessionRoutes } from './routes/officers/session.ts';
import { questionRoutes } from './routes/questions/questions.ts';
import { unansweredQuestionsRoute } from './routes/questions/unanswered-questions.ts';
import { readingRoutes } from './routes/readings/readings.ts';
import { recordDoubtRoutes } from './routes/registers/record-doubts.ts';
import { recordSheetRoutes } from './routes/registers/record-sheets.ts';
import { recordViewRoutes } from './routes/registers/record-views.ts';
import { registerRoutes } from './routes/registers/registers.ts';
import { reportTemplateRoutes } from './routes/reports/report-templates.ts';
import { reportRoutes } from './routes/reports/reports.ts';
import { systemStatusRoute } from './routes/system-status.ts';
import { changeTipRoutes } from './routes/tips/change-tip.ts';
import { channelKeyRoutes } from './routes/tips/channel-keys.ts';
import { exportTipsRoute } from './routes/tips/export-tips.ts';
import { inboxRoutes } from './routes/tips/inbox.ts';
import { intakeRoutes } from './routes/tips/intake.ts';
import { listTipsRoute } from './routes/tips/list-tips.ts';
import { openTipRoutes } from './routes/tips/open-tip.ts';
import { paperRoutes } from './routes/tips/papers.ts';
import { tipEndingRoutes } from './routes/tips/tip-ending.ts';
import { tipFileRoutes } from './routes/tips/tip-files.ts';
import { tipHandlingRoutes } from './routes/tips/tip-handling.ts';
import { tipImportRoutes } from './routes/tips/tip-import.ts';
import { tipLifeRoutes } from './routes/tips/tip-life.ts';
import { tipMovingRoutes } from './routes/tips/tip-moving.ts';
import { tipPastRoutes } from './routes/tips/tip-past.ts';
import { tipPlacesRoute } from './routes/tips/tip-places.ts';
import { tipSearchRoutes } from './routes/tips/tip-search.ts';
import { todayRoute } from './routes/today.ts';

/** Every call of the officer API: the table that the server registers and the guards walk. */
export const officerRoutes: readonly OfficerRoute[] = [
  ...sessionRoutes,
  ...accountRoutes,
  ...administrationRoutes,
  todayRoute,
  listTipsRoute,
  exportTipsRoute,
  ...openTipRoutes,
  ...tipFileRoutes,
  ...changeTipRoutes,
  ...tipHandlingRoutes,
  ...tipMovingRoutes,
  ...tipEndingRoutes,
  ...tipLifeRoutes,
  ...tipPastRoutes,
  ...tipSearchRoutes,
  tipPlacesRoute,
  ...custodyRoutes,
  ...identityOpeningRoutes,
  ...intakeRoutes,
  ...tipImportRoutes,
  ...channelKeyRoutes,
  systemStatusRoute,
  ...inboxRoutes,
  ...paperRoutes,
  ...areaRoutes,
  ...localUnitRoutes,
  ...areaMapRoutes,
  ...findingRoutes,
  ...recordSheetRoutes,
  ...recordDoubtRoutes,
  ...recordViewRoutes,
  ...registerRoutes,
  ...questionRoutes,
  unansweredQuestionsRoute,
  ...reportRoutes,
  ...reportTemplateRoutes,
  ...entryRoutes,
  ...figureRoutes,
  ...exportFigureRoutes,
  ...exchangeRoutes,
  ...roundRoutes,
  ...targetRoutes,
  ...readingRoutes,
];
