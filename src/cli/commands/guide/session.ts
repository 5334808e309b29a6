// A session in a project: where it stands, what comes next and why, and one thing after the other until somebody stops.
import type { Answered, Item } from '../../../asking/index.ts';
import { type Language, type Todo, UsageError } from '../../../model/index.ts';
import { isProject } from '../../../reading/index.ts';
import { guideReport, todoSaid } from '../../../reporting/index.ts';
import { type Board, boardOf } from '../../../usecases/guide/board.ts';
import { allSteps, nextThings, stages } from '../../../usecases/guide/registry.ts';
import type { GuidedStep } from '../../../usecases/guide/step.ts';
import { workOn } from '../../../usecases/work-on.ts';
import { capital } from '../../../values/index.ts';
import { stepName } from '../../../wording/label.ts';
import { type GuidedThing, guideWords } from '../../../wording/project/guide.ts';
import { settingsOf } from '../each-project.ts';
import { doStep, type Sitting } from './do-step.ts';

const isThing = (id: string): id is GuidedThing => Object.hasOwn(guideWords.fr.things, id);

/** Things are known by their names in both languages, and by the first of them in that of the session. */
export function itemOf(id: string, language: Language, why: string, group: string): Item {
  if (!isThing(id)) throw new Error(`the words of ${id} are missing`);
  const { fr, en } = guideWords;
  const [title] = guideWords[language].things[id];
  return { value: id, says: capital(title), names: [...fr.things[id], ...en.things[id]], why, group };
}

/** Two or three things are enough to choose from. */
const mostNext = 3;

/** What the method asks, in its own words; what else is to be done, as the status tells it. */
function whyOf({ method, status, language }: Board, todo: Todo): string {
  const [step = '', condition = ''] = todo.subject.split('/');
  const gate =
    todo.code === 'gate' ? method?.steps.find(({ id }) => id === step)?.gate?.find(({ id }) => id === condition) : undefined;
  return gate?.says[language] ?? todoSaid(todo, status, method, language);
}

function itemsOf(board: Board): readonly Item[] {
  const { language } = board;
  const next = nextThings(board, mostNext).map(({ step, todo }) => itemOf(step.id, language, whyOf(board, todo), ''));
  const all = stages.flatMap(({ step, steps }) =>
    steps
      .filter((one) => one.form(board) !== null)
      .map(({ id }) => itemOf(id, language, '', capital(stepName(board.method, step, language)))),
  );
  return [...next, ...all, itemOf('undo', language, '', '')];
}

async function boardAt(root: string, { world, language }: Sitting): Promise<Board | null> {
  const outcome = await workOn(root, settingsOf({ today: world.today }, { ...world, cwd: root }), (context) => context);
  return outcome.result === undefined ? null : boardOf(outcome.result, language);
}

/** Done again as long as somebody says so; a script says it by its next thing. */
async function doOften(sitting: Sitting, root: string, step: GuidedStep): Promise<boolean> {
  const { door, language, isScripted } = sitting;
  const words = guideWords[language];
  let before: readonly Answered[] = [];
  for (;;) {
    const board = await boardAt(root, sitting);
    const form = board && step.form(board);
    if (form === null) {
      if (isScripted) throw door.refusal('answers-too-soon');
      return true;
    }
    const ending = await doStep(sitting, form, before);
    if (ending === 'stopped') return false;
    before = typeof ending === 'object' ? ending.undone : [];
    if (typeof ending === 'object') {
      await sitting.perform(['undo']);
      continue;
    }
    if (isScripted || ending === 'left' || !step.isRepeated) return true;
    const [title] = guideWords[language].things[isThing(step.id) ? step.id : 'action'];
    const next = await door.settle(words.again(title), [words.yesAgain, words.noMore, words.door.undo]);
    if (next === 2) await sitting.perform(['undo']);
    if (next !== 0) return true;
  }
}

/** The exit code. */
export async function sessionIn(root: string, sitting: Sitting): Promise<number> {
  const { door, world, language } = sitting;
  const words = guideWords[language];
  const style = { language, colour: world.colour };
  if (!sitting.isScripted) world.out(`\n${words.keys}\n`);
  for (;;) {
    const board = await boardAt(root, sitting);
    if (board === null && !isProject(root)) {
      world.out(`${words.gone}\n`);
      return 0;
    }
    if (board === null) throw new UsageError('guide-unreadable');
    const standing = guideReport.standing(board.status, board.method, style);
    if (!sitting.isScripted) world.out(standing);
    const id = await door.next(words.next, [...itemsOf(board), { value: '', says: words.stop, names: [], why: '', group: '' }]);
    if (id === null || id === '') {
      world.out(`${sitting.isScripted ? standing : ''}${words.ended}\n`);
      return 0;
    }
    if (id === 'undo') {
      await sitting.perform(['undo']);
      continue;
    }
    const step = allSteps.find((one) => one.id === id);
    if (step !== undefined && !(await doOften(sitting, root, step))) throw door.refusal('answers-stopped');
  }
}
