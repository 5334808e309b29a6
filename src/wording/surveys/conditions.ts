// A condition as a sentence would say it: « vous avez répondu « Oui » à la question 6 ».
import type { AskedQuestion, Expression, Language } from '../../model/index.ts';
import { quoted } from '../quoted.ts';

const fr = {
  /** `labels`: quoted and joined; `isTicked`: among several answers. */
  answered: (labels: string, number: number, isTicked: boolean) =>
    `vous avez ${isTicked ? 'coché' : 'répondu'} ${labels} à la question ${number}`,
  notAnswered: (labels: string, number: number, isTicked: boolean) =>
    `vous n’avez pas ${isTicked ? 'coché' : 'répondu'} ${labels} à la question ${number}`,
  compared: (number: number, operator: string, value: number) => {
    const sides: Readonly<Record<string, string>> = {
      '=': `est ${value}`,
      '!=': `n’est pas ${value}`,
      '<': `est inférieure à ${value}`,
      '<=': `est ${value} ou moins`,
      '>': `est supérieure à ${value}`,
      '>=': `est ${value} ou plus`,
    };
    return `votre réponse à la question ${number} ${sides[operator]}`;
  },
  quote: (text: string) => quoted(text, 'fr'),
  or: ' ou ',
  and: ' et ',
  not: (condition: string) => `sauf si ${condition}`,
};
const en: typeof fr = {
  answered: (labels, number, isTicked) =>
    `you ${isTicked ? 'ticked' : 'answered'} ${labels} ${isTicked ? 'at' : 'to'} question ${number}`,
  notAnswered: (labels, number, isTicked) =>
    `you did not ${isTicked ? 'tick' : 'answer'} ${labels} ${isTicked ? 'at' : 'to'} question ${number}`,
  compared: (number, operator, value) => {
    const sides: Readonly<Record<string, string>> = {
      '=': `is ${value}`,
      '!=': `is not ${value}`,
      '<': `is less than ${value}`,
      '<=': `is ${value} or less`,
      '>': `is more than ${value}`,
      '>=': `is ${value} or more`,
    };
    return `your answer to question ${number} ${sides[operator]}`;
  },
  quote: (text) => quoted(text, 'en'),
  or: ' or ',
  and: ' and ',
  not: (condition) => `unless ${condition}`,
};
const words = { fr, en };

/** Questions are called by their printed numbers. Null for what reckons with answers, which no sentence says well. */
export function conditionSaid(condition: Expression, questions: readonly AskedQuestion[], language: Language): string | null {
  const byId = new Map(questions.map((one) => [one.id, one]));
  const say = words[language];

  const choice = (codes: readonly string[], id: string, isDenied: boolean): string | null => {
    const question = byId.get(id);
    if (question === undefined) return null;
    const labels = codes.map((code) => say.quote(question.answers.find((one) => one.code === code)?.label ?? code));
    const joined = [labels.slice(0, -1).join(', '), ...labels.slice(-1)].filter((text) => text !== '').join(say.or);
    return (isDenied ? say.notAnswered : say.answered)(joined, question.number, question.type === 'multiple');
  };

  const said = (it: Expression, isWithin: boolean): string | null => {
    if (it.kind === 'answer') return choice([it.code], it.question, false);
    if (it.kind === 'not') {
      if (it.of.kind === 'answer') return choice([it.of.code], it.of.question, true);
      const denied = said(it.of, true);
      return denied === null ? null : say.not(denied);
    }
    if (it.kind !== 'pair') return null;
    const { operator, left, right } = it;
    if (operator === 'and' || operator === 'or') {
      const same = operator === 'or' ? oneQuestion(it) : null;
      if (same !== null) return choice(same.codes, same.question, false);
      const [first, second] = [said(left, operator === 'and'), said(right, operator === 'and')];
      if (first === null || second === null) return null;
      const both = `${first}${say[operator]}${second}`;
      return isWithin && operator === 'or' ? `(${both})` : both;
    }
    const question = left.kind === 'fact' ? byId.get(left.name) : undefined;
    return question === undefined || right.kind !== 'number' ? null : say.compared(question.number, operator, right.value);
  };
  return said(condition, false);
}

/** « a or b » of one question is one answer out of several. */
function oneQuestion(it: Expression): { readonly question: string; readonly codes: readonly string[] } | null {
  if (it.kind === 'answer') return { question: it.question, codes: [it.code] };
  if (it.kind !== 'pair' || it.operator !== 'or') return null;
  const [left, right] = [oneQuestion(it.left), oneQuestion(it.right)];
  const isSame = left !== null && right !== null && left.question === right.question;
  return isSame ? { question: left.question, codes: [...left.codes, ...right.codes] } : null;
}
