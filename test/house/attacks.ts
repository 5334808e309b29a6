// Texts made to cost a pattern more than their length: what it may repeat is repeated, then its end is refused.
import { type AST, RegExpParser } from '@eslint-community/regexpp';

/** A text of any length: the pump as often as wanted, between the two others. */
export interface Attack {
  readonly before: string;
  readonly pump: string;
  readonly after: string;
}

/** Signs that classes of the sources tell apart. */
const signs = [
  ...' a0A\t\n-.,:;!?<>=/"\'`()[]{}|*+~^$%&#@_\\\r1bBeEéÉœ«»’–—…€',
  ...['\u0000', '\u00a0', '\u202f', '\u0301', '\u200b', '\ufeff', '\u{1f600}', '中'],
  ...'cdfghijklmnopqrstuvwxyzCDFGHIJKLMNOPQRSTUVWXYZ23456789',
];
/** Parts of one sequence longer than this say nothing new. */
const longestPart = 12;

/** Of a pattern that tells of more, some are left out evenly. */
const mostAttacks = 8000;

type Sign = AST.Character | AST.CharacterSet | AST.CharacterClass | AST.ExpressionCharacterClass;

/** What the pattern says of one sign at a time, anywhere in it. */
function signsOf(node: AST.Node): Sign[] {
  switch (node.type) {
    case 'Character':
    case 'CharacterSet':
    case 'CharacterClass':
    case 'ExpressionCharacterClass':
      return [node];
    case 'Quantifier':
      return signsOf(node.element);
    case 'Alternative':
      return node.elements.flatMap(signsOf);
    default:
      return 'alternatives' in node ? node.alternatives.flatMap(signsOf) : [];
  }
}

interface Spelling {
  /** The sign that stands for a class, as the class is written. */
  readonly of: (raw: string) => string;
  /** One for all those that no class tells apart. */
  readonly apart: readonly string[];
  /** Whether the sign is one of a class, as the class is written. */
  readonly isOf: (sign: string, raw: string) => boolean;
}

function spellingOf(pattern: AST.Pattern, flags: string, alphabet: readonly string[]): Spelling {
  const all = signsOf(pattern);
  const tests = [...new Set(all.map(({ raw }) => raw))].map(
    (raw) => [raw, new RegExp(`^(?:${raw})$`, flags.replace(/[gy]/g, ''))] as const,
  );
  const known = new Set([
    ...alphabet,
    ...all.flatMap((one) => (one.type === 'Character' ? String.fromCodePoint(one.value) : [])),
  ]);
  const stand = new Map(tests.map(([raw, test]) => [raw, [...known].find((sign) => test.test(sign)) ?? 'a']));
  const apart = new Map<string, string>();
  for (const sign of known) {
    const kind = tests.map(([, test]) => Number(test.test(sign))).join('');
    if (!apart.has(kind)) apart.set(kind, sign);
  }
  const classes = new Map(tests);
  return {
    of: (raw) => stand.get(raw) ?? 'a',
    apart: [...apart.values()],
    isOf: (sign, raw) => classes.get(raw)?.test(sign) ?? false,
  };
}

/** The shortest text that the node takes, what may be left out of it taken `least` times. */
function textOf(node: AST.Node, least: 0 | 1, spelling: Spelling): string {
  switch (node.type) {
    case 'Character':
    case 'CharacterSet':
    case 'CharacterClass':
    case 'ExpressionCharacterClass':
      return spelling.of(node.raw);
    case 'Quantifier':
      return textOf(node.element, least, spelling).repeat(Math.max(node.min, Math.min(least, node.max)));
    case 'Alternative':
      return node.elements.map((element) => textOf(element, least, spelling)).join('');
    case 'Backreference':
      return [node.resolved]
        .flat()
        .slice(0, 1)
        .map((group) => textOf(group, least, spelling))
        .join('');
    case 'Group':
    case 'CapturingGroup':
      return node.alternatives
        .slice(0, 1)
        .map((one) => textOf(one, least, spelling))
        .join('');
    default:
      return '';
  }
}

/** Letters that follow each other are one piece. */
function piecesOf({ elements }: AST.Alternative): AST.Node[][] {
  const pieces: AST.Node[][] = [];
  for (const [i, element] of elements.entries())
    if (element.type === 'Character' && elements[i - 1]?.type === 'Character') pieces.at(-1)?.push(element);
    else pieces.push([element]);
  return pieces;
}

/** Without a repeat that may go on, the work for one place of a text is bounded. */
const hasLongRepeat = (node: AST.Node): boolean =>
  (node.type === 'Quantifier' && (node.max > 9 || hasLongRepeat(node.element))) ||
  (node.type === 'Alternative' && node.elements.some(hasLongRepeat)) ||
  ('alternatives' in node && node.alternatives.some(hasLongRepeat));

/** Every attack on the pattern that its own shape tells of. */
export function attacksOn({ source, flags }: { readonly source: string; readonly flags: string }): readonly Attack[] {
  const pattern = new RegExpParser().parsePattern(source, 0, source.length, {
    unicode: flags.includes('u'),
    unicodeSets: flags.includes('v'),
  });
  if (!hasLongRepeat(pattern)) return [];
  const found = new Map<string, Attack>();
  const put = (before: string, pump: string, ends: readonly string[]): void => {
    if (pump !== '') for (const after of ends) found.set(`${before}\u0001${pump}\u0001${after}`, { before, pump, after });
  };
  // Blanks stand for a class where they may, then letters.
  for (const alphabet of [signs, [...signs.slice(1), ' ']]) {
    const spelling = spellingOf(pattern, flags, alphabet);
    const single = [...new Set([...spelling.apart, '\n', '\u0000'])];
    const ends = ['', ...single, ...single.flatMap((sign) => [`${sign}\n`, `${sign}\u0000`])];
    const walk = (node: AST.Node, before: string): void => {
      if (node.type === 'Quantifier') {
        const { raw } = node.element;
        if (node.max > 9) for (const sign of single) if (spelling.isOf(sign, raw)) put(before, sign, ends);
        walk(node.element, before);
      } else if (node.type === 'Alternative') {
        for (const least of [0, 1] as const) {
          const texts = piecesOf(node).map((piece) => piece.map((element) => textOf(element, least, spelling)).join(''));
          for (let from = 0; from < texts.length; from++)
            for (let to = from + 1; to <= Math.min(texts.length, from + longestPart); to++)
              for (const so of ['', before + texts.slice(0, from).join('')])
                put(so, texts.slice(from, to).join(''), ['', '\n', '\u0000']);
          put('', texts.join(''), ['', '\n', '\u0000']);
        }
        let so = before;
        for (const element of node.elements) {
          walk(element, so);
          so += textOf(element, 0, spelling);
        }
      } else if ('alternatives' in node) for (const one of node.alternatives) walk(one, before);
    };
    for (const sign of single) for (const before of ['', '\u0000']) put(before, sign, ends);
    walk(pattern, '');
  }
  const all = [...found.values()];
  const step = Math.ceil(all.length / mostAttacks);
  return all.filter((_, index) => index % step === 0);
}

/** Of about so many signs: a long pump is repeated more often than its length allows, or it would not cost enough to be seen. */
export const attackOf = ({ before, pump, after }: Attack, length: number): string =>
  before + pump.repeat(Math.ceil(length / Math.min(pump.length, 4))) + after;
