import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { commandWords } from '#locales/vi/commands.ts';
import { projectRoot } from '#platform/project-root.ts';
import { commands } from './commands/index.ts';

/** The command line with every command of the table, in Vietnamese throughout. */
export function createProgram(): Command {
  const program = speakVietnamese(new Command('tindan'))
    .description(commandWords.program)
    .version(programVersion(), '-V, --version', commandWords.version)
    .helpCommand('help [lệnh]', commandWords.helpCommand);
  for (const register of commands) speakVietnamese(register(program));
  return program;
}

/** Version of the program, from package.json. */
export function programVersion(): string {
  const { version } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')) as {
    version: string;
  };
  return version;
}

function speakVietnamese(command: Command): Command {
  const { titles, usage } = commandWords;
  const translated = (text: string) =>
    text.replace('[options]', usage.options).replace('[command]', usage.command);
  for (const child of command.commands) speakVietnamese(child);
  return command
    .helpOption('-h, --help', commandWords.help)
    .configureHelp({
      styleTitle: (title) => titles[title] ?? title,
      styleUsage: translated,
      styleSubcommandTerm: translated,
    })
    .configureOutput({ outputError: () => {} })
    .exitOverride();
}
