// What was kept out of published data.

import type { Language, Uncarried } from '../../model/index.ts';
import { colon, distinct } from '../../values/index.ts';
import { inclusionWords } from '../../wording/documents/inclusion.ts';
import { dataset, exchanges } from '../../wording/exchanges/exports.ts';
import { label } from '../../wording/label.ts';
import { visible } from '../../wording/visible.ts';

interface KeptBackShown {
  readonly keptBack: { readonly actions: number; readonly indicators: number; readonly decisions: number };
}

export const keptBackReport = ({ keptBack }: KeptBackShown, language: Language): string =>
  `${dataset[language].keptBack(keptBack)}\n`;

// What a file of another system does not say of the project, field by field.

/** Ids past these are counted. */
const mostNamed = 6;

export function uncarriedReport(uncarried: readonly Uncarried[], actions: number, language: Language): string {
  const words = exchanges[language];
  const nameOf = (field: string): string => label(`action.${field}`, language) ?? field;
  const without = distinct(uncarried.filter(({ why }) => why === 'no-place').map(({ field }) => nameOf(field)));
  const others = uncarried.filter(({ why }) => why !== 'no-place');
  const lines = distinct(others.map(({ field, why }) => `${field} ${why}`)).map((key) => {
    const [field = '', why = ''] = key.split(' ');
    const ids = distinct(others.filter((one) => one.field === field && one.why === why).map(({ action }) => action));
    const isEvery = ids.length === actions && actions > 1;
    const more = ids.length - mostNamed;
    const named = isEvery ? words.everyAction : `${ids.slice(0, mostNamed).join(', ')}${more > 0 ? words.more(more) : ''}`;
    return `  ${nameOf(field)}${colon[language]}${words.why[why] ?? why} (${named})`;
  });
  if (uncarried.length === 0) return `${words.allCarried}\n`;
  return [words.uncarried, ...lines, ...(without.length > 0 ? [`  ${words.noPlace(without)}`] : []), ''].join('\n');
}

// What an inclusion roadmap holds, and what it lacks for a subsidy request.

interface InclusionShown {
  readonly actions: number;
  readonly others: number;
  readonly missing: readonly { readonly of: string | null; readonly field: string }[];
}

/** One line a field, with the actions that lack it. */
export function inclusionReport({ actions, others, missing }: InclusionShown, language: Language): string {
  const words = inclusionWords[language];
  const fields = distinct(missing.map(({ field }) => field));
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
