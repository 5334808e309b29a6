// The indicators and the figures of a project as its files write them, checked or not.
import { type ExistingValue, valueParts } from '../../importing/index.ts';
import type { Indicator, SourceFile } from '../../model/index.ts';

const listIn = ({ data }: SourceFile, key: string): readonly Readonly<Record<string, unknown>>[] => {
  const list: unknown = Object(data)[key];
  return Array.isArray(list) ? list.map((one: unknown) => Object(one)) : [];
};

export const indicatorsIn = (files: readonly SourceFile[]): readonly Pick<Indicator, 'id' | 'title' | 'unit'>[] =>
  files
    .filter(({ kind }) => kind === 'indicators')
    .flatMap((file) => listIn(file, 'indicators'))
    .map(({ id, title, unit }) => ({ id: String(id), title: String(title), ...(typeof unit === 'string' && { unit }) }));

/** Each figure, and where it is written. */
export const valuesIn = (files: readonly SourceFile[]): readonly ExistingValue[] =>
  files
    .filter(({ kind }) => kind === 'values')
    .flatMap((file) =>
      listIn(file, 'values').map(({ indicator, period, value, ...more }, index) => ({
        path: file.path,
        index,
        indicator: String(indicator),
        period: String(period),
        value: Number(value),
        more: new Map(valueParts.flatMap((part) => (more[part] === undefined ? [] : [[part, more[part]] as const]))),
      })),
    );
