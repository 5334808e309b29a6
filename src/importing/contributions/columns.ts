// What people proposed on a platform or on post-its: which column says what, and which tell of a person and are not read.
import type { OutsideWords, Table, TableCell, TableSheet } from '../../model/index.ts';
import { outsideOf } from '../outside-of.ts';
import { plainHeader } from '../plan-columns.ts';

/**
 * Headers of Decidim (ProposalSerializer of decidim-proposals), of Cap Collectif (CreateCsvFromProposalStepCommand of platform) and of tables
 * that people type.
 */
const aliases: Readonly<Record<string, string>> = {
  id: 'id|reference|référence|proposal id|contribution id|proposal reference|identifiant|numéro|n°',
  title:
    'title|titre|intitulé|objet|proposal title|contribution title|nom de la proposition|titre de la proposition|titre de la contribution',
  text: 'body|corps|description|contenu|texte|text|proposition|contribution|idée|idées|post-it|postit|besoin|besoins|besoin exprimé|besoins exprimés|besoins identifiés|attentes|attentes exprimées|demandes|avis|suggestion|proposal body|body text|contribution body|need|needs|idea|proposal|sticky note',
  theme:
    'theme|thème|thématique|catégorie|category|category name|rubrique|taxonomies|proposal theme title|proposal category name|theme title|topic|sujet',
  place: 'scope|scope name|secteur|quartier|commune|lieu|proposal district name|district|district name|place|ville',
  audience: 'public|publics|public rencontré|publics rencontrés|type de public|audience',
  votes:
    'votes|voix|nombre de votes|nombre de voix|gommettes|nombre de gommettes|proposal votes totalcount|votes totalcount|soutiens|points|likes|total votes',
  trashed: 'trashed|proposal trashed|is trashed',
  host: 'url|participatory space url',
};
/** What people said, word for word or in short: what they ask, where no other column says that. */
const quotes =
  'verbatim|verbatims|citation|citations|commentaire|commentaires|réponse|summary|résumé|proposal summary|note|quote|comments';
type Key = 'id' | 'title' | 'text' | 'theme' | 'place' | 'audience' | 'votes' | 'trashed' | 'host';
const isKey = (key: string | undefined): key is Key => key !== undefined && Object.hasOwn(aliases, key);

const known: ReadonlyMap<string, string> = new Map(
  Object.entries({ ...aliases, quote: quotes }).flatMap(([key, names]) =>
    names.split('|').map((name) => [plainHeader(name), key] as const),
  ),
);
const personal =
  /auteur|author|user|e-?mail|courriel|^(?:nom|prenom|name|pseudo|telephone|phone|mobile|ip|adresse|address|latitude|longitude|naissance|age|zipcode|codepostal)$|nomprenom|prenomnom|^nomde(?:famille|lauteur)|phone|adresseip/;

export interface FoundContributions {
  readonly sheet: TableSheet;
  /** Of the headers, counted from 1; 0 when the one column has none. */
  readonly row: number;
  readonly columns: ReadonlyMap<Key, number>;
  /** Headers of columns that tell of a person. */
  readonly personal: readonly string[];
  /** Headers that say nothing that a need holds. */
  readonly aside: readonly string[];
  readonly outside: readonly OutsideWords[];
}

/** `title/fr` in French is `title`, and « Besoins (post-its) » is « Besoins ». */
const bareHeader = (header: string): string =>
  header
    .trim()
    .replace(/\/(?:fr|en)$/, '')
    .replace(/\([^()]{0,80}\)$/, '');
/** Headers deeper than this are not looked for. */
const deepest = 20;

function headersIn(
  table: Table,
  sheet: TableSheet,
  cells: readonly TableCell[],
  text: string | undefined,
): FoundContributions | null {
  const columns = new Map<Key, number>();
  const [told, aside]: [string[], string[]] = [[], []];
  let quoted: { readonly column: number; readonly header: string } | null = null;
  for (const cell of cells) {
    const header = String(cell.value);
    const spelt = plainHeader(bareHeader(header));
    const key = text === undefined ? known.get(spelt) : plainHeader(header) === plainHeader(text) ? 'text' : known.get(spelt);
    const isText = text !== undefined && (key === 'title' || key === 'text') && plainHeader(header) !== plainHeader(text);
    if (isKey(key) && !columns.has(key) && !isText) columns.set(key, cell.column);
    else if (key === 'quote' && quoted === null) quoted = { column: cell.column, header };
    else (personal.test(spelt) || personal.test(plainHeader(header)) ? told : aside).push(header);
  }
  if (quoted !== null && text === undefined && !columns.has('text')) columns.set('text', quoted.column);
  else if (quoted !== null) aside.push(quoted.header);
  if (!columns.has('title') && !columns.has('text')) return null;
  const row = cells[0]?.row ?? 0;
  const outside = outsideOf(table, { sheet, row, columns: new Set(cells.map(({ column }) => column)) });
  return { sheet, row, columns, personal: told, aside, outside };
}

/** `text`: the header of the column that says what people ask. A lone column without a header is one of texts; null when no column says any. */
export function findContributions(table: Table, text?: string): FoundContributions | null {
  const seen = table.sheets.filter(({ isHidden }) => !isHidden);
  for (const sheet of seen)
    for (const cells of sheet.rows.filter(([first]) => first !== undefined && first.row <= deepest)) {
      const found = headersIn(table, sheet, cells, text);
      if (found !== null) return found;
    }
  const [only] = seen;
  const columns = new Set(only?.rows.flatMap((cells) => cells.map(({ column }) => column)));
  const [column] = columns;
  if (only === undefined || column === undefined || columns.size > 1 || text !== undefined) return null;
  const outside = outsideOf(table, { sheet: only, row: 0, columns });
  return { sheet: only, row: 0, columns: new Map([['text', column]]), personal: [], aside: [], outside };
}
