// One thing of a session: its questions, what they come to in words, then the command that writes it, which is told.
import { type Answered, askForm, back, type Door, repliesSaid, type Undoing } from '../../../asking/index.ts';
import type { Language, World } from '../../../model/index.ts';
import { guideReport } from '../../../reporting/index.ts';
import type { Form } from '../../../usecases/guide/step.ts';
import { type Command, lineOf } from '../../../usecases/guide/typed.ts';
import { guideWords } from '../../../wording/project/guide.ts';

export interface Sitting {
  readonly door: Door;
  readonly world: World;
  readonly language: Language;
  /** Nobody is there: what is refused ends the session. */
  readonly isScripted: boolean;
  /** Runs a command of jalon as if it were typed there; its exit code. */
  readonly perform: (command: Command) => Promise<number>;
}

/** What a command that only shows says of the project's problems is no refusal. */
const isRefused = ([verb]: Command, code: number): boolean =>
  code > (['rank', 'plan', 'render', 'demo'].includes(verb ?? '') ? 1 : 0);

/** `left`: for another day; `stopped`: the file of answers can go no further. */
export type Ending = 'done' | 'left' | 'stopped' | Undoing;

async function write({ perform, world, language }: Sitting, commands: readonly Command[]): Promise<boolean> {
  for (const command of commands) if (isRefused(command, await perform(command))) return false;
  world.out(
    guideReport.learnt(
      commands.map((command) => lineOf(command, language)),
      { language, colour: world.colour },
    ),
  );
  return true;
}

/** `proposed`: what was answered before, and is asked again. */
export async function doStep(sitting: Sitting, form: Form, proposed: readonly Answered[] = []): Promise<Ending> {
  const { door, world, language, isScripted } = sitting;
  const words = guideWords[language];
  const style = { language, colour: world.colour };
  if (form.talk !== undefined && door.prompter !== null) {
    const command = await form.talk(door.prompter);
    return command !== null && (await write(sitting, [command])) ? 'done' : 'left';
  }
  let before = proposed;
  let isReview = false;
  for (;;) {
    const asked = await askForm(door, form.asks, before);
    if (asked === back && !isReview) return 'left';
    // Before the first answer that is looked at again stands what they come to.
    const answered = asked === back ? before : asked;
    if ('undone' in answered) return answered;
    door.close();
    const commands = form.commands(answered);
    if (commands.length === 0) {
      world.out(`${words.unchanged}\n`);
      return 'left';
    }
    before = answered;
    if (form.asks.length > 0) {
      world.out(
        guideReport.summary(
          answered.map(({ question, reply }) => ({ label: question.label, said: repliesSaid(question, reply) })),
          style,
        ),
      );
      const choice = await door.settle(form.settle ?? words.settle, [words.write, words.review, words.later]);
      if (choice === 2) return 'left';
      isReview = choice === 1;
      if (isReview) continue;
    }
    if (await write(sitting, commands)) return 'done';
    if (isScripted || form.asks.length === 0) return isScripted ? 'stopped' : 'left';
  }
}
