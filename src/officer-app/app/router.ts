import { createRouter, stringifySearchWith } from '@tanstack/react-router';
import { BrokenPage } from './broken-page.tsx';
import { account } from './routes/account.ts';
import { administrationRoutes } from './routes/administration.tsx';
import { areaRoutes } from './routes/areas.tsx';
import { custody } from './routes/custody.ts';
import { entryRoutes } from './routes/entry.tsx';
import { figureGrid } from './routes/figure-grid.tsx';
import { figureRoutes } from './routes/figures.tsx';
import { gallery } from './routes/gallery.ts';
import { intakeRoutes } from './routes/intake.tsx';
import { movedAway } from './routes/moved-away.ts';
import { questionRoutes } from './routes/questions.tsx';
import { readingRoutes } from './routes/readings.tsx';
import { registerRoutes } from './routes/registers.tsx';
import { reportRoutes } from './routes/reports.tsx';
import { root } from './routes/root.ts';
import { rounds } from './routes/rounds.ts';
import { search } from './routes/search.tsx';
import { shift } from './routes/shift.ts';
import { signedIn } from './routes/signed-in.ts';
import { targetRoutes } from './routes/targets.tsx';
import { tipBook } from './routes/tip-book.ts';
import { tipPlaces } from './routes/tip-places.ts';
import { tipRoutes } from './routes/tips.tsx';
import { today } from './routes/today.ts';

/** Every screen; what a feature shows and which address it has stands in `routes/`. */
export const router = createRouter({
  routeTree: root.addChildren([
    ...entryRoutes,
    signedIn.addChildren([
      today,
      shift,
      tipPlaces,
      movedAway,
      tipBook,
      gallery,
      account,
      search,
      custody,
      figureGrid,
      rounds,
      ...administrationRoutes,
      ...areaRoutes,
      ...reportRoutes,
      ...targetRoutes,
      ...tipRoutes,
      ...intakeRoutes,
      ...registerRoutes,
      ...questionRoutes,
      ...figureRoutes,
      ...readingRoutes,
    ]),
  ]),
  // a code of digits stays as it is read: ?area=31120
  stringifySearch: stringifySearchWith(JSON.stringify),
  defaultErrorComponent: BrokenPage,
  defaultPendingMs: 400,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
