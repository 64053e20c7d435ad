import { Alert } from '@mantine/core';
import { officers } from '#locales/vi/officers.ts';
import { IconAlertTriangleFilled } from '../../shared/icons.ts';
import { refusalWords } from './queries.ts';

/** A refusal beside what caused it. */
export function Refusal({ error }: { error: unknown }) {
  if (!error) return null;
  return (
    <Alert
      role="alert"
      color="danger"
      title={officers.errors.heading}
      icon={<IconAlertTriangleFilled className="ico" aria-hidden />}
    >
      {refusalWords(error)}
    </Alert>
  );
}
