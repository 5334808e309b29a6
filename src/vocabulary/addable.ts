// Where each kind of thing lives in a project, and what its one word is.
import type { FileKind } from '../model/index.ts';

export interface Addable {
  readonly kind: FileKind;
  /** A file of its own, named for the id and these words; or the file that lists it, when that is one of the project's. */
  readonly file?: string | ((id: string, words: string, today: string) => string);
  /** The list that holds it; in another thing when it has no file. */
  readonly list: string | null;
  /** Before the number of its id; `word` for an id made of its words, `year` for that of the day, `letter` for the next; null when it bears none. */
  readonly id: 'word' | 'year' | 'letter' | string | null;
  /** The field of its id, when it has another name. */
  readonly key?: string;
  /** The field that the text typed goes to. */
  readonly says: string;
  /** The field that an amount goes to, which was typed in the place of that text. */
  readonly sums?: string;
  /** What it is added to when it lives in another thing: prefixes of ids (`Q`: a question of a survey), or the folder of a file that is one thing. */
  readonly inside?: readonly string[];
  /** The field that holds the day on which it was added. */
  readonly dated?: string;
  /** Fields without which it would be refused, until somebody says better. */
  readonly starts?: (today: string) => Readonly<Record<string, string | object>>;
}

const named = (folder: string) => (id: string, words: string) => `${folder}/${[id, words].filter(Boolean).join('-')}.yaml`;

/** In the order of the method. */
export const addables = {
  theme: { kind: 'project', file: 'project.yaml', list: 'themes', id: 'word', says: 'label' },
  person: { kind: 'actors', file: 'actors.yaml', list: 'people', id: 'PE', says: 'function' },
  department: { kind: 'actors', file: 'actors.yaml', list: 'departments', id: 'DP', says: 'name' },
  organisation: { kind: 'actors', file: 'actors.yaml', list: 'organisations', id: 'OR', says: 'name' },
  stakeholder: { kind: 'actors', file: 'actors.yaml', list: 'stakeholders', id: null, says: 'organisation' },
  body: { kind: 'actors', file: 'actors.yaml', list: 'bodies', id: 'BO', says: 'name' },
  meeting: {
    kind: 'meeting',
    file: (_id, words, today) => `meetings/${[today, words].filter(Boolean).join('-')}.yaml`,
    list: null,
    id: 'MT',
    says: 'agenda',
    dated: 'date',
  },
  decision: { kind: 'meeting', list: 'decisions', id: 'DE', says: 'text', inside: ['MT'] },
  interview: { kind: 'interview', file: named('interviews'), list: null, id: 'IV', says: 'function', dated: 'date' },
  workshop: { kind: 'workshop', file: named('workshops'), list: null, id: 'WS', says: 'title', dated: 'date' },
  survey: { kind: 'survey', file: named('surveys'), list: null, id: 'SV', says: 'title' },
  section: { kind: 'survey', list: 'sections', id: 'S', says: 'title', inside: ['SV'] },
  question: { kind: 'survey', list: 'questions', id: 'Q', says: 'text', inside: ['SV'], starts: () => ({ type: 'text' }) },
  option: { kind: 'survey', list: 'options', id: 'letter', key: 'code', says: 'label', inside: ['Q'] },
  row: { kind: 'survey', list: 'rows', id: 'letter', key: 'code', says: 'label', inside: ['Q'] },
  wave: { kind: 'survey', list: 'waves', id: 'year', says: 'channel', inside: ['SV'], dated: 'start' },
  vote: {
    kind: 'residents-vote',
    file: named('votes'),
    list: null,
    id: 'VT',
    says: 'title',
    // No money and no action yet, for the year that comes.
    starts: (today) => ({ envelope: { year: Number(today.slice(0, 4)) + 1, amount: 0 }, choices: [] }),
  },
  'key-figure': { kind: 'diagnostic', file: 'diagnostic.yaml', list: 'portrait', id: 'KF', says: 'label' },
  finding: { kind: 'diagnostic', file: 'diagnostic.yaml', list: 'findings', id: 'FI', says: 'text' },
  need: { kind: 'needs', file: 'needs.yaml', list: 'needs', id: 'ND', says: 'statement' },
  challenge: { kind: 'axes', file: 'axes.yaml', list: 'challenges', id: 'CH', says: 'title' },
  axis: { kind: 'axes', file: 'axes.yaml', list: 'axes', id: 'AX', says: 'title' },
  objective: { kind: 'axes', list: 'objectives', id: 'OB', says: 'title', inside: ['AX', 'OB'] },
  action: { kind: 'action', file: named('actions'), list: null, id: 'AC', says: 'title' },
  risk: { kind: 'action', list: 'risks', id: 'RK', says: 'text', inside: ['AC'] },
  expense: { kind: 'action', list: 'budget', id: null, says: 'label', sums: 'planned', inside: ['AC'] },
  funding: { kind: 'action', list: 'funding', id: null, says: 'funder', inside: ['AC'] },
  partner: { kind: 'action', list: 'partners', id: null, says: 'organisation', inside: ['AC'] },
  task: { kind: 'action', list: 'tasks', id: 'T', says: 'title', inside: ['AC'] },
  milestone: { kind: 'action', list: 'milestones', id: null, says: 'label', inside: ['AC'] },
  note: { kind: 'action', list: 'journal', id: null, says: 'text', inside: ['AC'], dated: 'date' },
  criterion: { kind: 'criteria', file: 'criteria.yaml', list: 'criteria', id: 'word', says: 'title' },
  indicator: { kind: 'indicators', file: 'indicators.yaml', list: 'indicators', id: 'IN', says: 'title' },
  'evaluation-question': { kind: 'evaluation', list: 'questions', id: 'Q', says: 'question', inside: ['evaluations/'] },
  recommendation: { kind: 'evaluation', list: 'recommendations', id: 'RE', says: 'text', inside: ['evaluations/'] },
  communication: { kind: 'communication', file: 'communication.yaml', list: 'items', id: 'CO', says: 'message' },
} as const satisfies Readonly<Record<string, Addable>>;

export type AddableName = keyof typeof addables;
export const isAddable = (name: string): name is AddableName => Object.hasOwn(addables, name);

/** Those that another thing holds, the others having a file or a list of the project's. */
export const heldNames: readonly AddableName[] = Object.entries<Addable>(addables).flatMap(([name, { inside }]) =>
  inside !== undefined && isAddable(name) ? [name] : [],
);

/** What stands at a place of a file, when it is one of them: `['risks', 0]` of an action is a risk. */
export function addableOf(kind: FileKind, pointer: readonly (string | number)[]): AddableName | null {
  const list = pointer.findLast((key) => typeof key === 'string') ?? null;
  const found = Object.entries<Addable>(addables).find(([, one]) => one.kind === kind && one.list === list);
  return found !== undefined && isAddable(found[0]) ? found[0] : null;
}
