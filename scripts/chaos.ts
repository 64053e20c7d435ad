import { Command } from 'commander';
import { all } from './chaos/all.ts';
import { failovers } from './chaos/failovers.ts';
import { fuzz } from './chaos/fuzz.ts';
import { keys } from './chaos/keys.ts';
import { kills } from './chaos/kills.ts';
import { timing } from './chaos/timing.ts';
import { troubles } from './chaos/troubles.ts';

const program = new Command('chaos').description(
  'Breaks the product on purpose while it is used, and checks that everything acknowledged is there, once.',
);
kills(program);
failovers(program);
fuzz(program);
troubles(program);
timing(program);
keys(program);
all(program);
await program.parseAsync();
