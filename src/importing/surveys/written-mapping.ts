// A mapping as the survey keeps it, in as few words as say the same.
import type { ColumnUse, Edit, ExportColumn, MappedQuestion, Survey, SurveyMapping } from '../../model/index.ts';
import { distinct } from '../../values/index.ts';
import { keptMapping } from './kept-mapping.ts';
import type { KnownQuestion } from './known-questions.ts';
import type { Sample } from './uses-of.ts';

const keyOf = (use: ColumnUse): string | null =>
  use.kind === 'rank' ? String(use.rank) : 'code' in use ? use.code : use.kind === 'other' ? 'other' : null;

const said = ({ columns }: Pick<MappedQuestion, 'columns'>): string =>
  JSON.stringify(columns.map(({ column, use }) => [column.at, use]).sort());

export type WrittenMapping = NonNullable<NonNullable<Survey['mapping']>[string]>;

export interface Settling {
  readonly questions: readonly KnownQuestion[];
  readonly columns: readonly ExportColumn[];
  readonly sample: Sample;
}

/** Whether what is written finds the same columns again. */
function isSaidBy(written: WrittenMapping, mapped: MappedQuestion, { questions, columns, sample }: Settling): boolean {
  const { questions: found } = keptMapping({ [mapped.question]: written }, questions, columns, sample);
  return found[0] !== undefined && said(found[0]) === said(mapped);
}

/** The header alone when reading it again finds the same columns. */
export function writtenMapping(mapped: MappedQuestion, settling: Settling): WrittenMapping {
  const [first] = mapped.columns;
  const hasAnswers = Object.keys(mapped.answers).length > 0;
  const short = [first?.column.header, first?.column.stem].find((name) => name !== undefined && isSaidBy(name, mapped, settling));
  if (short !== undefined) return hasAnswers ? { column: short, answers: mapped.answers } : short;
  const whole = mapped.columns.find(({ use }) => use.kind === 'whole');
  const named = mapped.columns.flatMap(({ column, use }) => {
    const key = keyOf(use);
    return key === null ? [] : [[key, column.header] as const];
  });
  return {
    ...(whole && { column: whole.column.header }),
    ...(named.length > 0 && { columns: Object.fromEntries(named) }),
    ...(hasAnswers && { answers: mapped.answers }),
  };
}

const parts = (written: WrittenMapping): Exclude<WrittenMapping, string> =>
  typeof written === 'string' ? { column: written } : written;

/** A question as two files name it: the titles of the first, then those of the second. */
export function joinedMapping(first: WrittenMapping, second: WrittenMapping): WrittenMapping {
  const [one, other] = [parts(first), parts(second)];
  const titles = distinct([one.column ?? [], other.column ?? []].flat());
  const [title, ...more] = titles;
  const columns = { ...other.columns, ...one.columns };
  const answers = { ...other.answers, ...one.answers };
  const hasColumns = Object.keys(columns).length > 0;
  const hasAnswers = Object.keys(answers).length > 0;
  if (title !== undefined && more.length === 0 && !hasColumns && !hasAnswers) return title;
  return {
    ...(title !== undefined && { column: more.length === 0 ? title : [title, ...more] }),
    ...(hasColumns && { columns }),
    ...(hasAnswers && { answers }),
  };
}

export interface MappedFile {
  readonly mapping: SurveyMapping;
  readonly settling: Settling;
}

/** Of each question, what all the files say of its columns. */
export function allWritten(survey: Pick<Survey, 'mapping'>, files: readonly MappedFile[]): ReadonlyMap<string, WrittenMapping> {
  const written = new Map<string, WrittenMapping>();
  const sure = files.flatMap(({ mapping, settling }) =>
    mapping.questions.filter(({ confidence }) => confidence !== 'doubtful').map((one) => ({ one, settling })),
  );
  // What the survey says already comes first: it stays as somebody wrote it.
  for (const { one } of sure.filter(({ one: { confidence } }) => confidence === 'kept')) {
    const said = survey.mapping?.[one.question];
    if (said !== undefined) written.set(one.question, said);
  }
  for (const { one, settling } of sure.filter(({ one: { confidence } }) => confidence !== 'kept')) {
    const before = written.get(one.question);
    if (before !== undefined && isSaidBy(before, one, settling)) continue;
    const own = writtenMapping(one, settling);
    written.set(one.question, before === undefined ? own : joinedMapping(before, own));
  }
  return written;
}

/** What the file of the survey does not say yet; doubtful questions stay out of it. `held` is what it says. */
export function mappingEdits(
  path: string,
  held: Pick<Survey, 'mapping' | 'aside'>,
  survey: Survey,
  files: readonly MappedFile[],
): readonly Edit[] {
  const all = allWritten(survey, files);
  const edits = (files[0]?.settling.questions ?? []).flatMap(({ asked: { id: question } }): Edit[] => {
    const written = all.get(question);
    if (written === undefined || JSON.stringify(held.mapping?.[question]) === JSON.stringify(written)) return [];
    return [{ path, pointer: ['mapping', question], change: { set: written } }];
  });
  // Written at once where there is none.
  const whole = held.mapping === undefined && edits.length > 0;
  const mapping = Object.fromEntries(edits.map(({ pointer, change }) => [pointer[1], 'set' in change ? change.set : null]));
  // What answers a question in one file is left aside in none.
  const answering = new Set(
    files.flatMap((one) => one.mapping.questions.flatMap(({ columns }) => columns.map(({ column }) => column.header))),
  );
  const left = files
    .flatMap(({ mapping: { aside, unknown } }) => [...aside, ...unknown.map(({ column }) => column)].sort((a, b) => a.at - b.at))
    .filter(({ header, stem }) => !answering.has(header) && ![header, stem].some((name) => held.aside?.includes(name)));
  const first: readonly Edit[] = whole ? [{ path, pointer: ['mapping'], change: { set: mapping } }] : edits;
  const headers = distinct(left.map(({ header }) => header));
  const aside: readonly Edit[] =
    held.aside === undefined && headers.length > 0
      ? [{ path, pointer: ['aside'], change: { set: headers } }]
      : headers.map((header): Edit => ({ path, pointer: ['aside'], change: { append: header } }));
  return [...first, ...aside];
}
