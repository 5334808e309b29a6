// LimeSurvey’s XML, of any version, and its tab-separated table → one form: groups, questions, sub-questions and answers in their order, texts by language.

import { limeColumns, type StructureRow, type SurveyStructure } from '../../model/index.ts';
import { grouped } from '../../values/index.ts';

/** HTML by language. */
export type LimeTexts = ReadonlyMap<string, string>;
export interface LimePart {
  readonly code: string;
  readonly texts: LimeTexts;
  /** Of questions that have two: `0` or `1`. */
  readonly scale: string;
}
export interface LimeRead {
  readonly title: string;
  readonly letter: string;
  readonly relevance: string;
  readonly isMandatory: boolean;
  readonly hasOther: boolean;
  readonly texts: LimeTexts;
  readonly help: LimeTexts;
  /** By name, then by language; the empty one is of all. */
  readonly attributes: ReadonlyMap<string, LimeTexts>;
  readonly subquestions: readonly LimePart[];
  readonly answers: readonly LimePart[];
}
interface LimeGroupRead {
  readonly names: LimeTexts;
  readonly texts: LimeTexts;
  readonly questions: readonly LimeRead[];
}
export interface LimeFormRead {
  /** Its own first. */
  readonly languages: readonly string[];
  readonly titles: LimeTexts;
  readonly welcome: LimeTexts;
  readonly end: LimeTexts;
  readonly groups: readonly LimeGroupRead[];
}

const textsOf = (rows: readonly StructureRow[], column: string): LimeTexts =>
  new Map(rows.flatMap((row) => (row[column] === undefined ? [] : [[row['language'] ?? '', row[column]] as const])));

const byNumber = (column: string) => (a: StructureRow, b: StructureRow) => Number(a[column] ?? 0) - Number(b[column] ?? 0);

function attributesIn(rows: readonly StructureRow[]): LimeRead['attributes'] {
  const found = new Map<string, Map<string, string>>();
  for (const { attribute = '', value = '', language = '' } of rows) {
    const own = found.get(attribute) ?? new Map<string, string>();
    found.set(attribute, own.set(language, value));
  }
  return found;
}

function fromSections(sections: ReadonlyMap<string, readonly StructureRow[]>): LimeFormRead {
  const rowsOf = (name: string): readonly StructureRow[] => sections.get(name) ?? [];
  const indexes = new Map<string, ReadonlyMap<string, readonly StructureRow[]>>();
  /** The rows of a section that hold `value` there. */
  const having = (name: string, key: string, value: string): readonly StructureRow[] => {
    const place = `${name} ${key}`;
    const index = indexes.get(place) ?? grouped(rowsOf(name), (row) => row[key] ?? '');
    indexes.set(place, index);
    return index.get(value) ?? [];
  };
  /** Texts stand in a section of their own from LimeSurvey 4 on. */
  const texts = (own: readonly StructureRow[], apart: string, key: string, id: string | undefined, column: string): LimeTexts => {
    const localised = id === undefined ? [] : having(apart, key, id);
    return textsOf(localised.length > 0 ? localised : own, column);
  };
  const settings = rowsOf('surveys_languagesettings').map((row) => ({ ...row, language: row['surveyls_language'] ?? '' }));
  const [survey = {}] = rowsOf('surveys');
  const extra = (survey['additional_languages'] ?? '').split(/\s+/);
  const languages = [survey['language'] ?? settings[0]?.['language'] ?? 'fr', ...extra].filter((one) => one !== '');
  const parts = (id: string): readonly LimePart[] => {
    const own = grouped(having('subquestions', 'parent_qid', id), (row) => row['qid'] ?? '');
    return [...own]
      .map(([qid, rows]) => ({ rows, qid, row: rows[0] ?? {} }))
      .toSorted((a, b) => byNumber('question_order')(a.row, b.row))
      .map(({ rows, qid, row }) => ({
        code: row['title'] ?? '',
        scale: row['scale_id'] ?? '0',
        texts: texts(rows, 'question_l10ns', 'qid', qid, 'question'),
      }));
  };
  const answers = (id: string): readonly LimePart[] => {
    const own = grouped(having('answers', 'qid', id), (row) => `${row['scale_id'] ?? '0'} ${row['code'] ?? ''}`);
    return [...own.values()]
      .map((rows) => ({ rows, row: rows[0] ?? {} }))
      .toSorted((a, b) => byNumber('sortorder')(a.row, b.row))
      .map(({ rows, row }) => ({
        code: row['code'] ?? '',
        scale: row['scale_id'] ?? '0',
        texts: texts(rows, 'answer_l10ns', 'aid', row['aid'], 'answer'),
      }));
  };
  const question = (rows: readonly StructureRow[]): LimeRead => {
    const [row = {}] = rows;
    const id = row['qid'] ?? '';
    const said = (column: string): LimeTexts => texts(rows, 'question_l10ns', 'qid', id, column);
    return {
      title: row['title'] ?? '',
      letter: row['type'] ?? 'T',
      relevance: row['relevance'] ?? '1',
      isMandatory: row['mandatory'] === 'Y',
      hasOther: row['other'] === 'Y',
      texts: said('question'),
      help: said('help'),
      attributes: attributesIn(having('question_attributes', 'qid', id)),
      subquestions: parts(id),
      answers: answers(id),
    };
  };
  const groups = grouped(rowsOf('groups'), (row) => row['gid'] ?? '');
  return {
    languages,
    titles: textsOf(settings, 'surveyls_title'),
    welcome: textsOf(settings, 'surveyls_welcometext'),
    end: textsOf(settings, 'surveyls_endtext'),
    groups: [...groups]
      .toSorted(([, [a = {}]], [, [b = {}]]) => byNumber('group_order')(a, b))
      .map(([gid, rows]) => ({
        names: texts(rows, 'group_l10ns', 'gid', gid, 'group_name'),
        texts: texts(rows, 'group_l10ns', 'gid', gid, 'description'),
        questions: [
          ...grouped(
            having('questions', 'gid', gid).filter((row) => (row['parent_qid'] ?? '0') === '0'),
            (row) => row['qid'] ?? '',
          ).values(),
        ]
          .toSorted(([a = {}], [b = {}]) => byNumber('question_order')(a, b))
          .map(question),
      })),
  };
}

type Class = 'G' | 'Q' | 'SQ' | 'A';
/** A line of the table and those below it, in one language after the other. */
interface Node {
  readonly row: StructureRow;
  readonly rows: StructureRow[];
  readonly below: Record<Class, Map<string, Node>>;
}
const node = (row: StructureRow): Node => ({ row, rows: [], below: { G: new Map(), Q: new Map(), SQ: new Map(), A: new Map() } });

/** Any other column of the table is an attribute of questions. */
const columns: ReadonlySet<string> = new Set(limeColumns);

function fromTable(rows: readonly StructureRow[]): LimeFormRead {
  const setting = (name: string): string => rows.find((row) => row['class'] === 'S' && row['name'] === name)?.['text'] ?? '';
  const languageTexts = (name: string): LimeTexts =>
    textsOf(
      rows.filter((row) => row['class'] === 'SL' && row['name'] === name),
      'text',
    );
  const root = node({});
  let [group, question]: (Node | null)[] = [null, null];
  const within = (parent: Node, kind: Class, key: string, row: StructureRow): Node => {
    const found = parent.below[kind].get(key) ?? node(row);
    parent.below[kind].set(key, found);
    found.rows.push(row);
    return found;
  };
  for (const row of rows) {
    const { class: kind, name = '', id = '', 'type/scale': scale = '' } = row;
    if (kind === 'G') group = within(root, 'G', id || scale || name, row);
    else if (kind === 'Q' && group) question = within(group, 'Q', name, row);
    else if ((kind === 'SQ' || kind === 'A') && question) within(question, kind, `${scale} ${name}`, row);
  }
  const parts = ({ below }: Node, kind: 'SQ' | 'A'): readonly LimePart[] =>
    [...below[kind].values()].map(({ row, rows: own }) => ({
      code: row['name'] ?? '',
      scale: row['type/scale'] ?? '0',
      texts: textsOf(own, 'text'),
    }));
  const attributes = (own: readonly StructureRow[]): LimeRead['attributes'] =>
    attributesIn(
      own.flatMap((row) =>
        Object.entries(row).flatMap(([attribute, value]) =>
          columns.has(attribute) || value === '' ? [] : [{ attribute, value, language: row['language'] ?? '' }],
        ),
      ),
    );
  const extra = setting('additional_languages').split(/\s+/);
  return {
    languages: [setting('language') || 'fr', ...extra].filter((one) => one !== ''),
    titles: languageTexts('surveyls_title'),
    welcome: languageTexts('surveyls_welcometext'),
    end: languageTexts('surveyls_endtext'),
    groups: [...root.below.G.values()].map((one) => ({
      names: textsOf(one.rows, 'name'),
      texts: textsOf(one.rows, 'text'),
      questions: [...one.below.Q.values()].map((each) => ({
        title: each.row['name'] ?? '',
        letter: each.row['type/scale'] || 'T',
        relevance: each.row['relevance'] || '1',
        isMandatory: each.row['mandatory'] === 'Y',
        hasOther: each.row['other'] === 'Y',
        texts: textsOf(each.rows, 'text'),
        help: textsOf(each.rows, 'help'),
        attributes: attributes(each.rows),
        subquestions: parts(each, 'SQ'),
        answers: parts(each, 'A'),
      })),
    })),
  };
}

export const limeFormRead = (structure: Exclude<SurveyStructure, { kind: 'elements' }>): LimeFormRead =>
  structure.kind === 'sections' ? fromSections(structure.sections) : fromTable(structure.rows);
