import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { GoujiError } from '../../model/error.js';
import { syntaxFault } from '../../run/json-place.js';
import { validate } from '../../run/validate.js';
import type { Gold, GoldArticle, GoldClaim, GoldSpeech } from './gold.js';

function filesIn(folder: string, flag: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch (error) {
    throw new GoujiError('usage', `${flag}: expected a folder, found none at ${folder}`, { cause: error });
  }
}

function lineOf<T>(text: string, schema: string, place: string): T {
  const broken = syntaxFault(text);
  if (broken) throw new GoujiError('usage', `${place}: expected one whole JSON object, found ${broken.found}`);
  const value: unknown = JSON.parse(text);
  const [problem] = validate(schema, value);
  if (!problem) return value as T;
  const { field, expected, found } = problem;
  throw new GoujiError('usage', `${place}, field ${field}: expected ${expected}, found ${found}`);
}

/** Every line of `LAYER.jsonl` and `LAYER-*.jsonl`. */
function linesOf<T>(folder: string, files: readonly string[], layer: string): T[] {
  const own = files.filter(
    (file) => file === `${layer}.jsonl` || (file.startsWith(`${layer}-`) && file.endsWith('.jsonl')),
  );
  return own.flatMap((file) =>
    readFileSync(join(folder, file), 'utf8')
      .split('\n')
      .flatMap((text, index) =>
        text.trim() === '' ? [] : [lineOf<T>(text, `gold-${layer}`, `${join(folder, file)}, line ${index + 1}`)],
      ),
  );
}

/**
 * A folder of hand annotations: `claims*.jsonl`, `speech*.jsonl`, `articles*.jsonl` (which says what was annotated).
 * @param flag what the command was given it as, for messages
 * @throws GoujiError `usage` with file, line, field, what was expected and what was there
 */
export function readGold(folder: string, flag = '--gold'): Gold {
  const files = filesIn(folder, flag);
  const claims = linesOf<GoldClaim>(folder, files, 'claims');
  const speech = linesOf<GoldSpeech>(folder, files, 'speech');
  const articles = linesOf<GoldArticle>(folder, files, 'articles');
  const docs = [...new Set([...claims, ...speech, ...articles].map(({ doc }) => doc))].sort();
  if (docs.length === 0)
    throw new GoujiError(
      'usage',
      `${flag}: expected claims*.jsonl, speech*.jsonl or articles*.jsonl in ${folder}, found none`,
    );
  return { docs, claims, speech };
}
