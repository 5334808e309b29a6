// Made from schemas/ by schemas/generate.js; change the schemas and run npm run prepare.
type Said = { readonly fr: string; readonly en: string };
export const things: Record<string, Said & { readonly words?: readonly string[]; readonly purpose: Said }> = {
  "action": {
    "fr": "action",
    "en": "action",
    "words": [
      "fiche",
      "fiche action"
    ],
    "purpose": {
      "fr": "une action du programme, avec sa fiche",
      "en": "an action of the programme, with its sheet"
    }
  },
  "partner": {
    "fr": "partenaire",
    "en": "partner",
    "purpose": {
      "fr": "un partenaire d’une action",
      "en": "a partner of an action"
    }
  },
  "risk": {
    "fr": "risque",
    "en": "risk",
    "purpose": {
      "fr": "un risque d’une action, et sa parade",
      "en": "a risk of an action, and the answer to it"
    }
  },
  "expense": {
    "fr": "dépense",
    "en": "expense",
    "words": [
      "coût",
      "ligne budgétaire",
      "ligne de budget",
      "cost",
      "budget line"
    ],
    "purpose": {
      "fr": "une ligne du budget d’une action",
      "en": "a line of the budget of an action"
    }
  },
  "funding": {
    "fr": "financement",
    "en": "funding",
    "words": [
      "financeur",
      "subvention",
      "funder",
      "grant"
    ],
    "purpose": {
      "fr": "ce qu’un financeur apporte à une action",
      "en": "what a funder brings to an action"
    }
  },
  "milestone": {
    "fr": "jalon",
    "en": "milestone",
    "purpose": {
      "fr": "une échéance à tenir pour une action",
      "en": "a date that an action must keep"
    }
  },
  "task": {
    "fr": "tâche",
    "en": "task",
    "words": [
      "étape",
      "step"
    ],
    "purpose": {
      "fr": "une tâche d’une action",
      "en": "a task of an action"
    }
  },
  "note": {
    "fr": "note",
    "en": "note",
    "words": [
      "journal"
    ],
    "purpose": {
      "fr": "une note datée du suivi d’une action",
      "en": "a dated note on how an action goes"
    }
  },
  "person": {
    "fr": "personne",
    "en": "person",
    "words": [
      "fonction"
    ],
    "purpose": {
      "fr": "qui fait quoi : une fonction, jamais un nom",
      "en": "who does what: a function, never a name"
    }
  },
  "department": {
    "fr": "service",
    "en": "department",
    "words": [
      "direction"
    ],
    "purpose": {
      "fr": "un service de la collectivité",
      "en": "a department of the authority"
    }
  },
  "organisation": {
    "fr": "organisation",
    "en": "organisation",
    "words": [
      "organisme",
      "structure",
      "organization"
    ],
    "purpose": {
      "fr": "un organisme partenaire ou financeur",
      "en": "an organisation that helps or funds"
    }
  },
  "body": {
    "fr": "instance",
    "en": "body",
    "words": [
      "comité",
      "committee"
    ],
    "purpose": {
      "fr": "un comité, une commission, un conseil",
      "en": "a committee, a commission, a council"
    }
  },
  "stakeholder": {
    "fr": "partie prenante",
    "en": "stakeholder",
    "purpose": {
      "fr": "un acteur à associer, son intérêt, son influence",
      "en": "who must be heard, and how much they weigh"
    }
  },
  "challenge": {
    "fr": "enjeu",
    "en": "challenge",
    "words": [
      "défi"
    ],
    "purpose": {
      "fr": "un enjeu auquel les axes répondent",
      "en": "a challenge that the axes answer"
    }
  },
  "axis": {
    "fr": "axe",
    "en": "axis",
    "purpose": {
      "fr": "un axe du programme",
      "en": "an axis of the programme"
    }
  },
  "objective": {
    "fr": "objectif",
    "en": "objective",
    "purpose": {
      "fr": "un objectif d’un axe",
      "en": "an objective of an axis"
    }
  },
  "ballot": {
    "fr": "bulletin",
    "en": "ballot",
    "words": [
      "vote"
    ],
    "purpose": {
      "fr": "les poids et les notes d’un votant",
      "en": "the weights and scores of a voter"
    }
  },
  "verdict": {
    "fr": "verdict",
    "en": "verdict",
    "words": [
      "macbeth"
    ],
    "purpose": {
      "fr": "ce qui sépare les niveaux d’un critère",
      "en": "what separates the levels of a criterion"
    }
  },
  "communication": {
    "fr": "communication",
    "en": "communication",
    "words": [
      "action de communication"
    ],
    "purpose": {
      "fr": "une action de communication",
      "en": "a piece of communication"
    }
  },
  "criterion": {
    "fr": "critère",
    "en": "criterion",
    "purpose": {
      "fr": "ce sur quoi les actions sont notées",
      "en": "what actions are scored on"
    }
  },
  "key-figure": {
    "fr": "chiffre-clé",
    "en": "key figure",
    "words": [
      "chiffre"
    ],
    "purpose": {
      "fr": "un chiffre du portrait du territoire",
      "en": "a figure of the portrait of the territory"
    }
  },
  "finding": {
    "fr": "constat",
    "en": "finding",
    "purpose": {
      "fr": "ce que le diagnostic a établi, avec ses preuves",
      "en": "what the diagnostic found, with its evidence"
    }
  },
  "evaluation": {
    "fr": "évaluation",
    "en": "evaluation",
    "words": [
      "bilan"
    ],
    "purpose": {
      "fr": "le fichier d’une évaluation, préparé à partir des données",
      "en": "the file of an evaluation, drafted from the data"
    }
  },
  "evaluation-question": {
    "fr": "question d’évaluation",
    "en": "evaluation question",
    "words": [
      "question évaluative"
    ],
    "purpose": {
      "fr": "une question à laquelle l’évaluation répond",
      "en": "a question that the evaluation answers"
    }
  },
  "recommendation": {
    "fr": "recommandation",
    "en": "recommendation",
    "purpose": {
      "fr": "ce que l’évaluation recommande",
      "en": "what the evaluation recommends"
    }
  },
  "indicator": {
    "fr": "indicateur",
    "en": "indicator",
    "purpose": {
      "fr": "ce qui se mesure, sa cible, sa source",
      "en": "what is measured, its target, its source"
    }
  },
  "interview": {
    "fr": "entretien",
    "en": "interview",
    "purpose": {
      "fr": "un entretien du diagnostic",
      "en": "an interview of the diagnostic"
    }
  },
  "meeting": {
    "fr": "réunion",
    "en": "meeting",
    "purpose": {
      "fr": "une réunion, son ordre du jour, ses présents",
      "en": "a meeting, its agenda, who came"
    }
  },
  "decision": {
    "fr": "décision",
    "en": "decision",
    "purpose": {
      "fr": "ce qu’une réunion a décidé, par qui, pour quand",
      "en": "what a meeting decided, by whom, by when"
    }
  },
  "need": {
    "fr": "besoin",
    "en": "need",
    "purpose": {
      "fr": "ce dont quelqu’un a besoin, et qui l’a dit",
      "en": "what somebody needs, and who said so"
    }
  },
  "theme": {
    "fr": "thème",
    "en": "theme",
    "purpose": {
      "fr": "une thématique propre au projet",
      "en": "a theme of the project’s own"
    }
  },
  "vote": {
    "fr": "vote des habitants",
    "en": "residents’ vote",
    "words": [
      "budget participatif",
      "participatory budget"
    ],
    "purpose": {
      "fr": "un vote des habitants sur des actions, sous une enveloppe",
      "en": "a vote of residents on actions, under an envelope"
    }
  },
  "survey": {
    "fr": "enquête",
    "en": "survey",
    "words": [
      "questionnaire"
    ],
    "purpose": {
      "fr": "une enquête et ses questions",
      "en": "a survey and its questions"
    }
  },
  "section": {
    "fr": "partie",
    "en": "section",
    "purpose": {
      "fr": "une partie d’un questionnaire",
      "en": "a section of a questionnaire"
    }
  },
  "question": {
    "fr": "question",
    "en": "question",
    "purpose": {
      "fr": "une question d’une enquête",
      "en": "a question of a survey"
    }
  },
  "option": {
    "fr": "réponse",
    "en": "option",
    "words": [
      "modalité"
    ],
    "purpose": {
      "fr": "une réponse proposée à une question",
      "en": "an answer that a question offers"
    }
  },
  "row": {
    "fr": "ligne",
    "en": "row",
    "purpose": {
      "fr": "une ligne d’une question en tableau",
      "en": "a row of a matrix question"
    }
  },
  "wave": {
    "fr": "vague",
    "en": "wave",
    "purpose": {
      "fr": "une passation de l’enquête",
      "en": "one time that the survey is run"
    }
  },
  "value": {
    "fr": "valeur",
    "en": "value",
    "words": [
      "mesure"
    ],
    "purpose": {
      "fr": "le chiffre d’un indicateur pour une période",
      "en": "the figure of an indicator for a period"
    }
  },
  "workshop": {
    "fr": "atelier",
    "en": "workshop",
    "purpose": {
      "fr": "un atelier et les besoins qui s’y sont dits",
      "en": "a workshop and the needs voiced there"
    }
  }
};
