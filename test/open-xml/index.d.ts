export interface OfficeFault {
  /** Which rule of the SDK is broken; absent from what the SDK cannot open. */
  readonly id?: string;
  readonly description: string;
  /** The part of the file, for instance `/word/document.xml`. */
  readonly path?: string;
}
/** `path`: an Office file. An empty list: the Open XML SDK finds nothing wrong, or nobody asked it, as in the suite. */
export function validateFile(path: string): Promise<{ readonly errors: readonly OfficeFault[] }>;
