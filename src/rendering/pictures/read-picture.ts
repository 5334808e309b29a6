/** What a picture is, from its own bytes: PNG and JPEG are what every reader of documents shows. Nothing is unfolded. */
import type { TemplateProblem } from '../ooxml/index.ts';

export type Picture = { readonly format: 'png' | 'jpeg'; readonly width: number; readonly height: number };
/**
 * `svg`: a drawing, which Word shows only beside a PNG; `unknown`: neither PNG nor JPEG; `cut-short`: one of which the end, or all that is shown,
 * is not there; `too-many-pixels`: one that would take a reader of documents more memory than it may have.
 */
export type PictureFault = 'svg' | 'unknown' | 'cut-short' | 'too-many-pixels';

/** A page of A2 in print has 35 million, and each takes a reader four bytes. */
const mostPixels = 50_000_000;

/** Size in pixels. */
export function readPicture(bytes: Uint8Array): Picture | PictureFault {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const read = startsWith(bytes, PNG) ? readPng(view) : startsWith(bytes, JPEG) ? readJpeg(view) : undefined;
  if (read === undefined) return /<svg[\s>]/i.test(new TextDecoder().decode(bytes.subarray(0, 2000))) ? 'svg' : 'unknown';
  if (typeof read === 'string') return read;
  if (read.width === 0 || read.height === 0) return 'unknown';
  return read.width * read.height > mostPixels ? 'too-many-pixels' : read;
}

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const JPEG = [0xff, 0xd8, 0xff];
const startsWith = (bytes: Uint8Array, signature: readonly number[]) => signature.every((byte, at) => bytes[at] === byte);

const [IHDR, IDAT, IEND] = [0x49484452, 0x49444154, 0x49454e44];

/** The header chunk comes first, that which ends the picture last, what is shown between (PNG specification, 5.6 and 11.2). */
function readPng(view: DataView): Picture | PictureFault {
  if (view.byteLength < 33) return 'cut-short';
  if (view.getUint32(12) !== IHDR) return 'unknown';
  const picture: Picture = { format: 'png', width: view.getUint32(16), height: view.getUint32(20) };
  let isShown = false;
  for (let at = 8; at + 12 <= view.byteLength; ) {
    const [length, type] = [view.getUint32(at), view.getUint32(at + 4)];
    if (type === IEND) return isShown ? picture : 'cut-short';
    isShown ||= type === IDAT && length > 0;
    at += 12 + length;
  }
  return 'cut-short';
}

/** The frame header, wherever it stands among the segments; then what is shown, and the mark of the end (ITU T.81, B.1.1 and B.2.2). */
function readJpeg(view: DataView): Picture | PictureFault {
  let picture: Picture | PictureFault = 'unknown';
  for (let at = 2; at + 9 < view.byteLength; ) {
    const marker = view.getUint16(at);
    if (marker === 0xffff) at += 1;
    else if (marker < 0xff01) return 'unknown';
    else if (marker === 0xffda) return endsAfter(view, at) ? picture : 'cut-short';
    else {
      if (isFrame(marker)) picture = { format: 'jpeg', height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
      at += 2 + view.getUint16(at + 2);
    }
  }
  return 'cut-short';
}

function endsAfter(view: DataView, start: number): boolean {
  for (let at = view.byteLength - 2; at > start; at--) if (view.getUint16(at) === 0xffd9) return true;
  return false;
}

/** Every start of frame but the tables and the reserved one that share its numbers. */
const isFrame = (marker: number) => marker >= 0xffc0 && marker <= 0xffcf && ![0xffc4, 0xffc8, 0xffcc].includes(marker);

// What is wrong with the pictures of a project, before any document shows them.

/** Pictures by their paths; one that cannot be shown is told by the name of its fault. */
export const pictureProblems = (assets: ReadonlyMap<string, Uint8Array>): readonly TemplateProblem[] =>
  [...assets].flatMap(([path, bytes]) => {
    const read = readPicture(bytes);
    return typeof read === 'string' ? [{ code: 'template/not-a-picture', file: path, part: '', tag: '', name: read }] : [];
  });
