// What an inclusion roadmap holds, and what it lacks for a subsidy request.
import { colon } from '../values/index.ts';
import { inclusionWords } from '../wording/inclusion.ts';
import { visible } from '../wording/visible.ts';

interface InclusionShown {
  readonly actions: number;
  readonly others: number;
  readonly missing: readonly { readonly of: string | null; readonly field: string }[];
}

/** One line a field, with the actions that lack it. */
export function inclusionReport({ actions, others, missing }: InclusionShown, language: 'fr' | 'en'): string {
  const words = inclusionWords[language];
  const fields = [...new Set(missing.map(({ field }) => field))];
  const lines = fields.map((field) => {
    const of = missing.filter((one) => one.field === field).map((one) => one.of ?? words.general);
    return `  ${words.fields[field] ?? field}${colon[language]}${visible(of.join(', '))}`;
  });
  return [
    actions === 0 ? words.nothing : words.carried(actions, others),
    ...(lines.length > 0 ? [words.lacking, ...lines] : [words.complete]),
    '',
  ].join('\n');
}
