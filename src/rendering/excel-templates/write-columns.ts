/** The widths and looks of columns, where those have come to lie. */
import { attributeOf, type Element, elementOf, isElement, withAttribute } from '../ooxml/index.ts';
import type { Layout } from './layout.ts';

/** Each copy of a column has what the template says of it; the blank one that a loop without items leaves is hidden. */
export function writeColumns(said: readonly Element[], { segments, end }: Layout): readonly Element[] {
  const columns = segments.flatMap(({ line, at, count, element }): readonly Element[] => {
    const placed = said.flatMap((one): readonly Element[] => {
      const first = Math.max(line, Number(attributeOf(one, 'min')));
      const last = Math.min(line + count - 1, Number(attributeOf(one, 'max')));
      if (first > last) return [];
      const now = { min: String(at + first - line), max: String(Math.min(at + last - line, end)) };
      return [
        {
          ...one,
          attributes: one.attributes.map((said) =>
            said.name === 'min' || said.name === 'max' ? { ...said, value: [now[said.name]] } : said,
          ),
        },
      ];
    });
    if (!element) return placed;
    const [own = elementOf('col', [], { min: String(at), max: String(at), width: '9' })] = placed;
    return [withAttribute(own, 'hidden', ['1'])];
  });
  return columns.length === 0 ? [] : [elementOf('cols', columns)];
}

export const columnsIn = (list: Element | undefined): readonly Element[] => (list?.children ?? []).filter(isElement);
