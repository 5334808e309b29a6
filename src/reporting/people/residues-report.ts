// What a purge leaves elsewhere of those whom it takes out, for who has to see to it.
import { type Residues, residueKinds } from '../../model/index.ts';
import { purgeWords } from '../../wording/people/purge-words.ts';
import { visible } from '../../wording/visible.ts';
import { paint } from '../paint.ts';
import type { TextStyle } from '../report-style.ts';

/** A block of lines, those that are alike together, and an empty one. */
export function residuesReport({ found, unsearched, elsewhere, history }: Residues, { language, colour }: TextStyle): string {
  const { residues: words } = purgeWords[language];
  const shown = (paths: readonly string[]): readonly string[] => paths.map(visible);
  const lines = residueKinds.flatMap((kind) =>
    found.flatMap((one) => (one.kind === kind ? words.line(visible(one.path), words.kinds[kind], one.line, one.count) : [])),
  );
  const past = history.paths.length > 0 ? words.past(shown(history.paths)) : words.maybePast;
  return [
    ...(lines.length > 0 ? [paint(colour).bold(words.title), ...lines] : [words.none]),
    ...(unsearched.length > 0 ? [words.unsearched(shown(unsearched))] : []),
    ...(elsewhere.length > 0 ? [words.elsewhere(shown(elsewhere))] : []),
    ...(history.state === 'kept' ? [past] : []),
    ...(history.brought.length > 0 ? [words.brought(shown(history.brought))] : []),
    ...(history.state === 'unread' ? [words.unreadPast] : []),
    '',
    '',
  ].join('\n');
}
