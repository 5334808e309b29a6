// A change of term of office → the edits that open the next one. What would be false there is taken out; the rest stays as it stands.
import type { Edit, Fate, ProjectFile, SourceFile } from '../model/index.ts';
import { isList, isRecord } from '../values/index.ts';
import type { Thing } from './things.ts';

export interface Renewal {
  /** Months, YYYY-MM. */
  readonly term: { readonly start: string; readonly end: string };
  readonly title?: string | undefined;
  readonly lead?: string | undefined;
  readonly electedLead?: string | undefined;
  /** The folder that keeps the former term. */
  readonly archive: string;
  /** The actions that belong to the former term, by their ids. */
  readonly ended: readonly string[];
  /** By the id of the action. */
  readonly fates: ReadonlyMap<string, Fate>;
  /** YYYY-MM-DD */
  readonly today: string;
  /** What the journal of an action keeps of its fate. */
  readonly notes: Readonly<Record<Fate['do'], string>>;
}

type Data = Readonly<Record<string, unknown>>;

/** Actions that are neither done nor dropped. */
export const unfinishedIn = (things: readonly Thing[]): readonly Thing[] =>
  things.filter(
    ({ kind, pointer, value }) =>
      kind === 'action' && pointer.length === 0 && value['status'] !== 'done' && value['status'] !== 'dropped',
  );

const setter =
  (path: string) =>
  (pointer: Edit['pointer'], value: unknown): Edit => ({ path, pointer, change: { set: value } });

/** Those of the keys that are there. */
const removals = (path: string, at: Edit['pointer'], data: Data, keys: readonly string[]): readonly Edit[] =>
  keys.flatMap((key) => (Object.hasOwn(data, key) ? [{ path, pointer: [...at, key], change: { remove: true } }] : []));

/** The actions of the term that ends: those that are over once each has its fate, but for those of terms before. */
export const endedIn = (
  things: readonly Thing[],
  fates: Renewal['fates'],
  { formerTerms = [] }: Pick<Partial<ProjectFile>, 'formerTerms'>,
): readonly string[] => {
  const before = new Set(formerTerms.flatMap(({ actions = [] }) => actions));
  const going = new Set(unfinishedIn(things).flatMap(({ id }) => (fates.get(id)?.do === 'carry' ? [id] : [])));
  return things.flatMap(({ kind, pointer, id }) =>
    kind === 'action' && pointer.length === 0 && !going.has(id) && !before.has(id) ? [id] : [],
  );
};

function projectEdits(path: string, data: Data, { term, title, lead, electedLead, ended, archive }: Renewal): readonly Edit[] {
  const set = setter(path);
  const [former, { adopted }] = [data['term'] ?? data['period'], data];
  const dates = isRecord(former) ? { start: former['start'], end: former['end'] } : {};
  const actions = ended.length > 0 ? { actions: ended } : {};
  return [
    ...(title === undefined ? [] : [set(['title'], title)]),
    ...(lead === undefined ? [] : [set(['lead'], lead)]),
    ...(electedLead === undefined ? [] : [set(['electedLead'], electedLead)]),
    set(['term', 'start'], term.start),
    set(['term', 'end'], term.end),
    // The years and the vote of the former programme: the next one has its own.
    ...removals(path, [], data, ['period', 'adopted']),
    set(['step'], 'launch'),
    { path, pointer: ['formerTerms'], change: { append: { ...dates, adopted, ...actions, archive } } },
  ];
}

/** Prerequisites are examined anew; days and support that are past would be told as late. */
function launchEdits(path: string, data: Data): readonly Edit[] {
  const prerequisites = isList(data['prerequisites']) ? data['prerequisites'].filter(isRecord) : [];
  return [
    ...prerequisites.flatMap((one, index) => [
      ...(one['status'] === undefined ? [] : [setter(path)(['prerequisites', index, 'status'], 'unknown')]),
      ...removals(path, ['prerequisites', index], one, ['evidence', 'date', 'action', 'due']),
    ]),
    ...removals(path, [], data, ['support', 'schedule']),
  ];
}

function actionEdits(path: string, fate: Fate, { today, notes }: Renewal): readonly Edit[] {
  const set = setter(path);
  return [
    ...(fate.do === 'close' ? [set(['status'], 'dropped'), set(['statusReason'], fate.reason)] : []),
    ...(fate.do === 'finish' ? [set(['status'], 'done')] : []),
    { path, pointer: ['journal'], change: { append: { date: today, text: notes[fate.do] } } },
  ];
}

/** Evaluations, values, meetings, ballots, frozen plans and envelopes are history: they stay. */
export function renewal(files: readonly SourceFile[], wanted: Renewal): readonly Edit[] {
  return files.flatMap(({ path, kind, data }): readonly Edit[] => {
    if (!isRecord(data)) return [];
    if (kind === 'project') return projectEdits(path, data, wanted);
    if (kind === 'launch') return launchEdits(path, data);
    // Who is left unheard, and what was concluded, are of each diagnostic.
    if (kind === 'diagnostic') return removals(path, [], data, ['coverage', 'synthesis']);
    const fate = kind === 'action' ? wanted.fates.get(String(data['id'])) : undefined;
    return fate === undefined ? [] : actionEdits(path, fate, wanted);
  });
}
