import { roundsKey } from '../../shared/due/rounds-query.ts';
import { useCommand } from '../../shared/forms/use-command.ts';

/** Sends one change of a round. */
export const useRoundCommand = <Said = void>(
  send: (id: string, said: Said) => Promise<unknown>,
  done: string,
  onDone: () => void,
) => useCommand<Said>(roundsKey, send, done, onDone);
