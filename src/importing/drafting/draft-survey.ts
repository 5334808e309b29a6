// An export without a questionnaire → the questionnaire that it answers, question by question, with what is not sure of it.
import type { ExportColumn, Question, Survey, SurveyExport } from '../../model/index.ts';
import { askedOfPerson, personalDataFinder } from '../../project/people/index.ts';
import { bareWord, oneLine } from '../../values/index.ts';
import { readCommune } from '../cells/read-commune.ts';
import { bareName, readPeople } from '../cells/read-people.ts';
import { columnGroups } from '../surveys/column-groups.ts';
import { knownQuestions } from '../surveys/known-questions.ts';
import { withoutNumber } from '../surveys/plain-words.ts';
import { isTicked } from '../surveys/understand-answer.ts';
import type { Sample } from '../surveys/uses-of.ts';
import { writtenMapping } from '../surveys/written-mapping.ts';
import type { GatheredCells } from './column-cells.ts';
import { profileOf } from './known-words.ts';
import { type DraftGroup, type Drafting, readGroup } from './read-group.ts';
import { type Drafted, type DraftNote, type DraftReading, isCode } from './reading-of.ts';
import { withSpecified } from './specified.ts';

type Commune = Parameters<typeof readCommune>[1][number];

export interface DraftRequest {
  readonly exported: SurveyExport;
  readonly gathered: GatheredCells;
  /** Of the territory. */
  readonly communes: readonly Commune[];
  /** Of people whom the project keeps apart. */
  readonly names: readonly string[];
}

const [mostlyNames, fewestNames] = [0.6, 3];

/** « Jean DUPONT », « DUPONT Jean », « Anne de la Tour »: nothing says of the column that it names people, so that one word is none. */
const fullName = /^\p{Lu}[\p{L}’'-]+(?: (?:d[eu]s?|le|la|van|von|\p{Lu}[\p{L}’'.-]*)){1,3}$/u;

/** A column in which people wrote who they are, whatever its header says. */
function holdsNames({ at }: ExportColumn, { gathered, communes }: DraftRequest): boolean {
  const { times, filled } = gathered.at(at);
  const cells = [...times.keys()];
  if (filled < fewestNames || cells.length < filled * 0.8) return false;
  const named = cells.filter((cell) => {
    if (/[?!]|\d/.test(cell) || 'value' in readCommune({ value: cell }, communes)) return false;
    const read = readPeople({ value: cell });
    const [first, ...others] = read?.value.people ?? [];
    return first !== undefined && others.length === 0 && read?.value.others.length === 0 && fullName.test(bareName(first.name));
  });
  return named.length >= cells.length * mostlyNames;
}

const roles = { 'e-mail': 'e-mail', phone: 'phone', name: 'name', address: 'location' } as const;

/** The columns of people, those that their cells alone tell too. */
export function withPeople(request: DraftRequest): SurveyExport {
  const columns = request.exported.columns.map((column): ExportColumn => {
    if (column.role !== 'answer') return column;
    const asked = askedOfPerson(column.text ?? column.stem);
    if (asked !== null) return { ...column, role: roles[asked] };
    return holdsNames(column, request) ? { ...column, role: 'name', isByContent: true } : column;
  });
  return { ...request.exported, columns };
}

const prefixed = /^(.{3,200}?)\s*(?: [-–—/|>] | ?: )\s*(\S.*)$/;

/** « Difficultés : réseau », « Difficultés : mots de passe »: columns of marks whose headers begin alike are of one question. */
function regrouped(columns: readonly ExportColumn[], { at }: GatheredCells): readonly ExportColumn[] {
  const cut = columns.map((column) => (column.part === null && column.text === null ? prefixed.exec(column.header) : null));
  const marks = columns.map((column) => {
    const { times, filled } = at(column.at);
    return filled > 0 && [...times.keys()].every((cell) => isTicked(cell, [], {}) === true || isTicked(cell, [], {}) === false);
  });
  const counts = new Map<string, number>();
  cut.forEach((found, index) => {
    if (found?.[1] !== undefined && marks[index]) counts.set(bareWord(found[1]), (counts.get(bareWord(found[1])) ?? 0) + 1);
  });
  return columns.map((column, index) => {
    const [, stem = '', part = ''] = cut[index] ?? [];
    return stem !== '' && marks[index] && (counts.get(bareWord(stem)) ?? 0) > 1 ? { ...column, stem, part } : column;
  });
}

function officialIn(text: string, communes: readonly Commune[]): string | null {
  const read = readCommune({ value: text }, communes);
  const isSure = 'value' in read && read.certainty === 'sure';
  return isSure ? (communes.find(({ id }) => id === read.value)?.name ?? null) : null;
}

/** Every question that the answers tell of, in the order of the columns; columns of people are none. */
export function draftedQuestions(request: DraftRequest): readonly Drafted[] {
  const { exported, gathered, communes, names } = request;
  const find = personalDataFinder(names);
  const drafting: Drafting = {
    gathered,
    format: exported.format.id,
    choosing: {
      isPersonal: (text) => find(text).length > 0,
      communeIn: (text) => officialIn(text, communes),
    },
  };
  const answers = exported.columns.filter(({ role }) => role === 'answer');
  const columns = withSpecified(regrouped(answers, gathered), gathered);
  return columnGroups(columns)
    .map(({ stem, text, columns: own }): DraftGroup => ({ text: withoutNumber(text ?? stem) || stem, columns: own }))
    .flatMap((group) => readGroup(group, drafting))
    .map((drafted) => withProfile(drafted, communes));
}

const closed: readonly string[] = ['single', 'yes-no', 'number', 'multiple'];

function withProfile(drafted: Drafted, communes: readonly Commune[]): Drafted {
  const [first] = drafted.readings;
  if (first === undefined || !closed.includes(first.shape.type)) return drafted;
  const labels = (first.shape.options ?? []).filter(({ noOpinion }) => !noOpinion).map(({ label }) => label);
  const read = labels.map((label) => readCommune({ value: label }, communes));
  const areCommunes = labels.length > 1 && read.filter((one) => 'value' in one).length >= labels.length * 0.6;
  const profile = areCommunes ? 'commune' : profileOf(drafted.text, labels);
  if (profile === null || (first.shape.type === 'multiple' && profile !== 'audience')) return drafted;
  return { ...drafted, profile };
}

/** What is written of a question besides itself. */
export interface DraftedNote {
  readonly question: string;
  readonly notes: readonly DraftNote[];
}
export interface SurveyDraft {
  readonly survey: Survey;
  readonly notes: readonly DraftedNote[];
  /** Columns of which nothing surely tells what they are. */
  readonly rest: readonly Drafted[];
}

/** `Q4` stays the name of what the file calls so. */
function idsOf(drafted: readonly Drafted[]): readonly string[] {
  const own = drafted.map(({ columns: [first] }) =>
    first !== undefined && /^Q\d{1,4}[a-z]?$/.test(first.stem) ? first.stem : null,
  );
  const taken = new Set(own.filter((id) => id !== null));
  const used = new Set<string>();
  let next = 1;
  return own.map((id) => {
    if (id !== null && !used.has(id)) {
      used.add(id);
      return id;
    }
    while (taken.has(`Q${next}`)) next += 1;
    taken.add(`Q${next}`);
    return `Q${next}`;
  });
}

export interface DraftedSurvey {
  readonly id: string;
  readonly title: string;
  readonly exported: SurveyExport;
  readonly sample: Sample;
}

/** A question that is not sure is none until somebody says what it is; its columns are left aside. */
export function draftSurvey(drafted: readonly Drafted[], { id, title, exported, sample }: DraftedSurvey): SurveyDraft {
  const taken = drafted.filter(({ readings, isSure }) => isSure && readings.length > 0);
  const ids = idsOf(taken);
  const read = taken.flatMap((one, at) => {
    const [reading] = one.readings;
    return reading === undefined ? [] : [{ one, reading, id: ids[at] ?? '' }];
  });
  const questions = read.map(({ one, reading, id: own }) => questionOf(one, reading, own));
  const survey: Survey = { id, title, questions: [...questions] };
  const settling = { questions: knownQuestions(survey), columns: exported.columns, sample };
  const mapping = Object.fromEntries(
    read.map(({ reading, id: own }) => [
      own,
      writtenMapping({ question: own, columns: reading.uses, confidence: 'sure', because: 'answers', answers: {} }, settling),
    ]),
  );
  const used = new Set(read.flatMap(({ reading }) => reading.uses.map(({ column }) => column.at)));
  // What cells or the words of a question alone tell of people stays out, whatever another wave holds.
  const isLeft = ({ at, role, isByContent, text, stem }: ExportColumn): boolean =>
    !used.has(at) && (role === 'answer' || isByContent || askedOfPerson(text ?? stem) !== null);
  const aside = exported.columns.filter(isLeft).map(({ header }) => header);
  return {
    survey: { ...survey, mapping, ...(aside.length > 0 && { aside }) },
    notes: read.flatMap(({ one, reading: { notes }, id: question }) => {
      const isUntold = isCode(one.text) || one.text === question;
      return notes.length > 0 || isUntold ? [{ question, notes: isUntold ? ['text-is-code', ...notes] : notes }] : [];
    }),
    rest: drafted.filter(({ readings, isSure }) => !isSure && readings.length > 0),
  };
}

const questionOf = ({ text, profile }: Drafted, { shape }: DraftReading, id: string): Question => {
  const { type, ...rest } = shape;
  return { id, type, text: oneLine(text), ...(profile && { profile }), ...rest };
};
