// Made from templates/survey-formats/ by schemas/generate.js; change those files and run npm run prepare.
import type { SurveyFormatFile } from '../files.ts';

export const shippedSurveyFormats: Readonly<Record<string, SurveyFormatFile>> = {
  "code-and-text": {
    "title": {
      "fr": "tableau à colonnes doubles, code et texte",
      "en": "table with twin columns, code and text"
    },
    "recognise": {
      "twins": true
    },
    "headers": {
      "texts": [
        "{question}_texte",
        "{question}_text",
        "{question}_label",
        "{question}_libellé",
        "{question}_libelle",
        "{question} texte",
        "{question} text",
        "{question} label",
        "{question} libellé",
        "{question} libelle"
      ]
    },
    "columns": {
      "technical": [
        "id",
        "clé",
        "cle",
        "identifiant"
      ],
      "submitted": [
        "horodateur",
        "timestamp",
        "date de saisie",
        "date de réponse",
        "date de soumission"
      ]
    }
  },
  "demarches-simplifiees": {
    "title": {
      "fr": "export Démarches simplifiées",
      "en": "Démarches simplifiées export"
    },
    "recognise": {
      "signs": 4,
      "before": [
        "limesurvey",
        "surveymonkey",
        "webform-7",
        "webform-8",
        "sphinx",
        "microsoft-forms",
        "google-forms"
      ]
    },
    "columns": {
      "technical": [
        "id",
        "archivé",
        "état du dossier",
        "dernière mise à jour le",
        "dernière mise à jour du dossier le",
        "passé en instruction le",
        "traité le",
        "motivation de la décision",
        "groupe instructeur",
        "labels",
        "civilité",
        "dépôt pour un tiers",
        "franceconnect ?"
      ],
      "submitted": [
        "déposé le"
      ],
      "user": [
        "instructeurs"
      ],
      "e-mail": [
        "email",
        "email du demandeur"
      ],
      "name": [
        "nom",
        "prénom",
        "nom du mandataire",
        "prénom du mandataire"
      ]
    }
  },
  "google-forms": {
    "title": {
      "fr": "export Google Forms",
      "en": "Google Forms export"
    },
    "recognise": {
      "first": [
        "horodateur",
        "timestamp"
      ]
    },
    "columns": {
      "submitted": [
        "horodateur",
        "timestamp"
      ],
      "user": [
        "nom d’utilisateur",
        "username"
      ],
      "technical": [
        "score"
      ]
    }
  },
  "kobotoolbox": {
    "title": {
      "fr": "export KoboToolbox",
      "en": "KoboToolbox export"
    },
    "recognise": {
      "signs": 4,
      "holding": [
        "_uuid",
        "_submission_time",
        "meta/instanceid",
        "formhub/uuid"
      ],
      "before": [
        "limesurvey",
        "surveymonkey",
        "webform-8",
        "microsoft-forms",
        "google-forms"
      ]
    },
    "headers": {
      "shared": [
        "{question}/{part}"
      ]
    },
    "columns": {
      "technical": [
        "end",
        "today",
        "_id",
        "_uuid",
        "_validation_status",
        "_notes",
        "_status",
        "__version__",
        "_version_",
        "_tags",
        "_index",
        "_parent_index",
        "_parent_table_name",
        "meta/{any}",
        "formhub/{any}"
      ],
      "started": [
        "start"
      ],
      "submitted": [
        "_submission_time"
      ],
      "user": [
        "_submitted_by",
        "username",
        "deviceid",
        "simserial",
        "subscriberid"
      ],
      "phone": [
        "phonenumber"
      ],
      "location": [
        "_geolocation",
        "{any}_latitude",
        "{any}_longitude",
        "{any}_altitude",
        "{any}_precision"
      ]
    }
  },
  "limesurvey": {
    "title": {
      "fr": "export LimeSurvey",
      "en": "LimeSurvey export"
    },
    "recognise": {
      "signs": 2,
      "holding": [
        "submitdate{any}",
        "date de soumission",
        "date submitted",
        "lastpage{any}",
        "dernière page",
        "last page",
        "startlanguage{any}",
        "langue de départ",
        "start language",
        "langue de base",
        "id de la réponse",
        "response id",
        "seed",
        "tête de série",
        "graine",
        "startdate{any}",
        "datestamp{any}",
        "ipaddr",
        "refurl"
      ],
      "before": [
        "microsoft-forms",
        "google-forms"
      ]
    },
    "headers": {
      "codes": [
        "{letters}. {any}",
        "{letters} . {any}",
        "{letters}: {any}",
        "{letters} : {any}",
        "{letters}| {any}",
        "{letters} | {any}",
        "{letters}– {any}",
        "{letters} – {any}",
        "{letters}- {any}",
        "{letters} - {any}"
      ]
    },
    "columns": {
      "technical": [
        "id",
        "id de la réponse",
        "response id",
        "startlanguage",
        "langue de départ",
        "langue de base",
        "start language",
        "seed",
        "tête de série",
        "graine",
        "interviewtime",
        "temps total",
        "total time",
        "grouptime{number}",
        "{any}{number}{any}time"
      ],
      "submitted": [
        "submitdate",
        "date de soumission",
        "date submitted"
      ],
      "started": [
        "startdate",
        "date de lancement",
        "date started",
        "datestamp",
        "date de la dernière action",
        "date last action"
      ],
      "last-page": [
        "lastpage",
        "dernière page",
        "last page"
      ],
      "token": [
        "token",
        "invitation",
        "code d’invitation",
        "code d’accès",
        "access code",
        "jeton"
      ],
      "ip": [
        "ipaddr",
        "adresse ip",
        "ip address"
      ],
      "referrer": [
        "refurl",
        "url de provenance",
        "url de référence",
        "referrer url",
        "référent"
      ]
    },
    "complete": "submitted"
  },
  "microsoft-forms": {
    "title": {
      "fr": "export Microsoft Forms",
      "en": "Microsoft Forms export"
    },
    "recognise": {
      "signs": 3,
      "before": [
        "google-forms"
      ]
    },
    "columns": {
      "technical": [
        "id",
        "total points",
        "total des points",
        "points totaux",
        "quiz feedback",
        "commentaires du questionnaire",
        "commentaires sur le questionnaire",
        "last modified time",
        "heure de la dernière modification",
        "langue",
        "language",
        "points-{any}",
        "points -{any}",
        "points–{any}",
        "points –{any}",
        "feedback-{any}",
        "feedback -{any}",
        "feedback–{any}",
        "feedback –{any}",
        "commentaires-{any}",
        "commentaires -{any}",
        "commentaires–{any}",
        "commentaires –{any}"
      ],
      "started": [
        "start time",
        "heure de début"
      ],
      "submitted": [
        "completion time",
        "heure de fin"
      ],
      "e-mail": [
        "email",
        "adresse de messagerie",
        "e-mail"
      ],
      "name": [
        "name",
        "nom"
      ]
    }
  },
  "nextcloud-forms": {
    "title": {
      "fr": "export Nextcloud Forms",
      "en": "Nextcloud Forms export"
    },
    "recognise": {
      "signs": 3,
      "before": [
        "google-forms",
        "microsoft-forms"
      ]
    },
    "headers": {
      "shared": [
        "{question} ({part})"
      ]
    },
    "columns": {
      "user": [
        "identifiant utilisateur",
        "id utilisateur",
        "user id"
      ],
      "name": [
        "nom d’affichage de l’utilisateur",
        "user display name"
      ],
      "submitted": [
        "horodatage",
        "timestamp"
      ]
    }
  },
  "plain": {
    "title": {
      "fr": "tableau simple",
      "en": "plain table"
    },
    "columns": {
      "technical": [
        "id",
        "clé",
        "cle",
        "identifiant",
        "identifiant de la réponse",
        "numéro de réponse",
        "n° de réponse",
        "response id",
        "n°",
        "numéro",
        "n° du questionnaire",
        "numéro du questionnaire",
        "n° questionnaire"
      ],
      "submitted": [
        "horodateur",
        "timestamp",
        "date de saisie",
        "date de réponse",
        "date de la réponse",
        "date de soumission",
        "date et heure",
        "date",
        "saisi le",
        "saisie le",
        "rempli le",
        "répondu le",
        "date du questionnaire"
      ]
    }
  },
  "qualtrics": {
    "title": {
      "fr": "export Qualtrics",
      "en": "Qualtrics export"
    },
    "recognise": {
      "signs": 4,
      "holding": [
        "recordeddate",
        "responseid",
        "duration (in seconds)",
        "durée (en secondes)"
      ],
      "before": [
        "limesurvey",
        "surveymonkey",
        "webform-8",
        "microsoft-forms",
        "google-forms"
      ]
    },
    "headers": {
      "rows": "texts-below",
      "single": [
        "selected choice",
        "selected choices",
        "choix sélectionné",
        "choix sélectionnés"
      ]
    },
    "columns": {
      "technical": [
        "status",
        "progress",
        "duration (in seconds)",
        "durée (en secondes)",
        "enddate",
        "responseid",
        "externalreference",
        "externaldatareference",
        "distributionchannel",
        "userlanguage",
        "{any}_nps_group"
      ],
      "finished": [
        "finished"
      ],
      "started": [
        "startdate"
      ],
      "submitted": [
        "recordeddate"
      ],
      "ip": [
        "ipaddress"
      ],
      "e-mail": [
        "recipientemail"
      ],
      "name": [
        "recipientlastname",
        "recipientfirstname"
      ],
      "location": [
        "locationlatitude",
        "locationlongitude"
      ]
    }
  },
  "sphinx": {
    "title": {
      "fr": "export Sphinx",
      "en": "Sphinx export"
    },
    "recognise": {
      "signs": 1,
      "holding": [
        "n°obs",
        "appareil saisie",
        "dernière question saisie"
      ],
      "before": [
        "webform-7",
        "webform-8",
        "surveymonkey",
        "limesurvey",
        "microsoft-forms",
        "google-forms"
      ]
    },
    "columns": {
      "technical": [
        "n°obs",
        "clé",
        "cle",
        "origine",
        "origine saisie",
        "langue",
        "lang saisie",
        "appareil",
        "appareil saisie",
        "dernière question saisie",
        "temps de saisie",
        "temps saisie",
        "date modif"
      ],
      "started": [
        "date de saisie",
        "date saisie",
        "date début",
        "date de début"
      ],
      "submitted": [
        "date enreg",
        "date d’enregistrement",
        "date fin"
      ],
      "finished": [
        "progression"
      ]
    }
  },
  "surveymonkey": {
    "title": {
      "fr": "export SurveyMonkey",
      "en": "SurveyMonkey export"
    },
    "recognise": {
      "signs": 2,
      "holding": [
        "{any}respondent{any}",
        "{any}collector{any}",
        "{any}répondant{any}",
        "{any}collecteur{any}"
      ],
      "before": [
        "limesurvey",
        "microsoft-forms",
        "google-forms"
      ]
    },
    "headers": {
      "rows": "answers-below",
      "single": [
        "response",
        "open-ended response",
        "réponse",
        "réponse libre",
        "réponse ouverte"
      ]
    },
    "columns": {
      "technical": [
        "respondent id",
        "id du répondant",
        "identifiant du répondant",
        "collector id",
        "id du collecteur",
        "identifiant du collecteur",
        "custom data 1",
        "données personnalisées 1"
      ],
      "started": [
        "start date",
        "date de début"
      ],
      "submitted": [
        "end date",
        "date de fin"
      ],
      "ip": [
        "ip address",
        "adresse ip"
      ],
      "e-mail": [
        "email address",
        "adresse e-mail",
        "adresse email"
      ],
      "name": [
        "first name",
        "last name",
        "prénom",
        "nom",
        "nom de famille"
      ]
    }
  },
  "tally": {
    "title": {
      "fr": "export Tally",
      "en": "Tally export"
    },
    "recognise": {
      "signs": 3,
      "before": [
        "limesurvey",
        "surveymonkey",
        "webform-8",
        "microsoft-forms",
        "google-forms"
      ]
    },
    "headers": {
      "shared": [
        "{question} ({part})"
      ]
    },
    "columns": {
      "technical": [
        "submission id"
      ],
      "submitted": [
        "submitted at"
      ],
      "user": [
        "respondent id"
      ]
    }
  },
  "typeform": {
    "title": {
      "fr": "export Typeform",
      "en": "Typeform export"
    },
    "recognise": {
      "signs": 3,
      "holding": [
        "network id",
        "submit date (utc)"
      ],
      "before": [
        "limesurvey",
        "surveymonkey",
        "webform-8",
        "microsoft-forms",
        "google-forms"
      ]
    },
    "columns": {
      "technical": [
        "response type",
        "stage date (utc)",
        "network id",
        "tags",
        "ending",
        "score"
      ],
      "started": [
        "start date (utc)"
      ],
      "submitted": [
        "submit date (utc)"
      ]
    },
    "complete": "submitted"
  },
  "webform-7": {
    "title": {
      "fr": "export Framaforms (Webform 7)",
      "en": "Framaforms export (Webform 7)"
    },
    "recognise": {
      "signs": 3,
      "before": [
        "webform-8",
        "surveymonkey",
        "limesurvey",
        "microsoft-forms",
        "google-forms"
      ]
    },
    "headers": {
      "rows": "questions-above",
      "spread": "alike"
    },
    "columns": {
      "technical": [
        "serial",
        "numéro de série",
        "n° de série",
        "série",
        "completed time",
        "terminé le",
        "modifié le",
        "temps achevé",
        "heure d’achèvement",
        "date d’achèvement",
        "modified time",
        "heure de modification",
        "temps modifié",
        "date de modification"
      ],
      "submitted": [
        "submitted time",
        "heure de soumission",
        "temps de soumission",
        "date de soumission",
        "temps soumis",
        "soumis le"
      ],
      "draft": [
        "draft",
        "brouillon"
      ],
      "ip": [
        "ip address",
        "adresse ip"
      ],
      "user": [
        "sid",
        "uid",
        "username",
        "nom d’utilisateur",
        "utilisateur"
      ]
    }
  },
  "webform-8": {
    "title": {
      "fr": "export Webform 8",
      "en": "Webform 8 export"
    },
    "recognise": {
      "signs": 4,
      "before": [
        "surveymonkey",
        "limesurvey",
        "microsoft-forms",
        "google-forms"
      ]
    },
    "headers": {
      "shared": [
        "{question}: {part}"
      ]
    },
    "columns": {
      "technical": [
        "serial number",
        "numéro de série",
        "serial",
        "created",
        "créé",
        "changed",
        "modifié",
        "current page",
        "page courante",
        "page actuelle",
        "language",
        "langue",
        "langcode",
        "submitted to",
        "soumis à",
        "sticky",
        "locked",
        "notes"
      ],
      "submitted": [
        "completed",
        "terminé",
        "achevé"
      ],
      "draft": [
        "in draft",
        "brouillon",
        "en brouillon",
        "is draft"
      ],
      "ip": [
        "remote ip address",
        "adresse ip distante",
        "remote addr",
        "adresse ip"
      ],
      "token": [
        "token",
        "jeton"
      ],
      "user": [
        "submission id",
        "id de soumission",
        "identifiant de soumission",
        "sid",
        "submission uri",
        "uri de soumission",
        "uuid",
        "uri",
        "submitted by",
        "soumis par",
        "uid",
        "user",
        "utilisateur"
      ]
    }
  }
};
