// What anybody may read in the annex of a survey: its questions, their bases, their counts, and its cross tables, as they are printed.
import { strFromU8, unzipSync } from 'fflate';

export interface Printed {
  readonly people: number;
  readonly questions: readonly PrintedQuestion[];
}

export interface PrintedQuestion {
  readonly text: string;
  readonly isSeveral: boolean;
  readonly lines: {
    readonly base: number | null;
    readonly answers: { readonly label: string; readonly count: number | null }[];
  }[];
  readonly crossings: PrintedCrossing[];
}

export interface PrintedCrossing {
  readonly by: string;
  readonly answers: readonly string[];
  readonly groups: { readonly label: string; readonly base: number | null; readonly shares: readonly (number | null)[] }[];
}

type Block = string | readonly (readonly string[])[];

const plain = (xml: string): string =>
  [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)]
    .map(([, text = '']) => text)
    .join('')
    .replaceAll('&amp;', '&')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replace(/[\u00a0\u202f]/g, ' ')
    .trim();
const numberIn = (text: string): number | null => {
  const digits = /^(\d[\d ]*)/.exec(text.replace(/[\u00a0\u202f]/g, ' '))?.[1]?.replaceAll(' ', '');
  return digits === undefined ? null : Number(digits);
};

/** Tables stand among paragraphs, none within another. */
function blocksOf(document: Uint8Array): readonly Block[] {
  const xml = strFromU8(unzipSync(document)['word/document.xml'] ?? new Uint8Array());
  return xml.split('<w:tbl>').flatMap((piece, at): readonly Block[] => {
    const [table, after = ''] = at === 0 ? ['', piece] : piece.split('</w:tbl>');
    const rows = (table ?? '').split('</w:tr>').flatMap((row) => {
      const cells = row.split('</w:tc>').slice(0, -1).map(plain);
      return cells.length > 0 ? [cells] : [];
    });
    const texts = after
      .split('</w:p>')
      .map(plain)
      .filter((text) => text !== '');
    return [...(rows.length > 0 ? [rows] : []), ...texts];
  });
}

export function readAnnex(document: Uint8Array): Printed {
  const questions: PrintedQuestion[] = [];
  let people = 0;
  let base: number | null = null;
  let by: string | null = null;
  let opened: { -readonly [key in keyof PrintedQuestion]: PrintedQuestion[key] } | null = null;
  for (const block of blocksOf(document)) {
    if (typeof block === 'string') {
      people = people || (/^\d[\d ]* réponses?\b/.test(block) ? (numberIn(block) ?? 0) : 0);
      const asked = /^\d+ – (.*)$/.exec(block)?.[1];
      if (asked !== undefined) {
        // The list of questions comes first, then each where it is answered.
        opened = { text: asked, isSeveral: false, lines: [], crossings: [] };
        questions.push(opened);
        by = null;
      }
      base = /^Base : /.test(block) ? numberIn(block.slice(7)) : /^Trop peu de réponses/.test(block) ? null : base;
      if (opened !== null && /^Plusieurs réponses possibles/.test(block)) opened.isSeveral = true;
      by = /^Selon « (.*) »(?: \(suite\))?$/.exec(block)?.[1] ?? by;
      continue;
    }
    const [heads = [], ...rows] = block;
    if (opened === null || heads[0] !== 'Réponse') continue;
    if (heads[1] === 'Effectif')
      opened.lines.push({ base, answers: rows.map(([label = '', count = '']) => ({ label, count: numberIn(count) })) });
    else if (by !== null) addTable(opened.crossings, by, heads.slice(1), rows);
  }
  return { people, questions: questions.filter(({ lines }) => lines.length > 0) };
}

/** A table too wide for the page goes on in another. */
function addTable(
  crossings: PrintedCrossing[],
  by: string,
  heads: readonly string[],
  rows: readonly (readonly string[])[],
): void {
  const shown = rows.slice(0, -1).filter(([label]) => label !== 'Moyenne');
  const bases = rows.at(-1) ?? [];
  const groups = heads.map((head, at) => ({
    label: head.replace(/ \*$/, ''),
    base: numberIn(bases[at + 1] ?? ''),
    shares: shown.map((row) => numberIn(row[at + 1] ?? '')),
  }));
  const before = crossings.at(-1);
  if (before?.by === by) before.groups.push(...groups);
  else crossings.push({ by, answers: shown.map(([label = '']) => label), groups });
}
