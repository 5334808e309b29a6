// The weighting that a survey asks for → weights of the respondents that were counted, or why there are none.
import type { AskedQuestion, ProjectFile, Survey } from '../../model/index.ts';
import { inhabitantsNamed } from '../response.ts';
import { weigh } from '../weigh.ts';
import type { Weighing } from './results-of.ts';
import type { Tallied } from './tally.ts';

export interface WeightingRequest {
  readonly weighting: NonNullable<Survey['weighting']>;
  readonly questions: readonly AskedQuestion[];
  readonly territory: Pick<NonNullable<ProjectFile['territory']>, 'communes'>;
}

/** `no-column`: a margin was not answered in the file; `too-fine`: its cells would hold nobody; `no-targets`: nobody says the true numbers. */
export interface WeightingFault {
  readonly code: 'no-column' | 'too-fine' | 'no-targets' | 'not-converged' | 'unheard' | 'untargeted';
  readonly questions: readonly string[];
}

type Targets = Readonly<Record<string, number>>;

/** As the survey says; of a commune, its inhabitants by default. */
function targetsOf(
  { question, targets }: WeightingRequest['weighting']['margins'][number],
  { questions, territory }: WeightingRequest,
): Targets {
  if (targets !== undefined)
    return Object.fromEntries(
      Object.entries(targets).flatMap(([code, target]) => (target === undefined ? [] : [[code, target]])),
    );
  const asked = questions.find(({ id }) => id === question);
  if (asked?.profile !== 'commune') return {};
  const inhabitants = inhabitantsNamed(territory);
  return Object.fromEntries(
    asked.answers.flatMap(({ code, label }) => {
      const people = inhabitants(label);
      return people === null ? [] : [[code, people]];
    }),
  );
}

export function weightingOf(
  { groups: { cells }, people, lines }: Tallied,
  asked: WeightingRequest,
): { readonly weighing: Weighing | null; readonly faults: readonly WeightingFault[] } {
  const { margins, method, largest } = asked.weighting;
  const names = margins.map(({ question }) => question);
  const without = names.filter((name) => lines.every(({ line }) => line.question !== name));
  if (without.length > 0) return { weighing: null, faults: [{ code: 'no-column', questions: without }] };
  if (cells === null) return { weighing: null, faults: [{ code: 'too-fine', questions: names }] };
  const targets = margins.map((margin) => targetsOf(margin, asked));
  const bare = names.filter((_, at) => Object.keys(targets[at] ?? {}).length === 0);
  if (bare.length > 0) return { weighing: null, faults: [{ code: 'no-targets', questions: bare }] };
  const counted = cells.codes.map((codes, at) => ({ codes, count: people[cells.start + at] ?? 0 }));
  const weights = weigh({ cells: counted, margins: targets.map((one) => ({ targets: one })), method, largest });
  const named = (of: readonly { readonly margin: number; readonly code: string }[]): readonly string[] =>
    of.map(({ margin, code }) => `${names[margin]}/${code}`);
  const faults: readonly WeightingFault[] = [
    ...(weights.converged ? [] : [{ code: 'not-converged' as const, questions: names }]),
    ...(weights.unheard.length > 0 ? [{ code: 'unheard' as const, questions: named(weights.unheard) }] : []),
    ...(weights.untargeted.length > 0 ? [{ code: 'untargeted' as const, questions: named(weights.untargeted) }] : []),
  ];
  return { weighing: { weights, questions: names }, faults };
}
