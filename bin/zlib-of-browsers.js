// What the engine of templates asks of node:zlib, for browsers.

/** By byte, the remainder of CRC-32 (ISO 3309), bits reversed. */
const remainders = Uint32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte;
  for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
  return rest;
});

/** Of all bytes, as an unsigned number. */
export function crc32(bytes) {
  let rest = 0xffffffff;
  for (const byte of bytes) rest = (rest >>> 8) ^ remainders[(rest ^ byte) & 0xff];
  return (rest ^ 0xffffffff) >>> 0;
}
