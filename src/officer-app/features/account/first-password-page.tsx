import { officers } from '#locales/vi/officers.ts';
import { Mark } from '../../shared/look/mark.tsx';
import { useTitle } from '../../shared/use-title.ts';
import classes from './account.module.css';
import { PasswordChange } from './password-change.tsx';

const words = officers.account.password;

/** The first screen of a new account: the password that somebody handed over gives way to one's own. */
export function FirstPasswordPage({ onChanged }: { onChanged: () => void }) {
  useTitle(words.firstTitle);
  return (
    <main className={classes.first}>
      <Mark size={48} />
      <h1>{words.firstTitle}</h1>
      <p>{words.firstText}</p>
      <PasswordChange currentLabel={words.given} onChanged={onChanged} />
    </main>
  );
}
