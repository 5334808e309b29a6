// Made from templates/documents/ by schemas/generate.js; change those files and run npm run prepare.
import type { NamedDocument } from '../files.ts';

export const shippedDocuments: readonly NamedDocument[] = [
  {
    "id": "readiness-note",
    "title": {
      "fr": "Note d’opportunité",
      "en": "Readiness note"
    },
    "order": 10,
    "step": "launch",
    "reader": "council",
    "pages": 2,
    "decision": {
      "fr": "Décider d’engager la démarche.",
      "en": "Decide to begin the approach."
    },
    "format": "docx",
    "when": "project.step = launch or launch.prerequisites.status",
    "file": {
      "fr": "notes/note-d-opportunite",
      "en": "notes/readiness-note"
    }
  },
  {
    "id": "scoping-note",
    "title": {
      "fr": "Note de cadrage",
      "en": "Scoping note"
    },
    "order": 20,
    "step": "launch",
    "reader": "council",
    "pages": 4,
    "decision": {
      "fr": "Valider le cadre de la démarche et son calendrier.",
      "en": "Approve the frame of the approach and its schedule."
    },
    "messages": [
      "next",
      "needsHeard"
    ],
    "format": "docx",
    "when": "project.step = launch or launch.objectives or launch.schedule",
    "file": {
      "fr": "notes/note-de-cadrage",
      "en": "notes/scoping-note"
    }
  },
  {
    "id": "mission-letter",
    "title": {
      "fr": "Lettre de mission",
      "en": "Mission letter"
    },
    "order": 30,
    "step": "launch",
    "reader": "technicians",
    "pages": 2,
    "format": "docx",
    "when": "project.step = launch or launch.timeShare >= 0",
    "file": {
      "fr": "notes/lettre-de-mission",
      "en": "notes/mission-letter"
    }
  },
  {
    "id": "launch-invitation",
    "title": {
      "fr": "Invitation",
      "en": "Invitation"
    },
    "order": 40,
    "step": "launch",
    "audiences": [
      "elected",
      "residents"
    ],
    "reader": "council",
    "pages": 1,
    "format": "docx",
    "when": "project.step = launch or meetings.kind = launch-residents or (document.audience = elected and meetings.kind = launch-elected)",
    "each": "meeting",
    "where": "meeting.kind = launch-residents or (document.audience = elected and meeting.kind = launch-elected)",
    "file": {
      "fr": "lancement/invitation-{{meeting.id}}-{{name}}",
      "en": "launch/invitation-{{meeting.id}}-{{name}}"
    },
    "blank": {
      "fr": "lancement/invitation",
      "en": "launch/invitation"
    }
  },
  {
    "id": "launch-slides",
    "title": {
      "fr": "Réunion de lancement",
      "en": "Launch meeting"
    },
    "order": 50,
    "step": "launch",
    "audiences": [
      "elected",
      "residents",
      "press"
    ],
    "reader": "council",
    "pages": 10,
    "messages": [
      "needsHeard",
      "next"
    ],
    "format": "pptx",
    "when": "launch.objectives or launch.schedule",
    "file": {
      "fr": "lancement/diaporama",
      "en": "launch/slides"
    }
  },
  {
    "id": "launch-minutes",
    "title": {
      "fr": "Compte rendu à remplir",
      "en": "Minutes form"
    },
    "order": 60,
    "step": "launch",
    "reader": "committee",
    "pages": 2,
    "format": "docx",
    "when": "project.step = launch or meetings.kind = launch-residents or (document.audience = elected and meetings.kind = launch-elected)",
    "each": "meeting",
    "where": "meeting.kind = launch-residents or (document.audience = elected and meeting.kind = launch-elected)",
    "file": {
      "fr": "lancement/compte-rendu-a-remplir-{{meeting.id}}-{{name}}",
      "en": "launch/minutes-form-{{meeting.id}}-{{name}}"
    },
    "blank": {
      "fr": "lancement/compte-rendu-a-remplir",
      "en": "launch/minutes-form"
    }
  },
  {
    "id": "agenda",
    "title": {
      "fr": "Projet d’ordre du jour",
      "en": "Draft agenda"
    },
    "order": 70,
    "step": "launch",
    "reader": "committee",
    "pages": 2,
    "messages": [
      "blocked",
      "late",
      "decisionsAwaited",
      "changes"
    ],
    "figures": [
      "late",
      "decisions"
    ],
    "format": "docx",
    "template": "meeting-agendas",
    "when": "meetings",
    "each": "next-meeting",
    "file": {
      "fr": "reunions/projet-ordre-du-jour-{{name}}",
      "en": "meetings/draft-agenda-{{name}}"
    },
    "onDemand": true
  },
  {
    "id": "synthesis-note",
    "title": {
      "fr": "Note explicative de synthèse",
      "en": "Explanatory note"
    },
    "order": 71,
    "step": "programme",
    "reader": "council",
    "pages": 2,
    "format": "docx",
    "when": "session",
    "each": "next-meeting",
    "file": {
      "fr": "reunions/note-de-synthese-{{meeting.name}}",
      "en": "meetings/explanatory-note-{{meeting.name}}"
    },
    "onDemand": true
  },
  {
    "id": "deliberation",
    "title": {
      "fr": "Projet de délibération",
      "en": "Draft decision"
    },
    "order": 72,
    "step": "programme",
    "reader": "council",
    "pages": 2,
    "format": "docx",
    "when": "session.matters",
    "each": "decision",
    "file": {
      "fr": "reunions/projet-de-deliberation-{{matter.number}}-{{name}}",
      "en": "meetings/draft-decision-{{matter.number}}-{{name}}"
    },
    "onDemand": true
  },
  {
    "id": "council-pack",
    "title": {
      "fr": "Dossier de séance",
      "en": "Session file"
    },
    "order": 73,
    "step": "programme",
    "reader": "council",
    "pages": 1,
    "format": "docx",
    "when": "session",
    "each": "next-meeting",
    "file": {
      "fr": "seances/{{meeting.date}}-{{meeting.name}}/00-sommaire",
      "en": "sittings/{{meeting.date}}-{{meeting.name}}/00-contents"
    },
    "onDemand": true,
    "parts": [
      {
        "document": "synthesis-note",
        "file": {
          "fr": "01-note-de-synthese",
          "en": "01-explanatory-note"
        }
      },
      {
        "document": "deliberation",
        "file": {
          "fr": "02-projets-de-deliberation/{{matter.number}}-{{name}}",
          "en": "02-draft-decisions/{{matter.number}}-{{name}}"
        }
      },
      {
        "document": "programme",
        "annexOf": [
          "programme"
        ]
      },
      {
        "document": "annual-plan",
        "annexOf": [
          "annual-plan"
        ]
      },
      {
        "document": "ranking-note",
        "annexOf": [
          "annual-plan"
        ]
      },
      {
        "document": "funding-plan",
        "annexOf": [
          "programme",
          "funding"
        ]
      },
      {
        "document": "evaluation",
        "annexOf": [
          "evaluation"
        ]
      },
      {
        "document": "diagnostic-report",
        "annexOf": [
          "diagnostic",
          "axes"
        ]
      },
      {
        "document": "scoping-note",
        "annexOf": [
          "launch"
        ]
      },
      {
        "document": "council-deck",
        "file": {
          "fr": "03-presentation",
          "en": "03-presentation"
        }
      }
    ]
  },
  {
    "id": "council-deck",
    "title": {
      "fr": "Présentation en séance",
      "en": "Slides of the sitting"
    },
    "order": 74,
    "reader": "council",
    "step": "programme",
    "pages": 8,
    "decision": {
      "fr": "Se prononcer sur chaque projet présenté, par un vote distinct.",
      "en": "Decide on each draft presented, by a vote of its own."
    },
    "awaited": "session.matters > 0",
    "messages": [
      "progress",
      "kept",
      "money",
      "funding",
      "next"
    ],
    "figures": [
      "actions",
      "budget",
      "funded",
      "done"
    ],
    "format": "pptx",
    "when": "session",
    "each": "next-meeting",
    "file": {
      "fr": "reunions/presentation-{{meeting.name}}",
      "en": "meetings/slides-{{meeting.name}}"
    },
    "onDemand": true
  },
  {
    "id": "meeting-agendas",
    "title": {
      "fr": "Ordre du jour",
      "en": "Agenda"
    },
    "order": 80,
    "step": "launch",
    "reader": "committee",
    "pages": 2,
    "format": "docx",
    "when": "meetings",
    "each": "meeting",
    "where": "meeting.agenda",
    "file": {
      "fr": "reunions/{{meeting.date}}-{{meeting.id}}-{{name}}/ordre-du-jour",
      "en": "meetings/{{meeting.date}}-{{meeting.id}}-{{name}}/agenda"
    }
  },
  {
    "id": "meeting-minutes",
    "title": {
      "fr": "Compte rendu",
      "en": "Minutes"
    },
    "order": 90,
    "step": "launch",
    "reader": "committee",
    "pages": 4,
    "format": "docx",
    "when": "meetings",
    "each": "meeting",
    "where": "(not meeting.date or meeting.date <= document.date) and (meeting.minutes or meeting.attendees or meeting.decisions)",
    "file": {
      "fr": "reunions/{{meeting.date}}-{{meeting.id}}-{{name}}/compte-rendu",
      "en": "meetings/{{meeting.date}}-{{meeting.id}}-{{name}}/minutes"
    }
  },
  {
    "id": "decision-register",
    "title": {
      "fr": "Relevé de décisions",
      "en": "Decision register"
    },
    "order": 100,
    "step": "launch",
    "reader": "committee",
    "messages": [
      "decisionsAwaited"
    ],
    "figures": [
      "decisions"
    ],
    "format": "docx",
    "when": "decisions",
    "file": {
      "fr": "releve-de-decisions",
      "en": "decision-register"
    }
  },
  {
    "id": "changes",
    "title": {
      "fr": "Ce qui a changé",
      "en": "What changed"
    },
    "order": 110,
    "step": "implementation",
    "reader": "committee",
    "pages": 3,
    "messages": [
      "changes",
      "late",
      "blocked"
    ],
    "figures": [
      "done",
      "late"
    ],
    "format": "docx",
    "when": "changes",
    "file": {
      "fr": "changements-depuis-{{changes.since}}",
      "en": "changes-since-{{changes.since}}"
    },
    "onDemand": true
  },
  {
    "id": "interview-guide",
    "title": {
      "fr": "Guide d’entretien",
      "en": "Interview guide"
    },
    "order": 120,
    "step": "diagnostic",
    "reader": "technicians",
    "pages": 4,
    "format": "docx",
    "when": "project.step = launch or project.step = diagnostic",
    "each": "audience",
    "file": {
      "fr": "entretiens/guide-{{name}}",
      "en": "interviews/guide-{{name}}"
    }
  },
  {
    "id": "workshop-sheet",
    "title": {
      "fr": "Fiche d’atelier",
      "en": "Workshop sheet"
    },
    "order": 130,
    "step": "diagnostic",
    "reader": "technicians",
    "pages": 2,
    "format": "docx",
    "when": "workshops or project.step = diagnostic",
    "each": "workshop",
    "file": {
      "fr": "ateliers/{{workshop.id}}-{{name}}",
      "en": "workshops/{{workshop.id}}-{{name}}"
    },
    "blank": {
      "fr": "ateliers/fiche-vierge",
      "en": "workshops/blank-sheet"
    }
  },
  {
    "id": "needs-matrix",
    "title": {
      "fr": "Besoins et traçabilité",
      "en": "Needs and traceability"
    },
    "order": 140,
    "step": "diagnostic",
    "reader": "technicians",
    "messages": [
      "needsUnanswered",
      "needsHeard"
    ],
    "figures": [
      "needs",
      "answered"
    ],
    "format": "xlsx",
    "when": "needs",
    "file": {
      "fr": "besoins-et-tracabilite",
      "en": "needs-matrix"
    }
  },
  {
    "id": "needs-answers",
    "title": {
      "fr": "Ce que vous avez dit, ce que nous faisons",
      "en": "What you said, what we do"
    },
    "order": 150,
    "step": "programme",
    "audiences": [
      "elected",
      "residents",
      "press"
    ],
    "reader": "residents",
    "pages": 3,
    "messages": [
      "needsUnanswered",
      "needsHeard",
      "evaluationVerdicts"
    ],
    "figures": [
      "heard",
      "needs",
      "answered"
    ],
    "format": "docx",
    "when": "needs and actions",
    "file": {
      "fr": "ce-que-vous-avez-dit-ce-que-nous-faisons",
      "en": "what-you-said-what-we-do"
    }
  },
  {
    "id": "diagnostic-report",
    "title": {
      "fr": "Rapport de diagnostic",
      "en": "Diagnostic report"
    },
    "order": 160,
    "step": "diagnostic",
    "audiences": [
      "elected",
      "residents",
      "press"
    ],
    "reader": "committee",
    "pages": 20,
    "decision": {
      "fr": "Valider le diagnostic et les besoins qu’il retient.",
      "en": "Approve the diagnostic and the needs that it keeps."
    },
    "awaited": "needs",
    "messages": [
      "surveyMain",
      "needsHeard",
      "needsUnanswered"
    ],
    "figures": [
      "heard",
      "needs",
      "answered"
    ],
    "format": "docx",
    "when": "diagnostic.interviews + diagnostic.workshops + diagnostic.responses > 0 or diagnostic.findings or diagnostic.portrait or needs",
    "file": {
      "fr": "rapport-de-diagnostic",
      "en": "diagnostic-report"
    }
  },
  {
    "id": "information-notice",
    "title": {
      "fr": "Mention d’information",
      "en": "Information notice"
    },
    "order": 170,
    "step": "diagnostic",
    "audiences": [
      "elected",
      "residents"
    ],
    "reader": "residents",
    "pages": 1,
    "format": "docx",
    "when": "dataProtection.isWritten or (project.step = diagnostic and dataProtection.sets)",
    "each": "notice",
    "file": {
      "fr": "protection-des-donnees/information-{{name}}",
      "en": "data-protection/notice-{{name}}"
    }
  },
  {
    "id": "processing-register",
    "title": {
      "fr": "Fiche du registre des traitements",
      "en": "Processing register entry"
    },
    "order": 180,
    "step": "diagnostic",
    "reader": "technicians",
    "format": "docx",
    "when": "dataProtection.isWritten or (project.step = diagnostic and dataProtection.sets)",
    "file": {
      "fr": "protection-des-donnees/registre-des-traitements",
      "en": "data-protection/processing-register"
    }
  },
  {
    "id": "elimination-slip",
    "title": {
      "fr": "Bordereau d’élimination",
      "en": "Elimination slip"
    },
    "order": 190,
    "step": "diagnostic",
    "reader": "technicians",
    "pages": 1,
    "format": "docx",
    "when": "dataProtection.elimination",
    "file": {
      "fr": "protection-des-donnees/bordereau-d-elimination",
      "en": "data-protection/elimination-slip"
    }
  },
  {
    "id": "questionnaire",
    "title": {
      "fr": "Questionnaire",
      "en": "Questionnaire"
    },
    "order": 200,
    "step": "diagnostic",
    "audiences": [
      "elected",
      "residents"
    ],
    "reader": "residents",
    "pages": 6,
    "format": "docx",
    "when": "questionnaires",
    "each": "questionnaire",
    "file": {
      "fr": "questionnaires/{{questionnaire.id}}-{{document.language}}",
      "en": "questionnaires/{{questionnaire.id}}-{{document.language}}"
    }
  },
  {
    "id": "survey-results",
    "title": {
      "fr": "Résultats de l’enquête",
      "en": "Survey results"
    },
    "order": 210,
    "step": "diagnostic",
    "audiences": [
      "elected",
      "residents",
      "press"
    ],
    "reader": "technicians",
    "format": "xlsx",
    "when": "surveys",
    "each": "survey",
    "file": {
      "fr": "enquetes/resultats-{{survey.id}}-{{survey.wave}}",
      "en": "surveys/results-{{survey.id}}-{{survey.wave}}"
    }
  },
  {
    "id": "survey-annex",
    "title": {
      "fr": "Annexe : résultats de l’enquête",
      "en": "Annex: survey results"
    },
    "order": 220,
    "step": "diagnostic",
    "audiences": [
      "elected",
      "residents",
      "press"
    ],
    "reader": "technicians",
    "messages": [
      "surveyMain"
    ],
    "format": "docx",
    "when": "surveys",
    "each": "survey",
    "file": {
      "fr": "enquetes/annexe-{{survey.id}}-{{survey.wave}}",
      "en": "surveys/annex-{{survey.id}}-{{survey.wave}}"
    }
  },
  {
    "id": "action-sheets",
    "title": {
      "fr": "Fiche action",
      "en": "Action sheet"
    },
    "order": 230,
    "step": "implementation",
    "reader": "technicians",
    "pages": 2,
    "format": "docx",
    "when": "actions",
    "each": "action",
    "file": {
      "fr": "fiches-action/{{action.id}}-{{name}}",
      "en": "action-sheets/{{action.id}}-{{name}}"
    }
  },
  {
    "id": "action-book",
    "title": {
      "fr": "Recueil des fiches action",
      "en": "Book of action sheets"
    },
    "order": 240,
    "step": "implementation",
    "reader": "technicians",
    "messages": [
      "progress",
      "late",
      "blocked"
    ],
    "figures": [
      "actions",
      "done",
      "late",
      "budget"
    ],
    "format": "docx",
    "when": "actions",
    "file": {
      "fr": "recueil-des-fiches-action",
      "en": "book-of-action-sheets"
    }
  },
  {
    "id": "action-register",
    "title": {
      "fr": "Tableau des actions",
      "en": "Action register"
    },
    "order": 250,
    "step": "programme",
    "reader": "technicians",
    "messages": [
      "progress",
      "late",
      "blocked"
    ],
    "figures": [
      "actions",
      "done",
      "late",
      "budget"
    ],
    "format": "xlsx",
    "when": "actions",
    "file": {
      "fr": "tableau-des-actions",
      "en": "action-register"
    }
  },
  {
    "id": "programme",
    "title": {
      "fr": "Programme d’actions",
      "en": "Action programme"
    },
    "order": 260,
    "step": "programme",
    "audiences": [
      "elected",
      "residents",
      "press"
    ],
    "reader": "council",
    "pages": 12,
    "decision": {
      "fr": "Adopter le programme d’actions.",
      "en": "Adopt the action programme."
    },
    "taken": {
      "fr": "Programme d’actions adopté {{project.adoption}}.",
      "en": "Action programme adopted {{project.adoption}}."
    },
    "messages": [
      "needsHeard",
      "rankingFirst",
      "money",
      "funding",
      "kept",
      "progress",
      "late",
      "blocked",
      "needsUnanswered"
    ],
    "figures": [
      "actions",
      "budget",
      "funded",
      "remaining",
      "heard"
    ],
    "format": "docx",
    "when": "axes or actions",
    "file": {
      "fr": "programme-d-actions",
      "en": "programme"
    }
  },
  {
    "id": "summary",
    "title": {
      "fr": "Le projet en une page",
      "en": "The project on one page"
    },
    "order": 270,
    "step": "programme",
    "audiences": [
      "elected",
      "residents",
      "press"
    ],
    "reader": "council",
    "pages": 1,
    "messages": [
      "progress",
      "needsHeard",
      "money",
      "blocked",
      "next"
    ],
    "figures": [
      "actions",
      "done",
      "budget",
      "heard"
    ],
    "format": "docx",
    "when": "axes and actions",
    "file": {
      "fr": "projet-en-une-page",
      "en": "project-on-one-page"
    }
  },
  {
    "id": "ranking-note",
    "title": {
      "fr": "Note de classement",
      "en": "Ranking note"
    },
    "order": 280,
    "step": "implementation",
    "reader": "committee",
    "pages": 2,
    "decision": {
      "fr": "Valider le classement des actions.",
      "en": "Approve the ranking of the actions."
    },
    "messages": [
      "rankingFirst",
      "rankingRobust",
      "kept",
      "leftOut"
    ],
    "figures": [
      "actions",
      "kept",
      "yearBudget"
    ],
    "format": "docx",
    "when": "ranking.rows.rank",
    "file": {
      "fr": "note-de-classement",
      "en": "ranking-note"
    }
  },
  {
    "id": "live-page",
    "title": {
      "fr": "Page de séance",
      "en": "Sitting page"
    },
    "order": 285,
    "step": "programme",
    "reader": "committee",
    "format": "html",
    "when": "actions and ranking.rows.rank",
    "content": "downloads.livePage",
    "file": {
      "fr": "page-de-seance",
      "en": "sitting-page"
    },
    "onDemand": true
  },
  {
    "id": "ballots-summary",
    "title": {
      "fr": "Synthèse des bulletins",
      "en": "Summary of the ballots"
    },
    "order": 290,
    "reader": "committee",
    "step": "implementation",
    "format": "xlsx",
    "when": "ranking.votes",
    "file": {
      "fr": "synthese-des-bulletins",
      "en": "ballots-summary"
    }
  },
  {
    "id": "vote-results",
    "title": {
      "fr": "Résultats du vote des habitants",
      "en": "Results of the residents’ vote"
    },
    "order": 296,
    "step": "implementation",
    "audiences": [
      "elected",
      "residents",
      "press"
    ],
    "reader": "residents",
    "pages": 2,
    "format": "docx",
    "when": "votes",
    "each": "vote",
    "file": {
      "fr": "votes/resultats-{{vote.id}}",
      "en": "votes/results-{{vote.id}}"
    }
  },
  {
    "id": "vote-workbook",
    "title": {
      "fr": "Tableau des résultats du vote",
      "en": "Table of the results of the vote"
    },
    "order": 297,
    "step": "implementation",
    "audiences": [
      "elected",
      "residents",
      "press"
    ],
    "reader": "technicians",
    "format": "xlsx",
    "when": "votes",
    "each": "vote",
    "file": {
      "fr": "votes/tableau-{{vote.id}}",
      "en": "votes/table-{{vote.id}}"
    }
  },
  {
    "id": "annual-plan",
    "title": {
      "fr": "Plan d’action annuel",
      "en": "Annual plan"
    },
    "order": 300,
    "step": "implementation",
    "reader": "council",
    "pages": 6,
    "decision": {
      "fr": "Arrêter le plan d’action {{plan.year}} et les crédits qu’il demande.",
      "en": "Adopt the {{plan.year}} action plan and the money that it asks for."
    },
    "awaited": "plan.selected > 0",
    "taken": {
      "fr": "Plan d’action {{plan.year}} arrêté {{plan.adoption}}.",
      "en": "{{plan.year}} action plan adopted {{plan.adoption}}."
    },
    "messages": [
      "kept",
      "leftOut",
      "moneyLeft",
      "load",
      "funding"
    ],
    "figures": [
      "kept",
      "yearBudget",
      "yearLeft",
      "fte"
    ],
    "format": "docx",
    "when": "plan",
    "file": {
      "fr": "plan-annuel-{{plan.year}}",
      "en": "annual-plan-{{plan.year}}"
    },
    "year": "plan.year"
  },
  {
    "id": "plan-amendments",
    "title": {
      "fr": "Modifications du plan d’action",
      "en": "Amendments of the plan"
    },
    "order": 310,
    "step": "implementation",
    "reader": "council",
    "pages": 2,
    "decision": {
      "fr": "Approuver, pour le plan d’action {{plan.year}}, {{plan.toApprove}}.",
      "en": "Approve, for the {{plan.year}} action plan, {{plan.toApprove}}."
    },
    "taken": {
      "fr": "Modifications du plan d’action {{plan.year}} approuvées {{plan.approval}}.",
      "en": "Amendments of the {{plan.year}} action plan approved {{plan.approval}}."
    },
    "messages": [
      "kept",
      "moneyLeft",
      "leftOut"
    ],
    "figures": [
      "kept",
      "yearBudget",
      "yearLeft"
    ],
    "format": "docx",
    "when": "plan.amendments or plan.moved",
    "file": {
      "fr": "modifications-du-plan-{{plan.year}}",
      "en": "plan-amendments-{{plan.year}}"
    },
    "year": "plan.year"
  },
  {
    "id": "funding-plan",
    "title": {
      "fr": "Plan de financement",
      "en": "Funding plan"
    },
    "order": 320,
    "step": "programme",
    "reader": "funder",
    "pages": 3,
    "decision": {
      "fr": "Se prononcer sur les financements demandés.",
      "en": "Decide on the funding asked for."
    },
    "messages": [
      "funding",
      "money",
      "moneyLeft"
    ],
    "figures": [
      "budget",
      "funded",
      "remaining",
      "spent"
    ],
    "format": "docx",
    "when": "funding.total.planned or funding.byFunder",
    "file": {
      "fr": "plan-de-financement",
      "en": "funding-plan"
    }
  },
  {
    "id": "investment-plan",
    "title": {
      "fr": "Programme pluriannuel d’investissement",
      "en": "Multi-year investment plan"
    },
    "order": 330,
    "step": "programme",
    "reader": "council",
    "decision": {
      "fr": "Inscrire les investissements du programme au budget.",
      "en": "Enter the investments of the programme in the budget."
    },
    "messages": [
      "money",
      "moneyLeft",
      "funding"
    ],
    "figures": [
      "budget",
      "funded",
      "remaining"
    ],
    "format": "xlsx",
    "when": "investment.rows",
    "file": {
      "fr": "programme-d-investissement",
      "en": "investment-plan"
    }
  },
  {
    "id": "schedule",
    "title": {
      "fr": "Calendrier des actions",
      "en": "Schedule of the actions"
    },
    "order": 340,
    "step": "programme",
    "reader": "committee",
    "pages": 4,
    "messages": [
      "late",
      "blocked",
      "progress",
      "next"
    ],
    "figures": [
      "done",
      "late"
    ],
    "format": "docx",
    "when": "schedule.rows",
    "file": {
      "fr": "calendrier-des-actions",
      "en": "schedule"
    }
  },
  {
    "id": "schedule-workbook",
    "title": {
      "fr": "Classeur du calendrier des actions",
      "en": "Workbook of the schedule of the actions"
    },
    "order": 350,
    "step": "programme",
    "reader": "technicians",
    "messages": [
      "late",
      "blocked",
      "next"
    ],
    "figures": [
      "done",
      "late"
    ],
    "format": "xlsx",
    "when": "schedule.rows",
    "file": {
      "fr": "calendrier-des-actions",
      "en": "schedule"
    }
  },
  {
    "id": "workload",
    "title": {
      "fr": "Charge de travail",
      "en": "Workload"
    },
    "order": 360,
    "step": "implementation",
    "reader": "technicians",
    "messages": [
      "load"
    ],
    "figures": [
      "fte"
    ],
    "format": "xlsx",
    "when": "workload.years",
    "file": {
      "fr": "charge-de-travail",
      "en": "workload"
    }
  },
  {
    "id": "evaluation",
    "title": {
      "fr": "Évaluation",
      "en": "Evaluation"
    },
    "order": 370,
    "step": "evaluation",
    "audiences": [
      "elected",
      "residents",
      "press"
    ],
    "reader": "council",
    "pages": 10,
    "decision": {
      "fr": "Prendre acte de l’évaluation {{evaluation.year}} et décider de ses suites.",
      "en": "Take note of the {{evaluation.year}} evaluation and decide what follows."
    },
    "messages": [
      "evaluationVerdicts",
      "late",
      "blocked",
      "indicatorsOff",
      "money",
      "indicators"
    ],
    "figures": [
      "done",
      "late",
      "spent",
      "indicatorsMet"
    ],
    "format": "docx",
    "when": "evaluation",
    "file": {
      "fr": "evaluation-{{evaluation.year}}",
      "en": "evaluation-{{evaluation.year}}"
    },
    "year": "evaluation.year"
  },
  {
    "id": "communication-plan",
    "title": {
      "fr": "Plan de communication",
      "en": "Communication plan"
    },
    "order": 380,
    "step": "evaluation",
    "reader": "technicians",
    "messages": [
      "next"
    ],
    "format": "docx",
    "when": "communication",
    "file": {
      "fr": "plan-de-communication",
      "en": "communication-plan"
    }
  },
  {
    "id": "press-release",
    "title": {
      "fr": "Communiqué de presse",
      "en": "Press release"
    },
    "order": 390,
    "step": "evaluation",
    "audiences": [
      "press"
    ],
    "reader": "press",
    "pages": 1,
    "messages": [
      "surveyMain",
      "needsHeard",
      "progress"
    ],
    "format": "docx",
    "when": "pieces and actions",
    "recipients": [
      "local-press",
      "specialist-press"
    ],
    "each": "piece",
    "file": {
      "fr": "communication/communique-{{piece.date.year}}-{{piece.id}}-{{name}}",
      "en": "communication/press-release-{{piece.date.year}}-{{piece.id}}-{{name}}"
    }
  },
  {
    "id": "participants-review",
    "title": {
      "fr": "Bilan pour les participants",
      "en": "Review for participants"
    },
    "order": 400,
    "step": "evaluation",
    "audiences": [
      "residents"
    ],
    "reader": "residents",
    "pages": 2,
    "figures": [
      "heard",
      "needs",
      "answered"
    ],
    "format": "docx",
    "when": "pieces and actions",
    "recipients": [
      "participants"
    ],
    "drafted": true,
    "each": "piece",
    "file": {
      "fr": "communication/bilan-des-participants-{{piece.date.year}}-{{piece.id}}",
      "en": "communication/review-for-participants-{{piece.date.year}}-{{piece.id}}"
    }
  },
  {
    "id": "residents-sheet",
    "title": {
      "fr": "Feuille pour les habitants",
      "en": "Sheet for residents"
    },
    "order": 410,
    "step": "evaluation",
    "audiences": [
      "residents"
    ],
    "reader": "residents",
    "pages": 1,
    "format": "docx",
    "when": "pieces and actions",
    "recipients": [
      "residents"
    ],
    "each": "piece",
    "file": {
      "fr": "communication/feuille-{{piece.date.year}}-{{piece.id}}-{{name}}",
      "en": "communication/sheet-{{piece.date.year}}-{{piece.id}}-{{name}}"
    }
  },
  {
    "id": "information-note",
    "title": {
      "fr": "Note d’information",
      "en": "Information note"
    },
    "order": 420,
    "step": "evaluation",
    "reader": "council",
    "pages": 2,
    "messages": [
      "progress",
      "late",
      "money",
      "needsHeard",
      "next"
    ],
    "figures": [
      "done",
      "late",
      "budget",
      "spent"
    ],
    "format": "docx",
    "when": "pieces and actions",
    "recipients": [
      "elected",
      "staff"
    ],
    "each": "piece",
    "file": {
      "fr": "communication/note-{{piece.date.year}}-{{piece.id}}-{{name}}",
      "en": "communication/note-{{piece.date.year}}-{{piece.id}}-{{name}}"
    }
  },
  {
    "id": "site",
    "title": {
      "fr": "Page publique",
      "en": "Public page"
    },
    "order": 430,
    "step": "implementation",
    "audiences": [
      "residents",
      "press"
    ],
    "reader": "residents",
    "messages": [
      "progress",
      "late",
      "needsUnanswered",
      "indicators",
      "next"
    ],
    "figures": [
      "actions",
      "done",
      "answered",
      "indicatorsMet"
    ],
    "format": "html",
    "when": "axes or actions",
    "file": {
      "fr": "site/index",
      "en": "site/index"
    },
    "languages": "each"
  },
  {
    "id": "site-pages",
    "title": {
      "fr": "Site public, une page par action",
      "en": "Public site, one page per action"
    },
    "order": 431,
    "step": "implementation",
    "audiences": [
      "residents",
      "press"
    ],
    "reader": "residents",
    "messages": [
      "progress",
      "late",
      "needsUnanswered",
      "indicators",
      "next"
    ],
    "figures": [
      "actions",
      "done",
      "answered",
      "indicatorsMet"
    ],
    "format": "html",
    "template": "site",
    "when": "actions",
    "file": {
      "fr": "site-pages/index",
      "en": "site-pages/index"
    },
    "languages": "each",
    "onDemand": true,
    "parts": [
      {
        "document": "site-actions",
        "file": {
          "fr": "actions/{{action.id}}",
          "en": "actions/{{action.id}}"
        }
      },
      {
        "document": "site-widget",
        "file": {
          "fr": "widget",
          "en": "widget"
        }
      },
      {
        "document": "site-actions-table",
        "file": {
          "fr": "actions",
          "en": "actions"
        }
      },
      {
        "document": "site-indicators-table",
        "file": {
          "fr": "indicators",
          "en": "indicators"
        }
      },
      {
        "document": "site-calendar",
        "file": {
          "fr": "calendar",
          "en": "calendar"
        }
      }
    ]
  },
  {
    "id": "site-actions",
    "title": {
      "fr": "Page publique d’une action",
      "en": "Public page of an action"
    },
    "order": 432,
    "step": "implementation",
    "audiences": [
      "residents",
      "press"
    ],
    "reader": "residents",
    "format": "html",
    "when": "actions",
    "each": "action",
    "file": {
      "fr": "site-pages/actions/{{action.id}}",
      "en": "site-pages/actions/{{action.id}}"
    },
    "languages": "each",
    "onDemand": true
  },
  {
    "id": "site-widget",
    "title": {
      "fr": "Module des actions d’une commune",
      "en": "Widget of the actions of a commune"
    },
    "order": 433,
    "step": "implementation",
    "audiences": [
      "residents",
      "press"
    ],
    "reader": "residents",
    "format": "html",
    "when": "actions",
    "file": {
      "fr": "site-pages/widget",
      "en": "site-pages/widget"
    },
    "languages": "each",
    "onDemand": true
  },
  {
    "id": "site-actions-table",
    "title": {
      "fr": "Actions du site public",
      "en": "Actions of the public site"
    },
    "order": 434,
    "step": "implementation",
    "audiences": [
      "residents",
      "press"
    ],
    "reader": "residents",
    "format": "csv",
    "when": "actions",
    "content": "downloads.actions",
    "file": {
      "fr": "site-pages/actions",
      "en": "site-pages/actions"
    },
    "languages": "each",
    "onDemand": true
  },
  {
    "id": "site-indicators-table",
    "title": {
      "fr": "Indicateurs du site public",
      "en": "Indicators of the public site"
    },
    "order": 435,
    "step": "implementation",
    "audiences": [
      "residents",
      "press"
    ],
    "reader": "residents",
    "format": "csv",
    "when": "actions",
    "content": "downloads.indicators",
    "file": {
      "fr": "site-pages/indicators",
      "en": "site-pages/indicators"
    },
    "languages": "each",
    "onDemand": true
  },
  {
    "id": "site-calendar",
    "title": {
      "fr": "Agenda du site public",
      "en": "Diary of the public site"
    },
    "order": 436,
    "step": "implementation",
    "audiences": [
      "residents",
      "press"
    ],
    "reader": "residents",
    "format": "ics",
    "when": "actions",
    "content": "downloads.calendar",
    "file": {
      "fr": "site-pages/calendar",
      "en": "site-pages/calendar"
    },
    "languages": "each",
    "onDemand": true
  },
  {
    "id": "steering-deck",
    "title": {
      "fr": "Comité de pilotage",
      "en": "Steering committee"
    },
    "order": 440,
    "step": "implementation",
    "reader": "committee",
    "pages": 12,
    "decision": {
      "fr": "Se prononcer sur chaque proposition présentée, et dire qui l’exécute et pour quand.",
      "en": "Decide on each proposal presented, and say who carries it out and by when."
    },
    "awaited": "texts or plan.selected and not plan.frozen or progress.atRest",
    "messages": [
      "progress",
      "blocked",
      "late",
      "money",
      "moneyLeft",
      "indicators",
      "indicatorsOff",
      "decisionsAwaited",
      "changes",
      "kept",
      "next"
    ],
    "figures": [
      "done",
      "late",
      "spent",
      "decisions",
      "budget",
      "actions"
    ],
    "format": "pptx",
    "when": "actions",
    "file": {
      "fr": "comite-de-pilotage",
      "en": "steering-committee"
    }
  },
  {
    "id": "steering-workbook",
    "title": {
      "fr": "Tableau de bord de pilotage",
      "en": "Steering workbook"
    },
    "order": 450,
    "step": "programme",
    "reader": "technicians",
    "messages": [
      "late",
      "blocked",
      "money",
      "indicatorsOff",
      "load",
      "progress"
    ],
    "figures": [
      "done",
      "late",
      "spent",
      "indicatorsMet"
    ],
    "format": "xlsx",
    "when": "actions",
    "file": {
      "fr": "tableau-de-bord",
      "en": "steering-workbook"
    }
  },
  {
    "id": "indicator-dashboard",
    "title": {
      "fr": "Tableau de bord des indicateurs",
      "en": "Indicator dashboard"
    },
    "order": 460,
    "step": "implementation",
    "reader": "technicians",
    "messages": [
      "indicatorsOff",
      "indicators"
    ],
    "figures": [
      "indicatorsMet"
    ],
    "format": "xlsx",
    "when": "indicators",
    "file": {
      "fr": "tableau-de-bord-des-indicateurs",
      "en": "indicator-dashboard"
    }
  },
  {
    "id": "indicator-deck",
    "title": {
      "fr": "Point sur les indicateurs",
      "en": "Indicators review"
    },
    "order": 470,
    "step": "implementation",
    "reader": "committee",
    "pages": 12,
    "decision": {
      "fr": "Dire ce qui peut ramener chaque indicateur en écart sur sa trajectoire, et qui en répond.",
      "en": "Say what may bring each indicator that is off its path back to it, and who answers for it."
    },
    "awaited": "headlines.indicatorsOff",
    "messages": [
      "indicators",
      "indicatorsOff",
      "progress",
      "evaluationVerdicts"
    ],
    "figures": [
      "indicatorsMet",
      "done",
      "late",
      "spent",
      "actions"
    ],
    "format": "pptx",
    "when": "indicators",
    "file": {
      "fr": "indicateurs",
      "en": "indicators"
    }
  },
  {
    "id": "calendar",
    "title": {
      "fr": "Calendrier",
      "en": "Calendar"
    },
    "order": 480,
    "step": "launch",
    "reader": "technicians",
    "format": "ics",
    "when": "calendar.date",
    "file": {
      "fr": "calendrier",
      "en": "calendar"
    }
  },
  {
    "id": "lead-calendars",
    "title": {
      "fr": "Calendrier de chaque pilote",
      "en": "Calendar of each lead"
    },
    "order": 490,
    "step": "implementation",
    "reader": "technicians",
    "format": "ics",
    "each": "lead",
    "file": {
      "fr": "calendriers/{{lead.id}}-{{name}}",
      "en": "calendars/{{lead.id}}-{{name}}"
    }
  },
  {
    "id": "portfolio-workbook",
    "of": "portfolio",
    "title": {
      "fr": "Classeur du portefeuille",
      "en": "Workbook of the portfolio"
    },
    "order": 500,
    "reader": "technicians",
    "format": "xlsx",
    "file": {
      "fr": "portefeuille",
      "en": "portfolio"
    }
  },
  {
    "id": "portfolio-report",
    "of": "portfolio",
    "title": {
      "fr": "Rapport de suivi des territoires",
      "en": "Report on the territories"
    },
    "order": 510,
    "reader": "committee",
    "pages": 12,
    "decision": {
      "fr": "Se prononcer sur chaque proposition : services à mettre en commun, conventions à renouveler, appui aux territoires.",
      "en": "Decide on each proposal: services to pool, agreements to renew, support for territories."
    },
    "format": "docx",
    "file": {
      "fr": "rapport-de-suivi",
      "en": "report"
    }
  },
  {
    "id": "portfolio-deck",
    "of": "portfolio",
    "title": {
      "fr": "Comité des territoires",
      "en": "Committee of the territories"
    },
    "order": 520,
    "reader": "committee",
    "pages": 10,
    "decision": {
      "fr": "Se prononcer sur chaque proposition : services à mettre en commun, conventions à renouveler, appui aux territoires.",
      "en": "Decide on each proposal: services to pool, agreements to renew, support for territories."
    },
    "format": "pptx",
    "when": "territories",
    "file": {
      "fr": "comite-des-territoires",
      "en": "committee-of-the-territories"
    }
  },
  {
    "id": "portfolio-pooling",
    "of": "portfolio",
    "title": {
      "fr": "Note de mutualisation",
      "en": "Pooling note"
    },
    "order": 530,
    "reader": "committee",
    "pages": 4,
    "decision": {
      "fr": "Dire, pour chaque besoin, s’il faut étudier un service commun ou étendre celui qui existe.",
      "en": "Say, for each need, whether to study a common service or to extend the one that exists."
    },
    "format": "docx",
    "when": "candidates or toExtend",
    "file": {
      "fr": "note-de-mutualisation",
      "en": "pooling-note"
    }
  },
  {
    "id": "portfolio-page",
    "of": "portfolio",
    "title": {
      "fr": "Page publique des territoires",
      "en": "Public page of the territories"
    },
    "order": 540,
    "reader": "residents",
    "format": "html",
    "when": "territories",
    "file": {
      "fr": "page-publique",
      "en": "public-page"
    }
  }
];
