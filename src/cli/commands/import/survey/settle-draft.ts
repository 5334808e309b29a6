// What a column is that nothing surely tells, said by somebody at the keyboard.
import type { Prompter } from '../../../../asking/index.ts';
import type { Drafted } from '../../../../importing/index.ts';
import type { Language } from '../../../../model/index.ts';
import { readingSaid } from '../../../../usecases/import/survey/draft.ts';
import { surveyDraft } from '../../../../wording/surveys/survey-draft.ts';
import { short } from './settle-columns.ts';

/** Asked of a draft; whether it is written is the third. */
const most = 2;

/** Those that most columns are of first; what is left aside stays without a reading, and what is not asked stays unsure. */
export async function settleDraft(
  drafted: readonly Drafted[],
  prompter: Prompter,
  language: Language,
): Promise<readonly Drafted[]> {
  const words = surveyDraft[language];
  const open = drafted.filter(({ isSure, readings }) => !isSure && readings.length > 0);
  const first = [...open].sort((a, b) => b.columns.length - a.columns.length).slice(0, most);
  const settled = new Map<Drafted, Drafted>();
  for (const one of drafted.filter((each) => first.includes(each))) {
    const said = one.readings.map((reading) => readingSaid(reading, language));
    const answer = await prompter.choose(words.ask(one.columns.map(({ header }) => short(header))), [...said, words.leave], 0);
    settled.set(one, { ...one, readings: one.readings.slice(answer, answer + 1), isSure: true });
  }
  return drafted.map((one) => settled.get(one) ?? one);
}
