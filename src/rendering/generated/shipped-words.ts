// Made from templates/documents/ by schemas/generate.js; change those files and run npm run prepare.
import type { TemplateWords } from '../../model/index.ts';

export const shippedWords: { readonly common: TemplateWords; readonly documents: Readonly<Record<string, TemplateWords>> } = {
  "common": {
    "action": {
      "fr": "Action",
      "en": "Action"
    },
    "actionsOfTheAxisTable": {
      "fr": "Actions de l’axe",
      "en": "Actions of the axis"
    },
    "adoptedOn": {
      "fr": "Programme adopté",
      "en": "Programme adopted"
    },
    "agreement": {
      "fr": "convention",
      "en": "agreement"
    },
    "all": {
      "fr": "Tous",
      "en": "All"
    },
    "allFeminine": {
      "fr": "Toutes",
      "en": "All"
    },
    "alsoForAxes": {
      "fr": "Autres axes servis",
      "en": "Also for"
    },
    "amount": {
      "fr": "Montant",
      "en": "Amount"
    },
    "amounts": {
      "fr": "Montants",
      "en": "Amounts"
    },
    "amounts2": {
      "fr": "montants",
      "en": "amounts"
    },
    "and": {
      "fr": "et",
      "en": "and"
    },
    "annex": {
      "fr": "Annexe",
      "en": "Annex"
    },
    "answer": {
      "fr": "Réponse",
      "en": "Answer"
    },
    "answers": {
      "fr": "réponses",
      "en": "answers"
    },
    "asOf": {
      "fr": "État au",
      "en": "As of"
    },
    "asOfFooter": {
      "fr": "état au",
      "en": "as of"
    },
    "audienceAndTerritory": {
      "fr": "Public et territoire",
      "en": "Audience and territory"
    },
    "awaitedDecision": {
      "fr": "Décision attendue",
      "en": "Decision awaited"
    },
    "decisionFunding": {
      "fr": "Financements",
      "en": "Funding"
    },
    "decisionMoney": {
      "fr": "Crédits",
      "en": "Money"
    },
    "decisionOptions": {
      "fr": "Choix possibles : approuver, approuver avec réserves, reporter, rejeter",
      "en": "Choices: approve, approve with reservations, postpone, reject"
    },
    "attachments": {
      "fr": "Pièces jointes",
      "en": "Attachments"
    },
    "axis": {
      "fr": "Axe",
      "en": "Axis"
    },
    "blocker": {
      "fr": "Blocage",
      "en": "Blocker"
    },
    "bodiesAndParticipation": {
      "fr": "Instances, participation",
      "en": "Bodies, participation"
    },
    "budget": {
      "fr": "Budget prévisionnel",
      "en": "Budget"
    },
    "calendarHead": {
      "fr": "Calendrier",
      "en": "Calendar"
    },
    "citizenParticipation": {
      "fr": "Participation citoyenne",
      "en": "Citizen participation"
    },
    "civility": {
      "fr": "Madame, Monsieur,",
      "en": "Dear Sir or Madam,"
    },
    "closingQuote": {
      "fr": " »",
      "en": "”"
    },
    "colon": {
      "fr": " :",
      "en": ":"
    },
    "comma": {
      "fr": ",",
      "en": ","
    },
    "committed": {
      "fr": "Engagé",
      "en": "Committed"
    },
    "coverPicture": {
      "fr": "Image de couverture",
      "en": "Cover picture"
    },
    "criterion": {
      "fr": "Critère",
      "en": "Criterion"
    },
    "criticalityOutOf": {
      "fr": "Criticité sur 16",
      "en": "Criticality out of 16"
    },
    "deadline": {
      "fr": "échéance",
      "en": "due"
    },
    "decision": {
      "fr": "Décision",
      "en": "Decision"
    },
    "documentMadeOn": {
      "fr": "Document établi le",
      "en": "Document made on"
    },
    "due": {
      "fr": "Échéance",
      "en": "Due"
    },
    "dutiesOfTheAction": {
      "fr": "Obligations",
      "en": "Duties"
    },
    "effectAfter": {
      "fr": "",
      "en": " effect"
    },
    "effectBefore": {
      "fr": "effet ",
      "en": ""
    },
    "effectsExpected": {
      "fr": "Effets attendus",
      "en": "Effects expected"
    },
    "electedLeads": {
      "fr": "Élus référents et élues référentes",
      "en": "Elected leads"
    },
    "eliminationsMade": {
      "fr": "Éliminations faites",
      "en": "Eliminations made"
    },
    "essentials": {
      "fr": "L’essentiel",
      "en": "Essentials"
    },
    "everythingAboutIt": {
      "fr": "Toute l’action et son histoire",
      "en": "The whole action and its history"
    },
    "expected": {
      "fr": "attendu",
      "en": "expected"
    },
    "filterTheActions": {
      "fr": "Filtrer les actions",
      "en": "Filter the actions"
    },
    "financialMeans": {
      "fr": "Moyens financiers",
      "en": "Financial means"
    },
    "forWhomHead": {
      "fr": "Pour qui",
      "en": "For whom"
    },
    "funder": {
      "fr": "Financeur",
      "en": "Funder"
    },
    "fundersHead": {
      "fr": "Financeurs",
      "en": "Funders"
    },
    "fundingPlan": {
      "fr": "Plan de financement",
      "en": "Funding plan"
    },
    "governanceBodies": {
      "fr": "Instances",
      "en": "Governance bodies"
    },
    "humanMeans": {
      "fr": "Moyens humains",
      "en": "Human means"
    },
    "identityOfTheAction": {
      "fr": "Identité de l’action",
      "en": "Identity of the action"
    },
    "indicator": {
      "fr": "Indicateur",
      "en": "Indicator"
    },
    "indicators": {
      "fr": "Indicateurs",
      "en": "Indicators"
    },
    "inhabitants": {
      "fr": "Habitants",
      "en": "Inhabitants"
    },
    "intendedFor": {
      "fr": "Destinataires",
      "en": "Intended for"
    },
    "item": {
      "fr": "Objet",
      "en": "Item"
    },
    "jointRank": {
      "fr": "Rang",
      "en": "Joint rank"
    },
    "keyFigures": {
      "fr": "Chiffres clés",
      "en": "Key figures"
    },
    "kindAndScheme": {
      "fr": "Nature et dispositif",
      "en": "Kind and scheme"
    },
    "kindYearAndStatus": {
      "fr": "Nature, dispositif, années et statut",
      "en": "Kind, scheme, years and status"
    },
    "lastValue": {
      "fr": "Dernière valeur",
      "en": "Last value"
    },
    "leftToPay": {
      "fr": "dont à charge",
      "en": "left to pay"
    },
    "late": {
      "fr": "en retard",
      "en": "late"
    },
    "late2": {
      "fr": "En retard",
      "en": "Late"
    },
    "leads": {
      "fr": "Pilotes",
      "en": "Leads"
    },
    "letterOn": {
      "fr": ", le",
      "en": ","
    },
    "meetingOn": {
      "fr": "Réunion du",
      "en": "Meeting of"
    },
    "letterPlace": {
      "fr": "À ",
      "en": ""
    },
    "logo": {
      "fr": "Logo",
      "en": "Logo"
    },
    "logoOf": {
      "fr": "de",
      "en": "of"
    },
    "met": {
      "fr": "réuni",
      "en": "met"
    },
    "milestone": {
      "fr": "Jalon",
      "en": "Milestone"
    },
    "moreOnTheAction": {
      "fr": "Autres précisions",
      "en": "Further details"
    },
    "milestonesToCome": {
      "fr": "Étapes à venir",
      "en": "Milestones to come"
    },
    "need": {
      "fr": "Besoin",
      "en": "Need"
    },
    "needsAnswered": {
      "fr": "Besoins",
      "en": "Needs"
    },
    "needsThatItAnswers": {
      "fr": "Besoins auxquels elle répond",
      "en": "Needs that it answers"
    },
    "noActionForTheAxis": {
      "fr": "Aucune action n’est encore présentée pour cet axe.",
      "en": "No action is presented for this axis yet."
    },
    "noneShown": {
      "fr": "Aucune action ne répond à ces choix.",
      "en": "No action matches these choices."
    },
    "notRanked": {
      "fr": "Hors classement",
      "en": "Not ranked"
    },
    "noteCover": {
      "fr": "Rappeler l’objet de la réunion et le temps prévu.",
      "en": "Recall the purpose of the meeting and the time planned."
    },
    "noteEssentials": {
      "fr": "Annoncer la décision attendue avant d’entrer dans le détail.",
      "en": "Announce the decision awaited before going into detail."
    },
    "number": {
      "fr": "Nombre",
      "en": "Number"
    },
    "objectives2": {
      "fr": "Objectifs",
      "en": "Objectives"
    },
    "notCounted": {
      "fr": ", à part",
      "en": ", not counted"
    },
    "of": {
      "fr": "sur",
      "en": "of"
    },
    "ofMoreLines": {
      "fr": ", dont",
      "en": ", of which"
    },
    "ofTheirTime": {
      "fr": "de son temps",
      "en": "of their time"
    },
    "ofPlannedCost": {
      "fr": "de coût prévu",
      "en": "planned cost"
    },
    "oneAnswer": {
      "fr": "réponse",
      "en": "answer"
    },
    "oneDropped": {
      "fr": "abandonnée",
      "en": "dropped"
    },
    "oneShown": {
      "fr": "1 action affichée sur",
      "en": "1 action shown of"
    },
    "openingQuote": {
      "fr": "« ",
      "en": "“"
    },
    "other": {
      "fr": "autre",
      "en": "other"
    },
    "otherLine": {
      "fr": "autre ligne",
      "en": "other line"
    },
    "otherLines": {
      "fr": "autres lignes",
      "en": "other lines"
    },
    "otherMilestone": {
      "fr": "autre jalon",
      "en": "other milestone"
    },
    "otherMilestones": {
      "fr": "autres jalons",
      "en": "other milestones"
    },
    "otherObjectives": {
      "fr": "Autres objectifs",
      "en": "Other objectives"
    },
    "otherRisk": {
      "fr": "autre risque",
      "en": "other risk"
    },
    "otherRisks": {
      "fr": "autres risques",
      "en": "other risks"
    },
    "others": {
      "fr": "autres",
      "en": "others"
    },
    "otherTask": {
      "fr": "autre étape",
      "en": "other task"
    },
    "otherTasks": {
      "fr": "autres étapes",
      "en": "other tasks"
    },
    "outlook": {
      "fr": "Météo",
      "en": "Outlook"
    },
    "owner": {
      "fr": "Responsable",
      "en": "Owner"
    },
    "ownTextsInEnglish": {
      "fr": "Les textes propres au projet sont en anglais.",
      "en": "The project’s own texts are in English."
    },
    "ownTextsInFrench": {
      "fr": "Les textes propres au projet sont en français.",
      "en": "The project’s own texts are in French."
    },
    "pageMadeWith": {
      "fr": "Page faite avec",
      "en": "Page made with"
    },
    "partner": {
      "fr": "Logo d’un partenaire",
      "en": "Logo of a partner"
    },
    "partnersOfTheAction": {
      "fr": "Partenaires",
      "en": "Partners"
    },
    "period": {
      "fr": "Période",
      "en": "Period"
    },
    "place": {
      "fr": "Lieu",
      "en": "Place"
    },
    "planAfter": {
      "fr": "",
      "en": " plan"
    },
    "planBefore": {
      "fr": "Plan d’action ",
      "en": ""
    },
    "planned": {
      "fr": "Prévu",
      "en": "Planned"
    },
    "plannedBudgetHead": {
      "fr": "Budget prévu",
      "en": "Planned budget"
    },
    "plannedCost": {
      "fr": "Coût prévu",
      "en": "Planned cost"
    },
    "prerequisites": {
      "fr": "Ce qui doit être réuni",
      "en": "What must be in place"
    },
    "progressHead": {
      "fr": "Avancement",
      "en": "Progress"
    },
    "projectOwner": {
      "fr": "Maître d’ouvrage",
      "en": "Project owner"
    },
    "rank": {
      "fr": "Rang",
      "en": "Rank"
    },
    "rankingLabel": {
      "fr": "Classement",
      "en": "Ranking"
    },
    "reached": {
      "fr": "atteint",
      "en": "reached"
    },
    "readMore": {
      "fr": "En savoir plus",
      "en": "Read more"
    },
    "relatedActions": {
      "fr": "Actions liées",
      "en": "Related actions"
    },
    "remainingCost": {
      "fr": "Reste à charge",
      "en": "Remaining cost"
    },
    "residentsPart": {
      "fr": "Part des habitants",
      "en": "Residents’ part"
    },
    "replacedBy": {
      "fr": "remplacée par",
      "en": "replaced by"
    },
    "response": {
      "fr": "Réponse",
      "en": "Response"
    },
    "resultsExpected": {
      "fr": "Les résultats attendus",
      "en": "The results expected"
    },
    "risk": {
      "fr": "Risque",
      "en": "Risk"
    },
    "risks": {
      "fr": "Risques",
      "en": "Risks"
    },
    "seeCalendar": {
      "fr": "voir le calendrier",
      "en": "see the calendar"
    },
    "seeDashboard": {
      "fr": "voir le tableau de bord",
      "en": "see the dashboard"
    },
    "seeProgramme": {
      "fr": "voir le programme",
      "en": "see the programme"
    },
    "seeProject": {
      "fr": "voir le dossier du projet",
      "en": "see the project folder"
    },
    "semicolon": {
      "fr": " ; ",
      "en": "; "
    },
    "sheetMoney": {
      "fr": "L’argent",
      "en": "The money"
    },
    "situation": {
      "fr": "Situation",
      "en": "Status"
    },
    "skipToContent": {
      "fr": "Aller au contenu",
      "en": "Skip to content"
    },
    "someShown": {
      "fr": "actions affichées sur",
      "en": "actions shown of"
    },
    "someDropped": {
      "fr": "abandonnées",
      "en": "dropped"
    },
    "takenByOver": {
      "fr": "pris par des actions réalisées ou abandonnées",
      "en": "taken by actions that are done or were dropped"
    },
    "spent": {
      "fr": "Dépensé",
      "en": "Spent"
    },
    "spentBeside": {
      "fr": "dépensé",
      "en": "spent"
    },
    "spentOn": {
      "fr": "réalisé",
      "en": "spent"
    },
    "state": {
      "fr": "État",
      "en": "State"
    },
    "status": {
      "fr": "Statut",
      "en": "Status"
    },
    "step": {
      "fr": "Étape",
      "en": "Step"
    },
    "stepsAndDates": {
      "fr": "Les étapes et les dates",
      "en": "The steps and the dates"
    },
    "takenDecision": {
      "fr": "Décision prise",
      "en": "Decision taken"
    },
    "target": {
      "fr": "Cible",
      "en": "Target"
    },
    "targetAudience": {
      "fr": "Public",
      "en": "Audience"
    },
    "task": {
      "fr": "Étape",
      "en": "Task"
    },
    "tasks": {
      "fr": "Étapes",
      "en": "Tasks"
    },
    "teamOfTheAction": {
      "fr": "Équipe",
      "en": "Team"
    },
    "technicalMeans": {
      "fr": "Moyens techniques",
      "en": "Technical means"
    },
    "territoryConcerned": {
      "fr": "Territoire",
      "en": "Territory"
    },
    "theActions": {
      "fr": "Les actions",
      "en": "The actions"
    },
    "thinSpaceBefore": {
      "fr": " ",
      "en": ""
    },
    "tied": {
      "fr": " ex æquo",
      "en": ""
    },
    "toBeMet": {
      "fr": "à réunir",
      "en": "to be met"
    },
    "toKnow": {
      "fr": "À savoir",
      "en": "Note"
    },
    "unit": {
      "fr": "Unité",
      "en": "Unit"
    },
    "value": {
      "fr": "Valeur",
      "en": "Value"
    },
    "voluntary": {
      "fr": "démarche volontaire",
      "en": "voluntary"
    },
    "voteAbstentions": {
      "fr": "Abstentions",
      "en": "Abstentions"
    },
    "voteAgainst": {
      "fr": "Contre",
      "en": "Against"
    },
    "voteFor": {
      "fr": "Pour",
      "en": "For"
    },
    "waitsFor": {
      "fr": "Attend",
      "en": "Waits for"
    },
    "whatHappened": {
      "fr": "Ce qui s’est passé depuis",
      "en": "What happened since"
    },
    "whatIsExpected": {
      "fr": "Ce qui est attendu",
      "en": "What is expected"
    },
    "whenHead": {
      "fr": "Quand",
      "en": "When"
    },
    "whereHead": {
      "fr": "Où",
      "en": "Where"
    },
    "whomToAsk": {
      "fr": "À qui demander",
      "en": "Whom to ask"
    },
    "wholeAxis": {
      "fr": "Ensemble de l’axe",
      "en": "The whole axis"
    },
    "whyAndForWhom": {
      "fr": "Pourquoi, et pour qui",
      "en": "Why, and for whom"
    },
    "whyHead": {
      "fr": "Pourquoi",
      "en": "Why"
    },
    "withoutTheInternet": {
      "fr": "Sans Internet",
      "en": "Without the Internet"
    },
    "withTheSupportOf": {
      "fr": "Avec le soutien de",
      "en": "With the support of"
    },
    "withWhom": {
      "fr": "Avec qui",
      "en": "With whom"
    },
    "wordToLookFor": {
      "fr": "Mot à chercher",
      "en": "Word to look for"
    },
    "workingTimeInFullTime": {
      "fr": "Agents (ETP)",
      "en": "Staff (FTE)"
    },
    "year": {
      "fr": "Année",
      "en": "Year"
    }
  },
  "documents": {
    "readiness-note": {
      "are": {
        "fr": "sont remplies",
        "en": "are"
      },
      "conditionToVerify": {
        "fr": "condition à vérifier",
        "en": "condition to be verified"
      },
      "conditionsToVerify": {
        "fr": "conditions à vérifier",
        "en": "conditions to be verified"
      },
      "everyConditionThatIsNot": {
        "fr": "Chaque condition qui n’est pas remplie a son action, son responsable et son échéance",
        "en": "Every condition that is not met has its action, its owner and its due date"
      },
      "howTheVerdictFollowsIt": {
        "fr": "Comment l’avis se déduit : il est favorable quand aucune condition ne manque ni ne reste à vérifier et que deux au plus ne sont remplies qu’en partie ; favorable avec réserves quand deux au plus manquent ou restent à vérifier ; réservé quand davantage restent à vérifier ; défavorable quand trois au moins manquent",
        "en": "How the verdict follows: it is favourable when no condition is unmet or to be verified and two at most are only partly met; with reservations when two at most are unmet or to be verified; reserved when more are to be verified; unfavourable when three at least are unmet"
      },
      "is": {
        "fr": "est remplie",
        "en": "is"
      },
      "met": {
        "fr": "",
        "en": " met"
      },
      "met2": {
        "fr": "l’est",
        "en": "met"
      },
      "met3": {
        "fr": "le sont",
        "en": "met"
      },
      "not": {
        "fr": "ne",
        "en": "not"
      },
      "noted": {
        "fr": "Constat",
        "en": "Noted"
      },
      "nothingVerified": {
        "fr": "Aucune des neuf conditions n’a encore été vérifiée : l’avis sera donné quand elles l’auront été",
        "en": "None of the nine conditions has been verified yet: the verdict comes when they are"
      },
      "ofTheNineConditionsOf": {
        "fr": "Des neuf conditions de la méthode",
        "en": "Of the nine conditions of the method"
      },
      "partlyMet": {
        "fr": "en partie",
        "en": "partly met"
      },
      "pas": {
        "fr": " pas",
        "en": ""
      },
      "plannedAction": {
        "fr": "Action prévue",
        "en": "Planned action"
      },
      "status2": {
        "fr": "État",
        "en": "Status"
      },
      "theNinePrerequisites": {
        "fr": "Les neuf conditions nécessaires",
        "en": "The nine prerequisites"
      },
      "toBe": {
        "fr": "reste",
        "en": "to be"
      },
      "toBe2": {
        "fr": "restent",
        "en": "to be"
      },
      "verdict": {
        "fr": "Avis",
        "en": "Verdict:"
      },
      "verified": {
        "fr": "à vérifier",
        "en": "verified"
      },
      "whatRemainsToBeDone": {
        "fr": "Ce qu’il reste à faire",
        "en": "What remains to be done"
      },
      "whatShowsIt": {
        "fr": "Ce qui l’établit",
        "en": "What shows it"
      }
    },
    "scoping-note": {
      "are": {
        "fr": "sont remplies",
        "en": "are"
      },
      "body": {
        "fr": "Instance",
        "en": "Body"
      },
      "budgetOfTheApproach": {
        "fr": "Budget de la démarche",
        "en": "Budget of the approach"
      },
      "chair": {
        "fr": "Présidence",
        "en": "Chair"
      },
      "conditionsToVerify": {
        "fr": "conditions à vérifier",
        "en": "conditions to be verified"
      },
      "conditionToVerify": {
        "fr": "condition à vérifier",
        "en": "condition to be verified"
      },
      "duration": {
        "fr": "Durée",
        "en": "Duration"
      },
      "end": {
        "fr": "Fin",
        "en": "End"
      },
      "frequency": {
        "fr": "Fréquence",
        "en": "Frequency"
      },
      "has": {
        "fr": "compte",
        "en": "has"
      },
      "in": {
        "fr": "dans",
        "en": "in"
      },
      "inhabitants2": {
        "fr": "habitants",
        "en": "inhabitants"
      },
      "is": {
        "fr": "est remplie",
        "en": "is"
      },
      "members": {
        "fr": "Composition",
        "en": "Members"
      },
      "met": {
        "fr": "",
        "en": " met"
      },
      "met2": {
        "fr": "l’est",
        "en": "met"
      },
      "met3": {
        "fr": "le sont",
        "en": "met"
      },
      "month": {
        "fr": "mois",
        "en": "month"
      },
      "months": {
        "fr": "mois",
        "en": "months"
      },
      "noneMet": {
        "fr": "aucune n’est encore remplie",
        "en": "none is met yet"
      },
      "not": {
        "fr": "ne",
        "en": "not"
      },
      "ofTheNineConditionsOf": {
        "fr": "Des neuf conditions de la méthode",
        "en": "Of the nine conditions of the method"
      },
      "partlyMet": {
        "fr": "en partie",
        "en": "partly met"
      },
      "pas": {
        "fr": " pas",
        "en": ""
      },
      "projectLead": {
        "fr": "Chef ou cheffe de projet",
        "en": "Project lead"
      },
      "referentElectedMember": {
        "fr": "Élu référent ou élue référente",
        "en": "Referent elected member"
      },
      "start": {
        "fr": "Début",
        "en": "Start"
      },
      "support": {
        "fr": "Accompagnement",
        "en": "Support"
      },
      "teamAndMeans": {
        "fr": "L’équipe et les moyens",
        "en": "Team and means"
      },
      "theNinePrerequisites": {
        "fr": "Les neuf conditions nécessaires",
        "en": "The nine prerequisites"
      },
      "theObjectivesOfTheApproach": {
        "fr": "Les objectifs de la démarche",
        "en": "The objectives of the approach"
      },
      "theScheduleOfTheApproach": {
        "fr": "Le calendrier de la démarche",
        "en": "The schedule of the approach"
      },
      "theTerritory": {
        "fr": "Le territoire",
        "en": "The territory"
      },
      "timeShare": {
        "fr": "Temps consacré",
        "en": "Time share"
      },
      "toBe": {
        "fr": "reste",
        "en": "to be"
      },
      "toBe2": {
        "fr": "restent",
        "en": "to be"
      },
      "verdict": {
        "fr": "Avis",
        "en": "Verdict:"
      },
      "verified": {
        "fr": "à vérifier",
        "en": "verified"
      },
      "whoDecidesAndWhoFollows": {
        "fr": "Qui décide et qui suit",
        "en": "Who decides and who follows"
      }
    },
    "launch-invitation": {
      "toElected": {
        "fr": "Mesdames et Messieurs les élues et élus",
        "en": "To the elected members"
      },
      "toResidents": {
        "fr": "Aux habitantes et aux habitants",
        "en": "To the residents"
      },
      "hour": {
        "fr": "heure",
        "en": "time"
      },
      "agenda": {
        "fr": "Ordre du jour",
        "en": "Agenda"
      },
      "appointment": {
        "fr": "Rendez-vous",
        "en": "Appointment"
      },
      "at": {
        "fr": "à",
        "en": "at"
      },
      "beginsItsTerritorialDigitalProject": {
        "fr": "lance son projet numérique de territoire et",
        "en": "begins its territorial digital project and"
      },
      "forAnyQuestion": {
        "fr": "Pour tout renseignement",
        "en": "For any question"
      },
      "invitesYouToTheLaunch": {
        "fr": "vous invite à participer à la réunion de lancement",
        "en": "invites you to the launch meeting"
      },
      "openToAll": {
        "fr": ", ouverte à toutes et à tous",
        "en": ", open to all"
      },
      "theAuthorityBeginsItsTerritorial": {
        "fr": "La collectivité lance son projet numérique de territoire et",
        "en": "The authority begins its territorial digital project and"
      },
      "theObjectivesOfTheApproach": {
        "fr": "Les objectifs de la démarche",
        "en": "The objectives of the approach"
      },
      "theScheduleOfTheApproach": {
        "fr": "Le calendrier de la démarche",
        "en": "The schedule of the approach"
      },
      "withElectedMembers": {
        "fr": ", réservée aux élus du territoire",
        "en": ", for the elected members of the territory"
      },
      "yourPresenceAndYourViews": {
        "fr": "Votre présence et votre avis comptent : le projet se construit avec celles et ceux qui vivent et travaillent ici",
        "en": "Your presence and your views count: the project is built with those who live and work here"
      }
    },
    "launch-slides": {
      "bodiesLead": {
        "fr": "Les instances du projet et leurs membres.",
        "en": "The bodies of the project and their members."
      },
      "bodiesTable": {
        "fr": "Instances du projet : présidence, membres et fréquence",
        "en": "Bodies of the project: chair, members and frequency"
      },
      "bodiesTitle": {
        "fr": "Qui y prend part",
        "en": "Who takes part"
      },
      "bodyHead": {
        "fr": "Instance",
        "en": "Body"
      },
      "budgetOf": {
        "fr": "Budget de la démarche :",
        "en": "Budget of the approach:"
      },
      "chair": {
        "fr": "Présidence",
        "en": "Chair"
      },
      "conductedBy": {
        "fr": "Conduite du projet :",
        "en": "Project lead:"
      },
      "continued": {
        "fr": "(suite)",
        "en": "(continued)"
      },
      "dateHead": {
        "fr": "Date",
        "en": "Date"
      },
      "doneThen": {
        "fr": "Ce qui est fait",
        "en": "What is done"
      },
      "during": {
        "fr": "pendant",
        "en": "for"
      },
      "end": {
        "fr": "Fin",
        "en": "End"
      },
      "expectedLead": {
        "fr": "La démarche vaut par la participation de tous.",
        "en": "The approach is worth what everyone brings to it."
      },
      "expectedTable": {
        "fr": "Ce qui est attendu des élus, des services, des communes, des habitants et des partenaires",
        "en": "What is expected of elected members, staff, communes, residents and partners"
      },
      "expectedTitle": {
        "fr": "Ce qui est attendu de chacun",
        "en": "What is expected of each"
      },
      "expects1": {
        "fr": "Porter la démarche, siéger au comité de pilotage, arbitrer et en rendre compte",
        "en": "Carry the approach, sit on the steering committee, decide and report"
      },
      "expects2": {
        "fr": "Dire les usages et les besoins, proposer des actions, les conduire et en suivre l’avancement",
        "en": "Tell uses and needs, propose actions, lead them and follow their progress"
      },
      "expects3": {
        "fr": "Désigner un élu ou une élue et un agent ou une agente relais, faire connaître l’enquête, accueillir les ateliers",
        "en": "Name an elected member and a relay, make the survey known, host workshops"
      },
      "expects4": {
        "fr": "Répondre à l’enquête, venir aux ateliers, rejoindre le groupe de travail",
        "en": "Answer the survey, come to the workshops, join the working group"
      },
      "expects5": {
        "fr": "Partager leurs données et leurs projets, s’associer aux actions",
        "en": "Share their data and projects, take part in actions"
      },
      "kindHead": {
        "fr": "Nature",
        "en": "Kind"
      },
      "meansTitle": {
        "fr": "Les moyens de la démarche",
        "en": "The means of the approach"
      },
      "members": {
        "fr": "Membres",
        "en": "Members"
      },
      "months": {
        "fr": "mois",
        "en": "months"
      },
      "nextLead": {
        "fr": "À partir du",
        "en": "From"
      },
      "nextTable": {
        "fr": "Prochaines échéances : date, objet et nature",
        "en": "Next dates: date, subject and kind"
      },
      "nextTitle": {
        "fr": "Les prochaines échéances",
        "en": "Next dates"
      },
      "noteBodies": {
        "fr": "Appeler les volontaires pour le groupe de travail des habitants.",
        "en": "Call for volunteers for the residents’ working group."
      },
      "noteCover": {
        "fr": "Accueillir les personnes présentes, présenter l’élu référent ou l’élue référente et la personne qui conduit le projet.",
        "en": "Welcome the participants, introduce the elected lead and the person who runs the project."
      },
      "noteExpected": {
        "fr": "Demander à chacun un engagement simple et daté.",
        "en": "Ask each for one simple, dated commitment."
      },
      "noteMeans": {
        "fr": "Ces moyens sont ceux de la démarche, non ceux des actions, qui seront chiffrées avec le programme.",
        "en": "These are the means of the approach, not of the actions, which will be costed with the programme."
      },
      "noteNext": {
        "fr": "Terminer par la prochaine date qui concerne les personnes présentes.",
        "en": "End with the next date that concerns the people in the room."
      },
      "noteObjectives": {
        "fr": "Ces objectifs sont ceux que la collectivité a écrits au lancement.",
        "en": "These objectives are those the authority wrote at the launch."
      },
      "noteSchedule": {
        "fr": "Rappeler les dates qui engagent les communes : entretiens, enquête, ateliers.",
        "en": "Recall the dates that involve the communes: interviews, survey, workshops."
      },
      "noteSteps": {
        "fr": "Situer l’étape en cours et dire ce qui sera demandé à chacun dans les prochains mois.",
        "en": "Say where we are and what will be asked of each in the coming months."
      },
      "noteWhat": {
        "fr": "Insister : on part des besoins, non des outils.",
        "en": "Insist: needs come first, tools after."
      },
      "noteWhy": {
        "fr": "Donner un exemple local pour chaque raison.",
        "en": "Give a local example for each reason."
      },
      "objectives": {
        "fr": "Nos objectifs",
        "en": "Our objectives"
      },
      "ofTheirTime": {
        "fr": "de son temps",
        "en": "of their time"
      },
      "outcome": {
        "fr": "Ce qui en sort",
        "en": "What comes out"
      },
      "rhythm": {
        "fr": "Fréquence",
        "en": "Frequency"
      },
      "scheduleLead": {
        "fr": "Les dates prévues de chaque étape.",
        "en": "The planned dates of each step."
      },
      "scheduleTable": {
        "fr": "Calendrier de la démarche : début et fin de chaque étape",
        "en": "Calendar of the approach: start and end of each step"
      },
      "scheduleTitle": {
        "fr": "Le calendrier de la démarche",
        "en": "The calendar of the approach"
      },
      "start": {
        "fr": "Début",
        "en": "Start"
      },
      "step1": {
        "fr": "1. Lancement",
        "en": "1. Launch"
      },
      "step1done": {
        "fr": "Partager les enjeux, présenter la démarche et la participation souhaitée",
        "en": "Share what is at stake, present the approach and the involvement wished for"
      },
      "step1out": {
        "fr": "Comité de pilotage, groupe de travail des habitants",
        "en": "Steering committee, residents’ working group"
      },
      "step1with": {
        "fr": "Élus et élues, habitants",
        "en": "Elected members, residents"
      },
      "step2": {
        "fr": "2. Diagnostic",
        "en": "2. Diagnostic"
      },
      "step2done": {
        "fr": "Entretiens, enquête en ligne, ateliers avec les habitants",
        "en": "Interviews, online survey, workshops with residents"
      },
      "step2out": {
        "fr": "Usages et offre mesurés, besoins recensés",
        "en": "Uses and services measured, needs recorded"
      },
      "step2with": {
        "fr": "Élus et élues, services, habitants",
        "en": "Elected members, staff, residents"
      },
      "step3": {
        "fr": "3. Programme d’actions",
        "en": "3. Action programme"
      },
      "step3done": {
        "fr": "Synthèse, axes stratégiques et actions opérationnelles",
        "en": "Synthesis, strategic axes and operational actions"
      },
      "step3out": {
        "fr": "Programme voté et présenté en réunion publique",
        "en": "Programme voted and presented in public"
      },
      "step3with": {
        "fr": "Comité de pilotage, conseil",
        "en": "Steering committee, council"
      },
      "step4": {
        "fr": "4. Mise en œuvre",
        "en": "4. Implementation"
      },
      "step4done": {
        "fr": "Plan de l’année selon des critères connus, une fiche par action",
        "en": "A yearly plan on known criteria, a sheet for each action"
      },
      "step4out": {
        "fr": "Plan annuel, fiches action",
        "en": "Annual plan, action sheets"
      },
      "step4with": {
        "fr": "Équipe projet, partenaires",
        "en": "Project team, partners"
      },
      "step5": {
        "fr": "5. Évaluation",
        "en": "5. Evaluation"
      },
      "step5done": {
        "fr": "Indicateurs, réponse aux besoins, recommandations",
        "en": "Indicators, answers to needs, recommendations"
      },
      "step5out": {
        "fr": "Évaluation annuelle, puis finale",
        "en": "Annual, then final evaluation"
      },
      "step5with": {
        "fr": "Participants et participantes, habitants, presse",
        "en": "Participants, residents, press"
      },
      "stepsLead": {
        "fr": "Chaque étape se termine par un résultat que le comité de pilotage valide.",
        "en": "Each step ends with a result that the steering committee approves."
      },
      "stepsTable": {
        "fr": "Les cinq étapes : ce qui est fait, avec qui, et ce qui en sort",
        "en": "The five steps: what is done, with whom, and what comes out"
      },
      "stepsTitle": {
        "fr": "Cinq étapes, du constat à l’évaluation",
        "en": "Five steps, from diagnostic to evaluation"
      },
      "supportedBy": {
        "fr": "Accompagnement :",
        "en": "Support:"
      },
      "what1": {
        "fr": "Une démarche commune à la collectivité et à ses communes, pour la durée du mandat",
        "en": "An approach shared by the authority and its communes, for the whole term of office"
      },
      "what2": {
        "fr": "Un état des lieux des usages, de l’offre et des besoins, avec tous les acteurs",
        "en": "A review of uses, services and needs, with everyone concerned"
      },
      "what3": {
        "fr": "Un programme d’actions hiérarchisé, chiffré et planifié",
        "en": "A ranked, costed and scheduled programme of actions"
      },
      "what4": {
        "fr": "Une évaluation chaque année, rendue publique",
        "en": "An evaluation each year, made public"
      },
      "whatIsExpected": {
        "fr": "Ce qui est attendu",
        "en": "What is expected"
      },
      "whatTitle": {
        "fr": "Un projet numérique de territoire part des besoins et se juge à ses résultats",
        "en": "A territorial digital project starts from needs and is judged by its results"
      },
      "who": {
        "fr": "Qui",
        "en": "Who"
      },
      "who1": {
        "fr": "Élus et élues",
        "en": "Elected members"
      },
      "who2": {
        "fr": "Services",
        "en": "Staff"
      },
      "who3": {
        "fr": "Communes",
        "en": "Communes"
      },
      "who4": {
        "fr": "Habitants et habitantes",
        "en": "Residents"
      },
      "who5": {
        "fr": "Partenaires",
        "en": "Partners"
      },
      "why1": {
        "fr": "Mieux servir les habitants, les associations et les entreprises, sans laisser personne de côté",
        "en": "Serve residents, associations and businesses better, leaving nobody behind"
      },
      "why2": {
        "fr": "Moderniser le travail des services et des mairies",
        "en": "Modernise the work of departments and town halls"
      },
      "why3": {
        "fr": "Mettre en cohérence ce qui existe et choisir ensemble ce qui vient",
        "en": "Make what exists fit together and choose together what comes next"
      },
      "why4": {
        "fr": "Faire connaître ce qui est fait et ce que cela change",
        "en": "Make known what is done and what it changes"
      },
      "whyTitle": {
        "fr": "Pourquoi le faire maintenant ?",
        "en": "Why do it now?"
      },
      "withWhom": {
        "fr": "Avec qui",
        "en": "With whom"
      }
    },
    "launch-minutes": {
      "apologies": {
        "fr": "Excusé",
        "en": "Apologies"
      },
      "appointment": {
        "fr": "Rendez-vous",
        "en": "Appointment"
      },
      "at": {
        "fr": "à",
        "en": "at"
      },
      "decisions": {
        "fr": "Décisions",
        "en": "Decisions"
      },
      "discussion": {
        "fr": "Échanges",
        "en": "Discussion"
      },
      "function": {
        "fr": "Fonction",
        "en": "Function"
      },
      "minutesTakenBy": {
        "fr": "Secrétaire de séance",
        "en": "Minutes taken by"
      },
      "present": {
        "fr": "Présent",
        "en": "Present"
      },
      "presentAndApologies": {
        "fr": "Présents et excusés",
        "en": "Present and apologies"
      },
      "residentAssociationOrBusiness": {
        "fr": "Habitant, association ou entreprise",
        "en": "Resident, association or business"
      },
      "thisFormIsFilledIn": {
        "fr": "Ce formulaire se remplit pendant la réunion ; reportez-le ensuite dans le projet",
        "en": "This form is filled in during the meeting; then copy it into the project"
      },
      "volunteersForTheWorkingGroup": {
        "fr": "Volontaires pour le groupe de travail",
        "en": "Volunteers for the working group"
      },
      "whatWasSaid": {
        "fr": "Ce qui a été dit",
        "en": "What was said"
      }
    },
    "synthesis-note": {
      "toMembers": {
        "fr": "Mesdames et Messieurs les membres",
        "en": "To the members"
      },
      "moreThere": {
        "fr": "Le détail y figure.",
        "en": "The detail is there."
      },
      "annex": {
        "fr": "annexe",
        "en": "annex"
      },
      "annexes": {
        "fr": "Annexes",
        "en": "Annexes"
      },
      "at": {
        "fr": "à",
        "en": "at"
      },
      "colonEnd": {
        "fr": ".",
        "en": "."
      },
      "decisionProposed": {
        "fr": "décision proposée",
        "en": "decision proposed"
      },
      "decisionsProposed": {
        "fr": "décisions proposées",
        "en": "decisions proposed"
      },
      "draftDecisionSmall": {
        "fr": "projet de décision",
        "en": "draft decision"
      },
      "draftDeliberationSmall": {
        "fr": "projet de délibération",
        "en": "draft resolution"
      },
      "noDecisionProposed": {
        "fr": "Aucune décision n’est proposée à cette séance.",
        "en": "No decision is proposed at this sitting."
      },
      "number": {
        "fr": "n°",
        "en": "no."
      },
      "onAgendaOf": {
        "fr": "à un ordre du jour de",
        "en": "on an agenda of"
      },
      "papers": {
        "fr": "Pièces",
        "en": "Papers"
      },
      "proposed": {
        "fr": "Ce qui est proposé",
        "en": "What is proposed"
      },
      "sendBy": {
        "fr": "À envoyer au plus tard le",
        "en": "To be sent by"
      },
      "sendByUnknown": {
        "fr": "Dernier jour d’envoi à compléter avec la date de la séance",
        "en": "Last day to send: to be completed with the day of the sitting"
      },
      "why": {
        "fr": "Considérant",
        "en": "Whereas"
      }
    },
    "deliberation": {
      "hour": {
        "fr": "heure",
        "en": "time"
      },
      "absent": {
        "fr": "Absents et excusés",
        "en": "Absent"
      },
      "afterDebate": {
        "fr": "Après en avoir délibéré",
        "en": "After deliberation"
      },
      "against": {
        "fr": "Contre",
        "en": "Against"
      },
      "at": {
        "fr": "à",
        "en": "at"
      },
      "atTheLatest": {
        "fr": "au plus tard le",
        "en": "by"
      },
      "body": {
        "fr": "Instance",
        "en": "Body"
      },
      "decides": {
        "fr": "Décide",
        "en": "Decides"
      },
      "department": {
        "fr": "Département",
        "en": "Département"
      },
      "draftDecision": {
        "fr": "Projet de décision",
        "en": "Draft decision"
      },
      "draftDeliberation": {
        "fr": "Projet de délibération",
        "en": "Draft resolution"
      },
      "for": {
        "fr": "Pour",
        "en": "For"
      },
      "having": {
        "fr": "Vu",
        "en": "Having regard to"
      },
      "inOffice": {
        "fr": "Membres en exercice",
        "en": "Members in office"
      },
      "number": {
        "fr": "n°",
        "en": "no."
      },
      "present": {
        "fr": "Présents",
        "en": "Present"
      },
      "represented": {
        "fr": "Représentés (par qui)",
        "en": "Represented (by whom)"
      },
      "republic": {
        "fr": "République française",
        "en": "French Republic"
      },
      "secretary": {
        "fr": "Secrétaire de séance",
        "en": "Secretary of the sitting"
      },
      "sitting": {
        "fr": "Séance",
        "en": "Sitting"
      },
      "summons": {
        "fr": "Convocation",
        "en": "Summons"
      },
      "theMayor": {
        "fr": "Le ou la maire",
        "en": "The mayor"
      },
      "thePresident": {
        "fr": "Le président ou la présidente",
        "en": "The president"
      },
      "theSecretary": {
        "fr": "Le ou la secrétaire de séance",
        "en": "The secretary of the sitting"
      },
      "toComplete": {
        "fr": "à compléter",
        "en": "to be completed"
      },
      "toTheState": {
        "fr": "Transmission au représentant de l’État : à compléter. Publication : à compléter.",
        "en": "Sent to the representative of the State: to be completed. Published: to be completed."
      },
      "whereas": {
        "fr": "Considérant",
        "en": "Whereas"
      }
    },
    "council-pack": {
      "hour": {
        "fr": "heure",
        "en": "time"
      },
      "at": {
        "fr": "à",
        "en": "at"
      },
      "beforeSending": {
        "fr": "Avant l’envoi",
        "en": "Before sending"
      },
      "check1": {
        "fr": "relire chaque projet et compléter ce qui y est signalé : convocation, présents, pouvoirs, secrétaire, votes ;",
        "en": "read each draft again and complete what it marks: summons, attendance, proxies, secretary, votes;"
      },
      "check2": {
        "fr": "vérifier les visas auprès du service juridique : aucun texte n’est cité qui ne soit pas certain ;",
        "en": "have the legal references checked: none is cited that is not certain;"
      },
      "check3": {
        "fr": "joindre la note de synthèse à la convocation.",
        "en": "send the explanatory note with the summons."
      },
      "contents": {
        "fr": "Pièces du dossier",
        "en": "Papers of the file"
      },
      "decisionsHead": {
        "fr": "Décisions à prendre",
        "en": "Decisions to take"
      },
      "noDecisionProposed": {
        "fr": "Aucune décision n’est proposée à cette séance.",
        "en": "No decision is proposed at this sitting."
      },
      "notPlanned": {
        "fr": "Aucune réunion à venir n’est inscrite au projet pour cette instance : l’ordre du jour est préparé d’après ce qui attend une décision, et la date est à compléter.",
        "en": "The project holds no meeting to come of this body: the agenda is drafted from what awaits a decision, and its date is to be completed."
      },
      "numberCapital": {
        "fr": "N°",
        "en": "No."
      },
      "numberHead": {
        "fr": "Numéro",
        "en": "Number"
      },
      "proposed": {
        "fr": "Ce qui est proposé",
        "en": "What is proposed"
      },
      "piece": {
        "fr": "Pièce",
        "en": "Paper"
      },
      "sendBy": {
        "fr": "Dernier jour d’envoi",
        "en": "Last day to send"
      },
      "sitting": {
        "fr": "Séance",
        "en": "Sitting"
      },
      "toComplete": {
        "fr": "à compléter",
        "en": "to be completed"
      }
    },
    "council-deck": {
      "abstentions": {
        "fr": "Abstentions",
        "en": "Abstentions"
      },
      "actions": {
        "fr": "actions",
        "en": "actions"
      },
      "actionsHead": {
        "fr": "Actions",
        "en": "Actions"
      },
      "actionsTile": {
        "fr": "actions au programme",
        "en": "actions in the programme"
      },
      "amount": {
        "fr": "Montant",
        "en": "Amount"
      },
      "axes": {
        "fr": "axes",
        "en": "axes"
      },
      "axesTable": {
        "fr": "Axes : nombre d’actions et coût prévu",
        "en": "Axes: number of actions and planned cost"
      },
      "axisWord": {
        "fr": "axe",
        "en": "axis"
      },
      "besides": {
        "fr": "hors",
        "en": "besides"
      },
      "decisionAsked": {
        "fr": "décision vous est demandée",
        "en": "decision is asked of you"
      },
      "decisionsAsked": {
        "fr": "décisions vous sont demandées",
        "en": "decisions are asked of you"
      },
      "decisionsLead": {
        "fr": "Chacune a son projet d’acte et ses annexes dans le dossier.",
        "en": "Each has its draft and its annexes in the file."
      },
      "decisionsTable": {
        "fr": "Décisions demandées : numéro, objet, proposition et montant",
        "en": "Decisions asked for: number, subject, proposal and amount"
      },
      "doneMany": {
        "fr": "achevées",
        "en": "done"
      },
      "doneOne": {
        "fr": "achevée",
        "en": "done"
      },
      "envisaged": {
        "fr": "Envisagé",
        "en": "Planned"
      },
      "for": {
        "fr": "pour",
        "en": "for"
      },
      "funder": {
        "fr": "Financeur",
        "en": "Funder"
      },
      "fundersTable": {
        "fr": "Financeurs : montants envisagés, demandés et accordés",
        "en": "Funders: amounts planned, requested and granted"
      },
      "gapTile": {
        "fr": "à trouver",
        "en": "to be found"
      },
      "granted": {
        "fr": "Accordé",
        "en": "Granted"
      },
      "grantsSecured": {
        "fr": "d’aides acquises",
        "en": "of grants secured"
      },
      "hopedTile": {
        "fr": "d’aides non refusées",
        "en": "of grants not refused"
      },
      "in": {
        "fr": "en",
        "en": "in"
      },
      "inEuros": {
        "fr": ", en euros",
        "en": ", in euros"
      },
      "investment": {
        "fr": "Investissement",
        "en": "Investment"
      },
      "keptMany": {
        "fr": "actions retenues",
        "en": "actions kept"
      },
      "keptOne": {
        "fr": "action retenue",
        "en": "action kept"
      },
      "late": {
        "fr": "en retard",
        "en": "late"
      },
      "meanProgress": {
        "fr": "d’avancement moyen",
        "en": "mean progress"
      },
      "noDecision": {
        "fr": "Aucune décision n’est demandée à cette séance",
        "en": "No decision is asked at this sitting"
      },
      "noGrant": {
        "fr": "aucune aide encore acquise",
        "en": "no grant secured yet"
      },
      "noVote": {
        "fr": "Aucun vote n’est prévu.",
        "en": "No vote is planned."
      },
      "noteDecisions": {
        "fr": "Annoncer d’emblée ce que l’assemblée doit décider.",
        "en": "Say at once what is to be decided."
      },
      "noteFunding": {
        "fr": "Distinguer ce qui est acquis de ce qui est espéré.",
        "en": "Tell what is secured from what is hoped."
      },
      "notePlan": {
        "fr": "Dire ce que l’année apporte, puis ce qu’elle coûte.",
        "en": "Say what the year brings, then what it costs."
      },
      "noteProgramme": {
        "fr": "Un mot par axe, pas davantage.",
        "en": "One word per axis, no more."
      },
      "noteProgress": {
        "fr": "Dire où en est le programme en une phrase.",
        "en": "Say where the programme stands in one sentence."
      },
      "noteVote": {
        "fr": "Faire voter décision par décision.",
        "en": "Put each decision to the vote."
      },
      "numberSign": {
        "fr": "N°",
        "en": "No."
      },
      "oneAction": {
        "fr": "action au programme",
        "en": "action in the programme"
      },
      "oneActionWord": {
        "fr": "action",
        "en": "action"
      },
      "operating": {
        "fr": "Fonctionnement",
        "en": "Operating"
      },
      "planTable": {
        "fr": "Actions retenues : investissement et fonctionnement",
        "en": "Actions kept: investment and operating"
      },
      "planned": {
        "fr": "prévus",
        "en": "planned"
      },
      "plannedCost": {
        "fr": "Coût prévu",
        "en": "Planned cost"
      },
      "plannedTile": {
        "fr": "coût prévu",
        "en": "planned cost"
      },
      "progressTitle": {
        "fr": "Où en est le programme",
        "en": "Where the programme stands"
      },
      "proposed": {
        "fr": "Ce qui est proposé",
        "en": "What is proposed"
      },
      "requested": {
        "fr": "Demandé",
        "en": "Requested"
      },
      "restInAnnex": {
        "fr": " ; les autres actions sont en annexe",
        "en": "; the other actions are in the annex"
      },
      "securedTile": {
        "fr": "d’aides acquises",
        "en": "of grants secured"
      },
      "seeFile": {
        "fr": "voir le dossier de séance",
        "en": "see the session file"
      },
      "seeFundingPlan": {
        "fr": "voir le plan de financement",
        "en": "see the funding plan"
      },
      "subject": {
        "fr": "Objet",
        "en": "Subject"
      },
      "talkTitle": {
        "fr": "Questions et échanges",
        "en": "Questions and discussion"
      },
      "voteLead": {
        "fr": "Voix pour, contre et abstentions, à reporter au registre.",
        "en": "Votes for, against and abstentions, to be copied into the register."
      },
      "voteTitle": {
        "fr": "Au vote",
        "en": "To the vote"
      },
      "votesAgainst": {
        "fr": "Contre",
        "en": "Against"
      },
      "votesFor": {
        "fr": "Pour",
        "en": "For"
      },
      "votesTable": {
        "fr": "Votes : décision, pour, contre, abstentions",
        "en": "Votes: decision, for, against, abstentions"
      },
      "withoutAPlan": {
        "fr": "sans plan",
        "en": "without a plan"
      },
      "yearAmounts": {
        "fr": "Montants de l’année",
        "en": "Amounts of the year"
      }
    },
    "meeting-agendas": {
      "toMembers": {
        "fr": "Mesdames et Messieurs les membres",
        "en": "To the members"
      },
      "toElected": {
        "fr": "Mesdames et Messieurs les élues et élus",
        "en": "To the elected members"
      },
      "toResidents": {
        "fr": "Aux habitantes et aux habitants",
        "en": "To the residents"
      },
      "hour": {
        "fr": "heure",
        "en": "time"
      },
      "agenda": {
        "fr": "Points inscrits",
        "en": "Points"
      },
      "at": {
        "fr": "à",
        "en": "at"
      },
      "chair": {
        "fr": "Présidence",
        "en": "Chair"
      },
      "iInviteYou": {
        "fr": "J’ai l’honneur de vous inviter à la réunion suivante.",
        "en": "You are invited to the following meeting."
      },
      "invited": {
        "fr": "Sont invités",
        "en": "Invited"
      },
      "theMeeting": {
        "fr": "La réunion",
        "en": "The meeting"
      }
    },
    "meeting-minutes": {
      "against": {
        "fr": "Contre",
        "en": "Against"
      },
      "agenda": {
        "fr": "Ordre du jour",
        "en": "Agenda"
      },
      "apologies": {
        "fr": "Excusés",
        "en": "Apologies"
      },
      "at": {
        "fr": "à",
        "en": "at"
      },
      "attendance": {
        "fr": "Participation",
        "en": "Attendance"
      },
      "chair": {
        "fr": "Présidence",
        "en": "Chair"
      },
      "decisionTaken": {
        "fr": "Décision",
        "en": "Decision"
      },
      "decisions": {
        "fr": "Décisions",
        "en": "Decisions"
      },
      "discussion": {
        "fr": "Échanges",
        "en": "Discussion"
      },
      "for": {
        "fr": "Pour",
        "en": "For"
      },
      "noDecisionWasTaken": {
        "fr": "Aucune décision n’a été prise",
        "en": "No decision was taken"
      },
      "notReached": {
        "fr": "non atteint",
        "en": "not reached"
      },
      "people": {
        "fr": "personnes présentes",
        "en": "people"
      },
      "person": {
        "fr": "personne présente",
        "en": "person"
      },
      "present": {
        "fr": "Présents",
        "en": "Present"
      },
      "quorumOf": {
        "fr": "Quorum de",
        "en": "Quorum of"
      },
      "theMeeting": {
        "fr": "La réunion",
        "en": "The meeting"
      },
      "whoDoesWhat": {
        "fr": "Qui fait quoi, pour quand",
        "en": "Who does what, by when"
      }
    },
    "decision-register": {
      "against": {
        "fr": "contre",
        "en": "against"
      },
      "allDecisions": {
        "fr": "Toutes les décisions",
        "en": "All decisions"
      },
      "andTheyAreNeitherDone": {
        "fr": "et elles ne sont ni faites ni abandonnées",
        "en": "and they are neither done nor dropped"
      },
      "dateAndBody": {
        "fr": "Date et instance",
        "en": "Date and body"
      },
      "due": {
        "fr": "Échéance et suite",
        "en": "Due and status"
      },
      "for": {
        "fr": "pour",
        "en": "for"
      },
      "outcomeAndVote": {
        "fr": "Issue et vote",
        "en": "Outcome and vote"
      },
      "overdue": {
        "fr": "en retard",
        "en": "overdue"
      },
      "overdueDecisions": {
        "fr": "Décisions en retard",
        "en": "Overdue decisions"
      },
      "theirDueDateIsPast": {
        "fr": "Leur échéance est passée au",
        "en": "Their due date was past on"
      }
    },
    "changes": {
      "from": {
        "fr": "Du",
        "en": "From"
      },
      "nothingChanged": {
        "fr": "Rien n’a changé",
        "en": "Nothing changed"
      },
      "to": {
        "fr": "au",
        "en": "to"
      }
    },
    "needs-answers": {
      "evaluation": {
        "fr": "Évaluation",
        "en": "Evaluation"
      },
      "interview": {
        "fr": "entretien",
        "en": "interview"
      },
      "interviews": {
        "fr": "entretiens",
        "en": "interviews"
      },
      "inYourCommune": {
        "fr": "Dans votre commune",
        "en": "In your commune"
      },
      "openingQuote": {
        "fr": "« ",
        "en": "“"
      },
      "theAnswerIsBeingStudied": {
        "fr": "La réponse est à l’étude",
        "en": "The answer is being studied"
      },
      "thisDocumentRestsOn": {
        "fr": "Ce document s’appuie sur",
        "en": "This document rests on"
      },
      "toTheSurvey": {
        "fr": "à l’enquête",
        "en": "to the survey"
      },
      "whatWeDo": {
        "fr": "Ce que nous faisons",
        "en": "What we do"
      },
      "whatYouSaid": {
        "fr": "Ce que vous avez dit",
        "en": "What you said"
      },
      "whoAsked": {
        "fr": "Qui l’a demandé",
        "en": "Who asked"
      },
      "workshop": {
        "fr": "atelier",
        "en": "workshop"
      },
      "workshops": {
        "fr": "ateliers",
        "en": "workshops"
      }
    },
    "diagnostic-report": {
      "interviewsAndWorkshops": {
        "fr": "Les entretiens et les ateliers",
        "en": "Interviews and workshops"
      },
      "theSharedServices": {
        "fr": "Les services mutualisés dans chaque commune",
        "en": "The shared services in each commune"
      },
      "whoAnswered": {
        "fr": "Qui a répondu à l’enquête",
        "en": "Who answered the survey"
      }
    },
    "information-notice": {
      "protectionOfficer": {
        "fr": "Délégué ou déléguée à la protection des données",
        "en": "Data protection officer"
      }
    },
    "processing-register": {
      "address": {
        "fr": "Adresse",
        "en": "Address"
      },
      "article61EOf": {
        "fr": "article 6, paragraphe 1, point e du RGPD",
        "en": "article 6(1)(e) of the GDPR"
      },
      "audiencesHeard": {
        "fr": "Publics entendus",
        "en": "Audiences heard"
      },
      "controller": {
        "fr": "Responsable du traitement",
        "en": "Controller"
      },
      "confidentialityOfSurveys": {
        "fr": "Confidentialité des résultats d’enquête",
        "en": "Confidentiality of survey results"
      },
      "data": {
        "fr": "Données",
        "en": "Data"
      },
      "dataProtectionOfficer": {
        "fr": "Délégué ou déléguée à la protection des données",
        "en": "Data protection officer"
      },
      "entryProvidedForByArticle": {
        "fr": "Inscription prévue par l’article 30 du règlement (UE) 2016/679, à verser au registre de la collectivité",
        "en": "Entry provided for by article 30 of regulation (EU) 2016/679, to be added to the authority’s register"
      },
      "keptUntil": {
        "fr": "Conservées jusqu’à",
        "en": "Kept until"
      },
      "legalBasis": {
        "fr": "Base légale",
        "en": "Legal basis"
      },
      "name": {
        "fr": "Nom",
        "en": "Name"
      },
      "noDataAreTransferredOutside": {
        "fr": "Aucune donnée n’est transférée hors de l’Union européenne",
        "en": "No data are transferred outside the European Union"
      },
      "noSensitiveDataArticle9": {
        "fr": "Aucune donnée dite sensible (article 9 du RGPD) n’est demandée ; celles qu’une personne livrerait d’elle-même ne sont pas relevées. Aucune décision n’est prise par un traitement automatisé",
        "en": "No sensitive data (article 9 of the GDPR) are asked for; those that somebody gives of their own accord are not recorded. No decision is taken by automated processing"
      },
      "peopleConcerned": {
        "fr": "Personnes concernées",
        "en": "People concerned"
      },
      "peopleDataAndRetention": {
        "fr": "Personnes, données et durées",
        "en": "People, data and retention"
      },
      "processingActivityDiagnosticAndConsultat": {
        "fr": "Activité de traitement : diagnostic et concertation du projet numérique de territoire « ",
        "en": "Processing activity: diagnostic and consultation of the territorial digital project “"
      },
      "processors": {
        "fr": "Sous-traitants",
        "en": "Processors"
      },
      "purposes": {
        "fr": "Finalités",
        "en": "Purposes"
      },
      "recipients": {
        "fr": "Destinataires",
        "en": "Recipients"
      },
      "representedBy": {
        "fr": "Représenté par",
        "en": "Represented by"
      },
      "securityMeasures": {
        "fr": "Mesures de sécurité",
        "en": "Security measures"
      },
      "transfersOutsideTheEuropeanUnion": {
        "fr": "Transferts hors de l’Union européenne",
        "en": "Transfers outside the European Union"
      },
      "whatFilesHold": {
        "fr": "Ce que les fichiers contiennent sur des personnes",
        "en": "What the files hold about people"
      },
      "verySmallCountsMayTell": {
        "fr": "Un effectif très faible peut faire reconnaître quelqu’un. Il est masqué partout, avec les chiffres qui permettraient de le recalculer. Voici ce qui a été vérifié, enquête par enquête",
        "en": "A very small count may let somebody be recognised. It is hidden everywhere, with the figures from which it could be worked out. This is what was verified, survey by survey"
      }
    },
    "elimination-slip": {
      "address": {
        "fr": "Adresse",
        "en": "Address"
      },
      "departmentThatAsksForThe": {
        "fr": "Service qui demande l’élimination",
        "en": "Department that asks for the elimination"
      },
      "documentsProposedForElimination": {
        "fr": "Documents proposés à l’élimination",
        "en": "Documents proposed for elimination"
      },
      "doneAtOn": {
        "fr": "Fait à                              le",
        "en": "Done at                              on"
      },
      "earliestAndLatestDates": {
        "fr": "Dates extrêmes",
        "en": "Earliest and latest dates"
      },
      "forTheDepartment": {
        "fr": "Pour le service demandeur",
        "en": "For the department"
      },
      "frenchHeritageCodeArticlesL211": {
        "fr": "Code du patrimoine, articles L. 211-1 et L. 211-4 (archives publiques), L. 212-2 et R. 212-14 (visa d’élimination), L. 212-14 et L. 214-3",
        "en": "French heritage code, articles L. 211-1 and L. 211-4 (public archives), L. 212-2 and R. 212-14 (visa), L. 212-14 and L. 214-3"
      },
      "grantedRefusedInPart": {
        "fr": "accordé     ☐ refusé     ☐ en partie",
        "en": "granted     ☐ refused     ☐ in part"
      },
      "kb": {
        "fr": "Ko",
        "en": "kB"
      },
      "keptUntil": {
        "fr": "Conservées jusqu’à",
        "en": "Kept until"
      },
      "name": {
        "fr": "Nom",
        "en": "Name"
      },
      "noDocumentHasReachedThe": {
        "fr": "Aucun document n’a atteint la fin de sa durée de conservation à cette date",
        "en": "No document has reached the end of its retention at this date"
      },
      "numberAndVolume": {
        "fr": "Nombre et volume",
        "en": "Number and volume"
      },
      "numberOfTheVisa": {
        "fr": "Numéro du visa",
        "en": "Number of the visa"
      },
      "remarksOfTheArchives": {
        "fr": "Observations des archives",
        "en": "Remarks of the archives"
      },
      "representedBy": {
        "fr": "Représenté par",
        "en": "Represented by"
      },
      "requestAndVisa": {
        "fr": "Demande et visa",
        "en": "Request and visa"
      },
      "textFiles": {
        "fr": "fichiers texte",
        "en": "text files"
      },
      "theDocumentsDescribedBelowHave": {
        "fr": "Les documents décrits ci-dessous ont atteint la fin de leur durée de conservation. Le visa de la direction des archives départementales est demandé avant leur élimination",
        "en": "The documents described below have reached the end of their retention. The visa of the departmental archives is asked for before they are eliminated"
      },
      "titleAndContents": {
        "fr": "Intitulé et contenu",
        "en": "Title and contents"
      },
      "toBeMadeInTwo": {
        "fr": "À établir en deux exemplaires signés. Rien n’est détruit avant le retour du bordereau visé ; le bordereau visé se conserve sans limite de durée",
        "en": "To be made in two signed copies. Nothing is destroyed before the slip comes back with its visa, and the slip with its visa is kept for ever"
      },
      "undated": {
        "fr": "Sans date",
        "en": "Undated"
      },
      "visaOfTheDepartmentalArchives": {
        "fr": "Visa de la direction des archives départementales",
        "en": "Visa of the departmental archives"
      },
      "whatStaysAfterTheElimination": {
        "fr": "Ce qui reste après l’élimination",
        "en": "What stays after the elimination"
      }
    },
    "questionnaire": {
      "atMost": {
        "fr": "au plus",
        "en": "at most"
      },
      "onlyIf": {
        "fr": "Seulement si",
        "en": "Only if"
      },
      "pleaseHandItInBy": {
        "fr": "À rendre au plus tard le",
        "en": "Please hand it in by"
      },
      "questionsMarkedWithAnAsterisk": {
        "fr": "Les questions marquées d’un astérisque (*) demandent une réponse ; les autres peuvent être passées",
        "en": "Questions marked with an asterisk (*) need an answer; the others may be skipped"
      },
      "severalAnswersPossible": {
        "fr": "Plusieurs réponses possibles",
        "en": "Several answers possible"
      }
    },
    "survey-annex": {
      "aGapBetweenGroupsIs": {
        "fr": "Un écart entre groupes est dit significatif quand le hasard en ferait autant moins d’une fois sur vingt (test du χ², puis chaque groupe contre les autres, les moyennes par le test t de Welch, avec la correction de Holm",
        "en": "A gap between groups is called significant when chance would do as much less than once in twenty (χ² test, then each group against the others, means by Welch’s t test, with Holm’s correction"
      },
      "answers2": {
        "fr": "Réponses",
        "en": "Answers"
      },
      "aShareIsThePercentage": {
        "fr": "Une part est le pourcentage des personnes qui ont répondu à la question, sans celles qui n’ont pas d’avis. Les parts d’un choix unique font 100 ",
        "en": "A share is the percentage of the people who answered the question, without those of no opinion. The shares of a single choice make 100"
      },
      "collected": {
        "fr": "Recueil",
        "en": "Collected"
      },
      "continued": {
        "fr": "(suite)",
        "en": "(continued)"
      },
      "count": {
        "fr": "Effectif",
        "en": "Count"
      },
      "freeAnswersAreNeverPublished": {
        "fr": "Les réponses libres ne sont jamais publiées telles quelles : seul leur nombre est donné",
        "en": "Free answers are never published as written: only their number is given"
      },
      "howToReadTheseResults": {
        "fr": "Comment lire ces résultats",
        "en": "How to read these results"
      },
      "interval": {
        "fr": "Intervalle",
        "en": "Interval"
      },
      "intervalTheTruePercentageIs": {
        "fr": "Intervalle : le vrai pourcentage est entre ces deux bornes dix-neuf fois sur vingt, si les réponses viennent au hasard (à 95 % : Wilson pour une part, Wald ajusté de Rocks pour un score de recommandation, Student pour une moyenne",
        "en": "Interval: the true percentage is between these bounds nineteen times out of twenty, if answers come at random (at 95%: Wilson for a share, Rocks’s adjusted Wald for a recommendation score, Student for a mean"
      },
      "mean": {
        "fr": "Moyenne",
        "en": "Mean"
      },
      "rate": {
        "fr": "Taux",
        "en": "Rate"
      },
      "responses": {
        "fr": "Réponses",
        "en": "Responses"
      },
      "responsesByCommune": {
        "fr": "Réponses par commune",
        "en": "Responses by commune"
      },
      "severalAnswersMayBeGiven": {
        "fr": "Plusieurs réponses possibles : le total peut dépasser 100 ",
        "en": "Several answers may be given: the total may exceed 100"
      },
      "share": {
        "fr": "Part",
        "en": "Share"
      },
      "theQuestions": {
        "fr": "Les questions",
        "en": "The questions"
      },
      "wave": {
        "fr": "vague",
        "en": "wave"
      },
      "whoAnswered": {
        "fr": "Qui a répondu",
        "en": "Who answered"
      }
    },
    "action-book": {
      "contents": {
        "fr": "Sommaire",
        "en": "Contents"
      }
    },
    "programme": {
      "aSharedAmbition": {
        "fr": "Notre ambition",
        "en": "Our ambition"
      },
      "actionsThatAnswerIt": {
        "fr": "Actions qui y répondent",
        "en": "Actions that answer it"
      },
      "actionsWithoutAnAxis": {
        "fr": "Actions sans axe",
        "en": "Actions without an axis"
      },
      "adopted": {
        "fr": "Adopté",
        "en": "Adopted"
      },
      "allIndicators": {
        "fr": "Tous les indicateurs",
        "en": "All the indicators"
      },
      "baseline": {
        "fr": "Valeur initiale",
        "en": "Baseline"
      },
      "basis": {
        "fr": "Fondement",
        "en": "Basis"
      },
      "body": {
        "fr": "Instance",
        "en": "Body"
      },
      "byAxis": {
        "fr": "Par axe",
        "en": "By axis"
      },
      "byFunder": {
        "fr": "Par financeur",
        "en": "By funder"
      },
      "byYear": {
        "fr": "Par année",
        "en": "By year"
      },
      "calendar": {
        "fr": "Calendrier",
        "en": "Calendar"
      },
      "chair": {
        "fr": "Présidence",
        "en": "Chair"
      },
      "contents": {
        "fr": "Sommaire",
        "en": "Contents"
      },
      "criteria": {
        "fr": "Critères",
        "en": "Criteria"
      },
      "dashNoValue": {
        "fr": "Un tiret : la valeur ou la cible n’est pas encore connue",
        "en": "A dash: the value or the target is not known yet"
      },
      "digitalDutiesThatBindThe": {
        "fr": "Obligations numériques qui s’imposent au territoire d’après ce que le projet dit de lui ; ce relevé ne vaut pas conseil juridique. Un tiret signale celles auxquelles ni une action ni un service recensé ne répond",
        "en": "Digital duties that bind the territory, from what the project states of it; this list is no legal advice. A dash marks those that neither an action nor a listed service answers"
      },
      "duty": {
        "fr": "Obligation",
        "en": "Duty"
      },
      "has": {
        "fr": "compte",
        "en": "has"
      },
      "headlineIndicators": {
        "fr": "Indicateurs phares",
        "en": "Headline indicators"
      },
      "in": {
        "fr": "dans",
        "en": "in"
      },
      "inUse": {
        "fr": "en service",
        "en": "in use"
      },
      "inhabitants2": {
        "fr": "habitants",
        "en": "inhabitants"
      },
      "interview": {
        "fr": "entretien",
        "en": "interview"
      },
      "interviews": {
        "fr": "entretiens",
        "en": "interviews"
      },
      "introduction": {
        "fr": "Présentation",
        "en": "Introduction"
      },
      "investment": {
        "fr": "Investissement",
        "en": "Investment"
      },
      "lastValue": {
        "fr": "Dernière valeur",
        "en": "Last value"
      },
      "ledBy": {
        "fr": "Pilotage",
        "en": "Led by"
      },
      "meets": {
        "fr": "Réunions",
        "en": "Meetings"
      },
      "mentionsHowManyPeopleVoiced": {
        "fr": "Personnes : combien ont exprimé le besoin",
        "en": "People: how many voiced the need"
      },
      "objectives": {
        "fr": "Objectifs",
        "en": "Objectives"
      },
      "oneAxis": {
        "fr": "axe",
        "en": "axis"
      },
      "operating": {
        "fr": "Fonctionnement",
        "en": "Operating"
      },
      "people": {
        "fr": "Personnes",
        "en": "People"
      },
      "percentSign": {
        "fr": " %",
        "en": "%"
      },
      "plannedBudget": {
        "fr": "Budget prévu",
        "en": "Planned budget"
      },
      "principles": {
        "fr": "Principes",
        "en": "Principles"
      },
      "rankedActions": {
        "fr": "Actions classées",
        "en": "Ranked actions"
      },
      "secured": {
        "fr": "Acquis",
        "en": "Secured"
      },
      "securedMeans": {
        "fr": "Acquis : accordé ou versé ; le reste est demandé ou envisagé",
        "en": "Secured: granted or received; the rest is requested or planned"
      },
      "semicolon2": {
        "fr": " ; ",
        "en": "; "
      },
      "severalAxes": {
        "fr": "axes",
        "en": "axes"
      },
      "sign": {
        "fr": " ",
        "en": ""
      },
      "theActions": {
        "fr": "Les actions",
        "en": "The actions"
      },
      "theChallenges": {
        "fr": "Les enjeux",
        "en": "The challenges"
      },
      "theCommunesConcerned": {
        "fr": "Les communes concernées",
        "en": "The communes concerned"
      },
      "theDecision": {
        "fr": "La décision proposée",
        "en": "The decision proposed"
      },
      "theDuties": {
        "fr": "Les obligations",
        "en": "The duties"
      },
      "theIndicators": {
        "fr": "Les indicateurs",
        "en": "The indicators"
      },
      "theMoney": {
        "fr": "Ce que coûte le programme, et qui le paie",
        "en": "What the programme costs, and who pays"
      },
      "theNeeds": {
        "fr": "Les besoins",
        "en": "The needs"
      },
      "theNeedsAndTheirAnswers": {
        "fr": "Les besoins et leurs réponses",
        "en": "The needs and their answers"
      },
      "thePrinciples": {
        "fr": "Les principes",
        "en": "The principles"
      },
      "theRankingOfTheActions": {
        "fr": "Le classement des actions",
        "en": "The ranking of the actions"
      },
      "theTerritoryInFigures": {
        "fr": "Le territoire en chiffres",
        "en": "The territory in figures"
      },
      "theVision": {
        "fr": "La vision",
        "en": "The vision"
      },
      "toTheSurvey": {
        "fr": "à l’enquête",
        "en": "to the survey"
      },
      "undated": {
        "fr": "non datée",
        "en": "undated"
      },
      "voter": {
        "fr": "votant",
        "en": "voter"
      },
      "voters": {
        "fr": "votants",
        "en": "voters"
      },
      "weight": {
        "fr": "Poids",
        "en": "Weight"
      },
      "weightsOfTheCriteria": {
        "fr": "Poids des critères",
        "en": "Weights of the criteria"
      },
      "what": {
        "fr": "Quoi",
        "en": "What"
      },
      "whatAnswersIt": {
        "fr": "Ce qui y répond",
        "en": "What answers it"
      },
      "whatComesNext": {
        "fr": "Ce qui vient",
        "en": "What comes next"
      },
      "whatIsAtStake": {
        "fr": "Enjeux",
        "en": "What is at stake"
      },
      "whatTheDiagnosticSays": {
        "fr": "Ce que dit le diagnostic",
        "en": "What the diagnostic says"
      },
      "whatWasHeard": {
        "fr": "Ce qui a été entendu",
        "en": "What was heard"
      },
      "when": {
        "fr": "Quand",
        "en": "When"
      },
      "whereWeStart": {
        "fr": "D’où nous partons",
        "en": "Where we start from"
      },
      "whoDecides": {
        "fr": "Qui décide, et quand",
        "en": "Who decides, and when"
      },
      "workshop": {
        "fr": "atelier",
        "en": "workshop"
      },
      "workshops": {
        "fr": "ateliers",
        "en": "workshops"
      }
    },
    "summary": {
      "carriedOut": {
        "fr": "réalisé",
        "en": "carried out"
      },
      "comma": {
        "fr": ", ",
        "en": ", "
      },
      "dash": {
        "fr": " – ",
        "en": " – "
      },
      "howWeGetThere": {
        "fr": "Nos axes, nos engagements",
        "en": "Our axes, our commitments"
      },
      "manyActions": {
        "fr": "actions",
        "en": "actions"
      },
      "oneAction": {
        "fr": "action",
        "en": "action"
      },
      "ourTerritory": {
        "fr": "Notre territoire",
        "en": "Our territory"
      },
      "whatComesNext": {
        "fr": "Ce qui vient",
        "en": "What comes next"
      },
      "whereWeStand": {
        "fr": "Où nous en sommes",
        "en": "Where we stand"
      },
      "whomToAsk": {
        "fr": "À qui s’adresser",
        "en": "Whom to ask"
      }
    },
    "ranking-note": {
      "alwaysBefore": {
        "fr": "Ce qui est toujours devant, et ce qui dépend des poids",
        "en": "What always comes before, and what depends on the weights"
      },
      "andItsPoints": {
        "fr": ", et ses points sont le produit de ce poids par la valeur de l’action, de 0 pour le bas de l’échelle à 1 pour le haut.",
        "en": ", and its points are this weight times the value of the action, from 0 at the bottom of the scale to 1 at the top."
      },
      "asteriskAndDash": {
        "fr": "Un astérisque : note manquante, valeur supposée. Un tiret : action mise de côté par un veto ou par une note qui ne peut manquer.",
        "en": "An asterisk: missing score, supposed value. A dash: set aside by a veto or by a score that may not be missing."
      },
      "atTheTop": {
        "fr": "En haut, les actions qui apportent le plus ; à gauche, celles qui demandent le moins d’effort. Chaque point porte le rang de l’action.",
        "en": "At the top, the actions that bring most; on the left, those that ask for least effort. Each point bears the rank of its action."
      },
      "ballots": {
        "fr": "Bulletins",
        "en": "Ballots"
      },
      "benefitAndEffort": {
        "fr": "Bénéfice et effort",
        "en": "Benefit and effort"
      },
      "beyond": {
        "fr": "Au-delà",
        "en": "Beyond"
      },
      "byCollege": {
        "fr": "Poids moyens par collège",
        "en": "Mean weights by college"
      },
      "college": {
        "fr": "Collège",
        "en": "College"
      },
      "computedRank": {
        "fr": "Rang calculé",
        "en": "Computed rank"
      },
      "criteria": {
        "fr": "Critères",
        "en": "Criteria"
      },
      "criteriaLow": {
        "fr": "critères",
        "en": "criteria"
      },
      "criterionLow": {
        "fr": "critère",
        "en": "criterion"
      },
      "direction": {
        "fr": "Sens",
        "en": "Direction"
      },
      "eachActionIsScoredOn": {
        "fr": "Chaque action est notée sur",
        "en": "Each action is scored on"
      },
      "firmness": {
        "fr": "Solidité",
        "en": "Firmness"
      },
      "firstActions": {
        "fr": "Premières actions",
        "en": "First actions"
      },
      "firstPlace": {
        "fr": "La première place",
        "en": "The first place"
      },
      "greatest": {
        "fr": "Le plus fort",
        "en": "Greatest"
      },
      "howFirm": {
        "fr": "Ce qui est acquis, ce qui se discute",
        "en": "What is settled, what is to be discussed"
      },
      "howToReadTheOrder": {
        "fr": "Le classement éclaire la décision ; il ne la remplace pas. Solide : la place tient quand les poids changent ; à discuter : elle dépend des poids ; fragile : elle n’est parmi les premières que par exception. Un tiret : action mise de côté.",
        "en": "The ranking informs the decision; it does not replace it. Solid: the place holds when weights change; to discuss: it depends on the weights; fragile: it is among the first only by exception. A dash: action set aside."
      },
      "keeps": {
        "fr": "retient",
        "en": "plan keeps"
      },
      "least": {
        "fr": "Le plus faible",
        "en": "Least"
      },
      "missingScore": {
        "fr": "Note manquante",
        "en": "Missing score"
      },
      "notAllTheFirstOnes": {
        "fr": ", qui ne sont pas toutes les premières de ce classement : il compte aussi avec les enveloppes, les obligations et les dépendances",
        "en": ", which are not all the first ones of this ranking: it also takes account of envelopes, obligations and dependencies"
      },
      "oneWeightAtATime": {
        "fr": "Un poids à la fois, les autres gardant leurs proportions.",
        "en": "One weight at a time, the others keeping their proportions."
      },
      "onFixedScales": {
        "fr": ", sur des échelles fixes : ajouter ou retirer une action ne change donc jamais l’ordre des autres.",
        "en": ", on fixed scales: adding or removing an action therefore never changes the order of the others."
      },
      "otherMethods": {
        "fr": "Ce que diraient d’autres méthodes",
        "en": "What other methods would say"
      },
      "outOf100": {
        "fr": "Sur 100",
        "en": "Out of 100"
      },
      "override": {
        "fr": "Arbitrage",
        "en": "Override"
      },
      "overrides": {
        "fr": "Les arbitrages",
        "en": "The overrides"
      },
      "overridesAddUp": {
        "fr": "Le rang calculé reste affiché : un arbitrage s’ajoute au classement, avec son motif.",
        "en": "The computed rank stays shown: an override is added to the ranking, with its reason."
      },
      "points": {
        "fr": "Points",
        "en": "Points"
      },
      "pointsInTheOrderOf": {
        "fr": "Points dans l’ordre des critères",
        "en": "Points in the order of the criteria"
      },
      "pointsShownAddUp": {
        "fr": "Les points affichés font exactement le total affiché.",
        "en": "The points shown add up exactly to the total shown."
      },
      "possibleRanks": {
        "fr": "Rangs possibles",
        "en": "Possible ranks"
      },
      "ranksBounds": {
        "fr": "Rangs possibles : aucun des poids essayés ne donne un meilleur rang que le premier, ni un moins bon que le second ; tous ne sont peut-être pas atteints.",
        "en": "Possible ranks: none of the weights tried gives a better rank than the first, nor a worse one than the second; they may not all be reached."
      },
      "ranksPossible": {
        "fr": "Rangs possibles : le meilleur et le moins bon, quels que soient les poids essayés et les notes qui manquent, par un calcul exact.",
        "en": "Possible ranks: the best and the worst, whatever the weights tried and the missing scores, computed exactly."
      },
      "readOrder": {
        "fr": "Chaque action est au-dessus de celles qu’elle devance toujours ; deux actions qu’aucun trait ne relie, même par d’autres, dépendent des poids.",
        "en": "Each action is above those that it always precedes; two actions that no line joins, even through others, depend on the weights."
      },
      "reason": {
        "fr": "Motif",
        "en": "Reason"
      },
      "sameScoresOtherwise": {
        "fr": "Les mêmes notes et les mêmes poids, classés autrement.",
        "en": "The same scores and the same weights, ranked otherwise."
      },
      "sorted": {
        "fr": "Le tri en catégories",
        "en": "The sorting into categories"
      },
      "spreadOfWeights": {
        "fr": "Dispersion des poids",
        "en": "Spread of the weights"
      },
      "strongOn": {
        "fr": "Forte sur",
        "en": "Strong on"
      },
      "theDetail": {
        "fr": "Le détail du classement",
        "en": "The detail of the ranking"
      },
      "theFirstOnes": {
        "fr": " : les premières de ce classement",
        "en": ": the first ones of this ranking"
      },
      "theMethod": {
        "fr": "La méthode et les critères",
        "en": "The method and the criteria"
      },
      "theOrder": {
        "fr": "L’ordre des actions",
        "en": "The order of the actions"
      },
      "thePlan": {
        "fr": "Le plan",
        "en": "The"
      },
      "theScoreIs": {
        "fr": "Le total, sur 100, est la somme des points ; le rang suit le total, et deux totaux égaux partagent le même rang.",
        "en": "The total, out of 100, is the sum of the points; ranks follow totals, and equal totals share a rank."
      },
      "toRank": {
        "fr": "à",
        "en": "to"
      },
      "toScore": {
        "fr": "À noter",
        "en": "To be scored"
      },
      "twoByTwo": {
        "fr": "Deux à deux : toujours, ou cela dépend",
        "en": "Two by two: always, or it depends"
      },
      "used": {
        "fr": "Retenu",
        "en": "Used"
      },
      "voterGave": {
        "fr": "bulletin lui a donné",
        "en": "ballot gave it"
      },
      "votersGave": {
        "fr": "bulletins lui ont donné ensemble",
        "en": "ballots gave it together"
      },
      "warnings": {
        "fr": "Avertissements",
        "en": "Warnings"
      },
      "weighsWhat": {
        "fr": "Chaque critère pèse ce que",
        "en": "Each criterion weighs what"
      },
      "weighsWhatTheProjectSays": {
        "fr": "Chaque critère pèse ce que le projet en dit",
        "en": "Each criterion weighs what the project says"
      },
      "weight": {
        "fr": "Poids",
        "en": "Weight"
      },
      "weights": {
        "fr": "Poids",
        "en": "Weights"
      },
      "weightsUnderWhich": {
        "fr": "Poids pour lesquels la première le reste",
        "en": "Weights under which the first stays first"
      },
      "whatWillNeverChange": {
        "fr": "Ce qui ne changera pas",
        "en": "What will not change"
      },
      "whatWouldChange": {
        "fr": "La solidité du classement",
        "en": "How firm the ranking is"
      },
      "whoWeighedWhat": {
        "fr": "Ce que chaque collège a pesé",
        "en": "What each college weighed"
      },
      "whyThisOrder": {
        "fr": "Pourquoi cet ordre",
        "en": "Why this order"
      }
    },
    "ballots-summary": {
      "agreement": {
        "fr": "Accords et désaccords",
        "en": "Agreement"
      },
      "agreementLead": {
        "fr": "Ce que chaque collège place en tête, et les critères que l’on ne range pas dans le même ordre.",
        "en": "What each college puts first, and the criteria that are not put in the same order."
      },
      "ballots": {
        "fr": "Bulletins",
        "en": "Ballots"
      },
      "ballotsNote": {
        "fr": "Les poids de chaque bulletin font 100 %. Le plus fort de chaque ligne est en fond clair.",
        "en": "The weights of each ballot make 100%. The highest of each line is on a light ground."
      },
      "byCollege": {
        "fr": "Par collège",
        "en": "By college"
      },
      "college": {
        "fr": "Collège",
        "en": "College"
      },
      "firstAction": {
        "fr": "Action placée en tête",
        "en": "Action put first"
      },
      "firstActions": {
        "fr": "Actions placées en tête",
        "en": "Actions put first"
      },
      "highest": {
        "fr": "Le plus fort",
        "en": "Highest"
      },
      "influence": {
        "fr": "Compte pour",
        "en": "Counts for"
      },
      "kept": {
        "fr": "Poids retenu",
        "en": "Weight used"
      },
      "lowest": {
        "fr": "Le plus faible",
        "en": "Lowest"
      },
      "mean": {
        "fr": "Moyenne des bulletins",
        "en": "Mean of the ballots"
      },
      "noneOpposed": {
        "fr": "Aucun : tous les bulletins rangent les critères dans le même ordre.",
        "en": "None: all ballots put the criteria in the same order."
      },
      "notCounted": {
        "fr": "aucun poids : non compté",
        "en": "no weights: not counted"
      },
      "numberSign": {
        "fr": "N°",
        "en": "No."
      },
      "opposed": {
        "fr": "Critères rangés dans l’ordre inverse d’un bulletin à l’autre",
        "en": "Criteria put the other way round from one ballot to another"
      },
      "otherCriterion": {
        "fr": "Autre critère",
        "en": "Other criterion"
      },
      "pairs": {
        "fr": "Part des bulletins comparés deux à deux",
        "en": "Share of ballots compared in pairs"
      },
      "remark": {
        "fr": "Remarque",
        "en": "Remark"
      },
      "summary": {
        "fr": "Synthèse",
        "en": "Summary"
      },
      "toReview": {
        "fr": "comparaisons à revoir",
        "en": "comparisons to review"
      },
      "weightsNote": {
        "fr": "Une colonne par collège donne le poids moyen dans ses bulletins ; une action placée en tête est celle que ces poids, seuls, mettraient la première.",
        "en": "A column for each college gives the mean weight in its ballots; an action put first is the one that these weights alone would rank first."
      },
      "weightsTitle": {
        "fr": "Poids de chaque critère",
        "en": "Weight of each criterion"
      }
    },
    "vote-results": {
      "by": {
        "fr": "Selon",
        "en": "By"
      },
      "group": {
        "fr": "Groupe",
        "en": "Group"
      },
      "howItIsCounted": {
        "fr": "Comment les voix sont comptées",
        "en": "How votes are counted"
      },
      "inAll": {
        "fr": "En tout",
        "en": "In all"
      },
      "nothingKept": {
        "fr": "Aucune action n’est retenue.",
        "en": "No action is kept."
      },
      "otherRules": {
        "fr": "Et avec une autre façon de compter ?",
        "en": "And with another way of counting?"
      },
      "ourTerritory": {
        "fr": "Notre territoire",
        "en": "Our territory"
      },
      "outOf": {
        "fr": "sur",
        "en": "out of"
      },
      "shareOfMoney": {
        "fr": "Part de l’argent",
        "en": "Share of the money"
      },
      "shareOfVoters": {
        "fr": "Part des suffrages exprimés",
        "en": "Share of the ballots counted"
      },
      "until": {
        "fr": " ; le vote s’est terminé le",
        "en": "; the vote ended on"
      },
      "wereYours": {
        "fr": "étaient réservés à votre choix en",
        "en": "were reserved for your choice in"
      },
      "whatIsLeft": {
        "fr": "Ce qui n’est pas retenu, et pourquoi",
        "en": "What is not kept, and why"
      },
      "whatYouChose": {
        "fr": "Ce que les habitants ont choisi",
        "en": "What residents chose"
      },
      "whoDecided": {
        "fr": "Qui a voté, et quel argent chacun attribue",
        "en": "Who voted, and what money it directs"
      },
      "whomToAsk": {
        "fr": "À qui s’adresser",
        "en": "Whom to ask"
      }
    },
    "vote-workbook": {
      "action": {
        "fr": "Action",
        "en": "Action"
      },
      "ballots": {
        "fr": "Bulletins",
        "en": "Ballots"
      },
      "budget": {
        "fr": "Enveloppe réservée",
        "en": "Reserved envelope"
      },
      "by": {
        "fr": "Selon",
        "en": "By"
      },
      "choices": {
        "fr": "Les actions soumises au vote",
        "en": "The actions put to the vote"
      },
      "cost": {
        "fr": "Coût",
        "en": "Cost"
      },
      "difference": {
        "fr": "Ce qui aurait changé",
        "en": "What would have changed"
      },
      "directed": {
        "fr": "Argent des actions retenues",
        "en": "Money of the actions kept"
      },
      "group": {
        "fr": "Groupe",
        "en": "Group"
      },
      "groups": {
        "fr": "Qui a voté",
        "en": "Who voted"
      },
      "groupsLead": {
        "fr": "L’argent que chaque groupe attribue, à côté de sa part des votants. Les groupes trop petits sont réunis.",
        "en": "The money that each group directs, beside its share of voters. Groups that are too small are put together."
      },
      "kept": {
        "fr": "Retenue",
        "en": "Kept"
      },
      "money": {
        "fr": "L’argent",
        "en": "The money"
      },
      "no": {
        "fr": "non",
        "en": "no"
      },
      "otherRule": {
        "fr": "Règle",
        "en": "Rule"
      },
      "others": {
        "fr": "Autres règles",
        "en": "Other rules"
      },
      "othersLead": {
        "fr": "Ce que les mêmes bulletins auraient donné avec une autre règle.",
        "en": "What the same ballots would have given by another rule."
      },
      "payments": {
        "fr": "Qui a payé quoi",
        "en": "Who paid for what"
      },
      "paymentsLead": {
        "fr": "La part de chaque groupe dans le coût de chaque action retenue.",
        "en": "The share of each group in the cost of each action kept."
      },
      "rest": {
        "fr": "Reste",
        "en": "Left"
      },
      "results": {
        "fr": "Résultats",
        "en": "Results"
      },
      "rule": {
        "fr": "Comment les voix sont comptées",
        "en": "How votes are counted"
      },
      "shareOfCost": {
        "fr": "Part du coût",
        "en": "Share of the cost"
      },
      "shareOfMoney": {
        "fr": "Part de l’argent",
        "en": "Share of the money"
      },
      "shareOfVoters": {
        "fr": "Part des suffrages exprimés",
        "en": "Share of the ballots counted"
      },
      "supporters": {
        "fr": "Votants",
        "en": "Voters"
      },
      "votes": {
        "fr": "Voix ou points",
        "en": "Votes or points"
      },
      "why": {
        "fr": "Pourquoi",
        "en": "Why"
      },
      "yes": {
        "fr": "oui",
        "en": "yes"
      }
    },
    "annual-plan": {
      "actionAndReason": {
        "fr": "Action et raison du choix",
        "en": "Action and reason of the choice"
      },
      "actionKept": {
        "fr": "action retenue",
        "en": "action selected"
      },
      "actionLeftOut": {
        "fr": "action non retenue",
        "en": "action not selected"
      },
      "actionsKept": {
        "fr": "actions retenues",
        "en": "actions selected"
      },
      "actionsLeftOut": {
        "fr": "actions non retenues",
        "en": "actions not selected"
      },
      "actionsSelected": {
        "fr": "Actions retenues",
        "en": "Actions selected"
      },
      "alreadyDone": {
        "fr": "Déjà réalisées, donc hors du choix",
        "en": "Already done, so out of the choice"
      },
      "alreadyDropped": {
        "fr": "Abandonnées, donc hors du choix",
        "en": "Dropped, so out of the choice"
      },
      "annexRanking": {
        "fr": "Comment les actions ont été classées",
        "en": "How the actions were ranked"
      },
      "available": {
        "fr": "Ouverts",
        "en": "Available"
      },
      "available2": {
        "fr": "disponibles",
        "en": "available"
      },
      "byAxis": {
        "fr": "Par axe",
        "en": "By axis"
      },
      "comma": {
        "fr": ",",
        "en": ","
      },
      "costIn": {
        "fr": "Coût",
        "en": "Cost in"
      },
      "creditsOf": {
        "fr": "Crédits de",
        "en": "Money of"
      },
      "criteriaAndWeights": {
        "fr": "Critères et poids",
        "en": "Criteria and weights"
      },
      "datesOf": {
        "fr": "Dates de",
        "en": "Dates of"
      },
      "draftDecision": {
        "fr": "La décision proposée",
        "en": "The decision proposed"
      },
      "forMoney": {
        "fr": "pour",
        "en": "for"
      },
      "fullTimeEquivalentsUsed": {
        "fr": "équivalents temps plein demandés",
        "en": "full-time equivalents asked for"
      },
      "in": {
        "fr": "en",
        "en": "in"
      },
      "inYear": {
        "fr": "en",
        "en": "in"
      },
      "including": {
        "fr": "dont",
        "en": "including"
      },
      "leadAndPeriod": {
        "fr": "Pilotage et période",
        "en": "Lead and period"
      },
      "left": {
        "fr": "Restent",
        "en": "Left"
      },
      "monthByMonth": {
        "fr": "mois par mois",
        "en": "month by month"
      },
      "noActionIsSelectedFor": {
        "fr": "Aucune action n’est retenue pour",
        "en": "No action is selected for"
      },
      "ofInvestment": {
        "fr": "d’investissement",
        "en": "of investment"
      },
      "outOf": {
        "fr": "sur",
        "en": "out of"
      },
      "outcome": {
        "fr": "Suite",
        "en": "What follows"
      },
      "rankedActions": {
        "fr": "Ordre du classement",
        "en": "Order of the ranking"
      },
      "rankedOn": {
        "fr": "Poids des critères",
        "en": "Weights of the criteria"
      },
      "rulesConflict": {
        "fr": "toutes les règles fixées ne peuvent pas être tenues ensemble, et le choix est à revoir avant le vote",
        "en": "the rules that were set cannot all be kept together, and the choice is to be looked at again before the vote"
      },
      "selectedFor": {
        "fr": "en",
        "en": "in"
      },
      "theFullActionSheetsCome": {
        "fr": "Les fiches complètes de ces actions accompagnent ce plan",
        "en": "The full sheets of these actions come with this plan"
      },
      "theMoney": {
        "fr": "Les crédits demandés",
        "en": "The money asked for"
      },
      "theYear": {
        "fr": "L’année",
        "en": "The year"
      },
      "thisPlanIsADraft": {
        "fr": "Ce plan est un projet, soumis à la décision du conseil",
        "en": "This plan is a draft, for the council to decide"
      },
      "used": {
        "fr": "Demandés",
        "en": "Asked for"
      },
      "voter": {
        "fr": "votant",
        "en": "voter"
      },
      "voters": {
        "fr": "votants",
        "en": "voters"
      },
      "weight": {
        "fr": "Poids",
        "en": "Weight"
      },
      "whollyInvestment": {
        "fr": "en investissement",
        "en": "as investment"
      },
      "whatHappens": {
        "fr": "Rendez-vous ou étape",
        "en": "Meeting or milestone"
      },
      "workingTime": {
        "fr": "Temps d’agents",
        "en": "Staff time"
      }
    },
    "plan-amendments": {
      "actionAndReason": {
        "fr": "Action et motif",
        "en": "Action and reason"
      },
      "amendmentOf": {
        "fr": "Modification du",
        "en": "Amendment of"
      },
      "available": {
        "fr": "Ouverts",
        "en": "Available"
      },
      "before": {
        "fr": "Avant",
        "en": "Before"
      },
      "budgetsMovedSinceTheVote": {
        "fr": "Budgets qui ont bougé depuis le vote",
        "en": "Budgets moved since the vote"
      },
      "by": {
        "fr": "Par",
        "en": "By"
      },
      "cost": {
        "fr": "Coût",
        "en": "Cost"
      },
      "creditsOf": {
        "fr": "Crédits de",
        "en": "Money of"
      },
      "draftDecision": {
        "fr": "La décision proposée",
        "en": "The decision proposed"
      },
      "investment": {
        "fr": "Investissement",
        "en": "Investment"
      },
      "left": {
        "fr": "Restent",
        "en": "Left"
      },
      "moneyAddedToThe": {
        "fr": "Crédits ajoutés au plan",
        "en": "Money added to the"
      },
      "moneyFreedIn": {
        "fr": "Crédits libérés sur",
        "en": "Money freed in"
      },
      "notInThePlan": {
        "fr": "hors du plan",
        "en": "not in the plan"
      },
      "now": {
        "fr": "Désormais",
        "en": "Now"
      },
      "operating": {
        "fr": "Fonctionnement",
        "en": "Operating"
      },
      "plan": {
        "fr": "",
        "en": " plan"
      },
      "thePlanAsItNow": {
        "fr": "Le plan tel qu’il devient",
        "en": "The plan as it now stands"
      },
      "theVotedPlan": {
        "fr": "Le plan a été arrêté",
        "en": "The plan was adopted"
      },
      "used": {
        "fr": "Demandés",
        "en": "Asked for"
      },
      "voted": {
        "fr": "Voté",
        "en": "Voted"
      },
      "whatChanges": {
        "fr": "Ce qui change",
        "en": "What changes"
      }
    },
    "funding-plan": {
      "aDroppedActionCountsFor": {
        "fr": "Une action abandonnée ne compte que pour ce qui y a été engagé et dépensé",
        "en": "A dropped action counts for what was committed and spent alone"
      },
      "aid": {
        "fr": "Aides",
        "en": "Aid"
      },
      "amountToSpecify": {
        "fr": "à préciser",
        "en": "to be specified"
      },
      "aNetEnvelopeCountsExpenses": {
        "fr": "Une enveloppe nette compte les dépenses moins les subventions accordées. Le reste est ce que n’ont pris ni le plan, ni ce qui est engagé ou dépensé",
        "en": "A net envelope counts expenses less granted subsidies. What is left is what neither the plan nor what is committed or spent has taken"
      },
      "askedFor": {
        "fr": "demandés",
        "en": "requested"
      },
      "aYearMayBeBelowZero": {
        "fr": "Une aide peut être datée d’une autre année que la dépense qu’elle finance : le reste à charge d’une année peut alors être négatif, seul le total fait foi",
        "en": "Aid may be dated in another year than the expense that it pays for: what is left to pay in a year may then be negative; the total alone counts"
      },
      "balancedSubjectTo": {
        "fr": "Le plan s’équilibre sous réserve de l’obtention de",
        "en": "The plan balances subject to obtaining"
      },
      "besidesThese": {
        "fr": "S’y ajoutent",
        "en": "Besides these,"
      },
      "byAction": {
        "fr": "Le financement par action",
        "en": "The funding by action"
      },
      "byYear": {
        "fr": "Par année",
        "en": "By year"
      },
      "calendar": {
        "fr": "Le calendrier des financements",
        "en": "The calendar of the funding"
      },
      "eachStageOnce": {
        "fr": "Chaque financement est compté une fois, à l’étape où il en est : envisagé, demandé, accordé ou versé",
        "en": "Each amount is counted once, at the stage that it has reached: planned, asked for, granted or paid"
      },
      "envelope": {
        "fr": "Enveloppe",
        "en": "Envelope"
      },
      "envisagedOnly": {
        "fr": "envisagés, à demander",
        "en": "planned, to be asked for"
      },
      "funderAndKind": {
        "fr": "Financeur et nature",
        "en": "Funder and kind"
      },
      "granted": {
        "fr": "Accordé",
        "en": "Granted"
      },
      "inKind": {
        "fr": "dont en nature",
        "en": "of which in kind"
      },
      "isInvestment": {
        "fr": "d’investissement",
        "en": "is investment"
      },
      "keptInThePlan": {
        "fr": "Retenu au plan",
        "en": "Kept in the plan"
      },
      "left": {
        "fr": "Reste",
        "en": "Left"
      },
      "leftToPay": {
        "fr": "Reste à charge",
        "en": "Left to pay"
      },
      "moreThanTheCost": {
        "fr": "",
        "en": " more than the cost"
      },
      "notYetGranted": {
        "fr": "non encore accordés",
        "en": "not yet granted"
      },
      "ofWhich": {
        "fr": "dont",
        "en": "of which"
      },
      "ofWhichSecured": {
        "fr": "dont acquises",
        "en": "of which secured"
      },
      "operating": {
        "fr": "de fonctionnement",
        "en": "operating"
      },
      "othersExceed": {
        "fr": "Le financement d’autres actions dépasse leur coût de",
        "en": "The funding of other actions exceeds their cost by"
      },
      "overrunBy": {
        "fr": "dépassée de",
        "en": "overrun by"
      },
      "ownFundsLoans": {
        "fr": "Fonds propres, emprunts",
        "en": "Own funds, loans"
      },
      "paidForDropped": {
        "fr": "versé pour des actions abandonnées",
        "en": "paid for dropped actions"
      },
      "paidForDroppedThen": {
        "fr": "versés pour des actions abandonnées, qui ne paient rien de ce qui est prévu",
        "en": "were paid for dropped actions, and pay for nothing that is planned"
      },
      "planned2": {
        "fr": "Envisagé",
        "en": "Planned"
      },
      "received": {
        "fr": "Versé",
        "en": "Paid"
      },
      "refused": {
        "fr": "Refusé",
        "en": "Refused"
      },
      "requested": {
        "fr": "Demandé",
        "en": "Requested"
      },
      "theBalance": {
        "fr": "L’équilibre",
        "en": "The balance"
      },
      "theEnvelopes": {
        "fr": "Les enveloppes",
        "en": "The envelopes"
      },
      "theFundingIs": {
        "fr": "Le financement dépasse le coût de",
        "en": "The funding is"
      },
      "theFundingPlanIsBalanced": {
        "fr": "Le plan de financement est équilibré : les aides accordées ou versées, avec ce que les porteurs apportent eux-mêmes, égalent le coût",
        "en": "The funding plan is balanced: aid granted or paid, with what the carriers bring themselves, equals the cost"
      },
      "theFundingPlanOfEach": {
        "fr": "Le plan de financement de chaque action",
        "en": "The funding plan of each action"
      },
      "theProgrammeCosts": {
        "fr": "Le programme coûte",
        "en": "The programme costs"
      },
      "toBeFound": {
        "fr": "À trouver",
        "en": "To be found"
      },
      "toBeFoundFirst": {
        "fr": "Il reste à trouver",
        "en": "Still to be found:"
      },
      "undated": {
        "fr": "non datée",
        "en": "undated"
      },
      "withoutAFundingPlan": {
        "fr": "Les actions sans plan de financement n’y sont pas comptées",
        "en": "The actions without a funding plan are not counted in it"
      },
      "whoPays": {
        "fr": "Qui paie, et à quelle étape",
        "en": "Who pays, and at what stage"
      }
    },
    "investment-plan": {
      "after": {
        "fr": "Après",
        "en": "After"
      },
      "aid": {
        "fr": "Aides",
        "en": "Aid"
      },
      "before": {
        "fr": "Avant",
        "en": "Before"
      },
      "byAxis": {
        "fr": "Par axe",
        "en": "By axis"
      },
      "investmentByYearAndAxis": {
        "fr": "Investissement par année et par axe",
        "en": "Investment by year and axis"
      },
      "investmentPlannedOrElseCommitted": {
        "fr": "Investissement prévu, ou à défaut engagé ou dépensé, en euros",
        "en": "Investment planned, or else committed or spent, in euros"
      },
      "leftToPay": {
        "fr": "Reste à charge",
        "en": "Left to pay"
      },
      "middleOfARangeAid": {
        "fr": "« ≈ » : milieu d’une fourchette. Aides : subventions et fonds de concours non refusés, dans la limite de l’investissement. Une action abandonnée ne compte que pour ce qu’elle a engagé et ce qui lui a été versé",
        "en": "“≈”: middle of a range. Aid: grants and contributions that were not refused, up to the investment. A dropped action counts for what it committed and was paid alone"
      },
      "no": {
        "fr": "N°",
        "en": "No."
      },
      "operation": {
        "fr": "Opération",
        "en": "Operation"
      },
      "operations": {
        "fr": "Opérations",
        "en": "Operations"
      },
      "undated": {
        "fr": "Non daté",
        "en": "Undated"
      }
    },
    "schedule": {
      "actionHasDates": {
        "fr": "action dans le temps",
        "en": "action along time"
      },
      "actionsHaveDates": {
        "fr": "actions dans le temps",
        "en": "actions along time"
      },
      "allActions": {
        "fr": "Toutes les actions",
        "en": "All actions"
      },
      "anActionIsLateWhen": {
        "fr": "Une action est en retard quand elle aurait dû commencer ou finir ; à l’arrêt quand elle est bloquée ou en pause ; à risque quand un jalon, une tâche, ce qu’elle attend, une échéance légale ou son avancement l’annoncent",
        "en": "An action is late when it should have begun or ended; at a standstill when it is blocked or paused; at risk when a milestone, a task, what it waits for, a legal deadline or its progress foretells it"
      },
      "end": {
        "fr": "Fin",
        "en": "End"
      },
      "keyDates": {
        "fr": "Dates clés",
        "en": "Key dates"
      },
      "label": {
        "fr": "Libellé",
        "en": "Label"
      },
      "oneBlocked": {
        "fr": "action à l’arrêt",
        "en": "action at a standstill"
      },
      "oneAtRisk": {
        "fr": "action à risque",
        "en": "action at risk"
      },
      "oneLate": {
        "fr": "action aurait dû commencer ou finir",
        "en": "action should have begun or ended"
      },
      "progress2": {
        "fr": "Avancé",
        "en": "Progress"
      },
      "severalBlocked": {
        "fr": "actions à l’arrêt",
        "en": "actions at a standstill"
      },
      "severalAtRisk": {
        "fr": "actions à risque",
        "en": "actions at risk"
      },
      "severalLate": {
        "fr": "actions auraient dû commencer ou finir",
        "en": "actions should have begun or ended"
      },
      "situation": {
        "fr": "Situation",
        "en": "State"
      },
      "start": {
        "fr": "Début",
        "en": "Start"
      },
      "why": {
        "fr": "Pourquoi",
        "en": "Why"
      },
      "withoutDatesSoNotOn": {
        "fr": "Sans dates, donc absentes de ce calendrier",
        "en": "Without dates, so not on this schedule"
      }
    },
    "workload": {
      "asked": {
        "fr": "Demandé (ETP)",
        "en": "Asked for (FTE)"
      },
      "available": {
        "fr": "Disponible (ETP)",
        "en": "Available (FTE)"
      },
      "byDepartment": {
        "fr": "Chaque service, à son trimestre le plus chargé",
        "en": "Each department, in its busiest quarter"
      },
      "capacity": {
        "fr": "Capacité",
        "en": "Capacity"
      },
      "department": {
        "fr": "Service",
        "en": "Department"
      },
      "departmentOrPerson": {
        "fr": "Service ou personne",
        "en": "Department or person"
      },
      "holds": {
        "fr": "le temps suffit",
        "en": "there is time enough"
      },
      "inFullTimeEquivalentsFrom": {
        "fr": "En équivalents temps plein (ETP), d’après le temps et l’équipe inscrits dans les actions que le plan retient.",
        "en": "In full-time equivalents (FTE), from the time and the team written in the actions that the plan keeps."
      },
      "isOver": {
        "fr": "il manque du temps",
        "en": "time is short"
      },
      "left": {
        "fr": "Reste (ETP)",
        "en": "Left (FTE)"
      },
      "loadOfDepartments": {
        "fr": "Charge des services",
        "en": "Load of departments"
      },
      "margin": {
        "fr": "Marge",
        "en": "Margin"
      },
      "mean": {
        "fr": "Moyenne",
        "en": "Mean"
      },
      "missing": {
        "fr": "Manque (ETP)",
        "en": "Short by (FTE)"
      },
      "nobodyHasMoreWorkThan": {
        "fr": "Le temps disponible suffit partout où il est connu.",
        "en": "There is time enough wherever the time available is known."
      },
      "overloads": {
        "fr": "Où le temps manque",
        "en": "Where time is short"
      },
      "peak": {
        "fr": "Demandé au plus (ETP)",
        "en": "Most asked for (FTE)"
      },
      "person": {
        "fr": "Personne",
        "en": "Person"
      },
      "quarter": {
        "fr": "Trimestre",
        "en": "Quarter"
      },
      "quarter1": {
        "fr": "Trimestre 1",
        "en": "Quarter 1"
      },
      "quarter2": {
        "fr": "Trimestre 2",
        "en": "Quarter 2"
      },
      "quarter3": {
        "fr": "Trimestre 3",
        "en": "Quarter 3"
      },
      "quarter4": {
        "fr": "Trimestre 4",
        "en": "Quarter 4"
      },
      "reading": {
        "fr": "Lecture",
        "en": "Reading"
      },
      "summary": {
        "fr": "Synthèse",
        "en": "Summary"
      },
      "toLighten": {
        "fr": "à décaler, à partager ou à doter",
        "en": "to postpone, share or staff"
      },
      "unknown": {
        "fr": "capacité à renseigner",
        "en": "capacity to be given"
      },
      "withoutADateSoNot": {
        "fr": "Actions sans date, donc non comptées",
        "en": "Actions without a date, so not counted"
      },
      "workload": {
        "fr": "Charge de travail",
        "en": "Workload"
      },
      "year": {
        "fr": "Année",
        "en": "Year"
      }
    },
    "evaluation": {
      "andBesides": {
        "fr": " ; s’y ajoutent",
        "en": "; another"
      },
      "aDroppedActionCountsFor": {
        "fr": "Une action abandonnée ne compte que pour ce qui y a été engagé et dépensé",
        "en": "A dropped action counts for what was committed and spent alone"
      },
      "actionInProgramme": {
        "fr": "action au programme",
        "en": "action in the programme"
      },
      "actionsEvaluated": {
        "fr": "Actions évaluées",
        "en": "Actions evaluated"
      },
      "actionsInProgramme": {
        "fr": "actions au programme",
        "en": "actions in the programme"
      },
      "answersToTheNeeds": {
        "fr": "Réponse aux besoins",
        "en": "Answers to the needs"
      },
      "baseline": {
        "fr": "Initiale",
        "en": "Baseline"
      },
      "before": {
        "fr": "Avant",
        "en": "Before"
      },
      "byAudience": {
        "fr": "Par public",
        "en": "By audience"
      },
      "channel": {
        "fr": "Support",
        "en": "Channel"
      },
      "communication": {
        "fr": "Communication",
        "en": "Communication"
      },
      "difference": {
        "fr": "Écart",
        "en": "Difference"
      },
      "digitalMaturityThenAndNow": {
        "fr": "Maturité numérique : hier et aujourd’hui",
        "en": "Digital maturity: then and now"
      },
      "eachFigureQuotedAboveIs": {
        "fr": "Les numéros entre crochets renvoient à ce tableau",
        "en": "Numbers in brackets refer to this table"
      },
      "evaluationQuestions": {
        "fr": "Questions évaluatives",
        "en": "Evaluation questions"
      },
      "figure": {
        "fr": "Chiffre",
        "en": "Figure"
      },
      "fromFigure": {
        "fr": "de",
        "en": "from"
      },
      "itemProposedFromTheData": {
        "fr": "élément proposé d’après les données reste à valider",
        "en": "item proposed from the data is"
      },
      "itemsProposedFromTheData": {
        "fr": "éléments proposés d’après les données restent à valider",
        "en": "items proposed from the data are"
      },
      "last": {
        "fr": "Dernière",
        "en": "Last"
      },
      "lessons": {
        "fr": "Enseignements",
        "en": "Lessons"
      },
      "levelsGoFrom0To": {
        "fr": "Le niveau va de 0 à 5, comme au diagnostic",
        "en": "Levels go from 0 to 5, as in the diagnostic"
      },
      "money": {
        "fr": "L’argent",
        "en": "The money"
      },
      "natureOfTheEvaluation": {
        "fr": "Nature de l’évaluation",
        "en": "Kind of evaluation"
      },
      "next": {
        "fr": "Suite",
        "en": "Next"
      },
      "no": {
        "fr": "N°",
        "en": "No."
      },
      "note": {
        "fr": "Observation",
        "en": "Note"
      },
      "now": {
        "fr": "Aujourd’hui",
        "en": "Now"
      },
      "numberOfActions": {
        "fr": "Nombre d’actions",
        "en": "Number of actions"
      },
      "periodEvaluated": {
        "fr": "période évaluée",
        "en": "period evaluated"
      },
      "onWhatWasDropped": {
        "fr": "dépensés pour ce qui a été abandonné",
        "en": "was spent on what was dropped"
      },
      "planned2": {
        "fr": "prévus",
        "en": "planned"
      },
      "roundedAmounts": {
        "fr": "Montants",
        "en": "Amounts"
      },
      "roundedToTheEuro": {
        "fr": " arrondis à l’euro",
        "en": " rounded to the euro"
      },
      "progressAndMeansByAxis": {
        "fr": "Avancement et moyens par axe",
        "en": "Progress and means by axis"
      },
      "quoted": {
        "fr": "cité",
        "en": "quoted"
      },
      "reached2": {
        "fr": "Atteinte",
        "en": "Reached"
      },
      "reading": {
        "fr": "Lecture",
        "en": "Reading"
      },
      "recipients": {
        "fr": "Destinataires",
        "en": "Recipients"
      },
      "recommendation": {
        "fr": "Recommandation",
        "en": "Recommendation"
      },
      "recommendations": {
        "fr": "Recommandations",
        "en": "Recommendations"
      },
      "sourcesOfTheFigures": {
        "fr": "Sources des chiffres",
        "en": "Sources of the figures"
      },
      "spentOutOf": {
        "fr": "dépensés sur",
        "en": "spent out of"
      },
      "stillToBeConfirmed": {
        "fr": "",
        "en": " still to be confirmed"
      },
      "strength": {
        "fr": "Point fort",
        "en": "Strength"
      },
      "strengths": {
        "fr": "Points forts",
        "en": "Strengths"
      },
      "surveyThenAndNow": {
        "fr": "Enquête : hier et aujourd’hui",
        "en": "Survey: then and now"
      },
      "thatIs": {
        "fr": "soit",
        "en": "that is"
      },
      "theme": {
        "fr": "Thème",
        "en": "Theme"
      },
      "theSameAnswersToThe": {
        "fr": "Les mêmes réponses aux mêmes questions. L’écart, en points, est donné avec son intervalle à 95 % ; sur vingt écarts, le hasard seul en fait paraître un",
        "en": "The same answers to the same questions. The difference, in points, comes with its 95% interval; of twenty differences, chance alone makes one appear"
      },
      "toFigure": {
        "fr": "à",
        "en": "to"
      },
      "verdict": {
        "fr": "Verdict",
        "en": "Verdict"
      },
      "verdictsByAudience": {
        "fr": "Les verdicts par public",
        "en": "Verdicts by audience"
      },
      "weakness": {
        "fr": "Point faible",
        "en": "Weakness"
      },
      "weaknesses": {
        "fr": "Points faibles",
        "en": "Weaknesses"
      },
      "whatBecameOfTheDropped": {
        "fr": "Ce que sont devenues les actions abandonnées",
        "en": "What became of the dropped actions"
      },
      "whatBecameOfEarlierRecommendations": {
        "fr": "Suites données aux recommandations précédentes",
        "en": "What became of earlier recommendations"
      },
      "whatIsMeasured": {
        "fr": "Ce qui est mesuré",
        "en": "What is measured"
      },
      "whatItChanged": {
        "fr": "Ce que le programme a changé pour les habitants",
        "en": "What the programme changed for residents"
      },
      "whatItRestsOn": {
        "fr": "Ce qui le fonde",
        "en": "What it rests on"
      },
      "whatTheAnswersRestOn": {
        "fr": "Ce qui fonde les réponses",
        "en": "What the answers rest on"
      },
      "whatWasDone": {
        "fr": "Ce qui a été fait",
        "en": "What was done"
      },
      "when": {
        "fr": "Quand",
        "en": "When"
      },
      "who": {
        "fr": "Qui",
        "en": "Who"
      }
    },
    "communication-plan": {
      "belongsTo": {
        "fr": "Rattachée à",
        "en": "Belongs to"
      },
      "date2": {
        "fr": "Date",
        "en": "Date"
      },
      "howAndByWhom": {
        "fr": "Canal et responsable",
        "en": "Channel and person in charge"
      },
      "ifTheElection": {
        "fr": "Si l’élection se tient au mois où le mandat finit, du",
        "en": "If the election is held in the month in which the term ends, from"
      },
      "noAdvertisingCampaignMayPromote": {
        "fr": ", aucune campagne de promotion publicitaire des réalisations ou de la gestion de la collectivité ne peut être organisée sur son territoire (code électoral, article L. 52-1, deuxième alinéa",
        "en": " no advertising campaign may promote what the authority achieved or how it is run on its territory (French code électoral, article L. 52-1, second paragraph"
      },
      "nobodyWritesYetTo": {
        "fr": "Personne n’écrit encore à",
        "en": "Nobody writes yet to"
      },
      "piecesPlannedInThatPeriod": {
        "fr": "À relire avant de les publier, car prévus dans cette période",
        "en": "To be reread before they are published, since they are planned in that period"
      },
      "preElectoralPeriod": {
        "fr": "Période préélectorale",
        "en": "Pre-electoral period"
      },
      "step2": {
        "fr": "étape",
        "en": "step"
      },
      "to": {
        "fr": "au",
        "en": "to"
      },
      "toWhom": {
        "fr": "À qui",
        "en": "To whom"
      },
      "whatIsLate": {
        "fr": "En retard : à publier ou à reporter",
        "en": "Late: to be published or put off"
      },
      "whatIsSaid": {
        "fr": "Message",
        "en": "Message"
      },
      "whatIsToCome": {
        "fr": "À venir",
        "en": "To come"
      },
      "whatNobodyPlanned": {
        "fr": "Ce que personne n’a encore prévu",
        "en": "What nobody has planned yet"
      },
      "whatThisPlanIs": {
        "fr": "À qui dire quoi, quand et par qui. Un brouillon de chaque pièce prévue est fait à partir des données du projet.",
        "en": "Whom to tell what, when and by whom. A draft of each planned piece is made from the project’s data."
      },
      "whatWasDone": {
        "fr": "Déjà fait",
        "en": "Done"
      }
    },
    "press-release": {
      "amongWhatIsDone": {
        "fr": "Parmi ce qui est réalisé",
        "en": "Among what is done"
      },
      "and": {
        "fr": "et",
        "en": "and"
      },
      "bringsTogether": {
        "fr": "réunit",
        "en": "brings together"
      },
      "comma": {
        "fr": ", ",
        "en": ", "
      },
      "conducts": {
        "fr": "conduit",
        "en": "is carrying out"
      },
      "dash": {
        "fr": " – ",
        "en": " – "
      },
      "for": {
        "fr": "pour",
        "en": "for"
      },
      "forABudgetOf": {
        "fr": "pour un budget prévisionnel de",
        "en": "with a planned budget of"
      },
      "forImmediateRelease": {
        "fr": "Pour diffusion immédiate, sans embargo",
        "en": "For immediate release, no embargo"
      },
      "forInstanceFrom": {
        "fr": "par exemple :",
        "en": "for instance:"
      },
      "has": {
        "fr": "compte",
        "en": "has"
      },
      "hasCarriedOut": {
        "fr": "a réalisé",
        "en": "has carried out"
      },
      "headlineToWrite": {
        "fr": "le titre du communiqué, en une phrase",
        "en": "the headline of the release, in one sentence"
      },
      "inhabitants2": {
        "fr": "habitants",
        "en": "inhabitants"
      },
      "itsProject": {
        "fr": "son projet numérique de territoire",
        "en": "its territorial digital project"
      },
      "manyActions": {
        "fr": "actions",
        "en": "actions"
      },
      "manyAxes": {
        "fr": "axes",
        "en": "axes"
      },
      "manyCommunes": {
        "fr": "communes",
        "en": "communes"
      },
      "manyDigitalActions": {
        "fr": "actions numériques",
        "en": "digital actions"
      },
      "ofItsProgramme": {
        "fr": "de son programme",
        "en": "of its programme"
      },
      "ofThe": {
        "fr": "des",
        "en": "of the"
      },
      "oneAction": {
        "fr": "action",
        "en": "action"
      },
      "oneAxis": {
        "fr": "axe",
        "en": "axis"
      },
      "oneDigitalAction": {
        "fr": "action numérique",
        "en": "digital action"
      },
      "ourTerritory": {
        "fr": "Notre territoire",
        "en": "Our territory"
      },
      "overThePeriod": {
        "fr": "sur la période",
        "en": "over the period"
      },
      "prepares": {
        "fr": "prépare",
        "en": "is preparing"
      },
      "pressContact": {
        "fr": "Contact presse",
        "en": "Press contact"
      },
      "quotationToGet": {
        "fr": "une citation, avec le nom, la fonction et l’accord de la personne citée",
        "en": "a quotation, with the name, the function and the agreement of whoever is quoted"
      },
      "spentOverThePeriod": {
        "fr": "dépensés sur la période évaluée",
        "en": "spent over the period evaluated"
      },
      "theProgrammeFollows": {
        "fr": "Le programme suit",
        "en": "The programme follows"
      },
      "theTerritory": {
        "fr": "Le territoire",
        "en": "The territory"
      }
    },
    "participants-review": {
      "andNow": {
        "fr": "Et maintenant",
        "en": "What comes next"
      },
      "comma": {
        "fr": ", ",
        "en": ", "
      },
      "dash": {
        "fr": " – ",
        "en": " – "
      },
      "notAnsweredYet": {
        "fr": "Rien n’est encore prévu",
        "en": "Nothing is planned yet"
      },
      "ourTerritory": {
        "fr": "Notre territoire",
        "en": "Our territory"
      },
      "step2": {
        "fr": "étape « ",
        "en": "step “"
      },
      "thankYou": {
        "fr": "Merci d’avoir donné de votre temps pour préparer ce projet. Voici ce que vos paroles sont devenues.",
        "en": "Thank you for the time that you gave to prepare this project. Here is what became of your words."
      },
      "toAnswerTheSurvey": {
        "fr": "à répondre à l’enquête, en plus des entretiens et des ateliers.",
        "en": "to answer the survey, besides interviews and workshops."
      },
      "waiting": {
        "fr": "En attente",
        "en": "Waiting"
      },
      "weDo": {
        "fr": "Nous faisons",
        "en": "We do"
      },
      "whatBecameOfYourWords": {
        "fr": "Ce que vous avez dit, ce que nous en faisons",
        "en": "What you said, what we do about it"
      },
      "whatRemains": {
        "fr": "Ce qui reste à faire",
        "en": "What remains to be done"
      },
      "whereItStands": {
        "fr": "Où cela en est",
        "en": "Where it stands"
      },
      "whomToAsk": {
        "fr": "À qui s’adresser",
        "en": "Whom to ask"
      },
      "youSaid": {
        "fr": "Vous avez dit",
        "en": "You said"
      },
      "youSaidWeDo": {
        "fr": "Vous avez dit, nous faisons",
        "en": "You said, we do"
      },
      "youWere": {
        "fr": "Vous avez été",
        "en": "You were"
      }
    },
    "residents-sheet": {
      "andElsewhere": {
        "fr": " et ailleurs",
        "en": " and elsewhere"
      },
      "comma": {
        "fr": ", ",
        "en": ", "
      },
      "dash": {
        "fr": " – ",
        "en": " – "
      },
      "everyCommune": {
        "fr": "Dans toutes les communes",
        "en": "In every commune"
      },
      "messageToWrite": {
        "fr": "le message de cette feuille, en une phrase",
        "en": "the message of this sheet, in one sentence"
      },
      "openingToWrite": {
        "fr": "deux ou trois phrases qui disent aux habitantes et aux habitants ce qui change pour eux",
        "en": "two or three sentences that tell residents what changes for them"
      },
      "ourTerritory": {
        "fr": "Notre territoire",
        "en": "Our territory"
      },
      "stillWaiting": {
        "fr": "Ce qui reste à faire",
        "en": "What is still to be done"
      },
      "whatChangesForYou": {
        "fr": "Ce qui change pour vous",
        "en": "What changes for you"
      },
      "whatYouSaid": {
        "fr": "Vous l’avez dit, voici où nous en sommes",
        "en": "You said it, here is where we stand"
      },
      "whomToAsk": {
        "fr": "À qui s’adresser",
        "en": "Whom to ask"
      }
    },
    "information-note": {
      "areDone": {
        "fr": "sont réalisées",
        "en": "are done"
      },
      "axis2": {
        "fr": "axe",
        "en": "axis"
      },
      "contactHead": {
        "fr": "Contact",
        "en": "Contact"
      },
      "in": {
        "fr": ", en",
        "en": " in"
      },
      "inTheProgramme": {
        "fr": "du programme",
        "en": "in the programme"
      },
      "isDone": {
        "fr": "est réalisée",
        "en": "is done"
      },
      "needThatWasVoiced": {
        "fr": "besoin exprimé",
        "en": "need that was voiced"
      },
      "needsThatWereVoiced": {
        "fr": "besoins exprimés",
        "en": "needs that were voiced"
      },
      "of2": {
        "fr": "Sur",
        "en": "Of"
      },
      "step2": {
        "fr": "étape « ",
        "en": "step “"
      },
      "theProgrammeHolds": {
        "fr": "Le programme compte",
        "en": "The programme holds"
      },
      "toAnswer": {
        "fr": "pour répondre à",
        "en": "to answer"
      },
      "whatComesNext": {
        "fr": "La suite",
        "en": "What comes next"
      },
      "whatIsDone": {
        "fr": "Ce qui est réalisé",
        "en": "What is done"
      },
      "whatRemainsToBeDone": {
        "fr": "Ce qui reste à faire",
        "en": "What remains to be done"
      },
      "whatWasAskedWhatIs": {
        "fr": "Ce qui a été demandé, ce qui est fait",
        "en": "What was asked, what is done"
      }
    },
    "site": {
      "actionHead": {
        "fr": "Action",
        "en": "Action"
      },
      "costHead": {
        "fr": "Coût",
        "en": "Cost"
      },
      "keptHead": {
        "fr": "Résultat, et pourquoi",
        "en": "Outcome, and why"
      },
      "keptNo": {
        "fr": "Non retenue",
        "en": "Not kept"
      },
      "keptYes": {
        "fr": "Retenue",
        "en": "Kept"
      },
      "reservedForYou": {
        "fr": "Argent réservé à votre choix en",
        "en": "Money reserved for your choice in"
      },
      "votesHead": {
        "fr": "Voix",
        "en": "Votes"
      },
      "whatYouChose": {
        "fr": "Ce que les habitants ont choisi",
        "en": "What residents chose"
      },
      "earlierRecommendation": {
        "fr": "Recommandation d’une évaluation passée",
        "en": "Recommendation of an earlier evaluation"
      },
      "aboutThisPage": {
        "fr": "À propos de cette page",
        "en": "About this page"
      },
      "accessibilityHead": {
        "fr": "Accessibilité",
        "en": "Accessibility"
      },
      "accessibilityTerms": {
        "fr": "Cette page est conçue pour le niveau AA des règles WCAG 2.1, que reprend le RGAA : titres dans l’ordre, chiffres de chaque graphique en tableau, contrastes, usage au clavier et sans JavaScript. Elle n’a pas été auditée et ne remplace pas la déclaration d’accessibilité du site qui la publie. Une information vous reste inaccessible ? Dites-le au contact ci-dessus.",
        "en": "This page is designed for level AA of WCAG 2.1: headings in order, the figures of each chart in a table, contrasts, use by keyboard and without JavaScript. It has not been audited, and does not replace the accessibility statement of the site that publishes it. Is something out of your reach? Tell the contact above."
      },
      "actionsCsv": {
        "fr": "Les actions (tableau CSV)",
        "en": "The actions (CSV table)"
      },
      "actionsHead": {
        "fr": "Actions",
        "en": "Actions"
      },
      "actionsOfSomeCommunes": {
        "fr": "Actions propres à certaines communes",
        "en": "Actions of some communes only"
      },
      "actionsWithoutAnAxis": {
        "fr": "Actions sans axe",
        "en": "Actions without an axis"
      },
      "addressOfThisSite": {
        "fr": "ADRESSE-DE-CE-SITE",
        "en": "ADDRESS-OF-THIS-SITE"
      },
      "areTheNeedsMet": {
        "fr": "Les besoins sont-ils satisfaits",
        "en": "Are the needs met"
      },
      "atTheStart": {
        "fr": "Au départ",
        "en": "At the start"
      },
      "audienceHead": {
        "fr": "Public",
        "en": "Audience"
      },
      "backToContents": {
        "fr": "Retour au sommaire",
        "en": "Back to the contents"
      },
      "byAxis": {
        "fr": "Par axe",
        "en": "By axis"
      },
      "byStatus": {
        "fr": "Par situation",
        "en": "By status"
      },
      "calendarFile": {
        "fr": "agenda",
        "en": "calendar"
      },
      "calendarIcs": {
        "fr": "Les dates à venir, pour votre agenda",
        "en": "The dates to come, for your diary"
      },
      "comingNext": {
        "fr": "À venir",
        "en": "Coming next"
      },
      "compromised": {
        "fr": "Compromise",
        "en": "Compromised"
      },
      "contactHead": {
        "fr": "Contact",
        "en": "Contact"
      },
      "contents": {
        "fr": "Sommaire",
        "en": "Contents"
      },
      "doneHead": {
        "fr": "Réalisées",
        "en": "Done"
      },
      "earlierRecommendations": {
        "fr": "Ce que sont devenues les recommandations précédentes",
        "en": "What became of the earlier recommendations"
      },
      "evaluationHead": {
        "fr": "Évaluation",
        "en": "Evaluation"
      },
      "evaluationOf": {
        "fr": "Évaluation de la période",
        "en": "Evaluation of"
      },
      "filtersIntro": {
        "fr": "Cherchez un mot, ou gardez les actions d’un axe, d’une commune, d’un thème ou d’un public. Vos choix restent dans l’adresse de la page : envoyez-la telle quelle.",
        "en": "Search for a word, or keep the actions of an axis, a commune, a theme or an audience. Your choices stay in the address of the page: send it as it is."
      },
      "fiveSteps": {
        "fr": "Elle compte cinq étapes : le lancement, le diagnostic, le programme d’actions, la mise en œuvre et l’évaluation. Le projet en est à l’étape",
        "en": "It has five steps: launch, diagnostic, programme of actions, implementation and evaluation. The project is at the step"
      },
      "indicatorsCsv": {
        "fr": "Les indicateurs (tableau CSV)",
        "en": "The indicators (CSV table)"
      },
      "indicatorsFile": {
        "fr": "indicateurs",
        "en": "indicators"
      },
      "inEveryCommune": {
        "fr": "Dans toutes les communes",
        "en": "In every commune"
      },
      "inhabitantsUnit": {
        "fr": "habitants",
        "en": "inhabitants"
      },
      "inYourCommune": {
        "fr": "Dans votre commune",
        "en": "In your commune"
      },
      "languageOfThePage": {
        "fr": "Langue de la page",
        "en": "Language of the page"
      },
      "madeFromFilesOf": {
        "fr": "Cette page est faite à partir des fichiers du projet, tels qu’ils étaient le",
        "en": "This page is made from the files of the project, as they were on"
      },
      "measuredResults": {
        "fr": "Les résultats mesurés",
        "en": "Measured results"
      },
      "milestone": {
        "fr": "Jalon",
        "en": "Milestone"
      },
      "nameOfTheCommune": {
        "fr": "NOM-DE-LA-COMMUNE",
        "en": "NAME-OF-THE-COMMUNE"
      },
      "needsSupport": {
        "fr": "À soutenir",
        "en": "Needs support"
      },
      "nextMilestones": {
        "fr": "Prochains jalons des actions",
        "en": "Next milestones of the actions"
      },
      "noActionYet": {
        "fr": "Aucune action n’y répond encore.",
        "en": "No action answers it yet."
      },
      "noPublicDate": {
        "fr": "Aucun rendez-vous public n’est encore fixé.",
        "en": "No public date is set yet."
      },
      "nothingByHand": {
        "fr": "Les montants, l’avancement et les indicateurs sont calculés à partir d’eux ; rien n’y est ajouté à la main.",
        "en": "Amounts, progress and indicators are computed from them; nothing is added by hand."
      },
      "notMeasuredYet": {
        "fr": "Pas encore mesuré",
        "en": "Not measured yet"
      },
      "objectivesOfTheAxis": {
        "fr": "Objectifs de l’axe",
        "en": "Objectives of the axis"
      },
      "ofMeanProgress": {
        "fr": "d’avancement moyen",
        "en": "mean progress"
      },
      "outOf": {
        "fr": "sur",
        "en": "out of"
      },
      "ofTheWay": {
        "fr": "du chemin vers la cible",
        "en": "of the way to the target"
      },
      "oneAction": {
        "fr": "action",
        "en": "action"
      },
      "oneDone": {
        "fr": "réalisée",
        "en": "done"
      },
      "oneInterview": {
        "fr": "entretien",
        "en": "interview"
      },
      "oneTime": {
        "fr": "fois",
        "en": "time"
      },
      "oneWorkshop": {
        "fr": "atelier",
        "en": "workshop"
      },
      "onYourOwnSite": {
        "fr": "Sur le site d’une mairie",
        "en": "On the site of a commune"
      },
      "outlookIntro": {
        "fr": "Ceux qui pilotent disent s’ils pensent atteindre le but de chaque action en cours.",
        "en": "Those who lead say whether they expect to reach the goal of each action under way."
      },
      "plannedSum": {
        "fr": "prévus",
        "en": "planned"
      },
      "populationHead": {
        "fr": "Population",
        "en": "Population"
      },
      "questionsAndAnswers": {
        "fr": "Les questions posées et leurs réponses",
        "en": "The questions asked, and their answers"
      },
      "reachable": {
        "fr": "Atteignable",
        "en": "Reachable"
      },
      "recentIntro": {
        "fr": "Décisions, étapes franchies, mesures et évaluations, telles que les fichiers du projet les datent.",
        "en": "Decisions, milestones, measures and evaluations, as the files of the project date them."
      },
      "reuse": {
        "fr": "Réutilisation",
        "en": "Reuse"
      },
      "reuseTerms": {
        "fr": "Les informations publiques de cette page peuvent être réutilisées dans les conditions du code des relations entre le public et l’administration (articles L. 321-1 et suivants), en citant leur source et leur date.",
        "en": "The public information of this page may be reused under the French code of relations between the public and the administration (articles L. 321-1 and following), naming its source and its date."
      },
      "saidTimes": {
        "fr": "exprimé",
        "en": "said"
      },
      "secured": {
        "fr": "Assurée",
        "en": "Secured"
      },
      "servicesHead": {
        "fr": "Services déjà en place",
        "en": "Services already in place"
      },
      "servicesInPlace": {
        "fr": "Services numériques déjà en place",
        "en": "Digital services already in place"
      },
      "settledOn": {
        "fr": "arrêtée le",
        "en": "adopted on"
      },
      "showAll": {
        "fr": "Tout afficher",
        "en": "Show all"
      },
      "sobriety": {
        "fr": "Sobriété et vie privée",
        "en": "Sobriety and privacy"
      },
      "sobrietyTerms": {
        "fr": "Ni cookie, ni mesure d’audience, ni appel à un autre site : la page peut être enregistrée et imprimée.",
        "en": "No cookie, no tracker, no request to another site: the page can be saved and printed."
      },
      "someActions": {
        "fr": "actions",
        "en": "actions"
      },
      "someDone": {
        "fr": "réalisées",
        "en": "done"
      },
      "someInterviews": {
        "fr": "entretiens",
        "en": "interviews"
      },
      "someTimes": {
        "fr": "fois",
        "en": "times"
      },
      "someWorkshops": {
        "fr": "ateliers",
        "en": "workshops"
      },
      "takeTheData": {
        "fr": "Reprendre les données",
        "en": "Take the data away"
      },
      "theApproach": {
        "fr": "La démarche",
        "en": "The approach"
      },
      "theAxes": {
        "fr": "Les axes",
        "en": "The axes"
      },
      "theCalendar": {
        "fr": "Le calendrier",
        "en": "The calendar"
      },
      "theChallenges": {
        "fr": "Les enjeux",
        "en": "The challenges"
      },
      "theFigures": {
        "fr": "Les chiffres",
        "en": "The figures"
      },
      "themeHead": {
        "fr": "Thème",
        "en": "Theme"
      },
      "theOutlook": {
        "fr": "La météo des actions",
        "en": "The outlook of the actions"
      },
      "theProgrammeInBrief": {
        "fr": "Le programme en bref",
        "en": "The programme in brief"
      },
      "theProgress": {
        "fr": "L’avancement",
        "en": "Progress"
      },
      "toTheSurvey": {
        "fr": "à l’enquête",
        "en": "to the survey"
      },
      "weDo": {
        "fr": "Nous faisons",
        "en": "We do"
      },
      "whatCameOfIt": {
        "fr": "Ce que l’évaluation en dit",
        "en": "What the evaluation says"
      },
      "whatChanged": {
        "fr": "Ce qui a changé récemment",
        "en": "What changed lately"
      },
      "whatHead": {
        "fr": "Rendez-vous",
        "en": "What"
      },
      "whatIsRecommended": {
        "fr": "Ce qui est recommandé",
        "en": "What is recommended"
      },
      "whatRemainsDifficult": {
        "fr": "Ce qui reste difficile",
        "en": "What remains difficult"
      },
      "whatWeLearn": {
        "fr": "Ce que nous en retenons",
        "en": "What we learn from it"
      },
      "whatWorks": {
        "fr": "Ce qui marche",
        "en": "What works"
      },
      "whatYouSaid": {
        "fr": "Ce que vous avez dit, ce que nous faisons",
        "en": "What you said, what we do"
      },
      "whereItComesFrom": {
        "fr": "D’où viennent ces informations",
        "en": "Where this information comes from"
      },
      "widgetIntro": {
        "fr": "Les actions d’une commune se montrent ailleurs avec ces lignes, qui n’appellent que ce site :",
        "en": "The actions of a commune are shown elsewhere by these lines, which call this site alone:"
      },
      "yourWords": {
        "fr": "Vos mots",
        "en": "Your words"
      },
      "yourWordsIntro": {
        "fr": "Paroles recueillies pendant le diagnostic, publiées avec l’accord de celles et ceux qui les ont dites.",
        "en": "Heard during the diagnostic, and published with the consent of those who said them."
      },
      "youSaid": {
        "fr": "Vous avez dit",
        "en": "You said"
      }
    },
    "site-actions": {
      "allTheActions": {
        "fr": "Toutes les actions",
        "en": "All the actions"
      },
      "inDetail": {
        "fr": "En détail",
        "en": "In detail"
      },
      "whatChangesForYou": {
        "fr": "Ce qui change pour vous",
        "en": "What changes for you"
      },
      "whereYouAre": {
        "fr": "Où vous êtes",
        "en": "Where you are"
      }
    },
    "site-widget": {
      "wholePage": {
        "fr": "Voir tout le programme (nouvel onglet)",
        "en": "See the whole programme (new tab)"
      }
    },
    "steering-deck": {
      "actions": {
        "fr": "actions",
        "en": "actions"
      },
      "actionsHead": {
        "fr": "Actions",
        "en": "Actions"
      },
      "actionsTable": {
        "fr": "Actions : état, avancement et échéance",
        "en": "Actions: state, progress and due date"
      },
      "actionsTitle": {
        "fr": "Les actions du programme",
        "en": "The actions of the programme"
      },
      "atRestLead": {
        "fr": "Chaque action avec sa cause ; le comité confirme une échéance ou lève le blocage.",
        "en": "Each action with its cause; the committee confirms a due date or removes what blocks it."
      },
      "atRestTable": {
        "fr": "Actions en retard ou à l’arrêt : état, échéance et cause",
        "en": "Actions late or at a standstill: state, due date and cause"
      },
      "axesLead": {
        "fr": "Avancement moyen, où compte pour 0 ce qui n’est pas commencé ; un tiret quand on le connaît trop peu.",
        "en": "Mean progress, where what is not begun counts for 0; a dash when too little of it is known."
      },
      "axesTable": {
        "fr": "Axes : nombre d’actions et avancement moyen",
        "en": "Axes: number of actions and mean progress"
      },
      "axesTitle": {
        "fr": "Où en est chaque axe",
        "en": "Where each axis stands"
      },
      "baseline": {
        "fr": "Départ",
        "en": "Start"
      },
      "cause": {
        "fr": "Cause",
        "en": "Cause"
      },
      "causeUnknown": {
        "fr": "À préciser en séance",
        "en": "To be stated at the meeting"
      },
      "choice": {
        "fr": "Choix",
        "en": "Choice"
      },
      "continued": {
        "fr": "(suite)",
        "en": "(continued)"
      },
      "cost": {
        "fr": "Coût",
        "en": "Cost"
      },
      "dateHead": {
        "fr": "Date",
        "en": "Date"
      },
      "decisionToTake": {
        "fr": "Décision à prendre",
        "en": "Decision to take"
      },
      "decisionsLead": {
        "fr": "Chaque décision avec la proposition faite au comité.",
        "en": "Each decision with the proposal made to the committee."
      },
      "decisionsTable": {
        "fr": "Décisions attendues du comité et proposition faite pour chacune",
        "en": "Decisions awaited from the committee and the proposal for each"
      },
      "decisionsTitle": {
        "fr": "Ce que le comité est appelé à décider",
        "en": "What the committee is asked to decide"
      },
      "dueWas": {
        "fr": "échéance prévue :",
        "en": "planned:"
      },
      "for": {
        "fr": "pour",
        "en": "for"
      },
      "indicatorsLead": {
        "fr": "Valeur de départ, dernière mesure et cible finale ; un tiret signale ce qui n’est pas encore mesuré.",
        "en": "Starting value, latest measure and final target; a dash marks what is not measured yet."
      },
      "indicatorsTable": {
        "fr": "Indicateurs : départ, dernière mesure, cible et état",
        "en": "Indicators: start, latest measure, target and state"
      },
      "indicatorsTitle": {
        "fr": "Où en sont les indicateurs",
        "en": "Where the indicators stand"
      },
      "keep": {
        "fr": "Retenir",
        "en": "Keep"
      },
      "kindHead": {
        "fr": "Nature",
        "en": "Kind"
      },
      "lateMany": {
        "fr": "actions en retard",
        "en": "actions late"
      },
      "lateOne": {
        "fr": "action en retard",
        "en": "action late"
      },
      "latest": {
        "fr": "Dernière",
        "en": "Latest"
      },
      "leftOutLead": {
        "fr": "Chacune avec son motif ; le comité peut en décider autrement.",
        "en": "Each with its reason; the committee may decide otherwise."
      },
      "leftOutTable": {
        "fr": "Actions reportées ou en réserve : choix et motif",
        "en": "Actions postponed or in reserve: choice and reason"
      },
      "leftOutTitle": {
        "fr": "Les actions reportées ou en réserve",
        "en": "Actions postponed or in reserve"
      },
      "moneyTitle": {
        "fr": "Les moyens du programme",
        "en": "The means of the programme"
      },
      "newDue": {
        "fr": "Confirmer une nouvelle échéance :",
        "en": "Confirm a new due date:"
      },
      "nextLead": {
        "fr": "À partir du",
        "en": "From"
      },
      "nextTable": {
        "fr": "Prochaines échéances : date, objet et nature",
        "en": "Coming dates: date, subject and kind"
      },
      "nextTitle": {
        "fr": "Les prochaines échéances",
        "en": "Coming dates"
      },
      "notKnown": {
        "fr": "non établi",
        "en": "not established"
      },
      "noteAtRest": {
        "fr": "Pour chaque action : ce que le comité peut faire, et la nouvelle échéance.",
        "en": "For each action: what the committee can do, and the new due date."
      },
      "noteAxes": {
        "fr": "Donner la tendance de chaque axe ; le détail des actions est dans le tableau de bord.",
        "en": "Give the trend of each axis; the detail of the actions is in the dashboard."
      },
      "noteCover": {
        "fr": "Ouvrir la séance : rappeler l’objet de la réunion et le temps prévu.",
        "en": "Open the meeting: recall its purpose and the time planned."
      },
      "noteDecisions": {
        "fr": "Noter chaque décision, qui en est responsable et pour quand : elles vont au relevé de décisions.",
        "en": "Note each decision, who owns it and by when: they go to the decision register."
      },
      "noteEssentials": {
        "fr": "Annoncer les décisions attendues, pour que chacun les ait en tête pendant la présentation.",
        "en": "Announce the decisions awaited, so that everyone has them in mind during the presentation."
      },
      "noteIndicators": {
        "fr": "Commenter ce qui a bougé depuis le dernier comité. Toutes les valeurs sont dans le tableau de bord.",
        "en": "Comment on what has moved since the last committee. All values are in the dashboard."
      },
      "noteLeftOut": {
        "fr": "Demander si une action doit être reprise, et à la place de laquelle.",
        "en": "Ask whether an action should be taken up again, and in place of which one."
      },
      "noteMoney": {
        "fr": "Commenter l’année la plus lourde. Un tiret signale un montant qui n’est pas renseigné.",
        "en": "Comment on the heaviest year. A dash marks an amount that is not given."
      },
      "noteNext": {
        "fr": "Fixer la date du prochain comité avant de clore la séance.",
        "en": "Set the date of the next committee before closing the meeting."
      },
      "noteOpen": {
        "fr": "Vérifier l’échéance de chacune et clore celles qui sont faites.",
        "en": "Check the due date of each and close those that are done."
      },
      "noteOrder": {
        "fr": "Ce qui est toujours devant n’est plus à débattre ; le temps va à ce qui dépend des poids.",
        "en": "What always comes before needs no more debate; time goes to what depends on the weights."
      },
      "notePlan": {
        "fr": "S’arrêter sur les actions nouvelles et sur les plus coûteuses ; le classement complet est dans la note de classement.",
        "en": "Dwell on the new actions and on the most expensive; the full ranking is in the ranking note."
      },
      "noteProgress": {
        "fr": "Dire ce qui a changé depuis le dernier comité. Les causes des retards sont plus loin.",
        "en": "Say what has changed since the last committee. The causes of delays come later."
      },
      "noteUnplaced": {
        "fr": "Pour chaque action : ce qui est fait, ce qui vient, ce qui bloque.",
        "en": "For each action: what is done, what comes next, what blocks it."
      },
      "numberSign": {
        "fr": "N°",
        "en": "No."
      },
      "oneAction": {
        "fr": "action",
        "en": "action"
      },
      "openLead": {
        "fr": "Décisions déjà prises par les instances du projet et qui restent à exécuter.",
        "en": "Decisions already taken by the bodies of the project and still to be carried out."
      },
      "openTable": {
        "fr": "Décisions à exécuter : date, responsable et échéance",
        "en": "Decisions to carry out: date, owner and due date"
      },
      "openTitle": {
        "fr": "Les décisions prises qui restent à exécuter",
        "en": "Decisions taken that remain to be carried out"
      },
      "orderLead": {
        "fr": "Une action est toujours devant celles qui lui sont reliées plus bas, jamais derrière ; sans lien, même indirect, cela dépend des poids.",
        "en": "An action is always before those linked below it, never behind them; without a link, even an indirect one, it depends on the weights."
      },
      "orderTitle": {
        "fr": "Ce qui est toujours devant, et ce qui dépend des poids",
        "en": "What always comes before, and what depends on the weights"
      },
      "planFrozen": {
        "fr": "Plan arrêté.",
        "en": "Plan adopted."
      },
      "planOpen": {
        "fr": "Plan à arrêter.",
        "en": "Plan to be adopted."
      },
      "planTable": {
        "fr": "Actions retenues : pilotes et coût de l’année",
        "en": "Actions kept: leads and cost of the year"
      },
      "planTitle": {
        "fr": "Les actions retenues pour l’année",
        "en": "The actions kept for the year"
      },
      "pointPresented": {
        "fr": "Se prononcer sur le point présenté",
        "en": "Decide on the point presented"
      },
      "progress": {
        "fr": "Où en est le programme",
        "en": "Where the programme stands"
      },
      "progressLead": {
        "fr": "Actions selon leur statut ; une action en cours peut être en retard.",
        "en": "Actions by status; an action in progress may be late."
      },
      "plannedTile": {
        "fr": "prévus",
        "en": "planned"
      },
      "committedTile": {
        "fr": "engagés",
        "en": "committed"
      },
      "seeWorkbook": {
        "fr": "voir le tableau de bord de pilotage",
        "en": "see the steering workbook"
      },
      "spentTile": {
        "fr": "dépensés",
        "en": "spent"
      },
      "shareTile": {
        "fr": "du prévu est dépensé",
        "en": "of the planned amount is spent"
      },
      "proposal": {
        "fr": "Proposition et motif",
        "en": "Proposal and reason"
      },
      "proposeDue": {
        "fr": "Fixer en séance la nouvelle échéance",
        "en": "Set the new due date at the meeting"
      },
      "reason": {
        "fr": "Motif",
        "en": "Reason"
      },
      "settlePlan": {
        "fr": "Arrêter le plan d’action",
        "en": "Adopt the action plan"
      },
      "share": {
        "fr": "Part",
        "en": "Share"
      },
      "statesTable": {
        "fr": "Nombre et part des actions dans chaque statut",
        "en": "Number and share of actions in each status"
      },
      "stopped": {
        "fr": "à l’arrêt",
        "en": "at a standstill"
      },
      "stoppedMany": {
        "fr": "actions à l’arrêt",
        "en": "actions at a standstill"
      },
      "stoppedOne": {
        "fr": "action à l’arrêt",
        "en": "action at a standstill"
      },
      "takenOn": {
        "fr": "Prise le",
        "en": "Taken on"
      },
      "tellWhatNext": {
        "fr": "Dire la suite à donner : lever le blocage, reporter ou abandonner",
        "en": "Say what follows: remove the obstacle, postpone or abandon"
      },
      "unblock": {
        "fr": "Débloquer :",
        "en": "Unblock:"
      },
      "unplacedTitle": {
        "fr": "Les actions qui n’ont pas d’axe",
        "en": "Actions without an axis"
      }
    },
    "indicator-deck": {
      "achieved": {
        "fr": "Atteint",
        "en": "Achieved"
      },
      "achievement": {
        "fr": "Part du chemin parcourue",
        "en": "Share of the way covered"
      },
      "actionsHead": {
        "fr": "Actions",
        "en": "Actions"
      },
      "allLead": {
        "fr": "Départ, dernière valeur, cible finale et part du chemin parcourue ; un tiret signale ce qui n’est pas établi.",
        "en": "Start, latest value, final target and share of the way covered; a dash marks what is not known."
      },
      "allTable": {
        "fr": "Indicateurs : départ, dernière valeur, cible, part atteinte et état",
        "en": "Indicators: start, latest value, target, share achieved and state"
      },
      "allTitle": {
        "fr": "Tous les indicateurs",
        "en": "All the indicators"
      },
      "annex": {
        "fr": "Annexe –",
        "en": "Annex –"
      },
      "atRestLead": {
        "fr": "Chaque action avec sa cause et ce qui la lèverait.",
        "en": "Each action with its cause and what would remove it."
      },
      "atRestTable": {
        "fr": "Actions en retard, bloquées ou en pause, avec la cause",
        "en": "Actions late, blocked or paused, with the cause"
      },
      "atRestTitle": {
        "fr": "Les actions en retard ou à l’arrêt pèsent sur les résultats",
        "en": "Actions late or at a standstill weigh on the results"
      },
      "awaited": {
        "fr": "(attendue)",
        "en": "(awaited)"
      },
      "axesLead": {
        "fr": "Avancement moyen, où compte pour 0 ce qui n’est pas commencé ; un tiret signale ce qui n’est pas connu. Montants prévus et dépensés",
        "en": "Mean progress, where what is not begun counts for 0; a dash marks what is not known. Planned and spent amounts"
      },
      "axesTable": {
        "fr": "Axes : actions, avancement, prévu et dépensé",
        "en": "Axes: actions, progress, planned and spent"
      },
      "axesTitle": {
        "fr": "Avancement et dépenses, axe par axe",
        "en": "Progress and spending, axis by axis"
      },
      "baseline": {
        "fr": "Départ",
        "en": "Start"
      },
      "cause": {
        "fr": "Cause",
        "en": "Cause"
      },
      "causeUnknown": {
        "fr": "À préciser en séance",
        "en": "To be stated at the meeting"
      },
      "continued": {
        "fr": "(suite)",
        "en": "(continued)"
      },
      "doneHead": {
        "fr": "Achevées",
        "en": "Done"
      },
      "dueLead": {
        "fr": "Prochaine valeur de chaque indicateur, d’après sa périodicité.",
        "en": "Next value of each indicator, from its frequency."
      },
      "dueTable": {
        "fr": "Indicateurs : prochaine valeur et responsable",
        "en": "Indicators: next value and owner"
      },
      "dueTitle": {
        "fr": "Les prochaines valeurs à relever",
        "en": "The next values to collect"
      },
      "expected": {
        "fr": "Attendu",
        "en": "Expected"
      },
      "figure": {
        "fr": "Chiffre",
        "en": "Figure"
      },
      "finalTarget": {
        "fr": "Cible finale",
        "en": "Final target"
      },
      "inEuros": {
        "fr": "en euros",
        "en": "in euros"
      },
      "latest": {
        "fr": "Dernière",
        "en": "Latest"
      },
      "mark": {
        "fr": "Repère",
        "en": "Mark"
      },
      "nextTarget": {
        "fr": "Prochaine cible",
        "en": "Next target"
      },
      "nextValue": {
        "fr": "Prochaine valeur",
        "en": "Next value"
      },
      "noteAll": {
        "fr": "Les sources et les ventilations de chaque valeur sont dans le classeur.",
        "en": "The sources and breakdowns of each value are in the workbook."
      },
      "noteAtRest": {
        "fr": "Demander pour chacune une décision ou une date.",
        "en": "Ask for a decision or a date for each."
      },
      "noteAxes": {
        "fr": "Rapprocher la part dépensée de l’avancement : un écart demande une explication.",
        "en": "Compare the share spent with progress: a gap calls for an explanation."
      },
      "noteCover": {
        "fr": "Rappeler la date des relevés et qui les a faits.",
        "en": "Recall the date of the readings and who made them."
      },
      "noteDue": {
        "fr": "Confirmer qui relève quoi avant le prochain point.",
        "en": "Confirm who collects what before the next review."
      },
      "noteOff": {
        "fr": "Pour chaque indicateur : ce qui explique l’écart, ce qui est proposé, qui s’en charge.",
        "en": "For each indicator: what explains the gap, what is proposed, who takes it on."
      },
      "noteOne": {
        "fr": "Dire ce qui explique la dernière valeur, et ce qui est décidé pour tenir la cible.",
        "en": "Say what explains the latest value, and what is decided to hold the target."
      },
      "noteStates": {
        "fr": "« Non établi » : il manque une valeur, un départ ou une cible datée pour le dire.",
        "en": "“Not known”: a value, a start or a dated target is missing to tell."
      },
      "offLead": {
        "fr": "Dernière valeur, valeur attendue à la même date, cible et responsable.",
        "en": "Latest value, value expected on the same date, target and owner."
      },
      "offTable": {
        "fr": "Indicateurs en écart : dernière valeur, attendu, cible, état et responsable",
        "en": "Indicators off their path: latest value, expected, target, state and owner"
      },
      "offTitle": {
        "fr": "Les indicateurs à ramener sur leur trajectoire",
        "en": "The indicators to bring back to their path"
      },
      "oneTable": {
        "fr": "L’indicateur en chiffres",
        "en": "The indicator in figures"
      },
      "spentOnDroppedToo": {
        "fr": " ; le dépensé compte ce qui a été abandonné",
        "en": "; what is spent counts what was dropped"
      },
      "statesLead": {
        "fr": "Nombre d’indicateurs dans chaque état.",
        "en": "Number of indicators in each state."
      },
      "statesTable": {
        "fr": "Nombre d’indicateurs selon leur état",
        "en": "Number of indicators by state"
      },
      "statesTitle": {
        "fr": "Où en sont les indicateurs",
        "en": "Where the indicators stand"
      }
    },
    "portfolio-workbook": {
      "action": {
        "fr": "Action",
        "en": "Action"
      },
      "agreements": {
        "fr": "Conventions",
        "en": "Agreements"
      },
      "blocked": {
        "fr": "Bloquées",
        "en": "Blocked"
      },
      "department": {
        "fr": "Département",
        "en": "Department"
      },
      "dutyToAnswer": {
        "fr": "Obligations à couvrir",
        "en": "Duties to answer"
      },
      "ends": {
        "fr": "Fin",
        "en": "Ends"
      },
      "errors": {
        "fr": "Erreurs",
        "en": "Errors"
      },
      "gates": {
        "fr": "Jalons",
        "en": "Gates"
      },
      "gatesPassed": {
        "fr": "Jalons franchis",
        "en": "Gates passed"
      },
      "givenBy": {
        "fr": "Renseigné par",
        "en": "Given by"
      },
      "highRisks": {
        "fr": "Risques forts",
        "en": "High risks"
      },
      "indicatorsJudged": {
        "fr": "Indicateurs jugés",
        "en": "Indicators judged"
      },
      "indicatorsOnPath": {
        "fr": "Indicateurs tenus",
        "en": "Indicators on path"
      },
      "inWords": {
        "fr": "En mots",
        "en": "In words"
      },
      "lastNews": {
        "fr": "Dernière nouvelle",
        "en": "Last news"
      },
      "lateActions": {
        "fr": "En retard",
        "en": "Late"
      },
      "lateSince": {
        "fr": "Échéance passée",
        "en": "Deadline passed"
      },
      "member": {
        "fr": "Adhérent",
        "en": "Member"
      },
      "middleOfARange": {
        "fr": "« ≈ » : milieu d’une fourchette",
        "en": "“≈”: middle of a range"
      },
      "needsInCommon": {
        "fr": "Besoins communs",
        "en": "Needs in common"
      },
      "on": {
        "fr": "Au",
        "en": "On"
      },
      "people": {
        "fr": "Personnes",
        "en": "People"
      },
      "plannedSeparately": {
        "fr": "Prévu séparément",
        "en": "Planned separately"
      },
      "rule": {
        "fr": "Règle",
        "en": "Rule"
      },
      "state": {
        "fr": "État",
        "en": "State"
      },
      "stillToJoin": {
        "fr": "À faire adhérer",
        "en": "Still to join"
      },
      "territories": {
        "fr": "Territoires",
        "en": "Territories"
      },
      "territory": {
        "fr": "Territoire",
        "en": "Territory"
      },
      "theme": {
        "fr": "Thème",
        "en": "Theme"
      },
      "which": {
        "fr": "Lesquels",
        "en": "Which"
      },
      "whomToChase": {
        "fr": "À relancer",
        "en": "Whom to chase"
      }
    },
    "portfolio-report": {
      "action": {
        "fr": "Action",
        "en": "Action"
      },
      "agreementsToSignOrRenew": {
        "fr": "Conventions à signer ou à renouveler",
        "en": "Agreements to sign or renew"
      },
      "annexDetail": {
        "fr": "Comparaisons et détail",
        "en": "Comparisons and detail"
      },
      "budgetByTheme": {
        "fr": "Budget par thème",
        "en": "Budget by theme"
      },
      "budgetByYear": {
        "fr": "Budget par année",
        "en": "Budget by year"
      },
      "callsForPilotTerritories": {
        "fr": "Appels à territoires pilotes",
        "en": "Calls for pilot territories"
      },
      "class": {
        "fr": "Classe",
        "en": "Class"
      },
      "costPresented": {
        "fr": "Coût présenté",
        "en": "Cost presented"
      },
      "dutiesToAnswer": {
        "fr": "Obligations à couvrir",
        "en": "Duties to answer"
      },
      "duty": {
        "fr": "Obligation",
        "en": "Duty"
      },
      "eachProposalWithItsReason": {
        "fr": "Chaque proposition avec son motif ; le comité se prononce sur chacune.",
        "en": "Each proposal with its reason; the committee decides on each."
      },
      "ends": {
        "fr": "Fin",
        "en": "Ends"
      },
      "gatesPassed": {
        "fr": "Jalons franchis",
        "en": "Gates passed"
      },
      "givenBy": {
        "fr": "Renseigné par",
        "en": "Given by"
      },
      "grant": {
        "fr": "Aide",
        "en": "Grant"
      },
      "highRisks": {
        "fr": "Risques forts",
        "en": "High risks"
      },
      "indicatorsTogether": {
        "fr": "Indicateurs réunis",
        "en": "Indicators together"
      },
      "kind": {
        "fr": "Nature",
        "en": "Kind"
      },
      "lastNews": {
        "fr": "Dernière nouvelle",
        "en": "Last news"
      },
      "lateActions": {
        "fr": "Actions en retard",
        "en": "Late actions"
      },
      "member": {
        "fr": "Adhérent",
        "en": "Member"
      },
      "members": {
        "fr": "Adhérents",
        "en": "Members"
      },
      "money": {
        "fr": "Ce que prévoient et dépensent les programmes",
        "en": "What programmes plan and spend"
      },
      "needs": {
        "fr": "Besoins",
        "en": "Needs"
      },
      "needsByTheme": {
        "fr": "Besoins par thème",
        "en": "Needs by theme"
      },
      "needsInCommon": {
        "fr": "Besoins communs",
        "en": "Needs in common"
      },
      "noNeedRecurs": {
        "fr": "Aucun besoin sans service ne revient d’un territoire à l’autre.",
        "en": "No need without a service recurs from one territory to another."
      },
      "plannedForEachInhabitant": {
        "fr": "Prévu par habitant",
        "en": "Planned for each inhabitant"
      },
      "project": {
        "fr": "Projet",
        "en": "Project"
      },
      "projectsThatCouldNotBe": {
        "fr": "Projets qui n’ont pas pu être lus",
        "en": "Projects that could not be read"
      },
      "proposal": {
        "fr": "Proposition",
        "en": "Proposal"
      },
      "risksHead": {
        "fr": "Risques forts",
        "en": "High risks"
      },
      "rule": {
        "fr": "Règle",
        "en": "Rule"
      },
      "seminarsAndMeetings": {
        "fr": "Séminaires et réunions",
        "en": "Seminars and meetings"
      },
      "service": {
        "fr": "Service",
        "en": "Service"
      },
      "share": {
        "fr": "Part",
        "en": "Share"
      },
      "sharedActions": {
        "fr": "Actions partagées",
        "en": "Shared actions"
      },
      "shareLate": {
        "fr": "Part en retard",
        "en": "Share late"
      },
      "shareSpent": {
        "fr": "Part dépensée",
        "en": "Share spent"
      },
      "sinceOrBy": {
        "fr": "Depuis ou pour le",
        "en": "Since or by"
      },
      "state": {
        "fr": "État",
        "en": "State"
      },
      "subject": {
        "fr": "Objet",
        "en": "Subject"
      },
      "territories": {
        "fr": "Territoires",
        "en": "Territories"
      },
      "territoriesAreInAlphabeticalOrder": {
        "fr": "Les territoires sont donnés par ordre alphabétique : ce tableau n’est pas un classement.",
        "en": "Territories are in alphabetical order: this table is not a ranking."
      },
      "territory": {
        "fr": "Territoire",
        "en": "Territory"
      },
      "theme": {
        "fr": "Thème",
        "en": "Theme"
      },
      "theStructuresOwnProgramme": {
        "fr": "Le programme de la structure",
        "en": "The structure’s own programme"
      },
      "toBeOfferedTo": {
        "fr": "à proposer à",
        "en": "to be offered to"
      },
      "whatCouldBePooled": {
        "fr": "Ce qui peut être mis en commun",
        "en": "What could be pooled"
      },
      "whatIsProposed": {
        "fr": "Ce qui est proposé au comité",
        "en": "What is proposed to the committee"
      },
      "whatTerritoriesSayOfIt": {
        "fr": "Ce qu’en disent les territoires",
        "en": "What territories say of it"
      },
      "whereEachTerritoryIs": {
        "fr": "Où en est chaque territoire",
        "en": "Where each territory is"
      },
      "whomToChase": {
        "fr": "À relancer",
        "en": "Whom to chase"
      },
      "why": {
        "fr": "Motif",
        "en": "Reason"
      },
      "withoutNews": {
        "fr": "Sans nouvelle depuis six mois",
        "en": "No news for six months"
      }
    },
    "portfolio-deck": {
      "agreementsLead": {
        "fr": "Celles qui sont échues, à signer ou bientôt à terme.",
        "en": "Those that are expired, to be signed or soon to end."
      },
      "agreementsTable": {
        "fr": "Conventions : adhérent, service, fin, état et qui relancer",
        "en": "Agreements: member, service, end, state and whom to chase"
      },
      "alphabetical": {
        "fr": "Par ordre alphabétique : ce tableau n’est pas un classement.",
        "en": "In alphabetical order: this table is not a ranking."
      },
      "blocked": {
        "fr": "Bloquées",
        "en": "Blocked"
      },
      "class": {
        "fr": "Classe",
        "en": "Class"
      },
      "compared": {
        "fr": "des situations comparables",
        "en": "like compared with like"
      },
      "comparedLead": {
        "fr": "La médiane, puis l’intervalle où se tient la moitié des territoires et combien renseignent la mesure.",
        "en": "The median, then the range that holds half of the territories and how many say it."
      },
      "comparedTable": {
        "fr": "Classes : nombre de territoires et médianes",
        "en": "Classes: number of territories and medians"
      },
      "dateHead": {
        "fr": "Date",
        "en": "Date"
      },
      "decisionsLead": {
        "fr": "Chaque proposition avec son motif ; le comité se prononce sur chacune.",
        "en": "Each proposal with its reason; the committee decides on each."
      },
      "decisionsTable": {
        "fr": "Propositions faites au comité : objet, proposition et motif",
        "en": "Proposals to the committee: subject, proposal and reason"
      },
      "decisionsTitle": {
        "fr": "Ce que le comité est appelé à décider",
        "en": "What the committee is asked to decide"
      },
      "ends": {
        "fr": "Fin",
        "en": "Ends"
      },
      "helpLead": {
        "fr": "Pour chacun : ce qui aiderait, et qui s’en charge.",
        "en": "For each: what would help, and who takes it on."
      },
      "helpTable": {
        "fr": "Territoires à aider : étape, actions en retard, bloquées et risques forts",
        "en": "Territories that need help: step, actions late, blocked and high risks"
      },
      "highRisks": {
        "fr": "Risques forts",
        "en": "High risks"
      },
      "kind": {
        "fr": "Nature",
        "en": "Kind"
      },
      "meetingsLead": {
        "fr": "Séminaires, réunions et webinaires de l’année.",
        "en": "Seminars, meetings and webinars of the year."
      },
      "meetingsTable": {
        "fr": "Réunions : date, nature, objet et lieu",
        "en": "Meetings: date, kind, item and place"
      },
      "meetingsTitle": {
        "fr": "Les rencontres entre territoires",
        "en": "The meetings between territories"
      },
      "member": {
        "fr": "Adhérent",
        "en": "Member"
      },
      "moneyLead": {
        "fr": "Montants des fiches action, par année.",
        "en": "Amounts of action sheets, by year."
      },
      "needsAlone": {
        "fr": "Sans service et exprimés par un seul territoire",
        "en": "Without a service and raised by one territory"
      },
      "needsLead": {
        "fr": "Besoins communs ou liés à un service, par nombre de territoires.",
        "en": "Needs in common or tied to a service, by number of territories."
      },
      "needsTitle": {
        "fr": "Les besoins, par nombre de territoires",
        "en": "Needs, by number of territories"
      },
      "noteAgreements": {
        "fr": "Confirmer qui relance, et pour quand.",
        "en": "Confirm who chases, and by when."
      },
      "noteCompared": {
        "fr": "Chaque territoire se compare à ceux de sa classe.",
        "en": "Each territory is compared with those of its class."
      },
      "noteCover": {
        "fr": "Rappeler la date de référence et les territoires suivis.",
        "en": "Recall the reference date and the territories followed."
      },
      "noteDecisions": {
        "fr": "Prendre les propositions une à une ; noter qui exécute et pour quand.",
        "en": "Take the proposals one by one; note who carries them out and by when."
      },
      "noteHelp": {
        "fr": "Demander à chacun ce qui aiderait : un appui, un délai, une décision.",
        "en": "Ask each what would help: support, time, a decision."
      },
      "noteMeetings": {
        "fr": "Terminer par le prochain rendez-vous.",
        "en": "End with the next meeting."
      },
      "noteMoney": {
        "fr": "Les montants sont ceux des fiches action. Commenter l’année la plus lourde.",
        "en": "Amounts are those of action sheets. Comment on the heaviest year."
      },
      "noteNeeds": {
        "fr": "Les besoins d’un même thème sont réunis quand leurs mots se ressemblent : à relire avant de décider.",
        "en": "Needs of one theme go together when their words are alike: read again before deciding."
      },
      "noteTerritories": {
        "fr": "Laisser la parole aux territoires présents. Une étape n’est pas une note : ils n’ont pas commencé au même moment.",
        "en": "Let the territories present speak. A step is no mark: they did not begin at the same time."
      },
      "perInhabitant": {
        "fr": "Prévu par habitant",
        "en": "Planned for each inhabitant"
      },
      "proposal": {
        "fr": "Proposition",
        "en": "Proposal"
      },
      "reason": {
        "fr": "Motif",
        "en": "Reason"
      },
      "seeReport": {
        "fr": "voir le rapport de suivi",
        "en": "see the report"
      },
      "service": {
        "fr": "Service",
        "en": "Service"
      },
      "shareSpent": {
        "fr": "Part dépensée",
        "en": "Share spent"
      },
      "subject": {
        "fr": "Objet",
        "en": "Subject"
      },
      "territories": {
        "fr": "Territoires",
        "en": "Territories"
      },
      "territoriesTable": {
        "fr": "Territoires : étape et avancement",
        "en": "Territories: step and progress"
      },
      "territory": {
        "fr": "Territoire",
        "en": "Territory"
      },
      "whomToChase": {
        "fr": "À relancer",
        "en": "Whom to chase"
      }
    },
    "portfolio-pooling": {
      "eachForItself": {
        "fr": ", chacun de son côté, pour des actions qui y répondent.",
        "en": ", each for itself, for actions that answer it."
      },
      "howNeedsAreBrought": {
        "fr": "Les besoins d’un même thème sont réunis quand leurs formulations se ressemblent ; chacun ne figure que dans un groupe, à relire avant de décider.",
        "en": "Needs of one theme go together when their wordings are alike; each is in one group only, to be read again before anything is decided."
      },
      "needs": {
        "fr": "Besoins",
        "en": "Needs"
      },
      "needsAlreadyAnswered": {
        "fr": "Besoins ayant déjà une réponse",
        "en": "Needs already answered"
      },
      "needsByTheme": {
        "fr": "Besoins par thème",
        "en": "Needs by theme"
      },
      "needsOfOneTerritory": {
        "fr": "Besoins sans service, exprimés par un seul territoire et non soumis au comité",
        "en": "Needs without a service, raised by one territory and not put to the committee"
      },
      "needsWithoutAService": {
        "fr": "Besoins sans service",
        "en": "Needs without a service"
      },
      "notJoined": {
        "fr": "ne l’ont pas rejoint :",
        "en": "not joined by"
      },
      "people": {
        "fr": "habitants",
        "en": "inhabitants"
      },
      "peopleHeard": {
        "fr": "personnes entendues",
        "en": "people heard"
      },
      "peopleHeardHead": {
        "fr": "Personnes entendues",
        "en": "People heard"
      },
      "personHeard": {
        "fr": "personne entendue",
        "en": "person heard"
      },
      "proposeJoining": {
        "fr": "Mandater les services pour proposer l’adhésion à ces territoires.",
        "en": "Instruct the services to offer these territories to join."
      },
      "proposeService": {
        "fr": "Étudier un service commun qui réponde à ce besoin.",
        "en": "Study a common service that answers this need."
      },
      "raisedBy": {
        "fr": "Exprimé par",
        "en": "Raised by"
      },
      "serviceOfTheOffer": {
        "fr": "Service de l’offre",
        "en": "Service of the offer"
      },
      "servicesToExtend": {
        "fr": "Services existants, à étendre",
        "en": "Existing services, to be extended"
      },
      "sharedActionExists": {
        "fr": "Une action partagée existe déjà",
        "en": "A shared action exists already"
      },
      "territories": {
        "fr": "Territoires",
        "en": "Territories"
      },
      "territory": {
        "fr": "Territoire",
        "en": "Territory"
      },
      "theme": {
        "fr": "Thème",
        "en": "Theme"
      },
      "theyPlan": {
        "fr": "Ces territoires prévoient",
        "en": "These territories plan"
      },
      "whatIsProposedHere": {
        "fr": "Ce qui est proposé",
        "en": "What is proposed"
      },
      "wording": {
        "fr": "Formulation",
        "en": "Wording"
      }
    },
    "portfolio-page": {
      "actionsHead": {
        "fr": "Actions",
        "en": "Actions"
      },
      "budgetByYear": {
        "fr": "Budget par année",
        "en": "Budget by year"
      },
      "doneHead": {
        "fr": "Réalisées",
        "en": "Done"
      },
      "existingServicesToBeExtended": {
        "fr": "Services existants, à étendre",
        "en": "Existing services, to be extended"
      },
      "inFigures": {
        "fr": "En chiffres",
        "en": "In figures"
      },
      "needsAlreadyAnswered": {
        "fr": "Besoins qui ont déjà une réponse",
        "en": "Needs already answered"
      },
      "needsInCommon": {
        "fr": "Besoins communs",
        "en": "Needs in common"
      },
      "needsWithoutAServiceCandidates": {
        "fr": "Besoins sans service : candidats à un service régional",
        "en": "Needs without a service: candidates for a regional service"
      },
      "ownTextsAsWritten": {
        "fr": "Les textes des territoires sont dans la langue où ils ont été écrits.",
        "en": "The territories’ own texts are in the language in which they were written, which is French."
      },
      "projectsFollowed": {
        "fr": "Projets suivis",
        "en": "Projects followed"
      },
      "seminarsAndMeetings": {
        "fr": "Séminaires et réunions",
        "en": "Seminars and meetings"
      },
      "sharedActions": {
        "fr": "Actions partagées",
        "en": "Shared actions"
      },
      "territories": {
        "fr": "Territoires",
        "en": "Territories"
      },
      "territoriesAreInAlphabeticalOrder": {
        "fr": "Les territoires sont donnés par ordre alphabétique : ce tableau n’est pas un classement",
        "en": "Territories are in alphabetical order: this table is not a ranking"
      },
      "territory": {
        "fr": "Territoire",
        "en": "Territory"
      },
      "together": {
        "fr": "Ensemble",
        "en": "Together"
      },
      "whatTerritoriesSayOfIt": {
        "fr": "Ce qu’en disent les territoires",
        "en": "What territories say of it"
      },
      "whereEachTerritoryIs": {
        "fr": "Où en est chaque territoire",
        "en": "Where each territory is"
      }
    }
  }
};
