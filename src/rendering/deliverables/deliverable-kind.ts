// The one shape of a deliverable: what it is, for which step, from which template, and which files it gives.
import type { DocumentFormat, Readership, Step, View } from '../../model/index.ts';
import { slug } from '../slug.ts';
import { viewOfMeeting, viewOfSurvey } from '../view/index.ts';

export interface DeliverableKind {
  readonly id: string;
  readonly step: Step;
  /** What it is when nobody asks for another; a template in another format gives the same document in that one. */
  readonly format: DocumentFormat;
  /** Those for whom it is meant; nobody else is given it. */
  readonly audiences: readonly Readership[];
  /** File name of the template without language and extension; absent when the document is made from data alone. */
  readonly template?: string;
  readonly title: { readonly fr: string; readonly en: string };
  /** Made for those who ask for it by its name: it changes with each day. */
  readonly onDemand?: true;
  /** The year belongs to the document's title and file name. */
  readonly yearOf?: (view: View) => number | null;
  /** Nothing to say yet: the document is not made. */
  readonly isDue: (view: View) => boolean;
  /** Paths under the output folder, in the first format, and the view of each file. */
  readonly files: (view: View) => readonly DeliverableFile[];
}

export interface DeliverableFile {
  readonly path: string;
  readonly view: View;
}

/** At the first step documents are drafted with whatever is known: their gaps say what to look for. */
export const isAtLaunch = ({ project }: View): boolean => project.step?.code === 'launch';

/** A meeting has a folder of its own, in which its agenda and its minutes stand together. */
export function meetingFile(
  view: View,
  { id, date, name }: View['meetings'][number],
  paper: { readonly fr: string; readonly en: string },
): DeliverableFile {
  const [folder, called] = view.document.language === 'en' ? ['meetings', paper.en] : ['reunions', paper.fr];
  const meeting = [date, id, slug(name)].filter(Boolean).join('-');
  return { path: `${folder}/${meeting}/${called}.docx`, view: viewOfMeeting(view, id) };
}

/** A file for each wave of each survey, beside one another. */
export const surveyFiles = (
  view: View,
  paper: { readonly fr: string; readonly en: string },
  format: DocumentFormat,
): readonly DeliverableFile[] =>
  view.surveys.map(({ id, wave }) => {
    const [folder, called] = view.document.language === 'en' ? ['surveys', paper.en] : ['enquetes', paper.fr];
    const name = [called, id, ...(wave === null ? [] : [slug(wave)])].join('-');
    return { path: `${folder}/${name}.${format}`, view: viewOfSurvey(view, id, wave) };
  });

export { slug };
