import { Button } from '@mantine/core';
import { useState } from 'react';
import type { EnterTip, IntakeAreas } from '#contract/tips/intake.ts';
import { readCoordinates, sayCoordinates } from '#domain/tips/places/coordinates.ts';
import { pointPicker as words } from '#locales/vi/officers/intake.ts';
import { IconMapPin } from '../../shared/icons.ts';
import type { ByHand } from './entry.ts';
import classes from './entry-details.module.css';
import { PointPicker } from './point-picker.tsx';

interface Props {
  readonly entry: Omit<EnterTip, 'id'>;
  readonly areas: IntakeAreas['communes'];
  readonly onSet: (change: Partial<ByHand>) => void;
}

/** Opens the map that writes the coordinates; what is typed there moves the mark on the map. */
export function PointField({ entry, areas, onSet }: Props) {
  const [isOpen, setOpen] = useState(false);
  return (
    <div className={classes.wide}>
      <Button
        variant="default"
        leftSection={<IconMapPin aria-hidden size={18} />}
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        {isOpen ? words.close : words.open}
      </Button>
      {isOpen && (
        <PointPicker
          key={entry.areaCode ?? ''}
          point={readCoordinates(entry.coordinates ?? '')}
          areas={areas}
          areaCode={entry.areaCode}
          onPick={(point) => onSet({ coordinates: point ? sayCoordinates(point) : '' })}
        />
      )}
    </div>
  );
}
