// The words of a table that an import does not read, one line a kind.
import type { Language, OutsideWords } from '../../model/index.ts';
import { colon, grouped } from '../../values/index.ts';
import { contributionsImport } from '../../wording/exchanges/contributions-import.ts';
import { outsideHeads } from '../../wording/exchanges/outside-words.ts';
import { quoted } from '../../wording/quoted.ts';
import { visible } from '../../wording/visible.ts';
import { clip } from '../table.ts';

/** Named of a kind, and characters of each; `--json` gives all. */
const [mostNamed, longest] = [8, 60];

export const outsideLines = (outside: readonly OutsideWords[], language: Language): readonly string[] =>
  [...grouped(outside, ({ what }) => what)].map(([what, all]) => {
    const said = ({ at, words }: OutsideWords): string =>
      what === 'sheet' || what === 'twin'
        ? quoted(visible(at), language)
        : [visible(at), ...(words === '' ? [] : [quoted(clip(visible(words), longest), language)])].join(' ');
    const more = all.length > mostNamed ? [contributionsImport[language].more(all.length - mostNamed)] : [];
    return `  · ${outsideHeads[language][what](all.length)}${colon[language]}${[...all.slice(0, mostNamed).map(said), ...more].join(', ')}`;
  });
