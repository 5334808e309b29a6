// The formula of an indicator: reckoned from other indicators, from the inhabitants and from the programme's money.
import type { Indicator } from '../../model/index.ts';
import { factsIn, type Parsed, parseCondition } from '../../values/index.ts';

/** In euros, of the years that a period covers. */
export const moneyInputs = ['planned', 'committed', 'spent'] as const;
const formulaNames: readonly string[] = ['population', ...moneyInputs];

/** `indicators` are those that it may name; it may not name itself. */
export function parseFormula({ id, formula = '' }: Indicator, indicators: readonly Indicator[]): Parsed {
  const others = indicators.filter((other) => other.id !== id);
  return parseCondition(formula, [...others.map((other) => other.id), ...formulaNames]);
}

/** The names that a formula reckons with, each once; none when it does not read. */
export function inputsOf(indicator: Indicator, indicators: readonly Indicator[]): readonly string[] {
  const { expression } = parseFormula(indicator, indicators);
  return expression === null ? [] : factsIn(expression);
}
