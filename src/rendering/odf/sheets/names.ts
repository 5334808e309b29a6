/** Names of our own in the sheets of a workbook while it is made: they stand in no file. */
export const OWN_SHEETS = {
  /** Of a sheet, its number in the template; of a row, the first one that it stands for; of a cell, its name. */
  sheet: 'jalon:sheet',
  /** In the place of a sheet. */
  place: 'jalon:place',
  row: 'jalon:row',
  cell: 'jalon:cell',
  /** Around what a block has become, and each of its turns. */
  block: 'jalon:block',
  item: 'jalon:item',
  value: 'jalon:value',
} as const;

export const SHEET = 'table:table';
export const ROW = 'table:table-row';
export const CELL_NAMES: readonly string[] = ['table:table-cell', 'table:covered-table-cell'];
