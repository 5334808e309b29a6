// What a file of another system does not say of the project, field by field.
import { colon } from '../values/index.ts';
import { exchanges } from '../wording/exports.ts';
import { label } from '../wording/label.ts';

interface UncarriedShown {
  readonly action: string;
  readonly field: string;
  readonly why: string;
}

/** Ids past these are counted. */
const mostNamed = 6;

const unique = (all: readonly string[]): readonly string[] => [...new Set(all)];

export function uncarriedReport(uncarried: readonly UncarriedShown[], actions: number, language: 'fr' | 'en'): string {
  const words = exchanges[language];
  const nameOf = (field: string): string => label(`action.${field}`, language) ?? field;
  const without = unique(uncarried.filter(({ why }) => why === 'no-place').map(({ field }) => nameOf(field)));
  const others = uncarried.filter(({ why }) => why !== 'no-place');
  const lines = unique(others.map(({ field, why }) => `${field} ${why}`)).map((key) => {
    const [field = '', why = ''] = key.split(' ');
    const ids = unique(others.filter((one) => one.field === field && one.why === why).map(({ action }) => action));
    const isEvery = ids.length === actions && actions > 1;
    const more = ids.length - mostNamed;
    const named = isEvery ? words.everyAction : `${ids.slice(0, mostNamed).join(', ')}${more > 0 ? words.more(more) : ''}`;
    return `  ${nameOf(field)}${colon[language]}${words.why[why] ?? why} (${named})`;
  });
  if (uncarried.length === 0) return `${words.allCarried}\n`;
  return [words.uncarried, ...lines, ...(without.length > 0 ? [`  ${words.noPlace(without)}`] : []), ''].join('\n');
}
