import { custody as words } from '#locales/vi/officers/custody.ts';
import { useMe } from '../../shared/me.ts';
import { useTitle } from '../../shared/use-title.ts';
import { AskedSection } from './asked-section.tsx';
import classes from './custody.module.css';
import { GroupSection } from './group-section.tsx';
import { InspectSection } from './inspect-section.tsx';
import { OwnKeySection } from './own-key-section.tsx';
import { WorkSection } from './work-section.tsx';

/** Custody of identities, as each role has a part in it: custodian, administrator, inspector. */
export function CustodyPage() {
  useTitle(words.title);
  const roles = useMe()?.roles.map(({ role }) => role) ?? [];
  const isCustodian = roles.includes('identity_custodian');
  return (
    <div className={classes.page}>
      <div>
        <h1>{words.heading}</h1>
        <p className="quiet">{words.lead}</p>
      </div>
      {isCustodian && <AskedSection />}
      {isCustodian && <WorkSection />}
      {isCustodian && <OwnKeySection />}
      {roles.includes('inspector') && <InspectSection />}
      {(isCustodian || roles.includes('administrator')) && <GroupSection />}
    </div>
  );
}
