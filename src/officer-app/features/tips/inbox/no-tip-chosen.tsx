import { officers } from '#locales/vi/officers.ts';
import { IconMailOpened } from '../../../shared/icons.ts';
import { Empty } from '../../../shared/look/empty.tsx';
import classes from './no-tip-chosen.module.css';

const { inbox: words } = officers;

/** Beside the list while nothing is opened. */
export function NoTipChosen() {
  return (
    <div className={classes.box}>
      <Empty icon={<IconMailOpened aria-hidden />} title={words.chooseTitle}>
        <p>{words.chooseText}</p>
        <p className={classes.keys}>
          <kbd>J</kbd> <kbd>K</kbd> {words.keys.move} · <kbd>Enter</kbd> {words.keys.open} · <kbd>U</kbd>{' '}
          {words.keys.back} · <kbd>F</kbd> {words.keys.filter} · <kbd>/</kbd> {words.keys.find}
        </p>
      </Empty>
    </div>
  );
}
