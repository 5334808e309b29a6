// The cells of a file that went nowhere, kept word for word on this computer: nothing that somebody wrote is lost.
import { ruleOf } from '../../checking/index.ts';
import type { CellReport, ReadPlan } from '../../importing/index.ts';
import { annotatedEndings, type Language, type Problem, type Revision } from '../../model/index.ts';
import { ruleBehind } from '../../reporting/index.ts';
import { csvIn, portableName } from '../../values/index.ts';
import { planImport } from '../../wording/exchanges/plan-import.ts';
import { placeSays } from '../../wording/exchanges/plan-sheets.ts';

/** Why a value would break the project, in a sentence. */
export const sentenceOf = (problem: Problem, language: Language): string =>
  ruleBehind(problem, ruleOf)?.[language].says(problem.found) ?? problem.code;

/** Why a cell was read as it was, or not. */
const whyOf = ({ note, because }: CellReport, language: Language): string => {
  const says = planImport[language].notes[note ?? ''] ?? '';
  return because === undefined ? says : planImport[language].because(says, sentenceOf(because, language));
};

/** Git ignores it: such words may name people. An annotated copy is the same file. */
function pathOf(file: string): string {
  const [name = ''] = file.split(/[\\/]/).slice(-1);
  const stem = Object.values(annotatedEndings).reduce(
    (bare, ending) => bare.replace(new RegExp(`${ending}(?:-\\d+)?$`), ''),
    name.normalize('NFC').replace(/\.\w+$/, ''),
  );
  return `.private/import-aside/${portableName(`${stem.replace(/[^\p{L}\p{N}._-]+/gu, '-')}.csv`)}`;
}

/** `textOf`: the files as they are. None when the file says already what it would. */
export function asideRevisions(
  file: string,
  { cells, sheets }: ReadPlan,
  language: Language,
  textOf: (path: string) => string | null,
): readonly Revision[] {
  const path = pathOf(file);
  const before = textOf(path);
  const rows = cells
    .filter(({ fate }) => fate === 'left')
    .map((cell) => [placeSays(cell, sheets.length === 1, language), cell.header, cell.words, whyOf(cell, language)]);
  const after = rows.length === 0 ? null : csvIn(language, [planImport[language].asideHeads, ...rows]);
  return before === after ? [] : [{ path, before, after }];
}
