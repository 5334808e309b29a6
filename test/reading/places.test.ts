// Where things stand: found wherever they are looked for from, however often.
import { expect, test } from 'vitest';
import { placesOf } from '../../src/reading/places.ts';
import { readYaml } from '../../src/reading/read-yaml.ts';

test('every thing of every file has its place, in whatever order it is asked for', () => {
  const files = Array.from({ length: 9 }, (_, index) => {
    const text = `id: F${index}\nitems:\n  - {id: a}\n  - {id: b}\n`;
    return { path: `${index}.yaml`, text, data: readYaml('', text).data };
  });
  const itemsOf = (all: typeof files) =>
    all.flatMap(({ path, data }) => {
      const { items: list = [] }: { readonly items?: readonly object[] } = Object(data);
      return list.map((item, at) => ({ item, at: { path, line: at + 3, column: 6 } }));
    });
  // Some were looked for elsewhere, and are there once more as they will be.
  const items = itemsOf(files);
  expect(placesOf(files).value(items[5]?.item ?? {}, 'id').path).toBe('2.yaml');
  const places = placesOf(files);
  for (const { item, at } of [...items.toReversed(), ...items]) expect(places.key(item, 'id')).toEqual(at);
  // Past so many searches all files are walked, from wherever the last thing was found.
  for (let misses = 0; misses < 20; misses++) {
    const copies = files.map((file) => ({ ...file, data: structuredClone(file.data) }));
    const others = placesOf(copies);
    const [first, , , , , known, ...more] = itemsOf(copies);
    expect(others.key(known?.item ?? {}, 'id')).toEqual(known?.at);
    for (let count = 0; count < misses; count++) expect(() => others.of({})).toThrow('not read from a file');
    const last = more.at(-3);
    expect(others.key(last?.item ?? {}, 'id')).toEqual(last?.at);
    expect(others.key(first?.item ?? {}, 'id')).toEqual(first?.at);
    expect(() => others.of(items[0]?.item ?? {})).toThrow('not read from a file');
  }
});
