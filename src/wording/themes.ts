// The usual themes of a digital programme; a project may name others in its own file.

export const themes: Readonly<Record<string, { readonly fr: string; readonly en: string }>> = {
  'theme=data': { fr: 'Données', en: 'Data' },
  'theme=economy': { fr: 'Économie', en: 'Economy' },
  'theme=education': { fr: 'Éducation', en: 'Education' },
  'theme=health': { fr: 'Santé', en: 'Health' },
  'theme=inclusion': { fr: 'Inclusion numérique', en: 'Digital inclusion' },
  'theme=infrastructure': { fr: 'Infrastructures et réseaux', en: 'Infrastructure and networks' },
  'theme=responsible-digital': { fr: 'Numérique responsable', en: 'Responsible digital' },
  'theme=security': { fr: 'Sécurité numérique', en: 'Digital security' },
  'theme=services': { fr: 'Services en ligne', en: 'Online services' },
  'theme=skills': { fr: 'Compétences numériques', en: 'Digital skills' },
  'theme=tourism': { fr: 'Tourisme', en: 'Tourism' },
};
