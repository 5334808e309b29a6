// One project's documents: ranked, planned, measured, seen, then made from their templates.
import { measure } from '../measuring/index.ts';
import type { Deliverable, Language, Plan, Project, Readership } from '../model/index.ts';
import { plan as planOf } from '../planning/index.ts';
import { rank } from '../ranking/index.ts';
import { readTemplate } from '../reading/index.ts';
import {
  type DeliverableKind,
  type PreparedDeliverable,
  prepareDeliverable,
  type TemplateProblem,
  viewOf,
} from '../rendering/index.ts';
import type { Passing } from './each-project.ts';

export interface DocumentOptions {
  /** The project's own when absent. */
  readonly language?: Language | undefined;
  readonly year?: number | undefined;
  /** Elected members when absent; documents that are not meant for it are not made. */
  readonly audience?: Readership | undefined;
}

/** What other readers are given stands apart: the same document says less to them. */
const folders: { readonly [language in Language]: { readonly [one in Readership]: string } } = {
  fr: { elected: '', residents: 'habitants/', press: 'presse/' },
  en: { elected: '', residents: 'residents/', press: 'press/' },
};

/** Shipped templates are prepared once for all projects. */
const shipped = new Map<string, PreparedDeliverable>();

function prepared(kind: DeliverableKind, root: string, language: Language): PreparedDeliverable {
  const key = `${kind.id} ${language}`;
  const known = shipped.get(key);
  const source = kind.template === undefined ? null : readTemplate(root, kind.template, kind.format, language);
  if (known !== undefined && !source?.own) return known;
  const made = prepareDeliverable(kind, source, language);
  if (!source?.own) shipped.set(key, made);
  return made;
}

/** The current year when it has a plan, else the next one planned, else the last. */
function planYear(plan: Plan, today: string): number {
  const years = plan.years.map(({ year }) => year);
  const now = Number(today.slice(0, 4));
  return years.find((year) => year >= now) ?? years.at(-1) ?? now;
}

function planWith(project: Project, ranking: ReturnType<typeof rank>, year: number | undefined): Plan {
  const whole = planOf(project, ranking);
  return year === undefined || whole.years.some((one) => one.year === year) ? whole : planOf(project, ranking, [year]);
}

export async function makeDocuments(
  { project, workspace, today }: Passing,
  kinds: readonly DeliverableKind[],
  options: DocumentOptions,
): Promise<{ files: readonly Deliverable[]; faults: readonly TemplateProblem[] }> {
  const { audience = 'elected' } = options;
  const language = options.language ?? project.language;
  const ranking = rank(project);
  const plan = planWith(project, ranking, options.year);
  const measures = measure(project, today);
  const year = options.year ?? planYear(plan, today);
  const files: Deliverable[] = [];
  const faults: TemplateProblem[] = [];
  for (const kind of kinds.filter(({ audiences }) => audiences.includes(audience))) {
    const { problems, make } = prepared(kind, workspace.root, language);
    if (problems.length > 0) faults.push(...problems);
    else {
      const view = viewOf({
        project,
        ranking,
        plan,
        measures,
        year,
        today,
        deliverable: kind.id,
        title: kind.title[language],
        readership: audience,
        language,
      });
      const shownYear = kind.yearOf?.(view);
      const titled = shownYear
        ? { ...view, document: { ...view.document, title: `${kind.title[language]} ${shownYear}` } }
        : view;
      const made = await make(titled);
      files.push(...made.map((file) => ({ ...file, path: folders[language][audience] + file.path })));
    }
  }
  return { files, faults };
}
