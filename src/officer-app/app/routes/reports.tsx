import { createRoute } from '@tanstack/react-router';
import { ReportPage } from '../../features/reports/report-page.tsx';
import { ReportsPage } from '../../features/reports/reports-page.tsx';
import { TemplatesPage } from '../../features/reports/templates-page.tsx';
import { paths } from '../../shared/paths.ts';
import { signedIn } from './signed-in.ts';

const list = createRoute({
  getParentRoute: () => signedIn,
  path: paths.reports,
  component: ReportsPage,
});

const report = createRoute({
  getParentRoute: () => signedIn,
  path: paths.report,
  component: function ReportRoute() {
    const { areaCode, period } = report.useParams();
    return <ReportPage key={`${areaCode} ${period}`} area={areaCode} period={period} />;
  },
});

const templates = createRoute({
  getParentRoute: () => signedIn,
  path: paths.reportTemplates,
  component: TemplatesPage,
});

export const reportRoutes = [list, templates, report] as const;
