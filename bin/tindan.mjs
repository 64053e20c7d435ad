#!/usr/bin/env node
/**
 * The door of every command. Runs on any Node from 20 and needs no package: it installs what is missing,
 * builds what is stale, then hands over to the program on the pinned Node. Its own words go to stderr, so
 * that stdout belongs to the command.
 */
import { LauncherFailure } from './launcher/failure.mjs';
import { prepare } from './launcher/prepare.mjs';
import { runOnNode } from './launcher/run-on-node.mjs';

const [command, ...rest] = process.argv.slice(2);

try {
  const { node, entry } = await prepare(command);
  if (command === 'run') process.exitCode = await runOnNode(node, rest);
  else if (command !== 'build') process.exitCode = await runOnNode(node, [entry, ...process.argv.slice(2)]);
} catch (error) {
  if (!(error instanceof LauncherFailure)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
