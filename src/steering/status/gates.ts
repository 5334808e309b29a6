// What the method still asks: of the project's step first, then of those before it.
import { type MethodStep, type Project, type Step, steps, type Todo } from '../../model/index.ts';
import { proposalsIn } from '../../project/progress/index.ts';
import { countedIn } from '../facts.ts';
import { ownersOf, placeFor, type StatusSource, todo } from './source.ts';

type Gate = NonNullable<MethodStep['gate']>[number];
type Counted = ReturnType<typeof countedIn>;

const named = /\{([\w.]+)\}/g;
const idsOf = (counted: Counted, fact: string): readonly string[] => {
  const those = counted.get(fact);
  return Array.isArray(those) ? those : [];
};
const factsIn = (command: string): readonly string[] => [...command.matchAll(named)].flatMap(([, fact]) => fact ?? []);

/** What a command names must be there: else it is added first. */
const first: readonly { readonly named: RegExp; readonly in: (project: Project) => readonly unknown[]; readonly add: string }[] =
  [
    { named: /\bPE-…/, in: ({ actors }) => actors.people ?? [], add: 'jalon add person "…"' },
    { named: /\b(?:MT|DE)-…/, in: ({ meetings }) => meetings, add: 'jalon add meeting "…" date=…' },
    {
      named: /\bDE-…/,
      in: ({ meetings }) => meetings.flatMap(({ decisions = [] }) => decisions),
      add: 'jalon add decision "…" --in MT-…',
    },
    { named: /\bND-…/, in: ({ needs }) => needs, add: 'jalon add need "…"' },
    { named: /\bimport survey\b/, in: ({ surveys }) => surveys, add: 'jalon add survey "…"' },
    { named: /\bIN-…/, in: ({ indicators }) => indicators, add: 'jalon add indicator "…"' },
    { named: /\b(?:set evaluation|add recommendation)\b/, in: ({ evaluations }) => evaluations, add: 'jalon add evaluation' },
  ];
const withWhatIsNamed = (commands: readonly string[], project: Project): readonly string[] => {
  const [best = ''] = commands;
  const lacking = first.filter((one) => one.named.test(best) && one.in(project).length === 0).map(({ add }) => add);
  return [...new Set([...lacking, ...commands])];
};

/** `needVerdicts.…` is where the last evaluation speaks of the need, or will. */
function withPlace(command: string, { evaluations }: Project): string {
  const [, need] = /\.need=(\S+)/.exec(command) ?? [];
  const place = placeFor(evaluations.at(-1)?.needVerdicts, (one) => one.need === need);
  return command.replaceAll('needVerdicts.…', `needVerdicts.${place}`);
}

/** Commands that name something first; those that name nothing only when there is nothing to name. */
function commandsFor({ do: commands = [] }: Gate, counted: Counted, project: Project): Pick<Todo, 'commands' | 'ids'> {
  const naming = commands.filter((command) => factsIn(command).some((fact) => idsOf(counted, fact).length > 0));
  const plain = commands.filter((command) => factsIn(command).length === 0);
  const those = naming.length > 0 ? naming : plain;
  return {
    commands: withWhatIsNamed(
      those
        .map((command) => command.replace(named, (typed, fact: string) => idsOf(counted, fact)[0] ?? typed))
        .map((command) => withPlace(command, project)),
      project,
    ),
    ids: [...new Set(naming.flatMap(factsIn).flatMap((fact) => idsOf(counted, fact)))],
  };
}

function whoActs({ by = 'lead' }: Gate, { project }: StatusSource): readonly (string | undefined)[] {
  const bodies = project.actors.bodies?.filter(({ kind }) => kind === by).map(({ id }) => id) ?? [];
  if (by === 'lead') return [project.launch.effort?.lead ?? project.info.lead];
  return by === 'elected-lead' ? [project.info.electedLead] : bodies;
}

function* missingAt(step: Step, source: StatusSource, counted: Counted): Generator<Todo> {
  const gate = source.method?.steps.find(({ id }) => id === step)?.gate ?? [];
  const conditions = source.standing?.steps.find((one) => one.step === step)?.conditions ?? [];
  for (const [index, one] of gate.entries()) {
    if (conditions[index]?.met !== false || isDrafted(one, source.project)) continue;
    const owners = ownersOf(source, whoActs(one, source));
    const subject = `${step}/${one.id}`;
    const due = dayPlanned(one, source);
    if (due !== null) yield todo({ code: 'planned', subject, due, owners });
    else yield todo({ code: 'gate', subject, owners, ...commandsFor(one, counted, source.project) });
  }
}

/** An evaluation that waits to be read is not to be added again. */
const isDrafted = ({ do: [command = ''] = [] }: Gate, { evaluations }: Project): boolean =>
  command.startsWith('jalon add evaluation') && evaluations.some((one) => proposalsIn(one) > 0);

/** The day to come of what the method asks to be added, when that is there already: it is told with its day, and not asked again. */
function dayPlanned({ do: commands = [], by }: Gate, { project, today }: StatusSource): string | null {
  const days = commands.flatMap((command): readonly (string | undefined)[] => {
    const [, what, kind] = /^jalon add (meeting|interview|workshop)\b(?:.*\bkind=([\w-]+))?/.exec(command) ?? [];
    if (what === 'interview') return project.interviews.map(({ date }) => date);
    if (what === 'workshop') return project.workshops.map(({ date }) => date);
    return kind === undefined ? [] : project.meetings.filter((one) => one.kind === kind).map(({ date }) => date);
  });
  // Only the council votes: its next sitting is the day.
  const councils = new Set(project.actors.bodies?.filter(({ kind }) => kind === 'council').map(({ id }) => id));
  const sittings = [
    ...project.meetings.filter(({ body }) => body !== undefined && councils.has(body)),
    ...(project.plan.fixedPoints ?? []).filter(({ kind }) => kind === 'council'),
  ].map(({ date }) => date);
  return (
    [...days, ...(by === 'council' ? sittings : [])]
      .flatMap((day) => (day !== undefined && day > today ? [day] : []))
      .toSorted()[0] ?? null
  );
}

export function gateTodos(source: StatusSource): readonly Todo[] {
  const { project, standing, today } = source;
  if (standing === null) return [];
  const counted = countedIn(project, today);
  const now = steps.indexOf(project.step);
  const order = [project.step, ...steps.slice(0, now)];
  const next = steps[now + 1];
  const isMet = standing.missing.length === 0 && (standing.steps.find(({ step }) => step === project.step)?.share ?? 0) === 1;
  const advance =
    isMet && next !== undefined
      ? [todo({ code: 'advance', subject: next, owners: ownersOf(source, []), commands: [`jalon set project step=${next}`] })]
      : [];
  return [...advance, ...order.flatMap((step) => [...missingAt(step, source, counted)])];
}
