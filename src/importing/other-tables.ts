// Tables of another subject below a list: people to call, who pays, what colours mean. None of their rows is an action.
import { readDate } from '../values/index.ts';
import { readWord, wordLists } from './cells/read-word.ts';
import { bannerOf } from './plan-banners.ts';
import type { FoundBlock, PlanCell, PlanRow } from './plan-block.ts';
import { columnMeant, plainHeader } from './plan-columns.ts';
import synonyms from './plan-headers.json' with { type: 'json' };

/** What heads a column of tables that are no plan. */
const elsewhere: ReadonlySet<string> = new Set(synonyms.elsewhere.map(plainHeader));

/** Words under a column of states or of days, which they are: the row is one of the list. */
const isOfColumn = (cell: PlanCell): boolean =>
  wordLists.some((list) => cell.key === list && 'value' in readWord(cell, list)) ||
  ((cell.key === 'start' || cell.key === 'end' || cell.key === 'period') && 'value' in readDate(cell));

/** All of its cells name columns, and none of them is what its column holds. */
function isHead({ kind, cells }: PlanRow): boolean {
  const names = ({ kind: own, value }: PlanCell): boolean =>
    own === 'text' && (elsewhere.has(plainHeader(String(value))) || columnMeant(String(value)) !== null);
  return kind === 'data' && cells.length > 1 && cells.every((cell) => names(cell) && !isOfColumn(cell));
}

const isLegend = (text: string): boolean => /^(?:légende|legend|codes? couleurs?|colou?r codes?)(?![\p{L}])/iu.test(text);

/** Behind a blank row; a title may stand above its headers. What follows is of it, up to headers of the list again. */
export function withOtherTables(rows: readonly PlanRow[], { headerRow }: FoundBlock): readonly PlanRow[] {
  const isParted = (at: number): boolean => (rows[at]?.row ?? 0) > (rows[at - 1]?.row ?? headerRow) + 1;
  let [isApart, isKey] = [false, false];
  return rows.map((row, at) => {
    const [cell, ...others] = row.cells;
    const next = rows[at + 1];
    if (row.kind === 'header-again' || (others.length === 0 && next?.kind === 'header-again')) isApart = false;
    else if (cell !== undefined && isParted(at) && row.kind === 'data') {
      const isLine = others.length === 0 && cell.kind === 'text' && bannerOf(cell) === null;
      isKey = isLine && isLegend(String(cell.value));
      isApart ||= isHead(row) || (isLine && next !== undefined && isHead(next));
    }
    const isOfKey = isKey && row.cells.length < 3;
    return row.kind === 'data' && (isApart || isOfKey) ? { ...row, kind: isApart ? 'apart' : 'note' } : row;
  });
}
