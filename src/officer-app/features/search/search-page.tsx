import type { Me } from '#contract/officers/session.ts';
import { searchWords as words } from '#locales/vi/officers/search.ts';
import { useArea } from '../../shared/area/use-area.ts';
import { useTitle } from '../../shared/use-title.ts';
import { Elsewhere } from './elsewhere.tsx';
import type { PalettePage } from './find-commands.ts';
import { SearchForm } from './search-form.tsx';
import classes from './search-page.module.css';
import { TipHits } from './tip-hits.tsx';
import { keepSearch, newSearch, useLastSearch } from './tip-search.ts';

/** Tips by their words, communes, officers and screens, as one's rights allow. */
export function SearchPage({ me, pages }: { me: Me; pages: readonly PalettePage[] }) {
  useTitle(words.title);
  const area = useArea();
  const asked = useLastSearch();
  const mayInspect = me.roles.some(({ role }) => role === 'inspector');
  return (
    <div className={classes.page}>
      <h1>{words.title}</h1>
      <search>
        <SearchForm
          key={asked?.id ?? 'new'}
          asked={asked}
          mayReadTips={me.may.readTips}
          mayInspect={mayInspect}
          onAsk={(text, ended) => keepSearch(newSearch(text, { area, ended }))}
        />
      </search>
      {asked && me.may.readTips && <TipHits key={asked.id} asked={asked} />}
      {asked && <Elsewhere text={asked.text} pages={pages} mayAdminister={me.may.administer} />}
      {!asked && (
        <ul className={`${classes.help} quiet`}>
          {words.help.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
