// A questionnaire in its languages → the groups, questions, sub-questions and answers of LimeSurvey, numbered.

import type { AskedQuestion, Expression, Language, Questionnaire, RenamedCode } from '../../model/index.ts';
import { limeCodesOf, questionsIn } from '../../project/needs/index.ts';
import { escapeSigns } from '../../wording/escape.ts';
import { isPlainYesNo, letterOf } from './types.ts';

// What a questionnaire must call otherwise in LimeSurvey.

const renamedIn = (question: AskedQuestion): readonly RenamedCode[] => {
  const { answers, rows } = limeCodesOf(question);
  return [...answers, ...rows].flatMap(([code, as]) => (as === code ? [] : [{ question: question.id, code, as }]));
};

// A condition → the relevance equation that LimeSurvey computes (ExpressionScript).

/** `1` always holds. A number that was not given makes a comparison false, here as there. */
function relevanceOf({ condition }: AskedQuestion, questions: readonly AskedQuestion[]): string {
  return condition === null ? '1' : equation(condition, new Map(questions.map((one) => [one.id, one])));
}

function equation(it: Expression, questions: ReadonlyMap<string, AskedQuestion>): string {
  switch (it.kind) {
    case 'number':
      return String(it.value);
    case 'fact':
      return `${it.name}.NAOK`;
    case 'answer':
      return answered(it.question, it.code, questions.get(it.question));
    case 'not':
      return `!(${equation(it.of, questions)})`;
    case 'minus':
      return `-(${equation(it.of, questions)})`;
    case 'pair': {
      const operator = it.operator === '=' ? '==' : it.operator;
      const pair = `(${equation(it.left, questions)} ${operator} ${equation(it.right, questions)})`;
      const isComparison = /^[=!<>]/.test(it.operator);
      const given = isComparison ? questionsIn(it).map((id) => `is_numeric(${id}.NAOK)`) : [];
      return given.length === 0 ? pair : `(${[...given, pair].join(' and ')})`;
    }
  }
}

function answered(id: string, code: string, question: AskedQuestion | undefined): string {
  const own = question === undefined ? code : (limeCodesOf(question).answers.get(code) ?? code);
  if (question?.type === 'multiple') return `${id}_${own}.NAOK == "Y"`;
  if (question !== undefined && isPlainYesNo(question)) return `${id}.NAOK == "${code === 'yes' ? 'Y' : 'N'}"`;
  return `${id}.NAOK == "${own}"`;
}

/** HTML by language. */
export type Texts = ReadonlyMap<Language, string>;
export interface LimeAnswer {
  readonly id: number;
  readonly code: string;
  readonly texts: Texts;
}
export interface LimeQuestion {
  readonly id: number;
  readonly letter: string;
  readonly title: string;
  readonly relevance: string;
  readonly isMandatory: boolean;
  readonly hasOther: boolean;
  readonly texts: Texts;
  readonly help: Texts;
  readonly attributes: readonly { readonly name: string; readonly value: string; readonly language: Language | null }[];
  /** Ticked one by one, or the rows of an array. */
  readonly subquestions: readonly LimeAnswer[];
  readonly answers: readonly LimeAnswer[];
}
export interface LimeGroup {
  readonly id: number;
  readonly names: Texts;
  readonly texts: Texts;
  readonly questions: readonly LimeQuestion[];
}
export interface LimeForm {
  readonly language: Language;
  readonly languages: readonly Language[];
  readonly titles: Texts;
  readonly welcome: Texts;
  readonly end: Texts;
  /** What is told of data before anybody answers. */
  readonly notices: Texts;
  readonly groups: readonly LimeGroup[];
  readonly renamed: readonly RenamedCode[];
}

/** LimeSurvey rewrites the numbers that it meets in an equation: ids far above those of `Q6` cannot be taken for it. */
const firstId = 1000;

/** Braces open an expression there, and its texts are HTML. */
const escaped = (text: string): string => escapeSigns(text, /[&<>{}]/g).replace(/\n+/g, '<br />');

/** `versions`: the same questionnaire in each language, its own first; `html` makes HTML of Markdown, `notice` says what becomes of data. */
export function limeForm(
  [own, ...others]: readonly [Questionnaire, ...Questionnaire[]],
  html: (markdown: string) => string,
  notice: (questionnaire: Questionnaire) => string,
): LimeForm {
  const versions = [own, ...others];
  let last = firstId - 1;
  const id = (): number => ++last;
  const texts = (say: (version: Questionnaire) => string | null | undefined, write = escaped): Texts =>
    new Map(versions.map((version) => [version.language, write(say(version) ?? '')]));
  const braced = (markdown: string): string => html(markdown).replace(/\{/g, '&#123;').replace(/\}/g, '&#125;');
  const inVersion = (version: Questionnaire, { number }: AskedQuestion): AskedQuestion | undefined =>
    version.questions[number - 1];

  const questionOf = (question: AskedQuestion): LimeQuestion => {
    const codes = limeCodesOf(question);
    const said = (say: (one: AskedQuestion) => string | null | undefined): Texts =>
      texts((version) => {
        const one = inVersion(version, question);
        return one === undefined ? null : say(one);
      });
    const ticked = (): readonly LimeAnswer[] =>
      question.answers.map(({ code, value }, index) => ({
        id: id(),
        code: codes.answers.get(code) ?? code,
        texts: said(({ answers }) => leveled(answers[index]?.label ?? '', value)),
      }));
    const isOpen = question.answers.length === 0 || isPlainYesNo(question);
    return {
      id: id(),
      letter: letterOf(question),
      title: question.id,
      relevance: relevanceOf(question, own.questions),
      isMandatory: question.required,
      hasOther: question.other !== null && ['single', 'multiple'].includes(question.type),
      texts: said(({ text }) => text),
      help: said(({ help }) => help),
      attributes: attributesOf(question, (version) => inVersion(version, question)?.unit ?? null, versions),
      subquestions:
        question.type === 'multiple'
          ? ticked()
          : question.rows.map(({ code }, index) => ({
              id: id(),
              code: codes.rows.get(code) ?? code,
              texts: said(({ rows }) => rows[index]?.label),
            })),
      answers: isOpen || question.type === 'multiple' ? [] : ticked(),
    };
  };

  return {
    language: own.language,
    languages: versions.map(({ language }) => language),
    titles: texts(({ title }) => title),
    welcome: texts(({ introduction }) => introduction, braced),
    end: texts(({ closing }) => closing, braced),
    notices: texts(notice),
    groups: own.sections.map((section, index) => ({
      id: index + 1 + firstId / 10,
      names: texts(({ sections, title }) => sections[index]?.title ?? title),
      texts: texts(({ sections }) => sections[index]?.text, braced),
      questions: section.questions.map(questionOf),
    })),
    renamed: own.questions.flatMap(renamedIn),
  };
}

/** A level that bears words keeps its number before them. */
const leveled = (label: string, value: number | null): string =>
  value === null || label === String(value) ? label : `${value} – ${label}`;

function attributesOf(
  question: AskedQuestion,
  unit: (version: Questionnaire) => string | null,
  versions: readonly Questionnaire[],
): LimeQuestion['attributes'] {
  const { type, most, answers } = question;
  const { answers: codes } = limeCodesOf(question);
  const alone = answers.filter(({ noOpinion }) => noOpinion).map(({ code }) => codes.get(code) ?? code);
  const plain: readonly (readonly [string, string | null])[] = [
    ['max_answers', most !== null && (type === 'multiple' || type === 'ranking') ? String(most) : null],
    ['exclude_all_others', type === 'multiple' && alone.length > 0 ? alone.join(';') : null],
  ];
  return [
    ...plain.flatMap(([name, value]) => (value === null ? [] : [{ name, value, language: null }])),
    ...versions.flatMap((version) => {
      const suffix = type === 'number' ? unit(version) : null;
      return suffix === null ? [] : [{ name: 'suffix', value: escaped(suffix), language: version.language }];
    }),
  ];
}
