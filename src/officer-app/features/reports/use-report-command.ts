import { useCommand } from '../../shared/forms/use-command.ts';
import { reportsKey } from './queries.ts';

/** Sends one change of a report. */
export const useReportCommand = <Said = void>(
  send: (id: string, said: Said) => Promise<unknown>,
  done: string,
  onDone: () => void,
) => useCommand<Said>(reportsKey, send, done, onDone);
