// Where each kind of reference leads: the files that hold its targets, and words that are targets of their own.

import type { FileKind } from '../model/index.ts';
import { documentWord } from '../project/thread/index.ts';

interface Target {
  /** Shown to people. */
  readonly home: string;
  /** When one of these failed, nothing is said about references into them. */
  readonly kinds: readonly FileKind[];
  readonly words?: RegExp;
}

const everything: readonly FileKind[] = [
  'actors',
  'meeting',
  'diagnostic',
  'interview',
  'workshop',
  'survey',
  'needs',
  'axes',
  'action',
  'criteria',
  'indicators',
  'evaluation',
  'communication',
];

/** By the `x-ref` of the schemas. Themes, audiences and communes are words, checked elsewhere. */
export const registerKinds: Readonly<Record<string, Target>> = {
  person: { home: 'actors.yaml', kinds: ['actors'] },
  department: { home: 'actors.yaml', kinds: ['actors'] },
  organisation: { home: 'actors.yaml', kinds: ['actors'] },
  body: { home: 'actors.yaml', kinds: ['actors'] },
  decision: { home: 'meetings/', kinds: ['meeting'] },
  finding: { home: 'diagnostic.yaml', kinds: ['diagnostic'] },
  source: { home: 'interviews/, workshops/, surveys/', kinds: ['interview', 'workshop', 'survey', 'diagnostic', 'meeting'] },
  survey: { home: 'surveys/', kinds: ['survey'] },
  need: { home: 'needs.yaml', kinds: ['needs'] },
  axis: { home: 'axes.yaml', kinds: ['axes'] },
  'axis-or-objective': { home: 'axes.yaml', kinds: ['axes'] },
  action: { home: 'actions/', kinds: ['action'] },
  criterion: { home: 'criteria.yaml', kinds: ['criteria'] },
  indicator: { home: 'indicators.yaml', kinds: ['indicators'] },
  recommendation: { home: 'evaluations/', kinds: ['evaluation'] },
  approvable: { home: 'project', kinds: everything, words: documentWord },
  any: { home: 'project', kinds: everything, words: documentWord },
};
