// Everything that a guided session may do in a project, in the order of the method, and what of it comes next.
import { type Step, steps, type Todo, todoCodes } from '../../model/index.ts';
import { kindSaid } from '../../vocabulary/index.ts';
import { label } from '../../wording/label.ts';
import type { Board } from './board.ts';
import { type GuidedStep, running } from './step.ts';
import { diagnosticSteps } from './steps/diagnostic.ts';
import { evaluationSteps } from './steps/evaluation.ts';
import { implementationSteps } from './steps/implementation.ts';
import { launchSteps } from './steps/launch.ts';
import { programmeSteps } from './steps/programme.ts';

const advanceOf = ({ status }: Board): Todo | undefined => status.todos.find(({ code }) => code === 'advance');

/** Offered once everything that the present step asks for is there; else whoever wants to goes on all the same. */
const advance = running('advance', ['advance'], (board) => {
  const next = steps[steps.indexOf(board.status.step) + 1];
  if (next === undefined) return null;
  const said = label(`project.step=${next}`, board.language) ?? next;
  return { asks: [], commands: () => [['set', 'project', `${board.language === 'fr' ? 'étape' : 'step'}=${said}`]] };
});

export const stages: readonly { readonly step: Step; readonly steps: readonly GuidedStep[] }[] = [
  { step: 'launch', steps: launchSteps },
  { step: 'diagnostic', steps: diagnosticSteps },
  { step: 'programme', steps: programmeSteps },
  { step: 'implementation', steps: implementationSteps },
  { step: 'evaluation', steps: [...evaluationSteps, advance] },
];

export const allSteps: readonly GuidedStep[] = stages.flatMap((stage) => stage.steps);

export interface NextThing {
  readonly step: GuidedStep;
  readonly todo: Todo;
}

/** What is to be done is known by the condition of the method that it would meet, else by its code. */
const subjectOf = ({ code, subject }: Todo): string => (code === 'gate' ? subject : code);

/** The first thing to do about what is to be done; undefined when no thing of the session does something about it. */
export const stepFor = (board: Board, subject: string): GuidedStep | undefined =>
  allSteps.find(
    ({ settles, comesFirst, form }) =>
      settles.includes(subject) && (comesFirst?.(board, subject) ?? true) && form(board) !== null,
  );

/** By what a method of one's own proposes to type: the thing that adds the same. */
function stepAdding(board: Board, { commands }: Todo): GuidedStep | undefined {
  const kinds = commands.flatMap((command) => /^jalon add (\S+)/.exec(command)?.[1] ?? []);
  return (
    kinds
      // The thing that leaves the most open goes by the name of its kind.
      .map((kind) =>
        allSteps.find(
          ({ id, adds, form }) => adds === id && adds !== undefined && kindSaid(kind) === adds && form(board) !== null,
        ),
      )
      .find((step) => step !== undefined)
  );
}

/** What the method will ask at the steps to come: whoever has nothing else to do may go ahead. */
const ahead = ({ status, method }: Board): readonly Todo[] =>
  (status.standing?.steps ?? [])
    .filter(({ step }) => steps.indexOf(step) > steps.indexOf(status.step))
    .flatMap(({ step, conditions }) =>
      conditions
        .filter(({ met }) => !met)
        .map(
          ({ id }): Todo => ({
            code: 'gate',
            subject: `${step}/${id}`,
            title: null,
            due: null,
            ids: [],
            owners: [],
            commands: method?.steps.find((one) => one.id === step)?.gate?.find((one) => one.id === id)?.do ?? [],
          }),
        ),
    );

/** The first things of the status that the session can help with, each once: those of the present step, what else presses, then what will come. */
export function nextThings(board: Board, most: number): readonly NextThing[] {
  const { status } = board;
  const pressing = advanceOf(board);
  const rest = status.todos.filter((one) => one !== pressing);
  const isOfMethod = ({ code }: Todo): boolean => todoCodes[code] === 'next' && code !== 'overload';
  const inOrder = [
    ...(pressing === undefined ? [] : [pressing]),
    ...rest.filter(isOfMethod),
    ...rest.filter((one) => !isOfMethod(one) && one.code !== 'duty-not-covered'),
    ...ahead(board),
    ...rest.filter(({ code }) => code === 'duty-not-covered'),
  ];
  const found: NextThing[] = [];
  for (const todo of inOrder) {
    const step = stepFor(board, subjectOf(todo)) ?? stepAdding(board, todo);
    if (step === undefined || found.some((one) => one.step === step)) continue;
    found.push({ step, todo });
    if (found.length === most) break;
  }
  return found;
}
