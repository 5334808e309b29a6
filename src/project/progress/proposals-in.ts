// How much of an evaluation is only proposed, and waits for somebody to keep, correct or delete it.
import type { Evaluation } from '../../model/index.ts';
import { statementOf } from './quoted-figure.ts';

export function proposalsIn(evaluation: Evaluation): number {
  const { questions = [], actions = [], needVerdicts = [], recommendations = [], followUp = [] } = evaluation;
  const said = [evaluation, ...actions].flatMap(({ strengths = [], weaknesses = [] }) => [...strengths, ...weaknesses]);
  const all = [...questions, ...said.map(statementOf), ...actions, ...needVerdicts, ...recommendations, ...followUp];
  return all.filter(({ proposed }) => proposed === true).length;
}
