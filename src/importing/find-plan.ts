// Where the plan is in what somebody brings: every sheet that bears one, with its blocks; of the others, why they do not.
import type { Table, TableSheet } from '../model/index.ts';
import { listBlocks } from './find-blocks.ts';
import { formBlocks } from './find-forms.ts';
import { type FoundText, findText } from './find-text.ts';
import { bannerOf } from './plan-banners.ts';
import type { FoundBlock, FoundSheet, Settled } from './plan-block.ts';

export interface FoundPlan {
  readonly sheets: readonly FoundSheet[];
  /** What the text outside of its tables says, where that is a plan. */
  readonly text: FoundText | null;
}

/** Fields that make a sheet a plan, however many another one names. */
const enough = 4;

const scoreOf = (blocks: readonly FoundBlock[]): number => Math.max(0, ...blocks.map(({ score }) => score));

/** As a list, or as a form where labels with values say more. */
function blocksIn(sheet: TableSheet, settled: Settled, lines: Table['lines']): readonly FoundBlock[] {
  const lists = listBlocks(sheet, settled, lines);
  return formBlocks(sheet, settled, scoreOf(lists)) ?? lists;
}

function whyNot(sheet: TableSheet): FoundSheet['why'] {
  if (sheet.isHidden) return 'hidden';
  return sheet.rows.length === 0 ? 'empty' : 'no-title';
}

/** Names that say nothing of what a sheet holds. */
const general =
  /^(?:feuil(?:le)?|sheet|tableau|table|onglet|page|export|import|données|data|plan|suivi|actions?|fiches?|liste|base|total|synthèse|récap(?:itulatif)?|calendrier|planning|gantt|budget|v)?[\s_.-]{0,3}(?:n°\s{0,2})?(?:\d{1,6}|\(\d{1,6}\)|d[’']actions?|des actions)?$|^(?:19|20)\d\d(?:\s*[-–/]\s*(?:19|20)?\d\d)?$|^(?:plan|programme|liste|tableau|suivi|feuille de route|synthèse|fichier)(?![\p{L}]).*$/iu;

const hasAxis = ({ blocks }: FoundSheet): boolean =>
  blocks.some(({ columns }) => columns.some(({ key }) => key === 'level1' || key === 'level2'));

/** Of the sheets that are plans: the name of one alone is its axis when it says so itself, those of several when they say something. */
function axisNamed(sheets: readonly FoundSheet[]): readonly FoundSheet[] {
  const isList = ({ blocks }: FoundSheet): boolean => blocks.every(({ layout }) => layout !== 'form' && layout !== 'columns');
  const bare = sheets.filter((one) => one.why === 'plan' && isList(one) && !hasAxis(one));
  const names = new Set(bare.map(({ sheet }) => sheet.name));
  return sheets.map((one) => {
    const { name } = one.sheet;
    if (!bare.includes(one))
      return one.why === 'plan' && !isList(one) && bannerOf({ kind: 'text', value: name }) ? { ...one, axis: name } : one;
    const isAxis = bannerOf({ kind: 'text', value: name }) !== null || (names.size > 1 && !general.test(name.trim()));
    return isAxis ? { ...one, axis: name } : one;
  });
}

/** Every sheet in order; null when none of those that are shown names a column of titles. */
export function findPlan(table: Table, settled: Settled): FoundPlan | null {
  const { sheets, lines } = table;
  const read = sheets.map((sheet) => ({ sheet, blocks: sheet.isHidden ? [] : blocksIn(sheet, settled, lines) }));
  const best = Math.max(0, ...read.map(({ blocks }) => scoreOf(blocks)));
  const text = findText(
    table,
    read.map((one) => ({ ...one, why: 'plan', axis: null })),
    settled,
  );
  if (best === 0 && text === null) return null;
  const found = read.map(({ sheet, blocks }): FoundSheet => {
    const score = scoreOf(blocks);
    if (score === 0) return { sheet, blocks: [], why: whyNot(sheet), axis: null };
    // What names much less than another sheet says more of the actions of that one.
    return { sheet, blocks, why: score >= enough || score * 2 >= best ? 'plan' : 'more', axis: null };
  });
  return { sheets: axisNamed(found), text };
}
