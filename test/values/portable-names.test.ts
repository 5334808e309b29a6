/** Whatever a person writes, what is made of it is a name that every system keeps; what names a device, ends badly or holds a sign is told. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fileName } from '../../src/rendering/deliverables/file-names.ts';
import { nameFault, portableName } from '../../src/values/index.ts';

/** Names of devices, as they may be typed, and anything else. */
const device = fc
  .tuple(
    fc.constantFrom('con', 'PRN', 'Aux', 'nul', 'COM1', 'com0', 'lpt9', 'LPT¹', 'conin$', 'CONOUT$'),
    fc.constantFrom('', ' ', '.', '.yaml', ' .txt', '.tar.gz', '. . .', ':', '?', '/x'),
  )
  .map((parts) => parts.join(''));
const words = fc.oneof(
  device,
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: fc.constantFrom(...'. :*?"<>|\\/\u0000\u007faz') }),
);

describe('a name', () => {
  test.each([
    ['con', 'con-1', 'device'],
    ['aux.yaml', 'aux-1.yaml', 'device'],
    ['Com1 .txt', 'Com1-1.txt', 'device'],
    [' nul', 'nul-1', 'device'],
    ['com²', 'com²-1', 'device'],
    ['projet.', 'projet', 'end'],
    ['projet . ', 'projet', 'end'],
    ['..', '-', 'end'],
    ['', '-', 'end'],
    ['14:30', '14-30', 'character'],
    ['quoi?.yaml', 'quoi-.yaml', 'character'],
    ['con.?.', 'con-1.-', 'device'],
  ])('%s becomes %s: %s', (name, mended, reason) => {
    expect([portableName(name), nameFault(name)?.reason]).toEqual([mended, reason]);
  });

  test('of a town, a title or a day stays as it is', () => {
    for (const name of ['Comines', 'conseil', 'auxiliaire', 'com10', 'nulle-part', 'L’Haÿ-les-Roses', '.jalon', 'a.b', 'PRN2'])
      expect([portableName(name), nameFault(name)]).toEqual([name, null]);
  });

  test('once mended has no fault, and without a fault is left alone', () => {
    fc.assert(
      fc.property(words, (name) => {
        expect(nameFault(portableName(name))).toBeNull();
        if (nameFault(name) === null) expect(portableName(name)).toBe(name);
      }),
    );
  });

  test('of a document, whatever its pattern and its values are', () => {
    fc.assert(
      fc.property(words, words, words, (pattern, title, name) => {
        const path = fileName(`${pattern}/{{action.title}}/{{name}}`, { action: { title } }, name);
        for (const one of `${path}.docx`.split('/')) expect(nameFault(one)).toBeNull();
      }),
    );
  });
});
