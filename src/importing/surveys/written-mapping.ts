// A mapping as the survey keeps it, in as few words as say the same.
import type { ColumnUse, Edit, ExportColumn, MappedQuestion, Survey, SurveyMapping } from '../../model/index.ts';
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

/** The header alone when reading it again finds the same columns. */
export function writtenMapping(mapped: MappedQuestion, { questions, columns, sample }: Settling): WrittenMapping {
  const [first] = mapped.columns;
  const hasAnswers = Object.keys(mapped.answers).length > 0;
  const isEnough = (column: string): boolean => {
    const { questions: found } = keptMapping({ [mapped.question]: column }, questions, columns, sample);
    return found[0] !== undefined && said(found[0]) === said(mapped);
  };
  const short = [first?.column.header, first?.column.stem].find((name) => name !== undefined && isEnough(name));
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

/** What the file of the survey does not say yet; doubtful questions stay out of it. `held` is what it says. */
export function mappingEdits(
  path: string,
  held: Pick<Survey, 'mapping' | 'aside'>,
  survey: Survey,
  { questions: mapped, unknown, aside: known }: SurveyMapping,
  settling: Settling,
): readonly Edit[] {
  const edits: Edit[] = mapped
    .filter(({ confidence }) => confidence !== 'doubtful')
    .flatMap((one): Edit[] => {
      const settled = one.confidence === 'kept' ? survey.mapping?.[one.question] : undefined;
      const written = settled ?? writtenMapping(one, settling);
      if (JSON.stringify(held.mapping?.[one.question]) === JSON.stringify(written)) return [];
      return [{ path, pointer: ['mapping', one.question], change: { set: written } }];
    });
  // Written at once where there is none.
  const whole = held.mapping === undefined && edits.length > 0;
  const mapping = Object.fromEntries(edits.map(({ pointer, change }) => [pointer[1], 'set' in change ? change.set : null]));
  const left = [...known, ...unknown.map(({ column }) => column)]
    .sort((a, b) => a.at - b.at)
    .filter(({ header, stem }) => ![header, stem].some((name) => held.aside?.includes(name)));
  const first: readonly Edit[] = whole ? [{ path, pointer: ['mapping'], change: { set: mapping } }] : edits;
  const headers = left.map(({ header }) => header);
  const aside: readonly Edit[] =
    held.aside === undefined && headers.length > 0
      ? [{ path, pointer: ['aside'], change: { set: headers } }]
      : headers.map((header): Edit => ({ path, pointer: ['aside'], change: { append: header } }));
  return [...first, ...aside];
}
