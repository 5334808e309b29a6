// What a project still keeps about people: what is counted here is what a purge takes out.
import type {
  Attendance,
  DataSet,
  Interview,
  KeptData,
  Meeting,
  PrivacyStanding,
  Project,
  Workshop,
  Workspace,
} from '../../model/index.ts';
import { periodOf, sumOf } from '../../values/index.ts';
import { identitiesIn } from './personal-data/index.ts';

/** In the order in which they are told. */
export const dataSets: readonly DataSet[] = ['interviews', 'workshops', 'survey-answers', 'identities', 'attendance'];

/** An id is a function of the register: it tells who somebody is through the private file alone. */
const isWritten = (reference: string | undefined): boolean => reference !== undefined && !/^PE-\d+$/.test(reference);

/**
 * The keys of an interview or a workshop that tell of somebody: notes, who led it when that is written out, and the function of one
 * person; a group's function (`headcount` of 2 or more) tells of nobody. Quotations stand apart: see {@link isUnpublished}.
 */
export function tellingKeys(heard: Interview | Workshop): readonly ('notes' | 'by' | 'function')[] {
  const isOne = 'function' in heard && heard.function !== undefined && (heard.headcount ?? 1) === 1;
  return [
    ...(heard.notes === undefined ? [] : ['notes' as const]),
    ...(isWritten(heard.by) ? ['by' as const] : []),
    ...(isOne ? ['function' as const] : []),
  ];
}

/** Whoever said it did not agree that it be published. */
export const isUnpublished = ({ consent }: { readonly consent?: boolean }): boolean => consent !== true;

/** People one by one, rather than how many of each audience. */
export const isSomebody = (one: Attendance): one is string => typeof one === 'string';

const tells = (heard: Interview | Workshop): boolean =>
  tellingKeys(heard).length > 0 || (heard.quotations ?? []).some(isUnpublished);
const namesPeople = ({ attendees = [], apologies = [] }: Meeting): boolean => [...attendees, ...apologies].some(isSomebody);

interface Kept {
  readonly count: number;
  readonly days: readonly string[];
  readonly size: number | null;
}

function keptIn(
  project: Project,
  { files, answers, aside }: Pick<Workspace, 'files' | 'answers' | 'aside'>,
): Readonly<Record<DataSet, Kept>> {
  const dated = (things: readonly { readonly date?: string }[]): Kept => ({
    count: things.length,
    days: things.flatMap(({ date }) => date ?? []),
    size: null,
  });
  const waves = project.surveys.flatMap(({ waves = [] }) => waves.flatMap(({ start, end }) => [start ?? [], end ?? []].flat()));
  return {
    interviews: dated(project.interviews.filter(tells)),
    workshops: dated(project.workshops.filter(tells)),
    'survey-answers': {
      count: answers.length,
      days: answers.length === 0 ? [] : waves,
      size: sumOf(answers, ({ size }) => size),
    },
    // What imports left aside goes with the names, and is counted where there are none.
    identities: { count: identitiesIn({ files }).length || aside.length, days: [], size: null },
    attendance: dated(project.meetings.filter(namesPeople)),
  };
}

/** Every set, those that hold nothing too. `today` is YYYY-MM-DD. */
export function keptData(
  project: Project,
  workspace: Pick<Workspace, 'files' | 'answers' | 'aside'>,
  today: string,
): readonly KeptData[] {
  const kept = keptIn(project, workspace);
  const { retention = [] } = project.info.dataProtection ?? {};
  return dataSets.map((data) => {
    const { count, days, size } = kept[data];
    const sorted = days.toSorted();
    const until = periodOf(retention.findLast((one) => one.data === data)?.until);
    const isPast = count > 0 && until?.end !== undefined && until.end !== null && until.end < today;
    return { data, count, from: sorted[0] ?? null, to: sorted.at(-1) ?? null, size, until, isPast };
  });
}

/** What it keeps at a date, and the files apart that tell of people. */
export function privacyStanding(
  project: Project,
  workspace: Pick<Workspace, 'files' | 'answers' | 'aside'>,
  today: string,
): PrivacyStanding {
  const identities = workspace.files.filter(({ kind }) => kind === 'identities').map(({ path }) => path);
  return {
    kept: keptData(project, workspace, today).filter(({ count }) => count > 0),
    files: [...identities, ...workspace.answers.map(({ path }) => path), ...workspace.aside],
  };
}
