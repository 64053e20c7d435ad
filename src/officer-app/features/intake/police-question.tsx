import { Button } from '@mantine/core';
import { intake as words } from '#locales/vi/officers/intake.ts';
import { IconAlertTriangleFilled } from '../../shared/icons.ts';
import classes from './entry-page.module.css';

/** Asked once where the text names police: who it is about decides who may ever see it. */
export function PoliceQuestion({ onAnswer }: { onAnswer: (isAbout: boolean) => void }) {
  return (
    <div className={classes.police} role="alert">
      <p>
        <IconAlertTriangleFilled className="ico" aria-hidden /> {words.policeAsk}
      </p>
      <div className="row">
        <Button size="sm" onClick={() => onAnswer(true)}>
          {words.policeYes}
        </Button>
        <Button size="sm" variant="default" onClick={() => onAnswer(false)}>
          {words.policeNo}
        </Button>
      </div>
    </div>
  );
}
