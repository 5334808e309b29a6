// The state of play, whole: what the diagnostic holds, and what it still lacks.
import type { CatalogueService, MaturityLevel, Project, ProjectFile, StateOfPlay } from '../../model/index.ts';
import { sumOf } from '../../values/index.ts';
import { linksOf } from '../thread/index.ts';
import { inCurrentTerm } from '../time/index.ts';
import { heardOf } from './heard.ts';
import { serviceReach } from './services.ts';

// How far each theme has come, and where it stood before.

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

/** `today` is YYYY-MM-DD; `services` are those of the catalogue. */
export function stateOfPlay(project: Project, services: readonly CatalogueService[], today: string): StateOfPlay {
  const { portrait = [], equipment = [], uses = [], findings = [] } = project.diagnostic;
  const needs = [...linksOf(project).needs.values()];
  const lacking = (key: 'evidence' | 'needs') =>
    findings.filter((finding) => (finding[key] ?? []).length === 0).map(({ id }) => id);
  return {
    communes: (project.info.territory?.communes ?? []).map(({ name, population = null }) => ({ name, population })),
    heard: heardOf(inCurrentTerm(project), today),
    services: serviceReach(project, services),
    maturity: maturityOf(project),
    portrait,
    equipment,
    uses,
    findings: { count: findings.length, withoutEvidence: lacking('evidence'), withoutNeed: lacking('needs') },
    needs: { count: needs.length, withoutVoice: needs.flatMap(({ need, sources }) => (sources.length === 0 ? [need.id] : [])) },
  };
}

// The inhabitants that a territory states.

type Territory = NonNullable<ProjectFile['territory']>;
export type Population = NonNullable<Territory['populations']>[number];

/** The latest year; of one year, the municipal population, which laws refer to, before other notions. Else that of its communes. */
export function latestPopulation({ populations = [], communes = [] }: Omit<Territory, 'name'>): Population | undefined {
  const rank = ({ year = 0, notion }: Population) => year + (notion === 'municipal' ? 0.5 : 0);
  if (populations.length > 0) return [...populations].sort((a, b) => rank(b) - rank(a))[0];
  const counted = communes.flatMap(({ population }) => population ?? []);
  const isWhole = communes.length > 0 && counted.length === communes.length;
  return isWhole ? { value: sumOf(counted, (one) => one), notion: 'municipal' } : undefined;
}
