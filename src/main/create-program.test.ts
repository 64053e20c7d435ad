import { expect, test } from 'vitest';
import { commands } from './commands/index.ts';
import { createProgram } from './create-program.ts';

const program = createProgram();

test('every command of the table is there once, with a summary and Vietnamese help', () => {
  expect(program.commands).toHaveLength(commands.length);
  expect(new Set(program.commands.map((command) => command.name())).size).toBe(commands.length);
  for (const command of program.commands) {
    expect(command.description()).not.toBe('');
    const help = command.helpInformation();
    expect(help).toContain('Cách dùng:');
    expect(help).toContain('In hướng dẫn của lệnh');
    expect(help).not.toMatch(/Usage:|Options:|Arguments:|Commands:|\[options\]|display help/);
  }
});

test('a wrong word is refused, not run', async () => {
  await expect(createProgram().parseAsync(['node', 'tindan', 'nonsense'])).rejects.toMatchObject({
    code: 'commander.unknownCommand',
  });
  await expect(createProgram().parseAsync(['node', 'tindan', 'backup'])).rejects.toMatchObject({
    code: 'commander.missingArgument',
  });
});
