// What the documents about personal data say, in both languages.
const fr = {
  controller: 'Responsable du traitement',
  name: 'Nom',
  address: 'Adresse',
  representative: 'Représenté par',
  contact: 'Contact',
  officer: 'Délégué·e à la protection des données',
  purposes: 'Finalités',
  basis: 'Base légale',
  basisInWords:
    '{{capital dataProtection.basis.label}}{{#if (is dataProtection.basis.code "public-interest")}} (article 6, paragraphe 1, point e du RGPD){{/if}}{{#if dataProtection.legalText}}\u00a0: {{dataProtection.legalText}}{{/if}}.',
  title: 'Documents',
  people: 'Personnes concernées',
  holds: 'Données',
  until: 'Conservées jusqu’à',
  recipients: 'Destinataires',
  processors: 'Sous-traitants',
  transfers: 'Transferts hors de l’Union européenne',
  transfersInWords:
    '{{#if dataProtection.transfers}}Transferts hors de l’Union européenne\u00a0: {{dataProtection.transfers}}{{else}}Aucune donnée n’est transférée hors de l’Union européenne.{{/if}}',
  security: 'Mesures de sécurité',
  purged: 'Éliminations faites',
  date: 'Date',
  count: 'Nombre',
  visa: 'Visa',
  register: {
    lead: 'Activité de traitement\u00a0: diagnostic et concertation du projet numérique de territoire «\u00a0{{project.title}}\u00a0».',
    data: 'Personnes, données et durées',
    audiences: 'Publics entendus\u00a0: {{list dataProtection.audiences}}.',
    sensitive:
      'Aucune donnée dite sensible (article 9 du RGPD) n’est demandée\u202f; celles qu’une personne livrerait d’elle-même ne sont pas relevées. Aucune décision n’est prise par un traitement automatisé.',
    basis: 'Inscription prévue par l’article 30 du règlement (UE) 2016/679, à verser au registre de la collectivité.',
  },
  notice: {
    dated: 'Note établie le {{date @root.document.date}}.',
    survey:
      '{{default dataProtection.controller.name "La collectivité"}} prépare son projet numérique de territoire et vous propose de répondre à une enquête. Y répondre est facultatif\u202f; ne pas répondre n’a aucune conséquence.',
    interviews:
      '{{default dataProtection.controller.name "La collectivité"}} prépare son projet numérique de territoire et vous propose un entretien ou un atelier. Y prendre part est facultatif\u202f; vous pouvez ne pas répondre à une question et arrêter à tout moment.',
    why: 'Pourquoi ces données',
    basis:
      'Base légale\u00a0: {{dataProtection.basis.label}}{{#if dataProtection.legalText}} ({{dataProtection.legalText}}){{/if}}.{{#if (is dataProtection.basis.code "consent")}} Vous pouvez retirer votre consentement à tout moment.{{/if}}',
    what: 'Ce qui est recueilli',
    surveyData:
      'Vos réponses au questionnaire. Ni votre nom, ni votre adresse électronique, ni l’adresse de votre ordinateur n’y sont conservés. N’écrivez dans les réponses libres rien qui désigne une personne.',
    interviewData:
      'Votre fonction ou votre qualité, votre commune, la date et ce que vous dites. Votre nom et vos coordonnées, s’il en faut, sont gardés à part.',
    quotations: 'Aucune de vos phrases n’est publiée sans votre accord, et elle ne l’est jamais sous votre nom.',
    who: 'Qui y a accès',
    processors: 'Sous-traitants\u00a0: {{list dataProtection.processors}}.',
    long: 'Combien de temps',
    kept: '{{title}}\u00a0:',
    left: 'Ensuite, les données sont rendues anonymes ou éliminées\u00a0: {{left}}.',
    rights: 'Vos droits',
    rightsInWords:
      'Vous pouvez demander à accéder à vos données, à les faire rectifier ou effacer, à en limiter l’usage{{#if (is dataProtection.basis.code "public-interest")}}, et vous opposer à leur traitement{{/if}}.',
    anonymous: 'Si vos réponses ne permettent pas de vous reconnaître, elles ne peuvent pas être retrouvées.',
    exercise: 'Pour exercer vos droits\u00a0: {{todo dataProtection.rightsContact "project.dataProtection.rightsContact"}}.',
    complaint: 'Si la réponse ne vous satisfait pas, vous pouvez adresser une réclamation à la CNIL (www.cnil.fr).',
  },
  slip: {
    lead: 'Les documents décrits ci-dessous ont atteint la fin de leur durée de conservation. Le visa de la direction des archives départementales est demandé avant leur élimination.',
    service: 'Service qui demande l’élimination',
    siren: 'SIREN',
    documents: 'Documents proposés à l’élimination',
    what: 'Intitulé et contenu',
    whatInWords: '{{title}}\u00a0: {{holds}}',
    dates: 'Dates extrêmes',
    datesInWords: '{{#if from}}{{date from}}{{#if to}} – {{date to}}{{/if}}{{else}}Sans date{{/if}}',
    volume: 'Nombre et volume',
    volumeInWords: '{{number count}}{{#if kilobytes}} ({{number kilobytes}} Ko){{else}} (fichiers texte){{/if}}',
    notes: 'Observations des archives',
    nothing: 'Aucun document n’a atteint la fin de sa durée de conservation à cette date.',
    left: '{{title}}\u00a0: {{left}}.',
    after: 'Ce qui reste après l’élimination',
    visa: 'Demande et visa',
    requested: 'Pour le service demandeur',
    granted: 'Visa de la direction des archives départementales',
    answer: '☐ accordé     ☐ refusé     ☐ en partie',
    number: 'Numéro du visa\u00a0:',
    order:
      'À établir en deux exemplaires signés. Rien n’est détruit avant le retour du bordereau visé\u202f; le bordereau visé se conserve sans limite de durée.',
    basis:
      'Code du patrimoine, articles L211-1 et L211-4 (archives publiques), L212-2 et R212-14 (visa d’élimination), L212-14 et L214-3.',
  },
};

const en = {
  controller: 'Controller',
  name: 'Name',
  address: 'Address',
  representative: 'Represented by',
  contact: 'Contact',
  officer: 'Data protection officer',
  purposes: 'Purposes',
  basis: 'Legal basis',
  basisInWords:
    '{{capital dataProtection.basis.label}}{{#if (is dataProtection.basis.code "public-interest")}} (article 6(1)(e) of the GDPR){{/if}}{{#if dataProtection.legalText}}: {{dataProtection.legalText}}{{/if}}.',
  title: 'Documents',
  people: 'People concerned',
  holds: 'Data',
  until: 'Kept until',
  recipients: 'Recipients',
  processors: 'Processors',
  transfers: 'Transfers outside the European Union',
  transfersInWords:
    '{{#if dataProtection.transfers}}Transfers outside the European Union: {{dataProtection.transfers}}{{else}}No data are transferred outside the European Union.{{/if}}',
  security: 'Security measures',
  purged: 'Eliminations made',
  date: 'Date',
  count: 'Number',
  visa: 'Visa',
  register: {
    lead: 'Processing activity: diagnostic and consultation of the territorial digital project “{{project.title}}”.',
    data: 'People, data and retention',
    audiences: 'Audiences heard: {{list dataProtection.audiences}}.',
    sensitive:
      'No sensitive data (article 9 of the GDPR) are asked for; those that somebody gives of their own accord are not recorded. No decision is taken by automated processing.',
    basis: 'Entry provided for by article 30 of regulation (EU) 2016/679, to be added to the authority’s register.',
  },
  notice: {
    dated: 'Notice of {{date @root.document.date}}.',
    survey:
      '{{default dataProtection.controller.name "The authority"}} is preparing its territorial digital project and invites you to answer a survey. Answering is optional; not answering has no consequence.',
    interviews:
      '{{default dataProtection.controller.name "The authority"}} is preparing its territorial digital project and invites you to an interview or a workshop. Taking part is optional; you may leave a question unanswered and stop at any time.',
    why: 'Why these data',
    basis:
      'Legal basis: {{dataProtection.basis.label}}{{#if dataProtection.legalText}} ({{dataProtection.legalText}}){{/if}}.{{#if (is dataProtection.basis.code "consent")}} You may withdraw your consent at any time.{{/if}}',
    what: 'What is collected',
    surveyData:
      'Your answers to the questionnaire. Neither your name, nor your e-mail address, nor the address of your computer is kept with them. Write nothing in open answers that tells who somebody is.',
    interviewData:
      'Your function or capacity, your commune, the date and what you say. Your name and contact details, where they are needed, are kept apart.',
    quotations: 'No sentence of yours is published without your consent, and never under your name.',
    who: 'Who has access to them',
    processors: 'Processors: {{list dataProtection.processors}}.',
    long: 'How long',
    kept: '{{title}}:',
    left: 'Then data are made anonymous or eliminated: {{left}}.',
    rights: 'Your rights',
    rightsInWords:
      'You may ask to see your data, to have them corrected or erased, to restrict their use{{#if (is dataProtection.basis.code "public-interest")}}, and object to their processing{{/if}}.',
    anonymous: 'If your answers do not tell who you are, they cannot be found again.',
    exercise: 'To exercise your rights: {{todo dataProtection.rightsContact "project.dataProtection.rightsContact"}}.',
    officer: 'Data protection officer: {{todo dataProtection.officer.contact "project.dataProtection.officer.contact"}}.',
    complaint: 'If the answer does not satisfy you, you may lodge a complaint with the CNIL (www.cnil.fr).',
  },
  slip: {
    lead: 'The documents described below have reached the end of their retention. The visa of the departmental archives is asked for before they are eliminated.',
    service: 'Department that asks for the elimination',
    siren: 'SIREN',
    documents: 'Documents proposed for elimination',
    what: 'Title and contents',
    whatInWords: '{{title}}: {{holds}}',
    dates: 'Earliest and latest dates',
    datesInWords: '{{#if from}}{{date from}}{{#if to}} – {{date to}}{{/if}}{{else}}Undated{{/if}}',
    volume: 'Number and volume',
    volumeInWords: '{{number count}}{{#if kilobytes}} ({{number kilobytes}} kB){{else}} (text files){{/if}}',
    notes: 'Remarks of the archives',
    nothing: 'No document has reached the end of its retention at this date.',
    left: '{{title}}: {{left}}.',
    after: 'What stays after the elimination',
    visa: 'Request and visa',
    requested: 'For the department',
    granted: 'Visa of the departmental archives',
    answer: '☐ granted     ☐ refused     ☐ in part',
    number: 'Number of the visa:',
    order:
      'To be made in two signed copies. Nothing is destroyed before the slip comes back with its visa, and the slip with its visa is kept for ever.',
    basis: 'French heritage code, articles L211-1 and L211-4 (public archives), L212-2 and R212-14 (visa), L212-14 and L214-3.',
  },
};

export const privacy = { fr, en };
