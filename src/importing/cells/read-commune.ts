// A commune by its official name, however its saint, its article and its hyphens are written.
import { type CellReading, longest, plain, readAs, type Typed } from '../../values/index.ts';

interface Commune {
  readonly id: string;
  readonly name: string;
}

/** « St-Méen le Grand », « SAINT MEEN LE GRAND », « Rheu (Le) » → the same words. */
function spelt(name: string): string {
  const text = plain(name).replace(/^(.*\S) ?\((l'|la|le|les)\)$/, '$2 $1');
  return text
    .split(/[\s'-]+/)
    .map((word) => word.replace(/\.$/, ''))
    .map((word) => (word === 'st' ? 'saint' : word === 'ste' ? 'sainte' : word === 's/' ? 'sur' : word === 'ss' ? 'sous' : word))
    .filter((word) => word !== '')
    .join(' ');
}
const withoutArticle = (name: string): string => name.replace(/^(?:l|la|le|les) /, '');
const around = /^(?:la )?(?:commune|ville|mairie|bourg) (?:de |du |des |d'|de l'|de la )?/;

/** Null when two bear it. */
const only = (found: readonly Commune[]): Commune | null => (found.length === 1 ? (found[0] ?? null) : null);

export function readCommune({ value }: Pick<Typed, 'value'>, known: readonly Commune[]): CellReading<string, 'not-a-commune'> {
  const typed = String(value).trim();
  if (typed === '') return { why: 'empty' };
  if (typed.length > longest) return { why: 'not-a-commune' };
  const exact = known.find(({ id, name }) => id === typed || name === typed);
  if (exact !== undefined) return readAs(exact.id, exact.name, false);
  const word = spelt(typed);
  const same = only(known.filter(({ name }) => spelt(name) === word));
  if (same !== null) return readAs(same.id, same.name, false);
  const bare = spelt(
    plain(typed)
      .replace(/ ?\(\d{2,5}\)$/, '')
      .replace(/^\d{5} /, '')
      .replace(around, ''),
  );
  const likely = only(known.filter(({ name }) => withoutArticle(spelt(name)) === withoutArticle(bare)));
  return likely === null ? { why: 'not-a-commune' } : readAs(likely.id, likely.name, true);
}
