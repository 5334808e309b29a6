// What documents lack, in the user's words: which field, in which file.

import { places } from '../model/generated/references.ts';
import type { Deliverable, Language, Missing } from '../model/index.ts';
import { label } from '../wording/index.ts';
import { reports } from '../wording/reports.ts';
import { visible } from '../wording/visible.ts';
import { type OfProject, pathIn, saidOf } from './of-project.ts';
import { paint } from './paint.ts';

interface Style extends OfProject {
  readonly language: Language;
  readonly colour: 0 | 1 | 2 | 3;
  /** Each gap is told, and the documents that have some are said to be refused. */
  readonly final: boolean;
}

/** Nothing when nothing is missing. */
export function gapsReport(files: readonly Pick<Deliverable, 'path' | 'missing'>[], style: Style): string {
  const { language, colour, final } = style;
  const words = reports[language].gaps;
  const lacking = files.filter(({ missing }) => missing.length > 0);
  if (lacking.length === 0) return '';
  const ink = paint(colour);
  if (!final) {
    const count = lacking.reduce((sum, { missing }) => sum + missing.length, 0);
    return `${ink.yellow('!')} ${saidOf(words.drafted(count, lacking.length), style)}\n`;
  }
  const lines = lacking.flatMap(({ path, missing }) => [
    `  ${ink.red('×')} ${pathIn(path, style)}`,
    ...missing.map((one) => `      ${words.gap(visible(named(one, language)), ...placeOf(one))}`),
  ]);
  return [...lines, words.refused(lacking.length), ''].join('\n');
}

function named({ key, of }: Missing, language: Language): string {
  const field = label(key, language) ?? key;
  return of === null ? field : `${field} (${of})`;
}

/** `launch.effort.timeShare` is `effort.timeShare` in `launch.yaml`; a key that no schema has is told as it is. */
function placeOf({ key }: Missing): readonly [file: string, field: string] {
  const [kind = '', ...path] = key.split('.');
  return [places[kind]?.[0] ?? '', path.join('.')];
}
