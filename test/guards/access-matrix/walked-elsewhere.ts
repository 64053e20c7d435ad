import { contract } from '#contract/contract.ts';
import type { EndpointName } from '#contract/endpoints.ts';
import { entryEndpoints } from '#contract/figures/entries-endpoints.ts';
import { targetEndpoints } from '#contract/figures/targets-endpoints.ts';
import { questionEndpoints } from '#contract/questions/question-endpoints.ts';
import { readingEndpoints } from '#contract/readings/readings-endpoints.ts';
import { registerEndpoints } from '#contract/registers/register-endpoints.ts';
import { reportEndpoints } from '#contract/reports/reports-endpoints.ts';
import { officerRoutes } from '../../../src/officer-api/routes.ts';

const figureRoutes: readonly EndpointName[] = [
  'listFindings',
  'answerFinding',
  'exploreFigures',
  'traceFigure',
  'rankAreas',
  'overview',
  'exportFigures',
  'exportReportWorkbook',
  'exportExchange',
  'importExchange',
];
const areaRoutes: readonly EndpointName[] = [
  'areaMap',
  'areaShapes',
  'listLocalUnits',
  'addLocalUnit',
  'importLocalUnits',
  'renameLocalUnit',
  'endLocalUnit',
];
const tipPlaces: readonly EndpointName[] = ['tipPlaces'];
const custodyRoutes = officerRoutes
  .map(({ name }) => name)
  .filter((name) => /^\/api\/(custody|identity-openings)/.test(contract[name].path));

/** Routes that are walked role by role beside what they are about, and the tests that do. */
export const walkedElsewhere: readonly { tests: readonly string[]; routes: readonly string[] }[] = [
  { tests: ['src/officer-api/routes/areas/areas.test.ts'], routes: areaRoutes },
  { tests: ['src/officer-api/routes/registers/registers.test.ts'], routes: Object.keys(registerEndpoints) },
  { tests: ['src/officer-api/routes/questions/questions.test.ts'], routes: Object.keys(questionEndpoints) },
  { tests: ['src/officer-api/routes/readings/readings.test.ts'], routes: Object.keys(readingEndpoints) },
  {
    tests: [
      'src/officer-api/routes/reports/reports.test.ts',
      'src/officer-api/routes/figures/entries.test.ts',
    ],
    routes: [...Object.keys(reportEndpoints), ...Object.keys(entryEndpoints)],
  },
  { tests: ['src/officer-api/routes/figures/targets.test.ts'], routes: Object.keys(targetEndpoints) },
  {
    tests: [
      'src/officer-api/routes/figures/findings.test.ts',
      'src/officer-api/routes/figures/figures.test.ts',
      'src/officer-api/routes/figures/exchange.test.ts',
    ],
    routes: figureRoutes,
  },
  { tests: ['src/officer-api/routes/tips/tip-places.test.ts'], routes: tipPlaces },
  { tests: ['test/guards/custody-matrix.test.ts'], routes: custodyRoutes },
];
