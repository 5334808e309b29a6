// What the French interview guide, workshop sheet and answers to the needs say.
export const frHearing = {
  guide: {
    title: '{{@root.document.title}}\u00a0: {{audience.label}}',
    opening:
      'Cet entretien sert à mesurer les usages et l’offre numériques du territoire, à recueillir les besoins et à aider à fixer les priorités. Comptez une heure\u202f; laissez parler, reformulez, et notez le besoin plutôt que la solution.',
    heard:
      'Déjà {{plural interviews "mené" "menés"}} pour ce public\u00a0: {{number interviews}} {{plural interviews "entretien" "entretiens"}}, {{number people}} {{plural people "personne entendue" "personnes entendues"}}.',
    identity: 'L’entretien',
    identityRows: ['Numéro (IV-…)', 'Date et durée', 'Fonction, sans le nom', 'Commune', 'Personnes entendues', 'Conduit par'],
    privacy: 'À dire en commençant',
    privacyLines: [
      'Qui recueille et pourquoi\u00a0: {{default @root.project.territory.name "la collectivité"}}, pour préparer son projet numérique, et pour rien d’autre.',
      'Ce qui est gardé\u00a0: la fonction, la commune et le public, jamais le nom. Les notes restent dans l’équipe du projet, le temps de la démarche.',
      'Ce qui est publié\u00a0: les besoins, comptés avec ceux des autres. Une phrase n’est citée qu’avec un accord donné à la fin de l’entretien.',
      'Répondre est libre. Chacun peut demander à voir, à corriger ou à effacer ce qui le concerne\u00a0: {{default @root.project.lead.name "auprès de la personne qui conduit le projet"}}.',
    ],
    questions: 'Les questions',
    you: 'Vous et le numérique',
    notes: 'Notes',
    own: {
      elected: [
        'Quelle place le numérique tient-il dans vos engagements et dans ceux de la commune ou de la communauté\u202f?',
        'Qu’est-ce que les habitants vous demandent, ou vous reprochent, à ce sujet\u202f?',
        'Qu’accepteriez-vous de mutualiser avec les autres communes\u202f? À quelles conditions\u202f?',
      ],
      staff: [
        'Quels outils utilisez-vous chaque jour, et lesquels vous font perdre du temps\u202f?',
        'Que demandent les usagers que vous ne pouvez pas leur donner\u202f?',
        'De quelle formation ou de quelle aide auriez-vous besoin\u202f?',
      ],
      residents: [
        'Que faites-vous en ligne, et que préférez-vous faire au guichet ou par téléphone\u202f?',
        'À quand remonte votre dernière démarche abandonnée, et pourquoi\u202f?',
        'Qui vous aide quand vous êtes bloqué\u202f?',
      ],
      businesses: [
        'Que change le numérique dans votre activité\u00a0: clients, fournisseurs, recrutement, marchés publics\u202f?',
        'La connexion et les services du territoire suffisent-ils à votre activité\u202f?',
        'Quel conseil ou quel service vous manque-t-il\u202f?',
      ],
      associations: [
        'Comment faites-vous connaître vos activités, et avec quels outils travaillez-vous\u202f?',
        'Que rencontrent les personnes que vous accompagnez quand elles doivent passer par le numérique\u202f?',
        'Que pourriez-vous apporter au projet\u202f?',
      ],
    },
    parts: [
      {
        title: 'Les usages',
        questions: [
          'De quels équipements et de quelle connexion disposez-vous\u202f?',
          'Qu’est-ce qui est devenu plus simple grâce au numérique\u202f? Qu’est-ce qui est devenu plus difficile\u202f?',
        ],
      },
      {
        title: 'L’offre existante',
        questions: [
          'Quels services numériques du territoire connaissez-vous\u202f? Lesquels utilisez-vous, avec quelle satisfaction\u202f?',
          'À qui vous adressez-vous quand quelque chose ne marche pas\u202f?',
        ],
      },
      {
        title: 'Les besoins',
        questions: [
          'Qu’est-ce qui vous manque le plus\u202f? À vous, et à ceux que vous représentez\u202f?',
          'Où cela se pose-t-il, et pour combien de personnes\u202f?',
          'Que se passera-t-il si rien n’est fait\u202f?',
        ],
      },
    ],
    themes: 'Thème par thème',
    themesLead: 'Pour chaque thème\u00a0: qu’est-ce qui marche, qu’est-ce qui bloque, que faudrait-il\u202f?',
    knownLead: 'Après la réponse seulement, ce que d’autres ont déjà dit\u00a0:',
    known: 'Besoins déjà exprimés par ce public',
    shared: 'Partagé\u202f?',
    sharedBoxes: '☐ oui   ☐ non   ☐ autrement',
    priorities: 'Les priorités',
    prioritiesAsk: 'Parmi tout ce qui vient d’être dit, quels sont les trois besoins à traiter d’abord\u202f?',
    rank: 'Rang',
    why: 'Pourquoi',
    quotations: 'Ce qui peut être cité',
    quotationsAsk: 'Relisez la phrase à la personne avant de cocher. Sans case cochée, elle n’est pas publiée.',
    quotation: 'Phrase, mot pour mot',
    consent: 'Accord pour publier',
    after:
      'Après l’entretien\u00a0: «\u00a0jalon add entretien\u00a0» ouvre sa fiche, puis «\u00a0jalon add besoin "…" --from IV-…\u00a0» inscrit chaque besoin avec sa source.',
  },
  workshop: {
    title: '{{document.title}}{{#if workshop}}\u00a0: {{default workshop.title workshop.id}}{{/if}}',
    identity: 'L’atelier',
    date: 'Date',
    commune: 'Commune et lieu',
    by: 'Animation',
    mode: 'Déroulement prévu',
    objectives: 'Objectifs',
    objectiveLines: [
      'entendre ce que les participants vivent avec le numérique, sans chercher d’abord des solutions\u202f;',
      'compléter les besoins déjà recueillis, et les peser par un vote\u202f;',
      'dire ce qui sera fait de la parole donnée, et quand.',
    ],
    material: 'Matériel',
    materialLines: [
      'une affiche par table, des feutres, des notes autocollantes\u202f;',
      'cinq gommettes par participant\u202f;',
      'les besoins de cette fiche, un par carte, lisibles à deux mètres\u202f;',
      'le texte sur les données personnelles, affiché à l’entrée\u00a0: ni nom ni photographie sans accord.',
    ],
    order: 'Déroulé',
    orderLead: 'Deux heures, de huit à trente participants, une table pour six.',
    minutes: 'Minutes',
    sequence: 'Séquence',
    how: 'Ce qui se passe',
    sequences: [
      ['15', 'Accueil', 'Chacun pose une note\u00a0: ma dernière réussite, ma dernière difficulté avec le numérique.'],
      ['15', 'Présentation', 'Le projet, ce que l’atelier apporte, ce qui sera gardé et ce qui ne le sera pas.'],
      ['35', 'Vécu', 'Par table\u00a0: regrouper les difficultés, nommer le besoin derrière chacune.'],
      ['25', 'Besoins', 'Comparer avec les besoins déjà recueillis\u00a0: les mêmes, à préciser, nouveaux.'],
      ['15', 'Vote', 'Cinq gommettes par personne, une ou plusieurs par besoin.'],
      ['15', 'Suite', 'Lecture du vote, phrases à citer avec accord, dates de la restitution.'],
    ],
    attendance: 'Présence',
    attendanceLead: 'Des effectifs par public, sans liste de noms.',
    audience: 'Public',
    expected: 'Prévus',
    present: 'Présents',
    votes: 'Vote sur les besoins',
    votesLead:
      '{{#if workshop.held}}Voix données à l’atelier, les plus nombreuses d’abord.{{else}}Reportez les gommettes\u202f; les lignes vides sont pour les besoins nouveaux.{{/if}}',
    number: 'N°',
    voices: 'Voix',
    after:
      'Après l’atelier\u00a0: «\u00a0jalon add besoin ND-… --from WS-… --votes 12\u00a0» inscrit les voix d’un besoin connu, «\u00a0jalon add besoin "…" --from WS-…\u00a0» un besoin nouveau.',
  },
  answers: {
    opening:
      'Vous avez été entendus\u00a0: voici ce que vous avez dit, et ce qui en est fait. Chaque besoin a sa réponse, même quand elle est d’attendre ou de renoncer\u202f; le motif est alors donné.',
    heard:
      'Ce document s’appuie sur {{number diagnostic.interviews}} {{plural diagnostic.interviews "entretien" "entretiens"}}, {{number diagnostic.workshops}} {{plural diagnostic.workshops "atelier" "ateliers"}} et {{number diagnostic.responses}} {{plural diagnostic.responses "réponse" "réponses"}} à l’enquête.',
    quotation: '«\u00a0{{text}}\u00a0»{{#if commune}} ({{commune}}){{/if}}',
    table: 'Ce que vous avez dit, ce que nous faisons',
    said: 'Ce que vous avez dit',
    asked: 'Qui l’a demandé',
    doing: 'Ce que nous faisons',
    action:
      '{{title}}{{#if status}} – {{status.label}}{{/if}}{{#if (and start (not (is status.code "done")))}} ({{period start}}{{#if end}} – {{period end}}{{/if}}){{/if}}',
    noAction:
      '{{#if response}}{{capital response.label}}{{#if reason}}\u00a0: {{reason}}{{/if}}{{else}}La réponse est à l’étude.{{/if}}',
    verdict: 'Évaluation\u00a0: {{verdict.label}}.',
    byCommune: 'Dans votre commune',
    short:
      '{{#if actions}}{{list actions "title" separator="\u202f; "}}{{else}}{{#if response}}{{capital response.label}}{{#if reason}}\u00a0: {{reason}}{{/if}}{{else}}La réponse est à l’étude.{{/if}}{{/if}}',
  },
};
