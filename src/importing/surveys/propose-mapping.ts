// An export beside a survey → which column answers which question, how surely, and what finds no partner.
import {
  type Confidence,
  type ExportColumn,
  type MappedColumn,
  type MappedQuestion,
  personalRoles,
  type Survey,
  type SurveyExport,
  type SurveyMapping,
} from '../../model/index.ts';
import { sumOf } from '../../values/index.ts';
import { type Closeness, closeness, least, namedCloseness, readyGroup, readyQuestion } from './closeness.ts';
import { type ColumnGroup, columnGroups } from './column-groups.ts';
import { keptMapping } from './kept-mapping.ts';
import { type KnownQuestion, knownQuestions } from './known-questions.ts';
import { comparable, likeness } from './likeness.ts';
import { leastUnderstood, understoodShare } from './understood-share.ts';
import { type Sample, usesOf } from './uses-of.ts';

/** A matrix whose rows are columns that do not name it: Microsoft Forms gives each statement a column of its own. */
function standaloneRows(questions: readonly KnownQuestion[], groups: readonly ColumnGroup[]): readonly MappedQuestion[] {
  const alone = groups.flatMap(({ stem, text, columns: [column, ...others] }) =>
    column === undefined || others.length > 0 ? [] : [{ column, words: comparable(text ?? stem) }],
  );
  return questions
    .filter(({ asked }) => asked.type === 'matrix')
    .flatMap((known): readonly MappedQuestion[] => {
      const found = known.rows.flatMap(({ code, labels }) => {
        const words = labels.map(comparable);
        const [best] = alone
          .map(({ column, words: own }) => ({ column, like: Math.max(0, ...words.map((label) => likeness(own, label))) }))
          .sort((a, b) => b.like - a.like);
        return best !== undefined && best.like >= least.likely ? [{ ...best, code }] : [];
      });
      if (found.length === 0 || new Set(found.map(({ column }) => column)).size < found.length) return [];
      const lowest = Math.min(...found.map(({ like }) => like));
      const isWhole = found.length === known.rows.length;
      return [
        {
          question: known.asked.id,
          columns: found.map(({ column, code }) => ({ column, use: { kind: 'row', code } })),
          confidence: !isWhole ? 'doubtful' : lowest >= least.sure ? 'sure' : 'likely',
          because: 'parts',
          answers: {},
        },
      ];
    });
}

const isPersonal = ({ role }: ExportColumn): boolean => personalRoles.some((personal) => personal === role);

/** Two questions that a column fits as well cannot be told apart. */
const tooNear = 0.02;
/** Nearest names are told from this likeness on. */
const worthTelling = 0.4;

const confidenceOf = ({ score }: Closeness, isByOrder: boolean, isUnsure: boolean): Confidence =>
  isByOrder || isUnsure || score < least.likely ? 'doubtful' : score >= least.sure ? 'sure' : 'likely';

interface Pair {
  readonly known: KnownQuestion;
  readonly group: ColumnGroup;
  readonly close: Closeness;
}

/** The best pairs first, each question and each column once; a tie is a question that another column, or another question, fits as well. */
function paired(pairs: readonly Pair[]): readonly (Pair & { readonly isTied: boolean })[] {
  const left = pairs.filter(({ close }) => close.score >= least.doubtful).sort((a, b) => b.close.score - a.close.score);
  const taken = new Set<KnownQuestion | ColumnGroup>();
  return left.flatMap((pair) => {
    const { known, group, close } = pair;
    if (taken.has(known) || taken.has(group)) return [];
    const isTied = left.some(
      (other) =>
        other !== pair &&
        (other.known === known) !== (other.group === group) &&
        !taken.has(other.known) &&
        !taken.has(other.group) &&
        close.score - other.close.score <= tooNear,
    );
    taken.add(known);
    taken.add(group);
    return [{ ...pair, isTied }];
  });
}

const stemsOf = (columns: readonly ExportColumn[]): ReadonlySet<number> => new Set(columns.map(({ at }) => at));

export function proposeMapping(survey: Survey, { columns, format }: SurveyExport, sample: Sample): SurveyMapping {
  const questions = knownQuestions(survey);
  const { questions: kept, lost } = keptMapping(survey.mapping, questions, columns, sample);
  const used = stemsOf(kept.flatMap((one) => one.columns.map(({ column }) => column)));
  const dropped = columns.filter((column) => isPersonal(column) && !used.has(column.at));
  const isLeft = new Set(survey.aside ?? []);
  const free = columns.filter(({ at, role }) => role === 'answer' && !used.has(at));
  const aside = free.filter(({ header, stem }) => isLeft.has(header) || isLeft.has(stem));
  const open = questions.filter(({ asked }) => kept.every(({ question }) => question !== asked.id));
  const groups = columnGroups(free.filter((column) => !aside.includes(column)));
  const ready = groups.map(readyGroup);
  const asked = open.map((known) => readyQuestion(known, format.written));
  const pairsBy = (close: typeof closeness, isWanted: (one: KnownQuestion | ColumnGroup) => boolean): readonly Pair[] =>
    asked
      .filter(({ known }) => isWanted(known))
      .flatMap((question) =>
        ready
          .filter(({ group }) => isWanted(group))
          .map((one) => ({ known: question.known, group: one.group, close: close(question, one, sample) })),
      );
  const named = pairsBy(namedCloseness, () => true);
  const byName = paired(named.filter(({ close }) => close.score >= least.likely));
  const taken = new Set<KnownQuestion | ColumnGroup>(byName.flatMap(({ known, group }) => [known, group]));
  const pairs = pairsBy(closeness, (one) => !taken.has(one));
  const found = [...byName, ...paired(pairs)].map(({ known, group, close, isTied }) => ({
    known,
    close,
    isTied,
    ...usesOf(known, group.columns, sample),
  }));
  const isUnderstood = (known: KnownQuestion, uses: readonly MappedColumn[]): boolean => {
    const question = asked.find((one) => one.known === known);
    const understanding = question && { known, understand: question.understand, words: format.written };
    return understanding === undefined || understoodShare(understanding, uses, sample) >= leastUnderstood;
  };
  const shown = found.filter((one) => one.columns.length > 0);
  const personal = shown.filter(({ known }) => known.asked.personal);
  const proposed = shown
    .filter(({ known }) => !known.asked.personal)
    .map(({ known, close, isTied, isByOrder, columns: uses }): MappedQuestion => {
      const isRead = isUnderstood(known, uses);
      return {
        question: known.asked.id,
        columns: uses,
        confidence: confidenceOf(close, isByOrder, isTied || !isRead),
        because: isByOrder ? 'order' : isRead ? close.because : 'cells',
        answers: {},
      };
    });
  const rows = standaloneRows(
    open.filter(({ asked }) => proposed.every(({ question }) => question !== asked.id)),
    groups.filter((group) => shown.every((one) => one.columns.every(({ column }) => !group.columns.includes(column)))),
  );
  const all = [...kept, ...proposed, ...rows];
  const inOrder = questions.flatMap(({ asked }) => all.filter(({ question }) => question === asked.id));
  const placed = stemsOf([...all, ...personal].flatMap((one) => one.columns.map(({ column }) => column)));
  const nearestTo = (isOne: (pair: Pair) => boolean): Pair | undefined =>
    pairs
      .filter((pair) => isOne(pair) && pair.close.score >= worthTelling)
      .reduce<Pair | undefined>((best, pair) => (best && best.close.score >= pair.close.score ? best : pair), undefined);
  return {
    survey: survey.id,
    questions: inOrder,
    missing: open
      .filter(
        ({ asked: { id, personal: isPrivate } }) => !isPrivate && [...inOrder, ...lost].every(({ question }) => question !== id),
      )
      .map(({ asked }) => ({
        question: asked.id,
        nearest:
          nearestTo(({ known, group }) => known.asked === asked && group.columns.some(({ at }) => !placed.has(at)))?.group.stem ??
          null,
      })),
    unknown: free
      .filter((column) => !placed.has(column.at) && !aside.includes(column))
      .map((column) => ({
        column,
        nearest: nearestTo(({ group }) => group.columns.includes(column))?.known.asked.id ?? null,
      })),
    aside,
    dropped: [
      ...dropped,
      ...personal.flatMap((one) => one.columns.map(({ column }): ExportColumn => ({ ...column, role: 'name' }))),
    ].sort((a, b) => a.at - b.at),
    lost: lost.filter(({ question }) => inOrder.every((one) => one.question !== question)),
  };
}

/** How many questions of the survey the export answers, doubtful ones less. */
export const answeredBy = ({ questions }: SurveyMapping): number =>
  sumOf(questions, ({ confidence }) => (confidence === 'doubtful' ? 0.25 : 1));
