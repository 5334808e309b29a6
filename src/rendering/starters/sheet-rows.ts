/** The rows of a sheet of a starter: a label beside each field, a table for each list, tall rows for what is drawn. */
import type { STARTER_STYLES } from './excel-styles.ts';
import type { Block, Unit } from './sections.ts';

interface Cell {
  readonly text: string;
  readonly style: keyof typeof STARTER_STYLES;
}
/** Its first cell stands `from` columns to the right. */
export interface Row {
  readonly from: number;
  readonly cells: readonly Cell[];
  /** The tag of a chart or a picture of the project, which stands after the cells. */
  readonly drawn?: string;
}

/** `from`: the column where they start; what a list holds stands one column further. */
export const rowsOf = (units: readonly Unit[], from: number): readonly Row[] =>
  units.flatMap((unit): readonly Row[] => {
    if (unit.kind === 'heading')
      return [
        { from, cells: [] },
        { from, cells: [{ text: unit.words, style: 'heading' }] },
      ];
    if (unit.kind === 'chart' || unit.kind === 'picture') return [drawing(unit, from)];
    if (unit.kind === 'block' && isList(unit)) return table(unit, from);
    if (unit.kind === 'block' && isDrawn(unit))
      return [lone(unit.open, from), ...rowsOf(unit.inside, from), lone(unit.close, from)];
    return fieldsIn([unit]).map(({ words, tag }) => ({
      from,
      cells: [
        { text: words, style: 'label' },
        { text: tag, style: 'value' },
      ],
    }));
  });

const isList = ({ open }: Block): boolean => open.startsWith('{{#each');
const isDrawn = ({ inside }: Block): boolean => inside.some(({ kind }) => kind === 'chart' || kind === 'picture');
const lone = (text: string, from: number): Row => ({ from, cells: [{ text, style: 'value' }] });

const drawing = ({ kind, words, path }: Extract<Unit, { readonly path: string }>, from: number): Row => ({
  from,
  cells: [{ text: words, style: 'label' }],
  drawn: kind === 'picture' ? `{{image ${path} alt="${words}"}}` : `{{chart ${path}}}`,
});

/** A line of headings, a line for each item, and under it the lists and the drawings that this one holds. */
function table({ open, close, inside }: Block, from: number): readonly Row[] {
  const fields = fieldsIn(inside);
  const lines = fields.length === 0 ? [] : [{ from, cells: fields.map(({ tag }): Cell => ({ text: tag, style: 'value' })) }];
  const headings = fields.map(({ words }): Cell => ({ text: words, style: 'column' }));
  const named = headings.some(({ text }) => text !== '') ? [{ from, cells: headings }] : [];
  const others = inside.filter((unit) => unit.kind === 'heading' || (unit.kind === 'block' && (isList(unit) || isDrawn(unit))));
  return [...named, lone(open, from), ...lines, ...rowsOf(others, from + 1), lone(close, from)];
}

/** A cell without a value stays empty: what is shown only if there is something needs no condition. */
const fieldsIn = (units: readonly Unit[]): readonly { readonly words: string; readonly tag: string }[] =>
  units.flatMap((unit) => {
    if (unit.kind === 'field') return [unit];
    if (unit.kind === 'text') return [{ words: unit.words, tag: `{{markdown ${unit.path}}}` }];
    return unit.kind === 'block' && !isList(unit) ? fieldsIn(unit.inside) : [];
  });
