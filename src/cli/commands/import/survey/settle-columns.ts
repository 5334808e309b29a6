// Which column answers which question, seen by somebody at the keyboard, who changes what is wrong.
import type { Prompter } from '../../../../asking/index.ts';
import { columnGroups, knownQuestions, proposeMapping, writtenMapping } from '../../../../importing/index.ts';
import type { Language, MappedQuestion, Survey } from '../../../../model/index.ts';
import type { Brought } from '../../../../usecases/import/survey/bring.ts';
import type { FoundSurvey } from '../../../../usecases/import/survey/find-survey.ts';
import { surveyImport } from '../../../../wording/surveys/survey-import.ts';
import { visible } from '../../../../wording/visible.ts';

type Mapping = NonNullable<Survey['mapping']>;

const proposed = ({ exported, sample }: Brought, survey: Survey): FoundSurvey => ({
  survey,
  mapping: proposeMapping(survey, exported, sample),
});
const settled = (brought: Brought, { survey }: FoundSurvey, mapping: Mapping): FoundSurvey =>
  proposed(brought, { ...survey, mapping: { ...survey.mapping, ...mapping } });
const leftAside = (brought: Brought, { survey }: FoundSurvey, headers: readonly string[]): FoundSurvey =>
  proposed(brought, { ...survey, aside: [...(survey.aside ?? []), ...headers] });

const headersOf = ({ columns }: MappedQuestion): readonly string[] => columns.map(({ column }) => column.header);

/** Characters of a header or a question that a choice shows. */
const longest = 70;
export const short = (text: string): string => {
  const line = visible(text.replace(/\s+/g, ' '));
  return line.length > longest ? `${line.slice(0, longest - 1)}…` : line;
};

export function settlingOf({ exported, sample }: Brought, { survey }: FoundSurvey) {
  return { questions: knownQuestions(survey), columns: exported.columns, sample };
}

/** Another column for a question, or none. */
async function changed(
  brought: Brought,
  now: FoundSurvey,
  question: string,
  prompter: Prompter,
  language: Language,
): Promise<FoundSurvey> {
  const words = surveyImport[language];
  const groups = columnGroups(brought.exported.columns.filter(({ role }) => role === 'answer'));
  const shown = groups.map(({ stem, text }) => short(text === null ? stem : `${stem}. ${text}`));
  const group = groups[await prompter.choose(words.whichColumn(question), [...shown, words.noColumn], 0)];
  if (group !== undefined) return settled(brought, now, { [question]: group.stem });
  const headers = now.mapping.questions.filter((one) => one.question === question).flatMap(headersOf);
  const { [question]: _, ...mapping } = now.survey.mapping ?? {};
  return leftAside(brought, { ...now, survey: { ...now.survey, mapping } }, headers);
}

/** Each doubtful column: it is that, another one, or none. */
async function doubtfulSettled(
  brought: Brought,
  first: FoundSurvey,
  prompter: Prompter,
  language: Language,
): Promise<FoundSurvey> {
  const words = surveyImport[language];
  const texts = new Map(knownQuestions(first.survey).map(({ asked }) => [asked.id, asked.text]));
  let now = first;
  for (const one of first.mapping.questions.filter(({ confidence }) => confidence === 'doubtful')) {
    const asks = words.isIt(one.question, short(texts.get(one.question) ?? ''), headersOf(one).map(short));
    const answer = await prompter.choose(asks, words.isItChoices, 0);
    if (answer === 0) now = settled(brought, now, { [one.question]: writtenMapping(one, settlingOf(brought, now)) });
    else if (answer === 1) now = await changed(brought, now, one.question, prompter, language);
    else now = leftAside(brought, now, headersOf(one));
  }
  return now;
}

/** Null when somebody stops; nothing is asked of a file whose columns the survey already has. */
export async function settleColumns(
  brought: Brought,
  first: FoundSurvey,
  prompter: Prompter,
  language: Language,
  show: (now: FoundSurvey) => void,
): Promise<FoundSurvey | null> {
  const words = surveyImport[language];
  let now = first;
  for (;;) {
    show(now);
    const { questions, unknown, lost } = now.mapping;
    const isKept = questions.every(({ confidence }) => confidence === 'kept') && unknown.length + lost.length === 0;
    if (isKept) return now;
    const doubtful = questions.filter(({ confidence }) => confidence === 'doubtful').length;
    // Where no column is sure, there is nothing to keep.
    const isSure = doubtful < questions.length;
    const choices = [...(isSure ? ['keep'] : []), ...(doubtful > 0 ? ['doubtful'] : []), 'change', 'stop'] as const;
    const says: Readonly<Record<string, string>> = {
      keep: words.keepColumns(doubtful),
      doubtful: words.settleDoubtful(doubtful),
      change: words.changeColumn,
      stop: words.stop,
    };
    const shown = choices.map((choice) => says[choice] ?? '');
    const answer = choices[await prompter.choose(words.askColumns, shown, isSure && doubtful > 0 ? 1 : 0)];
    if (answer === 'keep') return now;
    if (answer === 'stop') return null;
    if (answer === 'doubtful') now = await doubtfulSettled(brought, now, prompter, language);
    else {
      const all = knownQuestions(now.survey).map(({ asked }) => asked);
      const at = await prompter.choose(
        words.whichQuestion,
        all.map(({ id, text }) => short(`${id}  ${text}`)),
        0,
      );
      now = await changed(brought, now, all[at]?.id ?? '', prompter, language);
    }
  }
}
