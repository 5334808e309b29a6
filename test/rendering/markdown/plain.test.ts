/** Markdown without its marks. */
import { describe, expect, it } from 'vitest';
import { paragraphsOf } from '../../../src/rendering/markdown/index.ts';

describe('plain paragraphs', () => {
  it.each([
    ['Une ligne\nqui continue.\n\nUne autre.', ['Une ligne qui continue.', 'Une autre.']],
    ['# Titre\nTexte', ['Titre', 'Texte']],
    ['Liste :\n- un\n  suite\n* deux\n1. trois', ['Liste :', '• un suite', '• deux', '1. trois']],
    ['**Fort**, *penché*, __fort__, _penché_ et `code`', ['Fort, penché, fort, penché et code']],
    ['Voir [[AC-012]] et [le site](https://exemple.fr/a_b).', ['Voir AC-012 et le site.']],
    ['nom_de_fichier, 2 * 3 * 4, C’est #1', ['nom_de_fichier, 2 * 3 * 4, C’est #1']],
    ['\n\n', []],
  ])('%j', (markdown, paragraphs) => expect(paragraphsOf(markdown)).toEqual(paragraphs));
});
