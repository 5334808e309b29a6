// How good a computed plan is, as documents say it: what it is worth, how far the best may be, and what the simple one would be worth.
import type { Language, Plan } from '../model/index.ts';
import { planRule } from './plan-rules.ts';
import { type NoticeNames, planWords, points } from './plan-words.ts';

const beside = {
  fr: (value: string, keepsRules: boolean) =>
    `Un plan fait au fil du classement en vaudrait ${value}${keepsRules ? '' : ', sans tenir toutes les règles'}.`,
  en: (value: string, keepsRules: boolean) =>
    `A plan made down the ranking would be worth ${value}${keepsRules ? '' : ', without keeping every rule'}.`,
};

const sentence = (words: string): string => `${words.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())}.`;

/**
 * Sentences; none when there was nothing to choose. `names` names axes and criteria by their ids. When rules cannot be kept together, the
 * last sentence introduces them.
 */
export function planGuarantee(
  { method, worth, conflict, notices }: Plan,
  language: Language,
  names: NoticeNames,
): readonly string[] {
  const words = planWords[language];
  const short = notices.filter(({ code }) => code === 'axis-short').map((notice) => sentence(words.notice(notice, names)));
  if (conflict.length > 0) return [...short, words.conflict];
  if (worth === null) return short;
  if (method === 'simple') return [words.simple(worth), words.points, ...short];
  const { value, keepsRules } = worth.simple;
  return [words.best(worth), beside[language](points(value, language), keepsRules), words.points, ...short];
}

/** One by one, as items of a list. */
export const planConflict = ({ conflict }: Plan, language: Language, { axis }: NoticeNames): readonly string[] =>
  conflict.map((rule) => planRule(rule, language, axis));
