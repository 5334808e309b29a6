// A survey as its answers may name it: every text of a question, in every language that it was asked in.

import { type AskedQuestion, type Language, languages, type Survey } from '../../model/index.ts';
import { limeCodesOf, ownLanguage, questionnaireOf } from '../../project/needs/index.ts';
import { distinct } from '../../values/index.ts';

export interface Named {
  readonly code: string;
  readonly labels: readonly string[];
}
export interface KnownQuestion {
  readonly asked: AskedQuestion;
  /** From 0, in the order in which they are asked. */
  readonly position: number;
  readonly texts: readonly string[];
  readonly answers: readonly Named[];
  readonly rows: readonly Named[];
}

export function knownQuestions(survey: Survey): readonly KnownQuestion[] {
  const own = ownLanguage(survey);
  const wanted = languages.filter(
    (one: Language) => one !== own && (survey.languages?.includes(one) || survey.translations?.[one]),
  );
  const versions = [own, ...wanted].map((language) => questionnaireOf(survey, language).questions);
  const named = (position: number, key: 'answers' | 'rows'): readonly Named[] => {
    const [asked] = versions.map((questions) => questions[position]);
    // A questionnaire that went out to LimeSurvey may have had to be given other codes there.
    const codes = asked && limeCodesOf(asked)[key];
    return (asked?.[key] ?? []).map(({ code }, at) => ({
      code,
      labels: distinct([...versions.map((questions) => questions[position]?.[key][at]?.label), codes?.get(code)]),
    }));
  };
  return (versions[0] ?? []).map((asked, position) => ({
    asked,
    position,
    texts: distinct(versions.map((questions) => questions[position]?.text)),
    answers: named(position, 'answers'),
    rows: named(position, 'rows'),
  }));
}

/** One may choose among its answers. */
export const isClosed = ({ answers }: KnownQuestion): boolean => answers.length > 0;
