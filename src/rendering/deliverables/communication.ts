// What is made known, in Word: the plan for those who conduct the project, and a draft for each planned piece, by its recipient.
import type { Readership, View } from '../../model/index.ts';
import { viewOfPiece } from '../view/index.ts';
import { type DeliverableFile, type DeliverableKind, slug } from './deliverable-kind.ts';

export const communicationPlan: DeliverableKind = {
  id: 'communication-plan',
  step: 'evaluation',
  format: 'docx',
  audiences: ['elected'],
  template: 'communication-plan',
  title: { fr: 'Plan de communication', en: 'Communication plan' },
  isDue: ({ communication }) => communication.length > 0,
  files: (view) => [{ path: view.document.language === 'en' ? 'communication-plan.docx' : 'plan-de-communication.docx', view }],
};

interface Names {
  readonly fr: string;
  readonly en: string;
}

/** `communication/communique-2027-CO-06-presse-locale.docx`; a piece that nobody planned bears its name alone. */
function pieceFile(view: View, piece: View['pieces'][number], name: Names): DeliverableFile {
  const { language } = view.document;
  const year = piece.date?.end?.slice(0, 4);
  const parts =
    piece.id === null
      ? [name[language === 'en' ? 'en' : 'fr']]
      : [name[language === 'en' ? 'en' : 'fr'], year, piece.id, slug(piece.recipient.label)];
  return { path: `communication/${parts.filter(Boolean).join('-')}.docx`, view: viewOfPiece(view, piece) };
}

const pieceKind = (id: string, audience: Readership, title: Names, name: Names): DeliverableKind => ({
  id,
  step: 'evaluation',
  format: 'docx',
  audiences: [audience],
  template: 'communication-piece',
  title,
  isDue: ({ pieces, actions }) => pieces.length > 0 && actions.length > 0,
  files: (view) => view.pieces.map((piece) => pieceFile(view, piece, name)),
});

export const pressRelease = pieceKind(
  'press-release',
  'press',
  { fr: 'Communiqué de presse', en: 'Press release' },
  { fr: 'communique', en: 'press-release' },
);
export const participantsReview = pieceKind(
  'participants-review',
  'residents',
  { fr: 'Bilan pour les participants', en: 'Review for participants' },
  { fr: 'bilan-des-participants', en: 'review-for-participants' },
);
export const residentsSheet = pieceKind(
  'residents-sheet',
  'residents',
  { fr: 'Feuille pour les habitants', en: 'Sheet for residents' },
  { fr: 'feuille', en: 'sheet' },
);
export const informationNote = pieceKind(
  'information-note',
  'elected',
  { fr: 'Note d’information', en: 'Information note' },
  { fr: 'note', en: 'note' },
);
