import { accessSync, constants, mkdirSync } from 'node:fs';
import { GoujiError } from '../model/error.js';

/**
 * Makes a folder where there is none.
 * @throws GoujiError `code` where it cannot be made, or nothing can be written into it
 */
export function makeWritableFolder(folder: string, code: GoujiError['code']): void {
  try {
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
