// What was typed with a word that may mean several things, said again with the one that somebody at the terminal chooses.
import { unlessGivenUp } from '../asking/index.ts';
import type { Language, UsageError, World } from '../model/index.ts';
import { usage } from '../wording/faults/usage.ts';
import { wordsOf } from '../wording/label.ts';
import { atTerminal } from './at-terminal.ts';

/** Null when nobody can be asked. */
export async function asChosen(
  { values }: UsageError,
  argv: readonly string[],
  world: World,
  language: Language,
): Promise<readonly string[] | 130 | null> {
  const { typed, word, places, shown: titles, instead } = values;
  if (!world.interactive || argv.includes('--json') || !Array.isArray(instead)) return null;
  const shown = Array.isArray(places)
    ? places.map((place) => wordsOf(place, language))
    : Array.isArray(titles)
      ? titles
      : instead;
  const which = await unlessGivenUp(() => atTerminal(world, language).choose(usage[language].which(String(word)), shown, 0));
  if (which === 130) return 130;
  const chosen = instead[which];
  const at = argv.findIndex((one) => one.includes(String(typed)));
  return chosen === undefined || at === -1
    ? null
    : argv.map((one, index) => (index === at ? one.replace(String(typed), () => chosen) : one));
}
