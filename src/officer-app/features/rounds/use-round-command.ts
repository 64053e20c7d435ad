import { roundsKey } from '../../shared/rounds-query.ts';
import { useCommand } from '../../shared/use-command.ts';

/** Sends one change of a round. */
export const useRoundCommand = <Said = void>(
  send: (id: string, said: Said) => Promise<unknown>,
  done: string,
  onDone: () => void,
) => useCommand<Said>(roundsKey, send, done, onDone);
