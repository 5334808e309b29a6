// An evaluation to be made → the text of its file, with comments that say what each part is for.
import type { EvaluationDraft } from '../deriving/index.ts';
import type { Language } from '../model/index.ts';
import { evaluationFile } from '../wording/evaluation-file.ts';
import { visible } from '../wording/visible.ts';

type Listed = EvaluationDraft['actions'][number];

const comment = (text: string): string => visible(text.replace(/\s+/g, ' ').trim());

/** `examples` are what may be said of the first one; `fields` what is said of each. */
function list(key: string, name: string, items: readonly Listed[], examples: readonly string[], fields: readonly string[] = []) {
  if (items.length === 0) return [`${key}: []`];
  const lines = items.flatMap(({ id, title }, index) => [
    `  - ${name}: ${id} # ${comment(title)}`,
    ...fields.map((field) => `    ${field}`),
    ...(index === 0 ? examples.map((example) => `#    ${example}`) : []),
  ]);
  return [`${key}:`, ...lines];
}

/** `date` is YYYY-MM-DD. */
export function evaluationText(draft: EvaluationDraft, date: string, language: Language): string {
  const words = evaluationFile[language];
  const { kind, period, actions, needs, recommendations } = draft;
  const parts = [
    [`## ${words.kind}`, `kind: ${kind}`, `period: ${period}`, `## ${words.date}`, `date: ${date}`],
    [`## ${words.actions}`, ...list('actions', 'action', actions, words.action)],
    [`## ${words.needs}`, ...list('needVerdicts', 'need', needs, [], ['verdict: unknown'])],
    [`## ${words.followUp}`, ...list('followUp', 'recommendation', recommendations, words.recommendation)],
    [`## ${words.recommendations}`, 'recommendations: []'],
  ];
  return `${parts.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}
