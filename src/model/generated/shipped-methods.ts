// Made from templates/methods/ by schemas/generate.js; change those files and run npm run prepare.
import type { Method } from './files.ts';

export const shippedMethods: Readonly<Record<string, Method>> = {
  "megalis-2017": {
    "title": {
      "fr": "Projet numérique de territoire",
      "en": "Territorial digital project"
    },
    "summary": {
      "fr": "la méthode en cinq étapes, du lancement à l’évaluation",
      "en": "the five-step method, from launch to evaluation"
    },
    "source": {
      "author": "Mégalis Bretagne",
      "occasion": "commission DUNAE",
      "date": "2017-10-05"
    },
    "prerequisites": [
      {
        "id": "digital-awareness",
        "label": {
          "fr": "La collectivité est sensible au numérique",
          "en": "The authority is aware of digital issues"
        }
      },
      {
        "id": "elected-lead",
        "label": {
          "fr": "Un élu référent ou une élue référente et une commission sont désignés",
          "en": "A referent elected member and a commission are appointed"
        }
      },
      {
        "id": "achievements",
        "label": {
          "fr": "De premières réalisations existent : dématérialisation engagée, actions de sensibilisation du public",
          "en": "There are some first achievements to build on: dematerialisation begun, public awareness actions"
        }
      },
      {
        "id": "project-culture",
        "label": {
          "fr": "La conduite de projet est dans les habitudes",
          "en": "There is a culture of project management"
        }
      },
      {
        "id": "lead-profile",
        "label": {
          "fr": "Un profil de chef ou de cheffe de projet existe en interne",
          "en": "There is a project lead’s profile in house"
        }
      },
      {
        "id": "transverse-readiness",
        "label": {
          "fr": "Les services sont prêts à conduire des projets transverses",
          "en": "Departments are ready to run cross-department projects"
        }
      },
      {
        "id": "commune-cooperation",
        "label": {
          "fr": "La collaboration avec les communes est possible",
          "en": "Collaboration with the communes is possible"
        }
      },
      {
        "id": "human-means",
        "label": {
          "fr": "Les moyens humains sont là : 20 % d’un chef ou d’une cheffe de projet, motivé ou motivée, pendant six à neuf mois",
          "en": "Human means are there: 20% of a motivated lead for six to nine months"
        }
      },
      {
        "id": "financial-means",
        "label": {
          "fr": "Les moyens financiers et techniques des actions sont prévus",
          "en": "Financial and technical means are foreseen for the actions"
        }
      }
    ],
    "effort": {
      "timeShare": 20,
      "months": {
        "min": 6,
        "max": 9
      },
      "duration": {
        "min": 9,
        "max": 12
      }
    },
    "steps": [
      {
        "id": "launch",
        "label": {
          "fr": "lancement",
          "en": "launch"
        },
        "aims": [
          {
            "fr": "Partager les enjeux du numérique pour le territoire",
            "en": "Share what is at stake for the territory"
          },
          {
            "fr": "Présenter la démarche et l’implication souhaitée",
            "en": "Present the approach and the involvement wished for"
          }
        ],
        "with": [
          {
            "fr": "Les élus",
            "en": "Elected members"
          },
          {
            "fr": "Les habitants",
            "en": "Residents"
          }
        ],
        "needs": [
          "project",
          "actors",
          "launch",
          "meeting"
        ],
        "gives": [
          "readiness-note",
          "scoping-note",
          "mission-letter",
          "launch-invitation",
          "launch-slides",
          "launch-minutes",
          "agenda",
          "meeting-agendas",
          "council-pack",
          "meeting-minutes",
          "decision-register",
          "calendar",
          {
            "fr": "Le comité de pilotage",
            "en": "The steering committee"
          },
          {
            "fr": "Le groupe de travail habitants",
            "en": "The residents’ working group"
          }
        ],
        "tells": [
          {
            "recipient": "elected",
            "what": {
              "fr": "Les enjeux, la démarche et ce qui est attendu d’eux",
              "en": "What is at stake, the approach and what is expected of them"
            }
          },
          {
            "recipient": "residents",
            "what": {
              "fr": "La démarche et la manière d’y prendre part",
              "en": "The approach and how to take part"
            }
          }
        ],
        "gate": [
          {
            "id": "prerequisites-examined",
            "says": {
              "fr": "les neuf conditions nécessaires ont été examinées",
              "en": "the nine prerequisites have been examined"
            },
            "condition": "prerequisitesExamined = 9",
            "do": [
              "jalon set {prerequisitesToExamine} status=… evidence=\"…\"",
              "launch.yaml › prerequisites"
            ]
          },
          {
            "id": "prerequisites-followed",
            "says": {
              "fr": "toute condition nécessaire qui manque a son action prévue",
              "en": "every prerequisite that is missing has its planned action"
            },
            "condition": "prerequisitesUnmetWithoutAction = 0",
            "do": [
              "jalon set {prerequisitesUnmetWithoutAction} action=\"…\" due=…"
            ]
          },
          {
            "id": "leads-named",
            "says": {
              "fr": "un chef ou une cheffe de projet et un élu référent ou une élue référente sont nommés",
              "en": "a project lead and a referent elected member are named"
            },
            "condition": "projectLead and electedLead",
            "by": "elected-lead",
            "do": [
              "jalon set project lead=PE-… electedLead=PE-…"
            ]
          },
          {
            "id": "elected-members-met",
            "says": {
              "fr": "la réunion de lancement avec les élus a eu lieu",
              "en": "the launch meeting with elected members was held"
            },
            "condition": "launchMeetingsElected >= 1",
            "by": "elected-lead",
            "do": [
              "jalon add meeting \"…\" kind=launch-elected date=…"
            ]
          },
          {
            "id": "residents-met",
            "says": {
              "fr": "la réunion de lancement avec les habitants a eu lieu",
              "en": "the launch meeting with residents was held"
            },
            "condition": "launchMeetingsResidents >= 1",
            "by": "elected-lead",
            "do": [
              "jalon add meeting \"…\" kind=launch-residents date=…"
            ]
          },
          {
            "id": "steering-committee",
            "says": {
              "fr": "un comité de pilotage compte au moins un élu ou une élue",
              "en": "a steering committee has at least one elected member"
            },
            "condition": "steeringCommitteesWithElected >= 1",
            "by": "elected-lead",
            "do": [
              "jalon add body \"…\" kind=steering chair=PE-…"
            ]
          },
          {
            "id": "residents-group",
            "says": {
              "fr": "un groupe de travail habitants est constitué",
              "en": "a residents’ working group is formed"
            },
            "condition": "residentsGroups >= 1",
            "do": [
              "jalon add body \"…\" kind=residents-group"
            ]
          }
        ]
      },
      {
        "id": "diagnostic",
        "label": {
          "fr": "diagnostic",
          "en": "diagnostic"
        },
        "aims": [
          {
            "fr": "Mesurer les usages et l’offre existante",
            "en": "Measure existing uses and supply"
          },
          {
            "fr": "Recueillir les besoins",
            "en": "Record needs"
          },
          {
            "fr": "Aider à fixer les priorités",
            "en": "Help to set priorities"
          }
        ],
        "with": [
          {
            "fr": "Les élus",
            "en": "Elected members"
          },
          {
            "fr": "Les services",
            "en": "Departments"
          },
          {
            "fr": "Les habitants",
            "en": "Residents"
          }
        ],
        "needs": [
          "interview",
          "workshop",
          "survey",
          "survey-results",
          "diagnostic",
          "needs"
        ],
        "gives": [
          "interview-guide",
          "workshop-sheet",
          "needs-matrix",
          "questionnaire",
          "survey-results",
          "survey-annex",
          "diagnostic-report",
          {
            "fr": "L’état des lieux des usages et de l’offre",
            "en": "The state of play of uses and supply"
          },
          "information-notice",
          "processing-register",
          "elimination-slip"
        ],
        "tells": [
          {
            "recipient": "residents",
            "what": {
              "fr": "L’enquête et les ateliers : quand et comment répondre",
              "en": "The survey and the workshops: when and how to answer"
            }
          }
        ],
        "gate": [
          {
            "id": "audiences-heard",
            "says": {
              "fr": "élus, services et habitants ont été entendus, ou leur absence est justifiée",
              "en": "elected members, departments and residents were heard, or their absence is justified"
            },
            "condition": "audiencesHeard.elected + audiencesJustified.elected > 0 and audiencesHeard.staff + audiencesJustified.staff > 0 and audiencesHeard.residents + audiencesJustified.residents > 0",
            "do": [
              "jalon add interview \"…\" audience=…",
              "jalon add workshop \"…\" audiences.1.audience=residents"
            ]
          },
          {
            "id": "survey-answered",
            "says": {
              "fr": "l’enquête a reçu des réponses",
              "en": "the survey received answers"
            },
            "condition": "surveyAnswers > 0",
            "do": [
              "jalon import survey \"…\""
            ]
          },
          {
            "id": "workshops-held",
            "says": {
              "fr": "un atelier avec les habitants a eu lieu",
              "en": "a workshop with residents was held"
            },
            "condition": "workshopsWithResidents > 0",
            "do": [
              "jalon add workshop \"…\" audiences.1.audience=residents"
            ]
          },
          {
            "id": "supply-listed",
            "says": {
              "fr": "l’offre existante est recensée",
              "en": "the existing supply is listed"
            },
            "condition": "servicesListed > 0",
            "do": [
              "jalon set diagnostic inventory.1.service=\"…\""
            ]
          },
          {
            "id": "needs-recorded",
            "says": {
              "fr": "des besoins sont recueillis, et l’on sait de qui vient chacun",
              "en": "needs are recorded, and each says who voiced it"
            },
            "condition": "needs > 0 and needsWithoutVoice = 0",
            "do": [
              "jalon set {needsWithoutVoice} sources+=\"…\"",
              "jalon add need \"…\""
            ]
          },
          {
            "id": "findings-proved",
            "says": {
              "fr": "des constats sont posés, chacun avec ses preuves",
              "en": "findings are stated, each with its evidence"
            },
            "condition": "findings > 0 and findingsWithoutEvidence = 0",
            "do": [
              "jalon set {findingsWithoutEvidence} evidence+=…",
              "jalon add finding \"…\" evidence+=…"
            ]
          }
        ]
      },
      {
        "id": "programme",
        "label": {
          "fr": "programme d’actions",
          "en": "action programme"
        },
        "aims": [
          {
            "fr": "Faire la synthèse des entretiens et de l’enquête",
            "en": "Draw the synthesis of the interviews and the survey"
          },
          {
            "fr": "Bâtir un programme en axes stratégiques et en actions opérationnelles, ambitieux et réaliste",
            "en": "Build a programme of strategic axes and operational actions, ambitious and realistic"
          }
        ],
        "with": [
          {
            "fr": "Le comité de pilotage, qui valide les orientations et les axes",
            "en": "The steering committee, which approves policy directions and axes"
          },
          {
            "fr": "Le conseil, auquel le programme enrichi est présenté",
            "en": "The council, to which the enriched programme is presented"
          },
          {
            "fr": "Les habitants, en réunion publique",
            "en": "Residents, in a public meeting"
          }
        ],
        "needs": [
          "diagnostic",
          "needs",
          "axes",
          "action",
          "meeting"
        ],
        "gives": [
          "needs-answers",
          "programme",
          "action-register",
          "summary",
          "schedule",
          "schedule-workbook",
          "funding-plan",
          "investment-plan"
        ],
        "tells": [
          {
            "recipient": "participants",
            "what": {
              "fr": "Ce qui a été entendu et ce qui en est retenu",
              "en": "What was heard and what is made of it"
            }
          },
          {
            "recipient": "elected",
            "what": {
              "fr": "Le programme, avant le vote",
              "en": "The programme, before the vote"
            }
          },
          {
            "recipient": "residents",
            "what": {
              "fr": "Le programme voté, en réunion publique",
              "en": "The programme as voted, in a public meeting"
            }
          }
        ],
        "gate": [
          {
            "id": "synthesis-written",
            "says": {
              "fr": "la synthèse du diagnostic est écrite",
              "en": "the synthesis of the diagnostic is written"
            },
            "condition": "synthesis",
            "do": [
              "jalon set diagnostic synthesis=\"…\""
            ]
          },
          {
            "id": "axes-filled",
            "says": {
              "fr": "des axes sont posés, chacun avec ses actions",
              "en": "axes are set, each with its actions"
            },
            "condition": "axes > 0 and axesWithoutAction = 0",
            "do": [
              "jalon add action \"…\" axis={axesWithoutAction}",
              "jalon add axis \"…\""
            ]
          },
          {
            "id": "axes-approved",
            "says": {
              "fr": "chaque axe est validé par une décision",
              "en": "every axis is approved by a decision"
            },
            "condition": "axes > 0 and axesApproved = axes",
            "by": "steering",
            "do": [
              "jalon add decision \"…\" approves+={axesToApprove} outcome=approved --in MT-…",
              "jalon add axis \"…\""
            ]
          },
          {
            "id": "needs-answered",
            "says": {
              "fr": "chaque besoin a son action, ou une réponse motivée",
              "en": "every need has its action, or a reasoned answer"
            },
            "condition": "needs > 0 and orphanNeeds = 0",
            "do": [
              "jalon add action \"…\" needs={orphanNeeds}",
              "jalon set {orphanNeeds} response.kind=deferred response.reason=\"…\"",
              "jalon add need \"…\""
            ]
          },
          {
            "id": "actions-justified",
            "says": {
              "fr": "chaque action répond à un besoin",
              "en": "every action answers a need"
            },
            "condition": "actions > 0 and actionsWithoutNeed = 0",
            "do": [
              "jalon set {actionsWithoutNeed} needs+=ND-…",
              "jalon add action \"…\" needs=ND-…"
            ]
          },
          {
            "id": "programme-voted",
            "says": {
              "fr": "le conseil a adopté le programme",
              "en": "the council adopted the programme"
            },
            "condition": "programmeVoted",
            "by": "council",
            "do": [
              "jalon set project adopted=…",
              "jalon add decision \"…\" approves+=programme outcome=approved --in MT-…"
            ]
          },
          {
            "id": "programme-presented",
            "says": {
              "fr": "le programme a été présenté en réunion publique",
              "en": "the programme was presented in a public meeting"
            },
            "condition": "publicMeetings > 0",
            "by": "elected-lead",
            "do": [
              "jalon add meeting \"…\" kind=public date=…"
            ]
          }
        ]
      },
      {
        "id": "implementation",
        "label": {
          "fr": "mise en œuvre",
          "en": "implementation"
        },
        "aims": [
          {
            "fr": "Arrêter le plan d’action de l’année sur des critères hiérarchisés (attente de la population, coût, faisabilité)",
            "en": "Set the year’s plan of action on ranked criteria (expectation of the population, cost, feasibility)"
          },
          {
            "fr": "Écrire chaque action sous forme de fiche",
            "en": "Write each action as a sheet"
          }
        ],
        "with": [
          {
            "fr": "L’équipe projet",
            "en": "The project team"
          },
          {
            "fr": "Les partenaires",
            "en": "Partners"
          }
        ],
        "needs": [
          "criteria",
          "ballots",
          "plan",
          "frozen-plan",
          "action",
          "indicators"
        ],
        "gives": [
          "ballots-summary",
          "live-page",
          "ranking-note",
          "vote-results",
          "vote-workbook",
          "annual-plan",
          "plan-amendments",
          "action-sheets",
          "action-book",
          "workload",
          "lead-calendars",
          "changes",
          "steering-deck",
          "steering-workbook",
          "site",
          "site-pages"
        ],
        "tells": [
          {
            "recipient": "staff",
            "what": {
              "fr": "Ce que le programme change dans leur travail",
              "en": "What the programme changes in their work"
            }
          }
        ],
        "gate": [
          {
            "id": "actions-scored",
            "says": {
              "fr": "chaque action est notée sur les critères du classement",
              "en": "every action is scored on the ranking criteria"
            },
            "condition": "criteria > 0 and actions > 0 and actionsWithoutScore = 0",
            "by": "steering",
            "do": [
              "jalon set {actionsWithoutScore} scores.…=…",
              "jalon add criterion \"…\" weight=…"
            ]
          },
          {
            "id": "actions-led",
            "says": {
              "fr": "chaque action a son équipe",
              "en": "every action has its team"
            },
            "condition": "actions > 0 and actionsWithoutLead = 0",
            "do": [
              "jalon set {actionsWithoutLead} leads+=PE-…",
              "jalon add action \"…\""
            ]
          },
          {
            "id": "actions-costed",
            "says": {
              "fr": "les moyens de chaque action sont chiffrés",
              "en": "the means of every action are costed"
            },
            "condition": "actions > 0 and actionsWithoutCost = 0",
            "do": [
              "jalon set {actionsWithoutCost} budget.1.year=… budget.1.planned=…",
              "jalon add action \"…\""
            ]
          },
          {
            "id": "actions-dated",
            "says": {
              "fr": "chaque action a son calendrier",
              "en": "every action has its calendar"
            },
            "condition": "actions > 0 and actionsWithoutDate = 0",
            "do": [
              "jalon set {actionsWithoutDate} start=… end=…",
              "jalon add action \"…\""
            ]
          },
          {
            "id": "actions-assessable",
            "says": {
              "fr": "chaque action dit comment elle sera évaluée",
              "en": "every action says how it will be evaluated"
            },
            "condition": "actions > 0 and actionsWithoutEvaluation = 0",
            "do": [
              "jalon set {actionsWithoutEvaluation} indicators+=IN-…",
              "jalon add action \"…\""
            ]
          },
          {
            "id": "plan-frozen",
            "says": {
              "fr": "le plan d’action d’une année est arrêté",
              "en": "a year’s plan of action is frozen"
            },
            "condition": "frozenYears > 0",
            "by": "steering",
            "do": [
              "jalon plan --freeze … --decision DE-…",
              "jalon plan"
            ]
          }
        ]
      },
      {
        "id": "evaluation",
        "label": {
          "fr": "évaluation",
          "en": "evaluation"
        },
        "aims": [
          {
            "fr": "Quantifier les actions menées et les faire connaître",
            "en": "Quantify the actions done and make them known"
          },
          {
            "fr": "Vérifier que les attentes et les besoins des participants ont trouvé réponse",
            "en": "Check that the participants’ expectations and needs were answered"
          },
          {
            "fr": "Relever les forces et les faiblesses de l’action",
            "en": "Note the strengths and weaknesses of the action"
          },
          {
            "fr": "Recommander pour la suite",
            "en": "Make recommendations for the long run"
          }
        ],
        "with": [
          {
            "fr": "Les participants",
            "en": "Participants"
          },
          {
            "fr": "Les habitants",
            "en": "Residents"
          },
          {
            "fr": "La presse locale et spécialisée",
            "en": "The local and specialist press"
          }
        ],
        "needs": [
          "indicators",
          "values",
          "evaluation",
          "communication"
        ],
        "gives": [
          "evaluation",
          "communication-plan",
          "press-release",
          "participants-review",
          "residents-sheet",
          "information-note",
          "site",
          "steering-workbook",
          "indicator-dashboard",
          "indicator-deck"
        ],
        "tells": [
          {
            "recipient": "participants",
            "what": {
              "fr": "Si leurs attentes et leurs besoins ont trouvé réponse",
              "en": "Whether their expectations and needs were answered"
            }
          },
          {
            "recipient": "residents",
            "what": {
              "fr": "Les actions menées et leurs résultats",
              "en": "The actions done and their results"
            }
          },
          {
            "recipient": "local-press",
            "what": {
              "fr": "Les actions menées et leurs résultats",
              "en": "The actions done and their results"
            }
          },
          {
            "recipient": "specialist-press",
            "what": {
              "fr": "Ce que d’autres territoires peuvent en retenir",
              "en": "What other territories may draw from it"
            }
          },
          {
            "recipient": "elected",
            "what": {
              "fr": "L’évaluation et ses recommandations",
              "en": "The evaluation and its recommendations"
            }
          }
        ],
        "gate": [
          {
            "id": "baselines-known",
            "says": {
              "fr": "chaque indicateur a une valeur de départ",
              "en": "every indicator has a starting value"
            },
            "condition": "indicators > 0 and indicatorsWithoutBaseline = 0",
            "do": [
              "jalon set {indicatorsWithoutBaseline} baseline.value=… baseline.period=…",
              "jalon add indicator \"…\""
            ]
          },
          {
            "id": "indicators-measured",
            "says": {
              "fr": "chaque indicateur a été mesuré",
              "en": "every indicator was measured"
            },
            "condition": "indicators > 0 and indicatorsWithoutValue = 0",
            "do": [
              "jalon add value {indicatorsWithoutValue} …=…",
              "jalon add indicator \"…\""
            ]
          },
          {
            "id": "yearly-evaluation",
            "says": {
              "fr": "un plan annuel a été évalué",
              "en": "a yearly plan was evaluated"
            },
            "condition": "annualEvaluations > 0",
            "do": [
              "jalon add evaluation"
            ]
          },
          {
            "id": "needs-judged",
            "says": {
              "fr": "l’évaluation dit si chaque besoin a trouvé réponse",
              "en": "the evaluation says whether each need was answered"
            },
            "condition": "needs > 0 and needsWithoutVerdict = 0",
            "by": "steering",
            "do": [
              "jalon set evaluation needVerdicts.….need={needsWithoutVerdict} needVerdicts.….verdict=…"
            ]
          },
          {
            "id": "recommendations-made",
            "says": {
              "fr": "des recommandations sont faites pour la suite",
              "en": "recommendations are made for the long run"
            },
            "condition": "recommendations > 0",
            "by": "steering",
            "do": [
              "jalon add recommendation \"…\" owner=PE-… due=…"
            ]
          },
          {
            "id": "people-told",
            "says": {
              "fr": "participants et habitants connaissent les résultats",
              "en": "participants and residents know the results"
            },
            "condition": "resultsTold.participants > 0 and resultsTold.residents > 0",
            "do": [
              "jalon add communication \"…\" recipient=participants status=done date=…",
              "jalon add communication \"…\" recipient=residents status=done date=…"
            ]
          },
          {
            "id": "press-told",
            "says": {
              "fr": "la presse locale et la presse spécialisée connaissent les résultats",
              "en": "the local and the specialist press know the results"
            },
            "condition": "resultsTold.localPress > 0 and resultsTold.specialistPress > 0",
            "do": [
              "jalon add communication \"…\" recipient=local-press status=done date=…",
              "jalon add communication \"…\" recipient=specialist-press status=done date=…"
            ]
          },
          {
            "id": "final-evaluation",
            "says": {
              "fr": "l’évaluation finale du mandat est faite",
              "en": "the final evaluation of the term is made"
            },
            "condition": "finalEvaluations > 0",
            "by": "steering",
            "do": [
              "jalon add evaluation --kind final"
            ]
          }
        ]
      }
    ]
  },
  "syndicat": {
    "title": {
      "fr": "Programme de services d’une structure mutualisée",
      "en": "Service programme of a shared structure"
    },
    "summary": {
      "fr": "de la consultation des adhérents à l’ouverture des services",
      "en": "from consulting members to opening the services"
    },
    "source": {
      "author": "Mégalis Bretagne",
      "occasion": "commission DUNAE",
      "date": "2017-10-05"
    },
    "effort": {
      "timeShare": 20,
      "months": {
        "min": 24,
        "max": 27
      },
      "duration": {
        "min": 24,
        "max": 27
      }
    },
    "steps": [
      {
        "id": "launch",
        "label": {
          "fr": "consultation des adhérents",
          "en": "consultation of members"
        },
        "aims": [
          {
            "fr": "Présenter les enjeux aux adhérents",
            "en": "Present the issues to members"
          },
          {
            "fr": "Annoncer le calendrier des décisions",
            "en": "Announce the calendar of decisions"
          }
        ],
        "with": [
          {
            "fr": "Les adhérents, élus et directions",
            "en": "Members, elected and directors"
          }
        ],
        "needs": [
          "project",
          "actors",
          "meeting"
        ],
        "gives": [
          "scoping-note",
          "launch-invitation",
          "launch-minutes"
        ],
        "gate": [
          {
            "id": "leads-named",
            "says": {
              "fr": "un chef ou une cheffe de projet et un élu référent ou une élue référente sont nommés",
              "en": "a project lead and a referent elected member are named"
            },
            "condition": "projectLead and electedLead",
            "by": "elected-lead",
            "do": [
              "jalon set project lead=PE-… electedLead=PE-…"
            ]
          },
          {
            "id": "committee-set",
            "says": {
              "fr": "le comité syndical suit le programme",
              "en": "the committee of the structure follows the programme"
            },
            "condition": "steeringCommitteesWithElected >= 1",
            "by": "elected-lead",
            "do": [
              "jalon add body \"…\" kind=steering chair=PE-…"
            ]
          },
          {
            "id": "members-consulted",
            "says": {
              "fr": "les adhérents ont été réunis",
              "en": "members were met"
            },
            "condition": "launchMeetingsElected >= 1",
            "by": "elected-lead",
            "do": [
              "jalon add meeting \"…\" kind=launch-elected date=…"
            ]
          }
        ]
      },
      {
        "id": "diagnostic",
        "label": {
          "fr": "enquête sur l’offre et le modèle économique",
          "en": "survey on the offer and the economic model"
        },
        "aims": [
          {
            "fr": "Connaître les attentes sur l’offre de services",
            "en": "Know what is expected of the service offer"
          },
          {
            "fr": "Recueillir les avis sur le modèle économique",
            "en": "Record views on the economic model"
          }
        ],
        "with": [
          {
            "fr": "Les adhérents, directions et services",
            "en": "Members, directors and departments"
          }
        ],
        "needs": [
          "survey",
          "survey-results",
          "needs"
        ],
        "gives": [
          "questionnaire",
          "survey-results",
          "survey-annex",
          "needs-matrix"
        ],
        "gate": [
          {
            "id": "survey-answered",
            "says": {
              "fr": "l’enquête a reçu des réponses",
              "en": "the survey received answers"
            },
            "condition": "surveyAnswers > 0",
            "do": [
              "jalon import survey \"…\""
            ]
          },
          {
            "id": "expectations-recorded",
            "says": {
              "fr": "les attentes sont recueillies, et l’on sait de qui vient chacune",
              "en": "expectations are recorded, and each says who voiced it"
            },
            "condition": "needs > 0 and needsWithoutVoice = 0",
            "do": [
              "jalon set {needsWithoutVoice} sources+=\"…\"",
              "jalon add need \"…\""
            ]
          }
        ]
      },
      {
        "id": "programme",
        "label": {
          "fr": "orientations et décisions du comité",
          "en": "policy directions and decisions of the committee"
        },
        "aims": [
          {
            "fr": "Arrêter les principes : contenu de l’offre, modèle économique",
            "en": "Settle the principles: content of the offer, economic model"
          },
          {
            "fr": "Valider l’offre, son accompagnement et son budget",
            "en": "Approve the offer, its support and its budget"
          }
        ],
        "with": [
          {
            "fr": "Le comité syndical",
            "en": "The committee of the structure"
          }
        ],
        "needs": [
          "needs",
          "axes",
          "action",
          "meeting"
        ],
        "gives": [
          "needs-answers",
          "programme",
          "funding-plan",
          "decision-register"
        ],
        "gate": [
          {
            "id": "orientations-voted",
            "says": {
              "fr": "chaque orientation est validée par le comité",
              "en": "every policy direction is approved by the committee"
            },
            "condition": "axes > 0 and axesApproved = axes",
            "by": "steering",
            "do": [
              "jalon add decision \"…\" approves+={axesToApprove} outcome=approved --in MT-…",
              "jalon add axis \"…\""
            ]
          },
          {
            "id": "expectations-answered",
            "says": {
              "fr": "chaque attente a sa réponse, ou un refus motivé",
              "en": "every expectation has its answer, or a reasoned refusal"
            },
            "condition": "needs > 0 and orphanNeeds = 0",
            "do": [
              "jalon add action \"…\" needs={orphanNeeds}",
              "jalon set {orphanNeeds} response.kind=declined response.reason=\"…\""
            ]
          },
          {
            "id": "budget-set",
            "says": {
              "fr": "chaque action est chiffrée",
              "en": "every action is costed"
            },
            "condition": "actions > 0 and actionsWithoutCost = 0",
            "do": [
              "jalon set {actionsWithoutCost} budget.1.year=… budget.1.planned=…",
              "jalon add action \"…\""
            ]
          },
          {
            "id": "offer-voted",
            "says": {
              "fr": "l’offre, le budget et le modèle économique sont votés",
              "en": "the offer, the budget and the economic model are voted"
            },
            "condition": "programmeVoted",
            "by": "council",
            "do": [
              "jalon add decision \"…\" approves+=programme outcome=approved --in MT-…"
            ]
          }
        ]
      },
      {
        "id": "implementation",
        "label": {
          "fr": "marché, tests, migration et ouverture",
          "en": "procurement, tests, migration and opening"
        },
        "aims": [
          {
            "fr": "Passer le marché",
            "en": "Run the procurement"
          },
          {
            "fr": "Tester et préparer la migration des données",
            "en": "Test and prepare the migration of data"
          },
          {
            "fr": "Ouvrir sans rupture de service",
            "en": "Open without a break in service"
          }
        ],
        "with": [
          {
            "fr": "Les prestataires",
            "en": "Providers"
          },
          {
            "fr": "Les adhérents pilotes",
            "en": "Pilot members"
          }
        ],
        "needs": [
          "action",
          "plan",
          "indicators"
        ],
        "gives": [
          "action-sheets",
          "annual-plan",
          "schedule",
          "changes",
          "steering-deck",
          "steering-workbook"
        ],
        "gate": [
          {
            "id": "actions-led",
            "says": {
              "fr": "chaque action a son équipe",
              "en": "every action has its team"
            },
            "condition": "actions > 0 and actionsWithoutLead = 0",
            "do": [
              "jalon set {actionsWithoutLead} leads+=PE-…",
              "jalon add action \"…\""
            ]
          },
          {
            "id": "actions-dated",
            "says": {
              "fr": "le marché, les tests, la migration et l’ouverture sont datés",
              "en": "procurement, tests, migration and opening are dated"
            },
            "condition": "actions > 0 and actionsWithoutDate = 0",
            "do": [
              "jalon set {actionsWithoutDate} start=… end=…",
              "jalon add action \"…\""
            ]
          }
        ]
      },
      {
        "id": "evaluation",
        "label": {
          "fr": "suivi de l’offre",
          "en": "follow-up of the offer"
        },
        "aims": [
          {
            "fr": "Mesurer l’usage des services et la satisfaction",
            "en": "Measure use and satisfaction"
          },
          {
            "fr": "Rendre compte aux adhérents",
            "en": "Report to members"
          }
        ],
        "with": [
          {
            "fr": "Les adhérents",
            "en": "Members"
          }
        ],
        "needs": [
          "indicators",
          "values",
          "evaluation"
        ],
        "gives": [
          "evaluation",
          "steering-workbook"
        ],
        "gate": [
          {
            "id": "use-measured",
            "says": {
              "fr": "chaque indicateur a une valeur",
              "en": "every indicator has a value"
            },
            "condition": "indicators > 0 and indicatorsWithoutValue = 0",
            "do": [
              "jalon add value {indicatorsWithoutValue} …"
            ]
          },
          {
            "id": "members-told",
            "says": {
              "fr": "une évaluation annuelle est faite",
              "en": "a yearly evaluation is made"
            },
            "condition": "annualEvaluations > 0",
            "do": [
              "jalon add evaluation"
            ]
          }
        ]
      }
    ]
  }
};
