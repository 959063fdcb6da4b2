import { accessSync, constants, existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { GoujiError } from '../model/error.js';

/**
 * Makes the folders of a path that are missing, outermost first. Node's own `recursive` never returns where a parent
 * stands and still refuses to hold a folder, as /proc does.
 */
function makeFolders(folder: string): void {
  if (existsSync(folder)) return;
  makeFolders(dirname(folder));
  try {
    mkdirSync(folder);
  } catch (error) {
    // Another run made it in between.
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
}

/**
 * Makes a folder where there is none.
 * @throws GoujiError `code` where it cannot be made, or nothing can be written into it
 */
export function makeWritableFolder(folder: string, code: GoujiError['code']): void {
  try {
    makeFolders(folder);
    // Refuses what stands there and is no folder.
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
  } catch (error) {
    throw new GoujiError(
      code,
      `${folder}: expected a folder that can be written to, found ${(error as Error).message}`,
      {
        cause: error,
      },
    );
  }
}
