// What may be published of a thing: neither what is internal, nor actions kept back, nor a person named in plain text, nor words without consent.
import { fields } from '../../model/generated/fields.ts';
import { references } from '../../model/generated/references.ts';
import type { Field, Project } from '../../model/index.ts';
import { isRecord } from '../../values/index.ts';
import { frozenLines } from '../thread/index.ts';
import { everyAction } from '../time/index.ts';
import { isUnpublished } from './kept-data.ts';

type Plain = Readonly<Record<string, unknown>>;

/** What is known of a project to tell what may be published of it. */
export interface Publishing {
  /** Actions with `publish: false`, and those that were so when they were removed. */
  readonly keptBack: ReadonlySet<string>;
  /** Those whom an id names; null where a text may name them too, as in what committees read. */
  readonly people: ReadonlySet<string> | null;
}

export const publishingOf = (project: Project): Publishing => ({
  keptBack: new Set([
    ...everyAction(project).flatMap(({ id, publish }) => (publish === false ? [id] : [])),
    ...project.frozenPlans.flatMap(({ plan }) =>
      frozenLines(plan).flatMap(({ action, publish }) => (publish === false ? [action] : [])),
    ),
  ]),
  people: new Set((project.actors.people ?? []).map(({ id }) => id)),
});

/** How to read values of one kind of file: the field of each path, and where keys are ids of actions. */
interface Kind {
  readonly fields: ReadonlyMap<string, Field>;
  readonly required: ReadonlyMap<string, readonly string[]>;
  readonly actionKeys: ReadonlySet<string>;
}

const kinds = new Map<string, Kind>();

function kindOf(kind: string): Kind {
  const known = kinds.get(kind);
  if (known) return known;
  const all = fields[kind] ?? [];
  const required = new Map<string, string[]>();
  for (const { path } of all.filter((field) => field.required)) {
    const keys = path.split('.');
    const holder = keys.slice(0, -1).join('.');
    required.set(holder, [...(required.get(holder) ?? []), keys.at(-1) ?? '']);
  }
  const actionKeys = (references[kind] ?? []).filter(({ path, to }) => path.at(-1) === '@key' && to === 'action');
  const made: Kind = {
    fields: new Map(all.map((field) => [field.path, field])),
    required,
    actionKeys: new Set(actionKeys.map(({ path }) => path.slice(0, -1).join('.'))),
  };
  kinds.set(kind, made);
  return made;
}

/**
 * The value with only what may be published; undefined when none of it may. `at` is where the value stands in its kind of file
 * (`decisions.*`). People stay as ids: a text in place of one is left out, since it may be a name, and so is a thing that needs what was
 * left out. Keys that begin with `x-` are the writer's own.
 */
export function publicValue<Value>(kind: string, value: Value, publishing: Publishing, at?: string): Value | undefined;
export function publicValue(kind: string, value: unknown, publishing: Publishing, at = ''): unknown {
  const known = kindOf(kind);
  return kept(value, at);

  function kept(one: unknown, path: string): unknown {
    const field = known.fields.get(path);
    if (path === 'quotations.*' && isUnpublished(Object(one))) return undefined;
    if (one === null || one === undefined || field?.visibility === 'internal') return undefined;
    if (typeof one === 'string' && isWithheld(one, field)) return undefined;
    if (Array.isArray(one)) return one.map((item) => kept(item, `${path}.*`)).filter((item) => item !== undefined);
    return isRecord(one) ? keptObject(one, path) : one;
  }

  function keptObject(one: Plain, path: string): Plain | undefined {
    const entries = Object.entries(one)
      .filter(([key]) => !key.startsWith('x-') && !(known.actionKeys.has(path) && publishing.keptBack.has(key)))
      .map(([key, inner]) => [key, kept(inner, below(path, key))] as const)
      .filter(([, inner]) => inner !== undefined);
    const left: Plain = Object.fromEntries(entries);
    const isWhole = (known.required.get(path) ?? []).every((key) => one[key] === undefined || left[key] !== undefined);
    return isWhole ? left : undefined;
  }

  function below(path: string, key: string): string {
    const within = path === '' ? '' : `${path}.`;
    return known.fields.has(within + key) ? within + key : `${within}*`;
  }

  function isWithheld(text: string, field: Field | undefined): boolean {
    if (publishing.keptBack.has(text)) return true;
    return field?.ref === 'person' && publishing.people?.has(text) === false;
  }
}

// What would tell of actions that are not to be published, beside the actions themselves.

/** What a decision says of an action that is kept back would tell of it. */
export const isAboutKeptBack = (
  { links = [], approves = [] }: { readonly links?: readonly string[]; readonly approves?: readonly string[] },
  { keptBack }: Pick<Publishing, 'keptBack'>,
): boolean => [...links, ...approves].some((id) => keptBack.has(id));

/** An indicator that only actions kept back are measured by would tell of them. */
export function isOfKeptBackOnly(indicator: string, project: Pick<Project, 'actions' | 'formerActions' | 'axes'>): boolean {
  const naming = everyAction(project).filter(({ indicators }) => indicators?.includes(indicator));
  const isOfAxis = project.axes.axes?.some(({ indicators }) => indicators?.includes(indicator)) ?? false;
  return naming.length > 0 && !isOfAxis && naming.every(({ publish }) => publish === false);
}
