// Which sheets a workbook has, and which fields of a project they show.
import type { FileKind } from '../model/index.ts';

export interface Layout {
  readonly name: string;
  readonly kind: FileKind;
  /** Where its lines are, as schemas name places; empty when a file is a line. */
  readonly list: string;
  /** The register that holds the lines, when they are not a register of their own. */
  readonly holder: 'action' | 'indicator' | 'axis-or-objective' | null;
  /** The field that names the holder, when it is not what stands around. */
  readonly holderKey?: string;
  /** What `jalon add` calls a new line; null when it is an item of its holder's list. */
  readonly adds:
    | 'action'
    | 'task'
    | 'axis'
    | 'objective'
    | 'need'
    | 'indicator'
    | 'person'
    | 'department'
    | 'organisation'
    | 'body'
    | null;
  /** Before the number of an id that is unique in the project. */
  readonly prefix?: string;
  readonly keys: readonly string[];
}

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** In the order of the sheets. */
export const layouts: readonly Layout[] = [
  {
    name: 'actions',
    kind: 'action',
    list: '',
    holder: null,
    adds: 'action',
    prefix: 'AC',
    keys: words(`number title axis status statusReason progress.value progress.reason weather start end leads leadDepartments
      leadOrganisations electedLeads carrier bodies partners needs indicators theme tags wave declaredPriority context description
      objectives audiences alternative prerequisites dependsOn partOf secondaryAxes means.human means.technical means.financial
      calendarNote evaluationMode blocker.cause blocker.liftedBy blocker.since participation.level participation.proof publish`),
  },
  {
    name: 'budget',
    kind: 'action',
    list: 'budget',
    holder: 'action',
    adds: null,
    keys: words('year nature label planned committed spent basis'),
  },
  {
    name: 'funding',
    kind: 'action',
    list: 'funding',
    holder: 'action',
    adds: null,
    keys: words('funder kind amount year scheme status'),
  },
  { name: 'staff', kind: 'action', list: 'staff', holder: 'action', adds: null, keys: words('year planned spent') },
  {
    name: 'tasks',
    kind: 'action',
    list: 'tasks',
    holder: 'action',
    adds: 'task',
    keys: words('title owner start end status weight'),
  },
  { name: 'milestones', kind: 'action', list: 'milestones', holder: 'action', adds: null, keys: words('date label done') },
  {
    name: 'axes',
    kind: 'axes',
    list: 'axes',
    holder: null,
    adds: 'axis',
    prefix: 'AX',
    keys: words('number title stake needs indicators'),
  },
  {
    name: 'objectives',
    kind: 'axes',
    list: 'axes.*.objectives',
    holder: 'axis-or-objective',
    adds: 'objective',
    prefix: 'OB',
    keys: words('number title'),
  },
  {
    name: 'needs',
    kind: 'needs',
    list: 'needs',
    holder: null,
    adds: 'need',
    prefix: 'ND',
    keys: words('statement theme audiences sources mergedInto response.kind response.reason'),
  },
  {
    name: 'indicators',
    kind: 'indicators',
    list: 'indicators',
    holder: null,
    adds: 'indicator',
    prefix: 'IN',
    keys: words(`title unit level direction cumulative aggregation baseline.period baseline.value baseline.source owner source frequency
      calculation headline theme cost link`),
  },
  {
    name: 'targets',
    kind: 'indicators',
    list: 'indicators.*.targets',
    holder: 'indicator',
    adds: null,
    keys: words('period value'),
  },
  {
    name: 'values',
    kind: 'values',
    list: 'values',
    holder: 'indicator',
    holderKey: 'indicator',
    adds: null,
    keys: words('period value base source note'),
  },
  {
    name: 'people',
    kind: 'actors',
    list: 'people',
    holder: null,
    adds: 'person',
    prefix: 'PE',
    keys: words('function kind department organisation capacity'),
  },
  {
    name: 'departments',
    kind: 'actors',
    list: 'departments',
    holder: null,
    adds: 'department',
    prefix: 'DP',
    keys: words('name capacity'),
  },
  {
    name: 'organisations',
    kind: 'actors',
    list: 'organisations',
    holder: null,
    adds: 'organisation',
    prefix: 'OR',
    keys: words('name kind'),
  },
  {
    name: 'bodies',
    kind: 'actors',
    list: 'bodies',
    holder: null,
    adds: 'body',
    prefix: 'BO',
    keys: words('name kind chair members quorum size frequency'),
  },
];

export const layoutNamed = (name: string): Layout | undefined => layouts.find((one) => one.name === name);
