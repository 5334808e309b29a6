// The workbook that goes out and comes back, in both languages.
import type { Language } from '../../model/index.ts';
import { plural } from '../../values/index.ts';
import { formatList } from '../formats.ts';
import { labelOf } from '../label.ts';
import { quoted } from '../quoted.ts';
import { exchangeFr } from './exchange-fr.ts';
import { exchangeSheets } from './exchange-sheets.ts';
import { planImport } from './plan-import.ts';

// The workbook that goes out and comes back, in English.

const exchangeEn: typeof exchangeFr = {
  file: 'workbook.xlsx',
  yes: 'yes',
  no: 'no',
  page: 'Page',
  title: (project) => `Workbook of the project – ${project}`,
  names: { lists: 'Lists', base: 'Base' },
  fixed: 'Ids are not to be changed: they say which line this is. To add a line, write below the last one.',
  sheets: {
    id: 'Id',
    holder: {
      action: 'Action',
      indicator: labelOf('values.values.indicator', 'en'),
      'axis-or-objective': 'Parent axis or objective',
      need: labelOf('evaluation.needVerdicts.need', 'en'),
      interview: labelOf('interview', 'en'),
      workshop: labelOf('workshop', 'en'),
      meeting: labelOf('meeting', 'en'),
      evaluation: labelOf('evaluation', 'en'),
    },
    groups: {
      actions: 'Actions',
      strategy: 'Strategy',
      needs: 'Needs and diagnostic',
      indicators: labelOf('indicators', 'en'),
      actors: labelOf('actors', 'en'),
      choice: 'Choice and envelopes',
      life: 'Meetings, communication, approach',
      evaluation: labelOf('evaluation', 'en'),
    },
    sheets: exchangeSheets('en'),
  },
  instructions: {
    name: 'How to',
    says: (day) => [
      `This workbook holds what the project said on ${day}. Fill in, correct, then send the file back: only the cells that you changed are taken, and nothing that others wrote meanwhile is lost.`,
      'The first column of each sheet is the id: do not change it. You may sort, filter, move and hide columns, and add your own (they are not taken, and the import says so).',
      'To add a line, write below the last one without an id: it is given at the import. To name the new line in another sheet, give it the next number yourself.',
      'To take a line out, delete it: you are asked at the import before anything is removed.',
      'An empty cell means “not stated”. Emptying a cell removes what it said.',
      'Several values in a cell (leads, needs, objectives…): one per line, with Alt+Enter (Ctrl+Enter in LibreOffice).',
      'A person, a department, a need… is named by its id (PE-02) or by its title. Periods: 2027, 2027-Q2, 2027-H1, 2027-03, 2027-03-15. Amounts: 1234.50, or a range 20000 – 30000.',
      'What begins with = + - or @ stays text. The text of cells is taken, not colours nor comments.',
      'Kept in the folder alone: surveys; ballots, which have a workbook of their own; minutes and the texts of documents; frozen plans and the rules of the plan; the words of scales, formulas and breakdowns of values; the settings of the project.',
    ],
    sheet: 'Sheet',
    holds: 'What it holds',
    lines: 'Lines',
  },
  forms: {
    folder: 'update-forms',
    title: (lead, project) => `Update – ${lead} – ${project}`,
    lines: (day, { actions, indicators }) => [
      `This workbook holds ${formatList([...(actions ? ['your actions'] : []), ...(indicators ? ['your indicators'] : [])], 'en')}, as they were on ${day}. Bring them up to date, then send it back.`,
      ...(actions
        ? [
            'Actions: status, progress, outlook, blocker. In the last column, write what happened: the note is added to the journal, with the day and your function.',
            'Budget: committed and spent.',
          ]
        : []),
      ...(indicators ? ['Values: add a line below the last one, with the indicator, the period and the value.'] : []),
      'Columns in grey italics are there to be read: a change made there is not taken, and the import says so.',
      'The first column is the id: do not change it. An empty cell means “not stated”.',
    ],
    answered: 'Answered',
    silent: 'To remind',
    others: 'Files that are no update forms',
    answer: (lead, path, changed, conflicts) =>
      changed + conflicts === 0
        ? `${lead} (${path}): nothing new to take`
        : `${lead} (${path}): ${changed} ${plural(changed, 'en', 'change')}${conflicts > 0 ? `, ${conflicts} ${plural(conflicts, 'en', 'conflict')}` : ''}`,
    unchanged: (path) => `form returned without a change (${path})`,
    never: 'no form returned',
  },
  merge: {
    from: (title, day) => `Workbook of ${quoted(title, 'en')}, exported on ${day}`,
    summary: (changed, added, conflicts) =>
      `${changed} ${plural(changed, 'en', 'cell')} changed, ${added} ${plural(added, 'en', 'line')} added, ${conflicts} ${plural(conflicts, 'en', 'conflict')}`,
    nothing: 'Nothing changed in this workbook.',
    renamed: (ids) => `Renamed since the export, known again by their titles: ${ids}.`,
    people: (count) => planImport.en.people(count),
    conflicts: 'Conflicts: the same cell changed on both sides',
    base: 'when exported',
    folder: 'in the folder',
    workbook: 'in the workbook',
    empty: '(empty)',
    kept: {
      ours: 'the folder keeps its value',
      theirs: 'the value of the workbook is taken',
      open: 'to be settled: the folder keeps its value (--ours or --theirs)',
    },
    named: (key, title) => `${key} ${quoted(title, 'en')}`,
    says: (what, said) => `${what}: ${said}`,
    which: (thing, field) => `${thing}, ${field}: changed on both sides. Which is kept?`,
    missing: 'Lines taken out of the workbook',
    isKept: 'kept (--delete removes it)',
    isRemoved: 'removed',
    isCited: (id) => `kept: others refer to it. “jalon remove ${id}” says which, and removes it with these links or replaces it`,
    isChanged: 'kept: it changed in the folder since',
    deleteIt: (sheet, thing) => `${sheet}: ${thing}, line taken out of the workbook. Remove it from the project?`,
    keep: 'Keep',
    remove: 'Remove',
    gone: 'Changed in the workbook, but not found in the folder: removed since, or renamed and given another title',
    goneWayOut:
      'Nothing of it is taken, the workbook alone keeps these words. A thing that was renamed takes its former id back for the import: jalon rename <new> <former>.',
    remarks: 'Not taken',
    computed: 'Values given by a formula, taken as they were when the file was saved',
    write: 'Write these changes?',
    yes: 'Yes, write',
    no: 'No, write nothing',
    untouched: 'Nothing was written.',
    notAsked: 'Nothing was written: run again with --yes to write.',
    given: 'new line',
  },
  remarks: {
    'sheet-missing': () =>
      'this sheet is no longer in the workbook, or has lost its column of ids: its lines are left as they are',
    'sheet-unknown': () => 'this sheet is none of this workbook: it is not read',
    'column-missing': ({ head }) => `the column “${head}” is gone: its cells are left as they are`,
    'column-unknown': ({ head }) => `the column “${head}” is not one of this workbook: it is not read`,
    'no-column': ({ words }) => `“${words}” stands in no column of the sheet: it is not read`,
    'not-understood': ({ head, words, wanted }) => `“${words}” is not understood (${head}): ${wanted}`,
    'would-break': ({ head, words, wanted }) => `“${words}” is not taken (${head}), the project refuses it: ${wanted}`,
    'closed-cell': ({ head, words }) => `this cell is not changed here (${head}): “${words}”`,
    'holder-unknown': ({ head, words }) => `“${words}” names nothing in the project (${head}): the line is not added`,
    'no-new-line': ({ head, words }) =>
      head === ''
        ? `this sheet takes no new line: ${words}`
        : `this line is not a new one of the sheet ${head}, where it is added with its id: ${words}`,
    'required-missing': ({ head, words }) => `“${head}” is missing${words === '' ? '' : `: ${words}`}`,
    remark: ({ head, words }) => `“${words}”, beside the value, is not taken (${head})`,
    comment: ({ words }) => `comment not taken: “${words}”`,
    'too-long': ({ head }) => `this text is too long for a cell (${head}): change it in the folder`,
  },
  wanted: {
    value: (values) => `choose one of these: ${values}`,
    number: () => 'enter a number, such as 1234.50',
    amount: () => 'enter the amount alone, such as 1234.50; its tax basis has a column of its own',
    'yes-or-no': () => 'answer yes or no',
    day: () => 'enter a day, such as 2027-03-15',
    period: () => 'enter a period, such as 2027, 2027-Q2 or 2027-03-15',
    'full-time': () => 'enter a share of full time, such as 0.5 or 50%',
    time: () => 'enter the start time, such as 18:30',
    computed: () => 'this formula has no result: write the value',
    reference: () => 'enter an id or a title from the project',
  },
};

export type ExchangeWords = typeof exchangeFr;
export const exchange: Readonly<Record<Language, ExchangeWords>> = { fr: exchangeFr, en: exchangeEn };
