import { Alert } from '@mantine/core';
import type { ReactNode } from 'react';
import { officers } from '#locales/vi/officers.ts';
import { IconAlertTriangleFilled } from './icons.ts';

/** The one look of what went wrong, read aloud as soon as it stands there. */
export function FailureAlert({ children }: { children: ReactNode }) {
  return (
    <Alert
      role="alert"
      color="danger"
      title={officers.errors.heading}
      icon={<IconAlertTriangleFilled className="ico" aria-hidden />}
    >
      {children}
    </Alert>
  );
}
