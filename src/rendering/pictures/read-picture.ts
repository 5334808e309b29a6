/** What a picture is, from its own bytes: PNG and JPEG are what every reader of documents shows. */

export type Picture = { readonly format: 'png' | 'jpeg'; readonly width: number; readonly height: number };
/** `svg`: a drawing that Word shows only beside a PNG; `unknown`: neither PNG nor JPEG, or cut short. */
export type PictureFault = 'svg' | 'unknown';

/** Size in pixels. */
export function readPicture(bytes: Uint8Array): Picture | PictureFault {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const size = startsWith(bytes, PNG) ? sizeOfPng(view) : startsWith(bytes, JPEG) ? sizeOfJpeg(view) : undefined;
  if (size && size.width > 0 && size.height > 0) return size;
  return /<svg[\s>]/i.test(new TextDecoder().decode(bytes.subarray(0, 2000))) ? 'svg' : 'unknown';
}

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const JPEG = [0xff, 0xd8, 0xff];
const startsWith = (bytes: Uint8Array, signature: readonly number[]) => signature.every((byte, at) => bytes[at] === byte);

/** The header chunk comes first (PNG specification, 11.2.2). */
function sizeOfPng(view: DataView): Picture | undefined {
  if (view.byteLength < 24) return undefined;
  return { format: 'png', width: view.getUint32(16), height: view.getUint32(20) };
}

/** The frame header, wherever it stands among the segments (ITU T.81, B.2.2). */
function sizeOfJpeg(view: DataView): Picture | undefined {
  for (let at = 2; at + 9 < view.byteLength; ) {
    const marker = view.getUint16(at);
    if (marker === 0xffff) at += 1;
    else if (marker < 0xff01) return undefined;
    else if (isFrame(marker)) return { format: 'jpeg', height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
    else at += 2 + view.getUint16(at + 2);
  }
  return undefined;
}

/** Every start of frame but the tables and the reserved one that share its numbers. */
const isFrame = (marker: number) => marker >= 0xffc0 && marker <= 0xffcf && ![0xffc4, 0xffc8, 0xffcc].includes(marker);
