// How good a computed plan is, as documents say it: what it is worth, how far the best may be, and what the simple one would be worth.
import type { Language, Plan, PlanRule } from '../model/index.ts';
import { planRule, planWords, points } from './plan-words.ts';

const beside = {
  fr: (value: string, keepsRules: boolean) =>
    `Un plan fait au fil du classement en vaudrait ${value}${keepsRules ? '' : ', sans tenir toutes les règles'}.`,
  en: (value: string, keepsRules: boolean) =>
    `A plan made down the ranking would be worth ${value}${keepsRules ? '' : ', without keeping every rule'}.`,
};

/** Sentences; none when there was nothing to choose. `axis` names an axis by its id. */
export function planGuarantee({ method, worth, conflict }: Plan, language: Language, axis: (id: string) => string): string[] {
  const words = planWords[language];
  const rules = conflict.map((rule: PlanRule) => planRule(rule, language, axis));
  if (rules.length > 0) return [words.conflict(rules)];
  if (worth === null) return [];
  if (method === 'simple') return [words.simple(worth), words.points];
  const { value, keepsRules } = worth.simple;
  return [words.best(worth), beside[language](points(value, language), keepsRules), words.points];
}
