import { createRoute } from '@tanstack/react-router';
import { paths } from '../../shared/paths.ts';
import { page, screen } from '../screen.ts';
import { signedIn } from './signed-in.ts';

const ReportPage = page(() => import('../../features/reports/report-page.tsx'), 'ReportPage');

const list = createRoute({
  getParentRoute: () => signedIn,
  path: paths.reports,
  component: page(() => import('../../features/reports/reports-page.tsx'), 'ReportsPage'),
});

const report = createRoute({
  getParentRoute: () => signedIn,
  path: paths.report,
  component: screen(ReportPage, function ReportRoute() {
    const { areaCode, period } = report.useParams();
    return <ReportPage key={`${areaCode} ${period}`} area={areaCode} period={period} />;
  }),
});

const templates = createRoute({
  getParentRoute: () => signedIn,
  path: paths.reportTemplates,
  component: page(() => import('../../features/reports/templates-page.tsx'), 'TemplatesPage'),
});

export const reportRoutes = [list, templates, report] as const;
