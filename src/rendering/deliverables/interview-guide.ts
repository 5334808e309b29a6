// The interview guide in Word, one an audience: what to say first, what to ask, what others said already, room for notes.
import { type DeliverableKind, slug } from './deliverable-kind.ts';

export const interviewGuide: DeliverableKind = {
  id: 'interview-guide',
  step: 'diagnostic',
  format: 'docx',
  audiences: ['elected'],
  template: 'interview-guide',
  title: { fr: 'Guide d’entretien', en: 'Interview guide' },
  isDue: ({ project }) => project.step?.code === 'launch' || project.step?.code === 'diagnostic',
  files: (view) => {
    const [folder, called] = view.document.language === 'en' ? ['interviews', 'guide'] : ['entretiens', 'guide'];
    return view.guide.audiences.map((one) => ({
      path: `${folder}/${called}-${slug(one.audience.label)}.docx`,
      view: { ...view, guide: { audiences: [one] } },
    }));
  },
};
