import type { OfficerRoute } from './route.ts';
import { accountRoutes } from './routes/account.ts';
import { administrationRoutes } from './routes/administration.ts';
import { areaMapRoutes } from './routes/area-map.ts';
import { areaRoutes } from './routes/areas.ts';
import { changeTipRoutes } from './routes/change-tip.ts';
import { channelKeyRoutes } from './routes/channel-keys.ts';
import { custodyRoutes } from './routes/custody.ts';
import { entryRoutes } from './routes/entries.ts';
import { exchangeRoutes } from './routes/exchange.ts';
import { exportFigureRoutes } from './routes/export-figures.ts';
import { exportTipsRoute } from './routes/export-tips.ts';
import { figureRoutes } from './routes/figures.ts';
import { findingRoutes } from './routes/findings.ts';
import { identityOpeningRoutes } from './routes/identity-openings.ts';
import { inboxRoutes } from './routes/inbox.ts';
import { intakeRoutes } from './routes/intake.ts';
import { listTipsRoute } from './routes/list-tips.ts';
import { localUnitRoutes } from './routes/local-units.ts';
import { openTipRoutes } from './routes/open-tip.ts';
import { paperRoutes } from './routes/papers.ts';
import { questionRoutes } from './routes/questions.ts';
import { readingRoutes } from './routes/readings.ts';
import { recordDoubtRoutes } from './routes/record-doubts.ts';
import { recordSheetRoutes } from './routes/record-sheets.ts';
import { recordViewRoutes } from './routes/record-views.ts';
import { registerRoutes } from './routes/registers.ts';
import { reportTemplateRoutes } from './routes/report-templates.ts';
import { reportRoutes } from './routes/reports.ts';
import { roundRoutes } from './routes/rounds.ts';
import { sessionRoutes } from './routes/session.ts';
import { systemStatusRoute } from './routes/system-status.ts';
import { targetRoutes } from './routes/targets.ts';
import { tipEndingRoutes } from './routes/tip-ending.ts';
import { tipFileRoutes } from './routes/tip-files.ts';
import { tipHandlingRoutes } from './routes/tip-handling.ts';
import { tipImportRoutes } from './routes/tip-import.ts';
import { tipLifeRoutes } from './routes/tip-life.ts';
import { tipMovingRoutes } from './routes/tip-moving.ts';
import { tipPastRoutes } from './routes/tip-past.ts';
import { tipPlacesRoute } from './routes/tip-places.ts';
import { tipSearchRoutes } from './routes/tip-search.ts';
import { todayRoute } from './routes/today.ts';
import { unansweredQuestionsRoute } from './routes/unanswered-questions.ts';

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
