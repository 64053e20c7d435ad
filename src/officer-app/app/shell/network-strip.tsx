import { useNetwork } from '@mantine/hooks';
import { officers } from '#locales/vi/officers.ts';
import classes from './sample-strip.module.css';

/** Says that there is no network as soon as the browser knows, and what becomes of what is typed. */
export function NetworkStrip() {
  const { online } = useNetwork();
  return (
    <div role="status">
      {!online && (
        <p className={classes.strip}>
          <strong>{officers.shell.noNetwork}</strong> {officers.shell.noNetworkText}
        </p>
      )}
    </div>
  );
}
