// Texts written for documents.
import { deliverableIds, ownTemplates } from '../../model/index.ts';
import { canonicalId, nearest, nearestOfMany } from '../../values/index.ts';
import { registerKinds } from '../register-kinds.ts';
import { orNearest, quotedEn, quotedFr, type Rule, type RuleContext, rule } from '../rule.ts';

const bracketed = /\[\[([^[\]]+)\]\]/g;

/** Each thing that a text names, and how many characters stand before it, counted on from one to the next. */
function* namedIn(text: string): Generator<{ readonly id: string; readonly before: number }> {
  if (!text.includes('[[')) return;
  let [from, before] = [0, 0];
  for (const { 1: id = '', index } of text.matchAll(bracketed)) {
    before += [...text.slice(from, index)].length;
    from = index;
    yield { id: id.trim(), before };
  }
}

export const rulesAboutTexts: readonly Rule[] = [
  // What a text names between double brackets exists.
  rule<{ id: string; nearest: string | null }>({
    code: 'text/unknown-reference',
    severity: 'warning',
    names: registerKinds['any']?.kinds ?? [],
    example: { wrong: 'description: La suite de [[AC-999]]', right: 'description: La suite de [[AC-012]]' },
    *check({ register, texts, workspace, places }: RuleContext) {
      const names = (register.get('any') ?? []).map(({ id }) => id);
      const known = new Set(names);
      const byCanonical = new Map(names.toReversed().map((name) => [canonicalId(name), name]));
      const nearest = nearestOfMany();
      const found = (id: string) => ({
        id,
        nearest: byCanonical.get(canonicalId(id)) ?? nearest(id, names),
      });
      for (const { holder, key, text } of texts())
        for (const { id } of namedIn(text)) if (!known.has(id)) yield { at: places.value(holder, key), found: found(id) };
      for (const { path, text } of workspace.texts)
        for (const [index, line] of text.split('\n').entries())
          for (const { id, before } of namedIn(line))
            if (!known.has(id)) yield { at: { path, line: index + 1, column: before + 1 }, found: found(id) };
    },
    fr: {
      says: ({ id, nearest }) => `le texte renvoie à ${quotedFr(id)}, qui n’existe pas dans le projet${orNearest.fr(nearest)}`,
      why: 'Dans les documents, le renvoi ne mènerait à rien.',
      mend: 'Corrigez l’identifiant entre doubles crochets, ou retirez-les.',
    },
    en: {
      says: ({ id, nearest }) =>
        `the text refers to ${quotedEn(id)}, which does not exist in the project${orNearest.en(nearest)}`,
      why: 'In documents the reference would lead nowhere.',
      mend: 'Correct the identifier between double brackets, or remove them.',
    },
  }),
  // A text is written for a document that exists.
  rule<{ deliverable: string; nearest: string | null }>({
    code: 'text/unused',
    severity: 'warning',
    example: { wrong: 'texts/programm/10-preambule.md', right: 'texts/programme/10-preambule.md' },
    *check({ project: { diagnostic }, workspace }: RuleContext) {
      const own = ownTemplates(workspace).flatMap((path) => /^documents\/([^/]+)\/document\.yaml$/.exec(path)?.[1] ?? []);
      const known = [...deliverableIds, ...own];
      for (const { path, deliverable } of workspace.texts)
        if (!known.includes(deliverable) && diagnostic.synthesis?.trim() !== path)
          yield { at: { path, line: 1, column: 1 }, found: { deliverable, nearest: nearest(deliverable, known) } };
    },
    fr: {
      says: ({ deliverable, nearest }) =>
        `aucun document ne s’appelle ${quotedFr(deliverable)} : ce texte ne paraîtra nulle part${orNearest.fr(nearest)}`,
      why: 'Un texte rangé sous un nom inconnu est écrit pour rien.',
      mend: 'Déplacez-le dans le dossier d’un document, comme texts/programme/ ; « jalon template list » donne leurs noms.',
    },
    en: {
      says: ({ deliverable, nearest }) =>
        `no document is called ${quotedEn(deliverable)}: this text will appear nowhere${orNearest.en(nearest)}`,
      why: 'A text kept under an unknown name is written for nothing.',
      mend: 'Move it to the folder of a document, such as texts/programme/; “jalon template list” gives their names.',
    },
  }),
];
