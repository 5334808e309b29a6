// Made from templates/documents/ by schemas/generate.js; change those files and run npm run prepare.
import type { TemplateWords } from '../../model/index.ts';

export const shippedWords: { readonly common: TemplateWords; readonly documents: Readonly<Record<string, TemplateWords>> } = {
  "common": {
    "of": {
      "fr": "sur",
      "en": "of"
    }
  },
  "documents": {}
};
