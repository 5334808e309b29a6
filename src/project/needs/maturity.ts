// How far each theme has come, and where it stood before.
import type { MaturityLevel, Project } from '../../model/index.ts';

/** The lowest and the highest level that a theme may have. */
export const maturityScale = { min: 0, max: 5 } as const;

/** One a theme, in the order of the file; an assessment without a date comes before those that have one. */
export function maturityOf({ diagnostic: { maturity = [] } }: Pick<Project, 'diagnostic'>): readonly MaturityLevel[] {
  return [...new Set(maturity.map(({ theme }) => theme))].flatMap((theme) => {
    const all = maturity.filter((one) => one.theme === theme);
    const [last, before] = [...all].sort((a, b) => ((a.date ?? '') < (b.date ?? '') ? 1 : -1));
    if (last === undefined) return [];
    const { level, date = null, note = null } = last;
    return [{ theme, level, date, note, previous: before ? { level: before.level, date: before.date ?? null } : null }];
  });
}

type Assessed = NonNullable<Project['diagnostic']['maturity']>[number];

/** Each theme as it was first assessed and, once it was again, as it was last; in the order of the file. */
export function maturityThenAndNow({
  diagnostic: { maturity = [] },
}: Pick<Project, 'diagnostic'>): readonly { readonly theme: string; readonly first: Assessed; readonly last: Assessed | null }[] {
  return [...new Set(maturity.map(({ theme }) => theme))].flatMap((theme) => {
    const all = maturity.filter((one) => one.theme === theme).sort((a, b) => ((a.date ?? '') < (b.date ?? '') ? -1 : 1));
    const [first, last = null] = [all[0], all.length > 1 ? all.at(-1) : null];
    return first === undefined ? [] : [{ theme, first, last }];
  });
}
