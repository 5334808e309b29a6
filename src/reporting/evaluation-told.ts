// What was drafted of an evaluation and what is left to people, in two lines.
import type { EvaluationDraft, Language } from '../model/index.ts';
import { evaluationFile } from '../wording/evaluation.ts';

export function evaluationTold(draft: EvaluationDraft, language: Language): string {
  const words = evaluationFile[language];
  const { questions, strengths, weaknesses, actions, needs, followUp, recommendations } = draft;
  const ofActions = actions.flatMap((one) => [...one.strengths, ...one.weaknesses]);
  const unknown = needs.filter(({ verdict }) => verdict === 'unknown').length;
  const told = words.told({
    points: questions.flatMap(({ points }) => points).length + strengths.length + weaknesses.length + ofActions.length,
    verdicts: needs.length - unknown,
    followed: followUp.length,
    recommended: recommendations.length,
  });
  const answers = questions.filter(({ points }) => points.length === 0).length;
  return `${told}\n${words.left({ answers, verdicts: unknown, dues: recommendations.length })}\n`;
}
