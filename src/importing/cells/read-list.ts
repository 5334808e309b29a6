// Several things in one cell: sentences, names of bodies and organisations, the people who lead.
import { isNone, isUnsettled, longest, plain, type Read, readAs, type Typed } from '../../values/index.ts';

const bullets = /^(?:(?:[-–—•*·▪➔→✓]|\d{1,2}[.)])\s+)+/;
export const withoutBullets = (text: string): string => text.trim().replace(bullets, '');
/** The lines of a list, two at least: each has its bullet, or begins with a capital and ends as no sentence does; null for any other text. */
export function listedIn(text: string): readonly string[] | null {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const isList = [(line: string) => bullets.test(line), (line: string) => /^\p{Lu}.*[^.,:!?…]$/u.test(line)].some((is) =>
    lines.every(is),
  );
  return lines.length > 1 && isList
    ? lines.map((line) =>
        withoutBullets(line)
          .replace(/[;,.]$/, '')
          .trim(),
      )
    : null;
}
const cut = /^(?:etc\.*|…|\.{2,}|et autres|autres|liste non exhaustive)$/i;

/** Without bullets and marks, each once; « etc. » names nothing. */
function tidied(parts: readonly string[]): { readonly names: readonly string[]; readonly isCut: boolean } {
  const all = parts.map((part) => withoutBullets(part).replace(/[;,]$/, '').trim()).filter((part) => part !== '');
  const ended = all.map((part) => part.replace(/(?<!\s)\s*(?:\betc\.*|…|\.{3})$/i, '').trim());
  const names = [...new Set(ended.filter((part) => part !== '' && !cut.test(part)))];
  return { names, isCut: ended.some((part, at) => part !== all[at] || cut.test(part)) };
}

/** Sentences, one a line. */
export const linesIn = (text: string): readonly string[] => [
  ...new Set(
    text
      .trim()
      .split(/\n+/)
      .map((part) => withoutBullets(part).replace(/[;,]$/, '').trim())
      .filter((part) => part !== ''),
  ),
];

/** At commas, semicolons and lines; a comma in brackets parts nothing. */
export function parted(text: string): readonly string[] {
  const lastClosed = text.lastIndexOf(')');
  const parts: string[] = [];
  let [from, depth] = [0, 0];
  for (let at = 0; at < text.length; at++) {
    const letter = text[at] ?? '';
    // A bracket that never closes holds nothing.
    if (letter === '(' && at < lastClosed) depth += 1;
    else if (letter === ')') depth = Math.max(0, depth - 1);
    if (!';\n'.includes(letter) && (letter !== ',' || depth > 0)) continue;
    parts.push(text.slice(from, at));
    [from, depth] = [at + 1, 0];
  }
  return [...parts, text.slice(from)];
}

/** What names of public bodies begin with; « et » between two of them joins two, and one within a name parts nothing. */
const noun =
  /^(?:la |le |les |l['’])?(?:région|département|communes?|intercommunalités?|état|communauté|métropole|syndicat|mission locale|chambre|agence|associations?|préfecture|mairies?|ville|conseil|bailleurs?|entreprises?|office|habitants|usagers|écoles?|collèges?|lycées?|université|service|direction|pôle|banque des territoires|la poste|france services|maison|centre|partenaires|caisse)(?![\p{L}])/iu;
const sigle = /^(?:la |le |les |l['’])?\p{Lu}[\p{Lu}\d]{1,9}(?:\s?\d{1,3})?(?![\p{L}])/u;
const acronym = /^\p{Lu}[\p{Lu}\d]{1,9}(?:\s?\d{1,3})?$/u;

/** « Service RH/SI »: the noun is of what stands behind the stroke too. */
const shared = /^(?:service|direction|pôle)\s.*(?<![\p{L}\d])\p{Lu}[\p{Lu}\d]{1,9}$/iu;

/** « CCAS et Mission locale », « CAF / MSA », « CCAS / Mairie de Bruz »: parted where each side is a body by itself. */
function joined(name: string): readonly string[] {
  const line = name.replace(/\s+/g, ' ');
  const both = line.split(/ (?:et|&) /);
  if (both.length > 1 && both.every((side) => isBody(side))) return both;
  const marked = line.split(/ ?[/+] ?/);
  const isApart = (side: string, at: number): boolean =>
    (noun.test(side) || sigle.test(side)) && !(acronym.test(side) && shared.test(marked[at - 1] ?? ''));
  return marked.length > 1 && marked.every(isApart) ? marked : [name];
}
/** A noun in small letters without its article goes on with the name before it: « développement économique et communes ». */
const isBody = (side: string): boolean =>
  sigle.test(side) || (noun.test(side) && (!/^\p{Ll}/u.test(side) || /^(?:la |le |les |l['’])/.test(side)));

/** Whether a project has a function, a department, an organisation or a body of that name; `lead` when it leads as it is. */
export type IsKnown = (name: string) => boolean | 'lead';

/**
 * Names, in the order in which they stand. « CD35 » and « RD137 » are names, and so is what stands in brackets behind one. A list that says
 * « etc. », or that « et » or a stroke joins, is likely. `nobody`: the cell says that there is none. What the project knows as one name is one.
 */
export function readNames(
  { value }: Pick<Typed, 'value'>,
  isKnown: IsKnown = () => false,
): Read<readonly string[]> | { readonly why: 'empty' | 'to-settle' | 'nobody' } {
  const text = String(value).trim();
  if (text === '') return { why: 'empty' };
  if (isKnown(text)) return readAs([text], text, false);
  if (text.length <= longest && isNone(plain(text))) return { why: 'nobody' };
  if (text.length <= longest && isUnsettled(plain(text))) return { why: 'to-settle' };
  const { names, isCut } = tidied(parted(text));
  const apart = names.filter((name) => /[\p{L}\p{N}]/u.test(name)).flatMap((name) => (isKnown(name) ? [name] : joined(name)));
  const all = [...new Set(apart)];
  if (all.length === 0) return { why: 'to-settle' };
  return readAs(all, all.join(' ; '), isCut || apart.length !== names.length);
}
