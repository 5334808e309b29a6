// The files of a wave, opened, and what wrote each of them.
import { resolve } from 'node:path';
import type { Prompter } from '../../../../asking/index.ts';
import { type Language, type Project, type SurveyFormat, UsageError } from '../../../../model/index.ts';
import { openAnyAnswers } from '../../../../reading/index.ts';
import { converted } from '../../../../running/index.ts';
import type { AnsweredFile, Brought } from '../../../../usecases/import/survey/bring.ts';
import { exportIn, type Several } from '../../../../usecases/import/survey/find-survey.ts';
import { withTwins } from '../../../../usecases/import/survey/twin-sheets.ts';
import { oneNamed } from '../../../../vocabulary/index.ts';
import { surveyAsking } from '../../../../wording/surveys/survey-asking.ts';
import { formatTitle, surveyFormatWords } from '../../../../wording/surveys/survey-formats.ts';
import { visible } from '../../../../wording/visible.ts';

interface Opening {
  readonly formats: readonly SurveyFormat[];
  readonly wanted: string | undefined;
  readonly asking: { readonly prompter: Prompter; readonly language: Language } | null;
  /** `areAll`: sheets of the same headers are counted together, whatever they are called. */
  readonly sheets: { readonly project: Project; readonly areAll: boolean };
}

/** By its headers, or as the one that is asked for; somebody says which of several it is, when somebody is there. */
async function recognised(path: string, full: string, { formats, wanted, asking, sheets }: Opening): Promise<AnsweredFile> {
  const file = await openAnyAnswers(path, full, converted);
  const named = wanted === undefined ? undefined : oneNamed(formats, wanted, { code: 'unknown-survey-format' }).id;
  const found = exportIn(path, file, formats, named);
  if (!('among' in found)) return { path, file, ...found };
  const among = found.among.map(({ id }) => id);
  if (asking === null) throw new UsageError('survey-format-not-told', { path, known: among });
  const { prompter, language } = asking;
  const shown = found.among.map(
    (one) => `${visible(formatTitle(one.written.title, language))}, ${surveyFormatWords[language].own(one)}`,
  );
  const chosen = among[await prompter.choose(surveyAsking[language].askFormat(path), shown, 0)];
  return recognised(path, full, { formats, wanted: chosen, asking: null, sheets });
}

/** In the order in which they were typed; `cwd`: where. */
export async function openFiles([first, ...others]: Several<string>, cwd: string, opening: Opening): Promise<Brought['files']> {
  const { project, areAll } = opening.sheets;
  const open = async (path: string): Promise<Several<AnsweredFile>> =>
    withTwins(await recognised(path, resolve(cwd, path), opening), project, areAll);
  const files: [AnsweredFile, ...AnsweredFile[]] = [...(await open(first))];
  for (const path of others) files.push(...(await open(path)));
  return files;
}
