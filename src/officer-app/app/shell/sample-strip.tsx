import { officers } from '#locales/vi/officers.ts';
import classes from './sample-strip.module.css';

/** Says on every screen and print that nothing here is real. */
export function SampleStrip() {
  return (
    <aside className={classes.strip} aria-label={officers.shell.sampleTitle}>
      <b>{officers.shell.sampleTitle}</b> {officers.shell.sample}
    </aside>
  );
}
