export interface OfficeFault {
  readonly description?: string | null;
  /** The part of the file, for instance `/word/document.xml`. */
  readonly path?: string | null;
}
/** `path`: an Office file. An empty list: the Open XML SDK finds nothing wrong, or nobody asked it, as in the suite. */
export function validateFile(path: string): Promise<{ readonly errors: readonly OfficeFault[] }>;
