import { accessSync, constants } from 'node:fs';
import { join } from 'node:path';
import { LauncherFailure } from './failure.mjs';
import { root } from './root.mjs';

/** Where the pinned Node lies once the packages are installed. */
export const pinnedNodeFile = join(
  root,
  'node_modules',
  `node-${process.platform}-${process.arch}`,
  'bin',
  'node',
);

/** The Node to run the program on: the pinned one, else the running one if it is new enough. */
export function pinnedNode() {
  try {
    accessSync(pinnedNodeFile, constants.X_OK);
    return pinnedNodeFile;
  } catch {
    if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath;
    throw new LauncherFailure(
      `Không có Node 24 kèm sẵn cho ${process.platform}-${process.arch}; hãy cài Node 24 trở lên rồi chạy lại.`,
    );
  }
}
