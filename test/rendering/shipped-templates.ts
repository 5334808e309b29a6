// The templates that are shipped, each by the name of its document, its language and its format.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../../templates/documents/', import.meta.url));

/** `programme.fr.docx` and the like, sorted. */
export const shippedTemplates: readonly string[] = readdirSync(folder)
  .flatMap((id) => readdirSync(folder + id).flatMap((file) => (file === 'document.yaml' ? [] : `${id}.${file}`)))
  .sort();

export const pathOfShipped = (name: string): string => folder + name.replace('.', '/');
export const shippedTemplate = (name: string): Uint8Array => new Uint8Array(readFileSync(pathOfShipped(name)));
