import type { Command } from 'commander';

/** Adds one command to the program and returns it. One file a command; the table is in `index.ts`. */
export type Register = (program: Command) => Command;
