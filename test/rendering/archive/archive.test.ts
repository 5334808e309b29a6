/** Archives close to the same bytes and open again; what an Office file never is, is refused. */
import fc from 'fast-check';
import { unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { ArchiveRefused, closeArchive, openArchive } from '../../../src/rendering/archive/index.ts';

const encode = (text: string) => new TextEncoder().encode(text);
const faultOf = (bytes: Uint8Array) => {
  try {
    openArchive(bytes);
    return 'opened';
  } catch (error) {
    return error instanceof ArchiveRefused ? error.fault : error;
  }
};
/** Every place where these bytes stand. */
const placesOf = (bytes: Uint8Array, signature: number) => {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  return Array.from({ length: bytes.length - 4 }, (_, at) => at).filter((at) => view.getUint32(at, true) === signature);
};
const CENTRAL = 0x02014b50;

describe('an archive', () => {
  it('opens to what it was closed with, and other readers agree', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.stringMatching(/^[a-zé]{1,9}\.xml$/), fc.uint8Array({ maxLength: 300 })), (parts) => {
        const entries = Object.entries(parts).map(([name, bytes]) => ({ name, bytes }));
        const closed = closeArchive(entries);
        expect(openArchive(closed)).toEqual(entries);
        expect(unzipSync(closed)).toEqual(parts);
      }),
    );
  });

  it('closes to the same bytes, the content types first', () => {
    const entries = () => [
      { name: 'word/document.xml', bytes: encode('<a/>'.repeat(50)) },
      { name: '[Content_Types].xml', bytes: encode('<Types/>') },
    ];
    expect(closeArchive(entries())).toEqual(closeArchive(entries()));
    expect(openArchive(closeArchive(entries()))[0]?.name).toBe('[Content_Types].xml');
  });

  it('passes over folders and opens what other programs wrote', () => {
    const bytes = zipSync({ folder: { 'a.xml': encode('a'.repeat(99)) } });
    expect(openArchive(bytes)).toEqual([{ name: 'folder/a.xml', bytes: encode('a'.repeat(99)) }]);
  });

  it('reads names that are parted as Windows does, and a picture that its program did not pack', () => {
    const parts = [
      { name: 'xl\\a.xml', bytes: encode('x') },
      { name: 'xl\\media\\page.emf', bytes: new Uint8Array(2 * 1024 * 1024) },
    ];
    expect(openArchive(closeArchive(parts)).map(({ name }) => name)).toEqual(['xl/a.xml', 'xl/media/page.emf']);
  });
});

describe('what is refused', () => {
  const one = (name: string, bytes = encode('x')) => closeArchive([{ name, bytes }]);
  it.each([
    ['no archive', encode('bonjour'), 'not-an-archive'],
    ['nothing', new Uint8Array(), 'empty'],
    ['a name that climbs', one('../etc/x'), 'unsafe-name'],
    ['a name that climbs later', one('word/..\\..\\x'), 'unsafe-name'],
    ['an absolute name', one('/x'), 'unsafe-name'],
    ['a drive', one('C:\\x'), 'unsafe-name'],
    [
      'the same name twice',
      closeArchive(['a.xml', 'A.xml'].map((name) => ({ name, bytes: encode('x') }))),
      'twice-the-same-name',
    ],
    ['a bomb', one('a', new Uint8Array(2 * 1024 * 1024)), 'bomb'],
    ['a bomb that calls itself a picture', one('a.emf', new Uint8Array(17 * 1024 * 1024)), 'bomb'],
    [
      'too many',
      closeArchive(Array.from({ length: 2001 }, (_, index) => ({ name: `${index}`, bytes: encode('') }))),
      'too-many-entries',
    ],
  ])('%s', (_, bytes, fault) => {
    expect(faultOf(bytes)).toBe(fault);
  });

  const altered = (change: (view: DataView, central: number) => void) => {
    const bytes = one('a.xml', encode('bonjour '.repeat(40)));
    const [central = 0] = placesOf(bytes, CENTRAL);
    change(new DataView(bytes.buffer), central);
    return bytes;
  };
  it.each([
    ['an encrypted entry', altered((view, at) => view.setUint16(at + 8, 1, true)), 'encrypted'],
    ['an unknown compression', altered((view, at) => view.setUint16(at + 10, 12, true)), 'unknown-compression'],
    ['a wrong fingerprint', altered((view, at) => view.setUint32(at + 16, 1, true)), 'damaged'],
    ['a size said too small', altered((view, at) => view.setUint32(at + 24, 10, true)), 'damaged'],
    ['a size said too large', altered((view, at) => view.setUint32(at + 24, 999, true)), 'damaged'],
    ['more than a hundred megabytes', altered((view, at) => view.setUint32(at + 24, 101 * 1024 * 1024, true)), 'too-large'],
    ['a place outside the file', altered((view, at) => view.setUint32(at + 42, 0xffffff, true)), 'damaged'],
  ])('%s', (_, bytes, fault) => {
    expect(faultOf(bytes)).toBe(fault);
  });

  it('says no more than a fault, whatever the bytes', () => {
    const good = one('a.xml', encode('bonjour '.repeat(40)));
    fc.assert(
      fc.property(fc.nat(good.length - 1), fc.nat(255), (at, value) => {
        const bytes = good.slice();
        bytes[at] = value;
        expect(typeof faultOf(bytes)).toBe('string');
      }),
    );
  });
});
