// What the survey says of its columns, as somebody corrected it or an earlier import wrote it.
import type { ColumnUse, ExportColumn, MappedQuestion, Survey, SurveyMapping } from '../../model/index.ts';
import { bareWord, oneLine } from '../../values/index.ts';
import type { KnownQuestion } from './known-questions.ts';
import { type Sample, usesOf } from './uses-of.ts';

type Mapped = NonNullable<NonNullable<Survey['mapping']>[string]>;

/** By its header, or by what its columns have in common. */
function columnsCalled(header: string, columns: readonly ExportColumn[]): readonly ExportColumn[] {
  const word = oneLine(header);
  const exact = columns.filter((column) => column.header === word);
  return exact.length > 0 ? withParts(exact, columns) : columns.filter((column) => bareWord(column.stem) === bareWord(word));
}

/** By the first of its titles that the file has; else all those of which one is the start, and that are not called another question’s. */
function columnsNamed(
  titles: readonly string[],
  columns: readonly ExportColumn[],
  others: ReadonlySet<ExportColumn>,
): readonly ExportColumn[] {
  const found = (by: (title: string) => readonly ExportColumn[]) => titles.map(by).find((own) => own.length > 0);
  return (
    found((title) => columnsCalled(title, columns)) ??
    found((title) => columns.filter((column) => !others.has(column) && column.header.startsWith(oneLine(title)))) ??
    []
  );
}

/** `Q1` names `Q1[other]` too. */
const withParts = ([first, ...rest]: readonly ExportColumn[], columns: readonly ExportColumn[]): readonly ExportColumn[] =>
  first === undefined || first.part !== null
    ? [first, ...rest].filter((column) => column !== undefined)
    : [first, ...rest, ...columns.filter(({ stem, part, role }) => part !== null && role === 'answer' && stem === first.stem)];

function useNamed(key: string, { asked }: KnownQuestion): ColumnUse {
  if (key === 'other' && asked.other !== null && asked.answers.every(({ code }) => code !== key)) return { kind: 'other' };
  if (asked.type === 'matrix') return { kind: 'row', code: key };
  if (asked.type !== 'ranking') return { kind: 'answer', code: key };
  const isCode = asked.answers.some(({ code }) => code === key);
  return isCode || !/^\d+$/.test(key) ? { kind: 'place', code: key } : { kind: 'rank', rank: Number(key) };
}

export interface Kept {
  readonly questions: readonly MappedQuestion[];
  readonly lost: SurveyMapping['lost'];
}

const partsOf = (mapped: Mapped): Exclude<Mapped, string> => (typeof mapped === 'string' ? { column: mapped } : mapped);

export function keptMapping(
  mapping: Survey['mapping'],
  questions: readonly KnownQuestion[],
  columns: readonly ExportColumn[],
  sample: Sample,
): Kept {
  const lost: { question: string; header: string }[] = [];
  const titlesOf = (question: string): readonly string[] => [partsOf(mapping?.[question] ?? {}).column ?? []].flat();
  const called = new Set(
    questions.flatMap(({ asked: { id } }) => titlesOf(id).flatMap((title) => columnsCalled(title, columns))),
  );
  const kept = questions.flatMap((known): MappedQuestion[] => {
    const said = mapping?.[known.asked.id];
    if (said === undefined || known.asked.personal) return [];
    const { columns: named, answers: texts } = partsOf(said);
    const answers = Object.fromEntries(Object.entries(texts ?? {}).map(([text, code]) => [text, code ?? '']));
    const titles = titlesOf(known.asked.id);
    const own = columnsNamed(titles, columns, called);
    if (own.length === 0) lost.push(...titles.map((header) => ({ question: known.asked.id, header })));
    const parts = Object.entries(named ?? {}).flatMap(([key, header]) => {
      const [found] = columns.filter((one) => one.header === oneLine(String(header)));
      if (found === undefined) lost.push({ question: known.asked.id, header: String(header) });
      return found === undefined ? [] : [{ column: found, use: useNamed(key, known) }];
    });
    const whole = own.filter((one) => parts.every((part) => part.column !== one));
    const read = usesOf(known, whole, sample).columns;
    // « Quels usages ? [plusieurs réponses possibles] » is a question whole when it is named so, and no answer is called as its brackets are.
    const bare = whole.flatMap((one) =>
      titles.map(oneLine).includes(one.header) ? [{ ...one, part: null, partText: null }] : [],
    );
    const uses = read.length > 0 || parts.length > 0 || bare.length !== 1 ? read : usesOf(known, bare, sample).columns;
    const all = [...uses, ...parts];
    if (all.length === 0) return [];
    return [{ question: known.asked.id, columns: all, confidence: 'kept', because: 'kept', answers }];
  });
  return { questions: kept, lost };
}
