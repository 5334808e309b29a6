// A project as it stands on disk → what its preview shows.
import { ruleOf } from '../../checking/index.ts';
import type { Language, Preview, PreviewedTask, Problem, Step } from '../../model/index.ts';
import type { DeliverableKind } from '../../rendering/index.ts';
import { ruleBehind, todoSaid } from '../../reporting/index.ts';
import { statusOf } from '../../steering/index.ts';
import { themeOf } from '../../values/index.ts';
import { stepName } from '../../wording/label.ts';
import { dutiesCatalogueOf } from '../catalogue.ts';
import { documentsOf } from '../documents/documents-of.ts';
import { viewer } from '../documents/viewer.ts';
import { standingOf } from '../standing.ts';
import { type RunContext, type Settings, workOn } from '../work-on.ts';

/** What every document of elected members sees is seen here: the view of this one. */
const SEEN_BY = 'programme';

/** @throws Error on a fault of our own. A project whose `project.yaml` cannot be used has problems and nothing else. */
export async function previewOf(root: string, settings: Settings, language: Language): Promise<Preview> {
  const { result, problems } = await workOn(root, settings, (context) => standsAt(context, language));
  const base = { title: root, theme: themeOf({}), steps: [], tasks: [], view: null, documents: [] };
  return { ...base, ...result, today: settings.today, problems: problems.map((problem) => told(problem, language)) };
}

function told({ at, severity, ...problem }: Problem, language: Language): Preview['problems'][number] {
  const said = ruleBehind(problem, ruleOf)?.[language];
  return { ...at, severity, says: said?.says(problem.found) ?? problem.code, mend: said?.mend ?? '' };
}

async function standsAt(context: RunContext, language: Language): Promise<Omit<Preview, 'today' | 'problems'>> {
  const { project, workspace, today } = context;
  const { method } = standingOf(context);
  const status = statusOf({ method, catalogue: dutiesCatalogueOf(workspace).catalogue, workspace }, project, today);
  const nameOf = (step: Step): string => stepName(method, step, language);
  const kinds = kindsOf(workspace.root);
  const see = await viewer(context, { language, audience: 'elected' });
  const [seen] = kinds.filter(({ id }) => id === SEEN_BY);
  return {
    title: status.title,
    theme: themeOf(project.theme),
    steps: (status.standing?.steps ?? []).map(({ step, conditions }) => ({
      name: nameOf(step),
      met: conditions.filter(({ met }) => met).length,
      of: conditions.length,
      isNow: step === status.step,
    })),
    tasks: status.todos.map(
      (todo): PreviewedTask => ({
        says: todoSaid(todo, status, method, language),
        who: todo.owners.map(({ name }) => name).join(', '),
        command: todo.commands[0] ?? '',
      }),
    ),
    view: seen === undefined ? null : await see(seen, language),
    documents: kinds.map((kind) => ({
      id: kind.id,
      title: kind.title[language],
      step: kind.step === null ? '' : nameOf(kind.step),
    })),
  };
}

export const kindsOf = (root: string): readonly DeliverableKind[] => documentsOf({ project: root }).ofProject;
