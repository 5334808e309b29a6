// Texts of answers that no code answers to, settled by somebody at the keyboard: a code, a text that does not count, or later.
import type { Prompter } from '../../../../asking/index.ts';
import { allWritten, joinedMapping, knownQuestions } from '../../../../importing/index.ts';
import type { CellRemark, Language, SurveyImport } from '../../../../model/index.ts';
import type { Brought } from '../../../../usecases/import/survey/bring.ts';
import { type FoundSurvey, mappedTo } from '../../../../usecases/import/survey/find-survey.ts';
import { settlings } from '../../../../usecases/import/survey/survey-files.ts';
import { surveyAsking } from '../../../../wording/surveys/survey-asking.ts';
import { short } from './settle-columns.ts';

/** Asked one by one, at most. */
const most = 30;

const key = ({ question, words }: CellRemark): string => `${question} ${words}`;

/** The same survey when nothing was settled. `left` are texts that somebody left as they are. */
export async function settleAnswers(
  brought: Brought,
  now: FoundSurvey,
  { remarks }: SurveyImport,
  { prompter, language, left }: { readonly prompter: Prompter; readonly language: Language; readonly left: Set<string> },
): Promise<FoundSurvey> {
  const words = surveyAsking[language];
  const open = remarks.filter((one) => one.code === 'unknown-answer' && !left.has(key(one))).slice(0, most);
  if (open.length === 0) return now;
  if ((await prompter.choose(words.askAnswers(open.length), words.askAnswersChoices, 0)) !== 0) {
    for (const one of open) left.add(key(one));
    return now;
  }
  const answers = new Map<string, Record<string, string>>();
  for (const one of open) {
    const own = knownQuestions(now.survey).find(({ asked }) => asked.id === one.question)?.asked.answers ?? [];
    const asks = words.whichAnswer(one.question, short(one.words), one.count);
    const shown = [...own.map(({ label }) => short(label)), words.doesNotCount, words.later];
    const at = await prompter.choose(
      asks,
      shown,
      Math.max(
        0,
        own.findIndex(({ label }) => label === one.nearest),
      ),
    );
    if (at > own.length) left.add(key(one));
    else answers.set(one.question, { ...answers.get(one.question), [one.words]: own[at]?.code ?? '' });
  }
  if (answers.size === 0) return now;
  const written = allWritten(now.survey, settlings(brought.files, now));
  const mapping = Object.fromEntries(
    [...written].flatMap(([question, said]) => {
      const own = answers.get(question);
      return own === undefined ? [] : [[question, joinedMapping({ answers: own }, said)]];
    }),
  );
  return mappedTo({ ...now.survey, mapping: { ...now.survey.mapping, ...mapping } }, brought.files);
}
