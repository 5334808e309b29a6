// A change that an earlier jalon left in a project: shown, and made or dropped by who is asked.
import type { Language, OldChange, World } from '../../model/index.ts';
import { oldChangeFolder, oldChangeIn, revisionsOf } from '../../reading/index.ts';
import { colon } from '../../values/index.ts';
import { oldChange } from '../../wording/changes/changes.ts';
import { visible } from '../../wording/visible.ts';
import { dropFolder, writeRevisions } from '../../writing/index.ts';
import { atTerminal } from '../at-terminal.ts';

function textOf({ files, isReadable }: OldChange, language: Language): string {
  const words = oldChange[language];
  const lines = isReadable
    ? files.map(({ path, state }) => `  ${visible(path)}${colon[language]}${words.states[state]}`)
    : [`  ${words.unreadable}`];
  return `\n${[words.title, ...lines].join('\n')}\n`;
}

/** Nothing is written but by the answer of somebody who is there; nothing at all when one of its files is not as it should be. */
export async function settleOldChange(root: string, language: Language, world: World): Promise<void> {
  const found = oldChangeIn(root);
  if (found === null) return;
  const words = oldChange[language];
  world.out(textOf(found, language));
  const isSound = found.isReadable && found.files.every(({ state }) => state === 'ready' || state === 'made');
  const choices = ['leave', ...(isSound ? (['make'] as const) : []), 'drop'] as const;
  const choice = world.interactive
    ? choices[
        await atTerminal(world, language).choose(
          words.question,
          choices.map((one) => words.choices[one]),
          0,
        )
      ]
    : 'leave';
  if (choice === 'make') {
    const revisions = revisionsOf(root, found);
    const meanwhile = writeRevisions(root, revisions);
    if (meanwhile.length > 0) {
      world.out(`${words.changedMeanwhile}\n`);
      return;
    }
    dropFolder(root, oldChangeFolder);
    world.out(`${words.made(revisions.length)}\n`);
  } else if (choice === 'drop') {
    dropFolder(root, oldChangeFolder);
    world.out(`${words.dropped}\n`);
  } else world.out(`${words.left}\n`);
}
