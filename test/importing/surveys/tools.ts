// A questionnaire and what people answered → the file that each tool exports of it. Shapes are those of each tool’s own source or of its published exports.
import type { Question, Survey } from '../../../src/model/index.ts';
import { answersOf, rowsOf } from '../../../src/project/needs/index.ts';

/** By question: codes, a figure, a text; of a matrix, the code of each row; of a ranking, codes from the first. */
export type Answer = readonly string[] | Readonly<Record<string, string>> | string;
export type Respondent = ReadonlyMap<string, Answer>;

interface Column {
  /** Question, then part, as words. */
  readonly text: string;
  readonly part?: string;
  readonly code: string;
  readonly partCode?: string;
  readonly cell: (one: Respondent) => string;
  readonly isTick?: boolean;
}

const yesNoCode = (code: string): string => (code === 'yes' ? 'Y' : code === 'no' ? 'N' : code);
const codesIn = (answer: Answer | undefined): readonly string[] =>
  answer === undefined ? [] : typeof answer === 'string' ? [answer] : Array.isArray(answer) ? answer : [];
const rowIn = (answer: Answer | undefined, row: string): string =>
  answer === undefined || typeof answer === 'string' || Array.isArray(answer) ? '' : (Object(answer)[row] ?? '');

export interface Coding {
  /** An answer as it is written in a cell. */
  readonly say: (question: Question, code: string) => string;
  /** A multiple choice: a column an answer, or all in a cell, joined by this and closed by that. */
  readonly several:
    | { readonly tick: (label: string) => string; readonly blank: string }
    | { readonly join: string; readonly close: string };
  /** A ranking: a column a rank, a column an answer, or all in a cell. */
  readonly ranking: 'ranks' | 'places' | 'joined';
}

const labelOf = (question: Question, code: string): string => {
  const answer = answersOf(question, 'fr').find((one) => one.code === code);
  if (answer === undefined) return code;
  return answer.value !== null && answer.label !== code ? `${code} - ${answer.label}` : answer.label;
};
export const byLabel: Coding['say'] = labelOf;
export const byCode: Coding['say'] = (question, code) => (question.type === 'yes-no' ? yesNoCode(code) : code);

function columnsOf(question: Question, { say, several, ranking }: Coding): readonly Column[] {
  const { id, text, type } = question;
  const own = answersOf(question, 'fr');
  const base = { text, code: id };
  if (type === 'matrix')
    return rowsOf(question).map((row) => ({
      ...base,
      part: row.label,
      partCode: row.code,
      cell: (one) => {
        const code = rowIn(one.get(id), row.code);
        return code === '' ? '' : say(question, code);
      },
    }));
  if (type === 'ranking' && ranking === 'ranks')
    return own.map((_, at) => ({
      ...base,
      part: String(at + 1),
      partCode: String(at + 1),
      cell: (one) => {
        const code = codesIn(one.get(id))[at];
        return code === undefined ? '' : say(question, code);
      },
    }));
  if (type === 'ranking' && ranking === 'places')
    return own.map(({ code, label }) => ({
      ...base,
      part: label,
      partCode: code,
      cell: (one) => {
        const at = codesIn(one.get(id)).indexOf(code);
        return at === -1 ? '' : String(at + 1);
      },
    }));
  if (type === 'multiple' && 'tick' in several)
    return own.map(({ code, label }) => ({
      ...base,
      part: label,
      partCode: code,
      isTick: true,
      cell: (one) => {
        const answer = one.get(id);
        return answer === undefined ? '' : codesIn(answer).includes(code) ? several.tick(label) : several.blank;
      },
    }));
  const { join, close } = 'join' in several ? several : { join: ', ', close: '' };
  return [
    {
      ...base,
      cell: (one) => {
        const codes = codesIn(one.get(id));
        const isMany = type === 'multiple' || type === 'ranking';
        return codes.length === 0 ? '' : codes.map((code) => say(question, code)).join(join) + (isMany ? close : '');
      },
    },
  ];
}

export interface Export {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
  readonly separator: string;
  readonly encoding?: 'utf16le' | 'latin1';
}

const day = (at: number): string => String((at % 27) + 1).padStart(2, '0');
const every = (survey: Survey, coding: Coding): readonly Column[] =>
  (survey.questions ?? []).flatMap((question) => columnsOf(question, coding));
const table = (
  heads: readonly (readonly string[])[],
  meta: (at: number) => readonly string[],
  columns: readonly Column[],
  all: readonly Respondent[],
) => [...heads, ...all.map((one, at) => [...meta(at), ...columns.map(({ cell }) => cell(one))])];

const inBrackets = ({ text, part }: Column): string => (part === undefined ? text : `${text} [${part}]`);
const codeInBrackets = ({ code, partCode }: Column): string => (partCode === undefined ? code : `${code}[${partCode}]`);
const limeHeads = ['id', 'submitdate', 'lastpage', 'startlanguage', 'seed', 'token', 'startdate', 'datestamp', 'ipaddr'];
const limeMeta = (at: number): readonly string[] => [
  String(at + 1),
  `2026-06-${day(at)} 10:00:00`,
  '4',
  'fr',
  '123',
  `jeton${at}`,
  `2026-06-${day(at)} 09:00:00`,
  `2026-06-${day(at)} 09:10:00`,
  `192.0.2.${at % 250}`,
];
const oneHead = (columns: readonly Column[], head: (column: Column) => string, first: readonly string[]) => [
  [...first, ...columns.map(head)],
];

/** The tools, by name; each gives a file of a questionnaire and answers. */
export const tools: Readonly<Record<string, (survey: Survey, all: readonly Respondent[]) => Export>> = {
  'limesurvey-codes': (survey, all) => {
    const columns = every(survey, { say: byCode, several: { tick: () => 'Y', blank: '' }, ranking: 'ranks' });
    return {
      name: 'results-survey123456.csv',
      rows: table(oneHead(columns, codeInBrackets, limeHeads), limeMeta, columns, all),
      separator: ';',
    };
  },
  'limesurvey-texts': (survey, all) => {
    const columns = every(survey, { say: byLabel, several: { tick: () => 'Oui', blank: 'Non' }, ranking: 'ranks' });
    const heads = [
      'ID de la réponse',
      'Date de soumission',
      'Dernière page',
      'Langue de départ',
      'Tête de série',
      'Code d’accès',
      'Date de lancement',
      'Date de la dernière action',
      'Adresse IP',
    ];
    return {
      name: 'results-survey654321.csv',
      rows: table(oneHead(columns, inBrackets, heads), limeMeta, columns, all),
      separator: ',',
    };
  },
  'limesurvey-codes-and-texts': (survey, all) => {
    const columns = every(survey, { say: byLabel, several: { tick: () => 'Oui', blank: '' }, ranking: 'ranks' });
    const head = (column: Column): string => `${codeInBrackets(column)}. ${inBrackets(column)}`;
    return {
      name: 'codes-et-textes.csv',
      rows: table(oneHead(columns, head, limeHeads), limeMeta, columns, all),
      separator: '\t',
    };
  },
  'framaforms-separate': (survey, all) => framaforms(survey, all, { tick: () => 'X', blank: '' }, '\t'),
  'framaforms-compact': (survey, all) => framaforms(survey, all, { join: ',', close: '' }, ';'),
  'framaforms-excel': (survey, all) => ({
    ...framaforms(survey, all, { tick: () => 'X', blank: '' }, '\t'),
    name: 'framaforms.xls',
    encoding: 'utf16le',
  }),
  'webform-8': (survey, all) => {
    const columns = every(survey, { say: byLabel, several: { join: ';', close: '' }, ranking: 'joined' });
    const heads = [
      'Numéro de série',
      'SID',
      'UUID',
      'Jeton',
      'URI de soumission',
      'Créé',
      'Terminé',
      'Modifié',
      'En brouillon',
      'Adresse IP distante',
      'Langue',
    ];
    const head = ({ text, part }: Column): string => (part === undefined ? text : `${text}: ${part}`);
    const meta = (at: number) => [
      String(at + 1),
      String(900 + at),
      `u${at}`,
      `t${at}`,
      `/form/${at}`,
      `2026-06-${day(at)} 10:00`,
      `2026-06-${day(at)} 10:05`,
      `2026-06-${day(at)} 10:05`,
      '0',
      `192.0.2.${at % 250}`,
      'Français',
    ];
    return { name: 'webform.csv', rows: table(oneHead(columns, head, heads), meta, columns, all), separator: ',' };
  },
  'google-forms': (survey, all) => {
    const columns = every(survey, { say: byLabel, several: { join: ', ', close: '' }, ranking: 'places' });
    return {
      name: 'Réponses au formulaire 1.csv',
      rows: table(
        oneHead(columns, inBrackets, ['Horodateur', 'Adresse e-mail']),
        (at) => [`${day(at)}/06/2026 09:00:00`, `p${at}@exemple.fr`],
        columns,
        all,
      ),
      separator: ',',
    };
  },
  'google-forms-latin1': (survey, all) => ({
    ...(tools['google-forms']?.(survey, all) ?? { name: '', rows: [] }),
    separator: ';',
    encoding: 'latin1',
  }),
  'microsoft-forms': (survey, all) => {
    const columns = every(survey, { say: byLabel, several: { join: ';', close: ';' }, ranking: 'joined' });
    const heads = ['ID', 'Heure de début', 'Heure de fin', 'Adresse de messagerie', 'Nom'];
    const head = ({ text, part }: Column): string => part ?? text;
    return {
      name: 'microsoft.csv',
      rows: table(
        oneHead(columns, head, heads),
        (at) => [String(at + 1), `${46_000 + at}.5`, `${46_000 + at}.6`, 'anonymous', 'Jean Martin'],
        columns,
        all,
      ),
      separator: ',',
    };
  },
  sphinx: (survey, all) => {
    const columns = every(survey, { say: byLabel, several: { tick: (label) => label, blank: '' }, ranking: 'ranks' });
    const ticks = new Map<string, number>();
    const heads = columns.map((column) => {
      if (column.part === undefined) return column.text;
      const at = (ticks.get(column.code) ?? 0) + 1;
      ticks.set(column.code, at);
      return column.isTick ? `${column.code}_${at}` : inBrackets(column);
    });
    return {
      name: 'sphinx.csv',
      rows: table([['N°Obs', 'Date de saisie', ...heads]], (at) => [String(at + 1), `${day(at)}/06/2026`], columns, all),
      separator: ';',
    };
  },
  surveymonkey: (survey, all) => {
    const columns = every(survey, { say: byLabel, several: { tick: (label) => label, blank: '' }, ranking: 'places' });
    const first = [
      'Respondent ID',
      'Collector ID',
      'Start Date',
      'End Date',
      'IP Address',
      'Email Address',
      'First Name',
      'Last Name',
    ];
    let last = '';
    const above = columns.map(({ text, code }) => {
      const own = code === last ? '' : text;
      last = code;
      return own;
    });
    const below = columns.map(({ part }) => part ?? 'Response');
    const meta = (at: number) => [
      String(118_000 + at),
      '88',
      `06/${day(at)}/2026 09:00:00`,
      `06/${day(at)}/2026 09:10:00`,
      `192.0.2.${at % 250}`,
      '',
      '',
      '',
    ];
    return {
      name: 'surveymonkey.csv',
      rows: table(
        [
          [...first, ...above],
          [...first.map(() => ''), ...below],
        ],
        meta,
        columns,
        all,
      ),
      separator: ',',
    };
  },
  'code-and-text': (survey, all) => {
    const [codes, labels] = [byCode, byLabel].map((say) =>
      every(survey, { say, several: { join: say === byCode ? ',' : '\r', close: '' }, ranking: 'ranks' }),
    );
    const isTwin = ({ code, partCode }: Column): boolean => {
      const type = survey.questions?.find(({ id }) => id === code)?.type ?? '';
      return partCode === undefined && ['single', 'multiple'].includes(type);
    };
    const columns = (codes ?? []).flatMap((column, at): readonly Column[] => {
      const words = labels?.[at];
      return words !== undefined && isTwin(column)
        ? [column, { ...words, code: `${column.code}_texte` }]
        : words === undefined
          ? []
          : [words];
    });
    const head = (column: Column): string => (column.partCode === undefined ? column.code : `${column.code} [${column.part}]`);
    return { name: 'fub.csv', rows: table(oneHead(columns, head, ['cle']), (at) => [String(at)], columns, all), separator: ',' };
  },
  plain: (survey, all) => {
    const columns = every(survey, { say: byLabel, several: { tick: () => '1', blank: '0' }, ranking: 'places' });
    const head = ({ text, part, isTick }: Column): string =>
      part === undefined ? text : isTick ? `${text.replace(/ \?$/, '')} : ${part}` : `${text} [${part}]`;
    return {
      name: 'tableau.csv',
      rows: table(oneHead(columns, head, ['date de saisie']), (at) => [`${day(at)}/06/2026`], columns, all),
      separator: ';',
    };
  },
};

function framaforms(survey: Survey, all: readonly Respondent[], several: Coding['several'], separator: string): Export {
  const columns = every(survey, { say: byLabel, several, ranking: 'places' });
  const first = [
    'Numéro de série',
    'SID',
    'Heure de soumission',
    'Temps achevé',
    'Modified Time',
    'Brouillon',
    'Adresse IP',
    'UID',
    'Nom d’utilisateur',
  ];
  let last = '';
  const above = columns.map(({ text, code, part }) => {
    const own = part === undefined || code === last ? '' : text;
    last = code;
    return own;
  });
  const rows = [
    [survey.title ?? '', ...first.slice(1).map(() => ''), ...columns.map(() => '')],
    ['Détails de la soumission', ...first.slice(1).map(() => ''), ...above],
    [...first, ...columns.map(({ text, part }) => part ?? text)],
  ];
  const meta = (at: number) => [
    String(at + 1),
    String(700 + at),
    `2026-06-${day(at)} 10:00`,
    `2026-06-${day(at)} 10:05`,
    `2026-06-${day(at)} 10:05`,
    '0',
    `192.0.2.${at % 250}`,
    '0',
    `compte${at}`,
  ];
  return { name: 'framaforms.csv', rows: table(rows, meta, columns, all), separator };
}

const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;
export const bytesOf = ({ rows, separator, encoding }: Export): Uint8Array => {
  const text = rows.map((row) => row.map(quoted).join(separator)).join('\n');
  if (encoding === 'utf16le') return Uint8Array.from(Buffer.from(`\ufeff${text}`, 'utf16le'));
  if (encoding === 'latin1') return Uint8Array.from(Buffer.from(text.replace(/’/g, "'"), 'latin1'));
  return new TextEncoder().encode(text);
};
