// Made from templates/catalogue/ by schemas/generate.js; change those files and run npm run prepare.
import type { Catalogue } from '../catalogue.ts';

export const shippedDuties: Pick<Catalogue, 'obligations' | 'services'> = {
  "obligations": [
    {
      "id": "electronic-referral",
      "label": {
        "fr": "Saisine par voie électronique",
        "en": "Referral by electronic means"
      },
      "asks": {
        "fr": "Permettre à tout usager de saisir la collectivité en ligne et lui adresser un accusé de réception.",
        "en": "Let every user refer to the authority online, and send an acknowledgement of receipt."
      },
      "concerns": {
        "fr": "Toutes les collectivités",
        "en": "Every local authority"
      },
      "date": "2016-11-07",
      "basis": {
        "fr": "Code des relations entre le public et l’administration, art. L. 112-8 ; ordonnance 2014-1330 ; décrets 2016-1411 et 2016-1491",
        "en": "Code of relations between the public and the administration, art. L. 112-8; ordinance 2014-1330; decrees 2016-1411 and 2016-1491"
      },
      "sources": [
        "atd31.fr"
      ],
      "checkedOn": "2026-08",
      "confidence": "certain",
      "actions": [
        "online-desk"
      ]
    },
    {
      "id": "chorus-pro",
      "label": {
        "fr": "Factures reçues par Chorus Pro",
        "en": "Invoices received through Chorus Pro"
      },
      "asks": {
        "fr": "Recevoir par Chorus Pro les factures électroniques des fournisseurs.",
        "en": "Receive suppliers’ electronic invoices through Chorus Pro."
      },
      "concerns": {
        "fr": "Tous les acheteurs publics",
        "en": "Every public buyer"
      },
      "date": "2017-01-01",
      "basis": {
        "fr": "Ordonnance 2014-697 ; décret 2016-1478",
        "en": "Ordinance 2014-697; decree 2016-1478"
      },
      "sources": [
        "epithete.com",
        "weka.fr"
      ],
      "checkedOn": "2026-08",
      "confidence": "certain",
      "note": {
        "fr": "Déploiement par taille de fournisseur, du 1er janvier 2017 au 1er janvier 2020.",
        "en": "Rolled out by size of supplier, from 1 January 2017 to 1 January 2020."
      },
      "actions": [
        "electronic-invoicing"
      ]
    },
    {
      "id": "personal-data-protection",
      "label": {
        "fr": "Protection des données personnelles",
        "en": "Protection of personal data"
      },
      "asks": {
        "fr": "Désigner un délégué à la protection des données, tenir le registre des traitements, informer les personnes.",
        "en": "Appoint a data protection officer, keep the register of processing, inform people."
      },
      "concerns": {
        "fr": "Tous les organismes publics",
        "en": "Every public body"
      },
      "date": "2018-05-25",
      "basis": {
        "fr": "Règlement (UE) 2016/679 (RGPD)",
        "en": "Regulation (EU) 2016/679 (GDPR)"
      },
      "sources": [
        "cnil.fr"
      ],
      "checkedOn": "2026-08",
      "confidence": "certain",
      "actions": [
        "personal-data"
      ]
    },
    {
      "id": "paperless-procurement",
      "label": {
        "fr": "Marchés publics dématérialisés",
        "en": "Paperless public procurement"
      },
      "asks": {
        "fr": "Publier les consultations et recevoir les offres sur un profil d’acheteur ; publier les données essentielles.",
        "en": "Publish calls for tenders and receive bids on a buyer profile; publish the essential data."
      },
      "concerns": {
        "fr": "Acheteurs publics",
        "en": "Public buyers"
      },
      "date": "2018-10-01",
      "basis": {
        "fr": "Code de la commande publique",
        "en": "Public procurement code"
      },
      "sources": [
        "chorus-pro.gouv.fr"
      ],
      "checkedOn": "2026-08",
      "confidence": "certain",
      "actions": [
        "paperless-procurement"
      ]
    },
    {
      "id": "open-data",
      "label": {
        "fr": "Ouverture des données publiques",
        "en": "Open public data"
      },
      "asks": {
        "fr": "Publier en ligne, dans un format ouvert, les données et documents administratifs communicables.",
        "en": "Publish online, in an open format, the administrative data and documents that may be communicated."
      },
      "concerns": {
        "fr": "Collectivités d’au moins 3 500 habitants et 50 agents en équivalent temps plein",
        "en": "Authorities of at least 3,500 inhabitants and 50 full-time equivalent staff"
      },
      "condition": "population >= 3500 and staffFte >= 50",
      "date": "2018-10",
      "basis": {
        "fr": "Code des relations entre le public et l’administration, art. L. 312-1-1 ; loi 2016-1321 ; décret 2016-1922",
        "en": "Code of relations between the public and the administration, art. L. 312-1-1; act 2016-1321; decree 2016-1922"
      },
      "sources": [
        "banquedesterritoires.fr",
        "teamopendata.org"
      ],
      "checkedOn": "2026-08",
      "confidence": "certain",
      "note": {
        "fr": "L’obligation et les seuils sont certains ; le jour exact est à vérifier.",
        "en": "The duty and thresholds are certain; the exact day is to be checked."
      },
      "actions": [
        "open-data"
      ]
    },
    {
      "id": "comedec",
      "label": {
        "fr": "Échanges d’état civil (COMEDEC)",
        "en": "Civil status exchanges (COMEDEC)"
      },
      "asks": {
        "fr": "Transmettre par voie électronique les données d’état civil demandées.",
        "en": "Send by electronic means the civil status data asked for."
      },
      "concerns": {
        "fr": "Communes qui ont ou ont eu une maternité ; les autres peuvent s’y raccorder",
        "en": "Communes that have or had a maternity ward; others may join"
      },
      "condition": "commune and maternity",
      "date": "2018-11-01",
      "basis": {
        "fr": "Loi 2016-1547, art. 53 et 114 ; code civil, art. 101-1",
        "en": "Act 2016-1547, art. 53 and 114; civil code, art. 101-1"
      },
      "sources": [
        "justice.gouv.fr"
      ],
      "checkedOn": "2026-08",
      "confidence": "certain"
    },
    {
      "id": "digital-accessibility",
      "label": {
        "fr": "Accessibilité numérique",
        "en": "Digital accessibility"
      },
      "asks": {
        "fr": "Déclarer l’accessibilité de chaque site, publier un schéma pluriannuel et un plan annuel.",
        "en": "Declare the accessibility of each site, publish a multi-year scheme and a yearly plan."
      },
      "concerns": {
        "fr": "Tous les organismes publics",
        "en": "Every public body"
      },
      "date": "2019-09-23",
      "basis": {
        "fr": "Loi 2005-102, art. 47",
        "en": "Act 2005-102, art. 47"
      },
      "sources": [
        "maire-info.com"
      ],
      "checkedOn": "2026-08",
      "confidence": "certain",
      "note": {
        "fr": "23 septembre 2019 pour les nouveaux sites (certain), 23 septembre 2020 pour les autres (de mémoire).",
        "en": "23 September 2019 for new sites (certain), 23 September 2020 for the others (from memory)."
      },
      "actions": [
        "accessibility"
      ]
    },
    {
      "id": "electronic-acts",
      "label": {
        "fr": "Télétransmission des actes (@CTES)",
        "en": "Electronic transmission of acts (@CTES)"
      },
      "asks": {
        "fr": "Transmettre par voie électronique les actes soumis au contrôle de légalité.",
        "en": "Send by electronic means the acts submitted to the control of legality."
      },
      "concerns": {
        "fr": "Régions, départements, EPCI à fiscalité propre, communes de plus de 50 000 habitants",
        "en": "Regions, departments, EPCIs with own tax powers, communes above 50,000 inhabitants"
      },
      "condition": "region or department or epci or (commune and population > 50000)",
      "date": "2020-08-07",
      "basis": {
        "fr": "Loi NOTRe, art. 128 ; code général des collectivités territoriales, art. L. 2131-1",
        "en": "NOTRe act, art. 128; general code of local authorities, art. L. 2131-1"
      },
      "checkedOn": "2026-08",
      "confidence": "from-memory",
      "actions": [
        "electronic-acts"
      ]
    },
    {
      "id": "planning-applications",
      "label": {
        "fr": "Demandes d’urbanisme reçues en ligne",
        "en": "Planning applications received online"
      },
      "asks": {
        "fr": "Recevoir en ligne les demandes d’autorisation d’urbanisme.",
        "en": "Receive planning applications online."
      },
      "concerns": {
        "fr": "Toutes les communes",
        "en": "Every commune"
      },
      "condition": "commune",
      "date": "2022-01-01",
      "basis": {
        "fr": "Décret 2018-954 ; loi Élan",
        "en": "Decree 2018-954; Élan act"
      },
      "sources": [
        "usine-digitale.fr",
        "urbanismepratique.com"
      ],
      "checkedOn": "2026-08",
      "confidence": "certain",
      "actions": [
        "planning-permission"
      ]
    },
    {
      "id": "planning-processing",
      "label": {
        "fr": "Demandes d’urbanisme instruites en ligne",
        "en": "Planning applications handled online"
      },
      "asks": {
        "fr": "Instruire en ligne les demandes d’autorisation d’urbanisme, de bout en bout.",
        "en": "Handle planning applications online, from end to end."
      },
      "concerns": {
        "fr": "Communes de plus de 3 500 habitants",
        "en": "Communes above 3,500 inhabitants"
      },
      "condition": "commune and population > 3500",
      "date": "2022-01-01",
      "basis": {
        "fr": "Loi Élan, décret 2018-954",
        "en": "Élan act, decree 2018-954"
      },
      "sources": [
        "usine-digitale.fr",
        "urbanismepratique.com"
      ],
      "checkedOn": "2026-08",
      "confidence": "certain",
      "actions": [
        "planning-permission"
      ]
    },
    {
      "id": "electronic-publication",
      "label": {
        "fr": "Publication électronique des actes",
        "en": "Electronic publication of acts"
      },
      "asks": {
        "fr": "Publier les actes sous forme électronique sur le site de la collectivité.",
        "en": "Publish acts in electronic form on the authority’s site."
      },
      "concerns": {
        "fr": "Communes d’au moins 3 500 habitants, EPCI à fiscalité propre, départements, régions",
        "en": "Communes of at least 3,500 inhabitants, EPCIs with own tax powers, departments, regions"
      },
      "condition": "region or department or epci or (commune and population >= 3500)",
      "date": "2022-07-01",
      "basis": {
        "fr": "Ordonnance 2021-1310 ; décret 2021-1311",
        "en": "Ordinance 2021-1310; decree 2021-1311"
      },
      "sources": [
        "ecollectivites.fr",
        "ardennes.gouv.fr"
      ],
      "checkedOn": "2026-08",
      "confidence": "certain",
      "note": {
        "fr": "Les communes plus petites et les syndicats fermés choisissent leur mode de publication par délibération.",
        "en": "Smaller communes and closed joint bodies choose by resolution how they publish."
      },
      "actions": [
        "electronic-acts"
      ]
    },
    {
      "id": "responsible-digital-strategy",
      "label": {
        "fr": "Stratégie numérique responsable",
        "en": "Responsible digital strategy"
      },
      "asks": {
        "fr": "Adopter une stratégie numérique responsable et en rendre compte chaque année avant le débat budgétaire.",
        "en": "Adopt a responsible digital strategy and report on it each year before the budget debate."
      },
      "concerns": {
        "fr": "Communes et EPCI à fiscalité propre de plus de 50 000 habitants",
        "en": "Communes and EPCIs with own tax powers above 50,000 inhabitants"
      },
      "condition": "(commune or epci) and population > 50000",
      "date": "2025-01-01",
      "every": "yearly",
      "basis": {
        "fr": "Loi 2021-1485 (REEN), art. 35 ; décret 2022-1084",
        "en": "Act 2021-1485 (REEN), art. 35; decree 2022-1084"
      },
      "sources": [
        "DISIC/MiNumEco",
        "maire-info.com"
      ],
      "checkedOn": "2026-08",
      "confidence": "certain",
      "note": {
        "fr": "Le programme de travail était dû au 1er janvier 2023.",
        "en": "The work programme was due on 1 January 2023."
      },
      "actions": [
        "responsible-digital"
      ]
    },
    {
      "id": "accessibility-sanctions",
      "label": {
        "fr": "Accessibilité contrôlée par l’Arcom",
        "en": "Accessibility controlled by Arcom"
      },
      "asks": {
        "fr": "Tenir à jour déclaration, schéma, mention d’accessibilité et moyen de contact, sous peine de sanction.",
        "en": "Keep declaration, scheme, accessibility notice and contact up to date, on pain of a penalty."
      },
      "concerns": {
        "fr": "Tous les organismes publics",
        "en": "Every public body"
      },
      "date": "2024-01-01",
      "basis": {
        "fr": "Ordonnance 2023-859",
        "en": "Ordinance 2023-859"
      },
      "sources": [
        "banquedesterritoires.fr",
        "arcom.fr"
      ],
      "checkedOn": "2026-08",
      "confidence": "certain",
      "note": {
        "fr": "Jusqu’à 50 000 € par service, 25 000 € pour une déclaration, un schéma, une mention ou un contact qui manque.",
        "en": "Up to €50,000 a service, €25,000 for a missing declaration, scheme, notice or contact."
      },
      "actions": [
        "accessibility"
      ]
    },
    {
      "id": "procurement-data",
      "label": {
        "fr": "Données essentielles des marchés",
        "en": "Essential procurement data"
      },
      "asks": {
        "fr": "Publier sur data.gouv.fr les données essentielles des marchés à partir de 40 000 € HT.",
        "en": "Publish on data.gouv.fr the essential data of contracts from €40,000 excluding tax."
      },
      "concerns": {
        "fr": "Acheteurs publics",
        "en": "Public buyers"
      },
      "date": "2024-01-01",
      "basis": {
        "fr": "Arrêtés du 22 décembre 2022 ; code de la commande publique, annexes 15 et 17",
        "en": "Orders of 22 December 2022; public procurement code, annexes 15 and 17"
      },
      "sources": [
        "lemoniteur.fr",
        "lagazettedescommunes.com"
      ],
      "checkedOn": "2026-08",
      "confidence": "certain",
      "actions": [
        "paperless-procurement",
        "open-data"
      ]
    },
    {
      "id": "reused-purchases",
      "label": {
        "fr": "Achats issus du réemploi ou du recyclage",
        "en": "Reused or recycled purchases"
      },
      "asks": {
        "fr": "Respecter les parts d’achats issus du réemploi ou du recyclage et les déclarer chaque année.",
        "en": "Meet the shares of reused or recycled purchases, and declare them each year."
      },
      "concerns": {
        "fr": "État, collectivités et leurs groupements",
        "en": "State, local authorities and their groupings"
      },
      "date": "2024-07-01",
      "every": "yearly",
      "basis": {
        "fr": "Loi AGEC, art. 58 ; décret 2024-134",
        "en": "AGEC act, art. 58; decree 2024-134"
      },
      "sources": [
        "economie.gouv.fr"
      ],
      "checkedOn": "2026-08",
      "confidence": "certain",
      "note": {
        "fr": "Paliers en 2027 et 2030 ; les parts par catégorie, dont l’informatique, sont à vérifier.",
        "en": "Steps in 2027 and 2030; the shares by category, computers among them, are to be checked."
      },
      "actions": [
        "equipment-reuse"
      ]
    },
    {
      "id": "ai-literacy",
      "label": {
        "fr": "Maîtrise de l’IA et pratiques interdites",
        "en": "AI literacy and banned practices"
      },
      "asks": {
        "fr": "S’abstenir des usages interdits de l’intelligence artificielle et former les agents qui s’en servent.",
        "en": "Refrain from banned uses of artificial intelligence and train the staff who use it."
      },
      "concerns": {
        "fr": "Tout organisme qui déploie un système d’IA",
        "en": "Every body that deploys an AI system"
      },
      "date": "2025-02-02",
      "basis": {
        "fr": "Règlement (UE) 2024/1689",
        "en": "Regulation (EU) 2024/1689"
      },
      "sources": [
        "ibpt.be",
        "silicon.fr"
      ],
      "checkedOn": "2026-08",
      "confidence": "certain",
      "actions": [
        "artificial-intelligence"
      ]
    },
    {
      "id": "ai-transparency",
      "label": {
        "fr": "Transparence des systèmes d’IA",
        "en": "Transparency of AI systems"
      },
      "asks": {
        "fr": "Informer qui parle à un agent conversationnel ; signaler les contenus produits par une IA.",
        "en": "Tell whoever talks to a chatbot; mark contents made by an AI."
      },
      "concerns": {
        "fr": "Organismes qui déploient de tels systèmes, collectivités comprises",
        "en": "Bodies that deploy such systems, local authorities included"
      },
      "date": "2026-08-02",
      "basis": {
        "fr": "Règlement (UE) 2024/1689, art. 50",
        "en": "Regulation (EU) 2024/1689, art. 50"
      },
      "sources": [
        "sidley.com",
        "recordofrecord.com"
      ],
      "checkedOn": "2026-08",
      "confidence": "certain",
      "actions": [
        "artificial-intelligence"
      ]
    },
    {
      "id": "e-invoicing",
      "label": {
        "fr": "Facturation électronique des activités soumises à la TVA",
        "en": "Electronic invoicing of activities subject to VAT"
      },
      "asks": {
        "fr": "Recevoir les factures électroniques et transmettre les données de facturation.",
        "en": "Receive electronic invoices and report invoicing data."
      },
      "concerns": {
        "fr": "Collectivités, pour leurs activités soumises à la TVA",
        "en": "Local authorities, for their activities subject to VAT"
      },
      "condition": "vatActivity",
      "date": "2026-09-01",
      "basis": {
        "fr": "Réforme de la facturation électronique",
        "en": "Electronic invoicing reform"
      },
      "sources": [
        "cdg29.bzh",
        "legifiscal.fr"
      ],
      "checkedOn": "2026-08",
      "confidence": "certain",
      "note": {
        "fr": "Chorus Pro reste la plateforme ; l’émission par les plus petites structures est prévue au 1er septembre 2027, à vérifier pour les collectivités.",
        "en": "Chorus Pro stays the platform; issuing by the smallest bodies is foreseen for 1 September 2027, to be checked for local authorities."
      },
      "actions": [
        "electronic-invoicing"
      ]
    },
    {
      "id": "single-financial-account",
      "label": {
        "fr": "Compte financier unique",
        "en": "Single financial account"
      },
      "asks": {
        "fr": "Tenir le budget 2026 en M57 et transmettre le compte financier unique.",
        "en": "Keep the 2026 budget under M57 and send the single financial account."
      },
      "concerns": {
        "fr": "Toutes les collectivités",
        "en": "Every local authority"
      },
      "date": "2026",
      "basis": {
        "fr": "Loi de finances pour 2019, art. 242 ; loi de finances pour 2024, art. 205",
        "en": "Finance act for 2019, art. 242; finance act for 2024, art. 205"
      },
      "sources": [
        "collectivites-locales.gouv.fr"
      ],
      "checkedOn": "2026-08",
      "confidence": "certain",
      "note": {
        "fr": "Comptes produits en 2027 ; ordonnance 2025-526 et décret 2025-1428 à vérifier.",
        "en": "Accounts produced in 2027; ordinance 2025-526 and decree 2025-1428 to be checked."
      }
    },
    {
      "id": "ai-high-risk",
      "label": {
        "fr": "Systèmes d’IA à haut risque",
        "en": "High-risk AI systems"
      },
      "asks": {
        "fr": "Recenser les systèmes à haut risque employés et appliquer leurs règles de contrôle.",
        "en": "List the high-risk systems in use and apply their rules of control."
      },
      "concerns": {
        "fr": "Tout organisme qui déploie un tel système",
        "en": "Every body that deploys such a system"
      },
      "date": "2027-12-02",
      "basis": {
        "fr": "Règlement (UE) 2024/1689, reporté par l’omnibus numérique",
        "en": "Regulation (EU) 2024/1689, put off by the digital omnibus"
      },
      "checkedOn": "2026-08",
      "confidence": "to-check",
      "note": {
        "fr": "2 décembre 2027 pour l’annexe III, 2 août 2028 pour l’annexe I ; la référence au Journal officiel n’a pas été vue.",
        "en": "2 December 2027 for Annex III, 2 August 2028 for Annex I; the Official Journal reference was not seen."
      },
      "actions": [
        "artificial-intelligence"
      ]
    },
    {
      "id": "nis2",
      "label": {
        "fr": "Cybersécurité (directive NIS 2)",
        "en": "Cybersecurity (NIS 2 directive)"
      },
      "asks": {
        "fr": "Gérer les risques de cybersécurité, déclarer les incidents importants.",
        "en": "Manage cybersecurity risks, declare important incidents."
      },
      "concerns": {
        "fr": "Régions, départements, métropoles, communautés urbaines et d’agglomération, communes de plus de 30 000 habitants ; communautés de communes",
        "en": "Regions, departments, metropolises, urban and agglomeration communities, communes above 30,000 inhabitants; communities of communes"
      },
      "condition": "region or department or epci or (commune and population > 30000)",
      "basis": {
        "fr": "Directive (UE) 2022/2555",
        "en": "Directive (EU) 2022/2555"
      },
      "sources": [
        "banquedesterritoires.fr",
        "maire-info.com"
      ],
      "checkedOn": "2026-08",
      "confidence": "pending",
      "note": {
        "fr": "Projet de loi du 15 octobre 2024, voté au Sénat le 12 mars 2025 ; aucune promulgation lue. Conformité évoquée pour la fin de 2027.",
        "en": "Bill of 15 October 2024, voted by the Senate on 12 March 2025; no promulgation seen. Compliance spoken of for the end of 2027."
      },
      "actions": [
        "cybersecurity"
      ]
    },
    {
      "id": "electronic-records",
      "label": {
        "fr": "Archives publiques électroniques",
        "en": "Electronic public records"
      },
      "asks": {
        "fr": "Conserver les documents numériques comme archives publiques ; n’en détruire aucun sans visa.",
        "en": "Keep digital documents as public records; destroy none without a visa."
      },
      "concerns": {
        "fr": "Tous les organismes publics",
        "en": "Every public body"
      },
      "basis": {
        "fr": "Code du patrimoine, art. L. 211-1, L. 211-4 et L. 212-14",
        "en": "Heritage code, art. L. 211-1, L. 211-4 and L. 212-14"
      },
      "sources": [
        "cdg38.fr",
        "atd31.fr"
      ],
      "checkedOn": "2026-08",
      "confidence": "certain",
      "note": {
        "fr": "Obligation permanente.",
        "en": "A standing duty."
      },
      "actions": [
        "electronic-archiving"
      ]
    }
  ],
  "services": [
    {
      "id": "procurement",
      "label": {
        "fr": "Marchés publics",
        "en": "Public procurement"
      },
      "theme": "services",
      "purpose": {
        "fr": "Publier les consultations et recevoir les offres.",
        "en": "Publish calls for tenders and receive bids."
      },
      "audiences": [
        "staff",
        "businesses"
      ],
      "obligations": [
        "paperless-procurement",
        "procurement-data"
      ],
      "shared": true
    },
    {
      "id": "acts",
      "label": {
        "fr": "Télétransmission des actes",
        "en": "Transmission of acts"
      },
      "theme": "services",
      "purpose": {
        "fr": "Transmettre les actes au contrôle de légalité.",
        "en": "Send acts to the control of legality."
      },
      "audiences": [
        "staff"
      ],
      "obligations": [
        "electronic-acts"
      ],
      "shared": true
    },
    {
      "id": "accounting-flows",
      "label": {
        "fr": "Flux comptables",
        "en": "Accounting flows"
      },
      "theme": "services",
      "purpose": {
        "fr": "Échanger avec le comptable public (PES V2).",
        "en": "Exchange with the public accountant (PES V2)."
      },
      "audiences": [
        "staff"
      ],
      "shared": true
    },
    {
      "id": "secure-exchange",
      "label": {
        "fr": "Échanges sécurisés de fichiers",
        "en": "Secure exchange of files"
      },
      "theme": "services",
      "purpose": {
        "fr": "Échanger des fichiers volumineux ou confidentiels.",
        "en": "Exchange large or confidential files."
      },
      "audiences": [
        "staff",
        "elected"
      ],
      "shared": true
    },
    {
      "id": "signature",
      "label": {
        "fr": "Parapheur électronique",
        "en": "Signature workflow"
      },
      "theme": "services",
      "purpose": {
        "fr": "Viser et signer les documents sans papier.",
        "en": "Approve and sign documents without paper."
      },
      "audiences": [
        "staff",
        "elected"
      ],
      "shared": true
    },
    {
      "id": "invoicing",
      "label": {
        "fr": "Facture électronique",
        "en": "Electronic invoicing"
      },
      "theme": "services",
      "purpose": {
        "fr": "Recevoir et traiter les factures.",
        "en": "Receive and handle invoices."
      },
      "audiences": [
        "staff",
        "businesses"
      ],
      "obligations": [
        "chorus-pro",
        "e-invoicing"
      ],
      "shared": true
    },
    {
      "id": "archiving",
      "label": {
        "fr": "Archivage électronique",
        "en": "Electronic archiving"
      },
      "theme": "data",
      "purpose": {
        "fr": "Conserver les documents numériques à valeur probante.",
        "en": "Keep digital documents with probative value."
      },
      "audiences": [
        "staff"
      ],
      "obligations": [
        "electronic-records"
      ],
      "shared": true
    },
    {
      "id": "public-information",
      "label": {
        "fr": "Information publique en ligne",
        "en": "Online public information"
      },
      "theme": "services",
      "purpose": {
        "fr": "Publier actes, délibérations et informations.",
        "en": "Publish acts, deliberations and information."
      },
      "audiences": [
        "residents"
      ],
      "obligations": [
        "electronic-publication"
      ],
      "shared": true
    },
    {
      "id": "website",
      "label": {
        "fr": "Site internet",
        "en": "Website"
      },
      "theme": "services",
      "purpose": {
        "fr": "Informer et orienter, sur téléphone comme sur ordinateur.",
        "en": "Inform and guide, on a phone as on a computer."
      },
      "audiences": [
        "residents"
      ],
      "obligations": [
        "digital-accessibility"
      ]
    },
    {
      "id": "online-desk",
      "label": {
        "fr": "Guichet de démarches en ligne",
        "en": "Online desk"
      },
      "theme": "services",
      "purpose": {
        "fr": "Faire une démarche, la suivre, payer.",
        "en": "Make a request, follow it, pay."
      },
      "audiences": [
        "residents"
      ],
      "obligations": [
        "electronic-referral"
      ]
    },
    {
      "id": "planning-desk",
      "label": {
        "fr": "Guichet d’urbanisme",
        "en": "Planning desk"
      },
      "theme": "services",
      "purpose": {
        "fr": "Déposer et instruire les demandes d’urbanisme.",
        "en": "File and handle planning applications."
      },
      "audiences": [
        "residents",
        "businesses",
        "staff"
      ],
      "obligations": [
        "planning-applications",
        "planning-processing"
      ]
    },
    {
      "id": "family-desk",
      "label": {
        "fr": "Portail famille",
        "en": "Family portal"
      },
      "theme": "education",
      "purpose": {
        "fr": "Inscrire, réserver et payer crèche, cantine et loisirs.",
        "en": "Enrol, book and pay for nursery, canteen and leisure."
      },
      "audiences": [
        "residents"
      ]
    },
    {
      "id": "document-management",
      "label": {
        "fr": "Gestion électronique des documents",
        "en": "Document management"
      },
      "theme": "data",
      "purpose": {
        "fr": "Ranger, retrouver et partager les documents.",
        "en": "File, find and share documents."
      },
      "audiences": [
        "staff"
      ]
    },
    {
      "id": "messaging",
      "label": {
        "fr": "Messagerie et agenda",
        "en": "Mail and calendar"
      },
      "theme": "infrastructure",
      "purpose": {
        "fr": "Des adresses officielles pour les élus, les agents et les mairies.",
        "en": "Official addresses for elected members, staff and town halls."
      },
      "audiences": [
        "elected",
        "staff"
      ]
    },
    {
      "id": "elected-portal",
      "label": {
        "fr": "Espace des élus",
        "en": "Elected members’ space"
      },
      "theme": "services",
      "purpose": {
        "fr": "Convocations, dossiers et votes des assemblées.",
        "en": "Notices, files and votes of assemblies."
      },
      "audiences": [
        "elected"
      ]
    },
    {
      "id": "data-protection-officer",
      "label": {
        "fr": "Délégué à la protection des données mutualisé",
        "en": "Shared data protection officer"
      },
      "theme": "security",
      "purpose": {
        "fr": "Tenir les registres, conseiller, répondre aux demandes.",
        "en": "Keep registers, advise, answer requests."
      },
      "audiences": [
        "staff",
        "elected"
      ],
      "obligations": [
        "personal-data-protection"
      ]
    },
    {
      "id": "security-watch",
      "label": {
        "fr": "Sécurité informatique mutualisée",
        "en": "Shared computer security"
      },
      "theme": "security",
      "purpose": {
        "fr": "Sauvegardes, mises à jour, alerte et réaction.",
        "en": "Backups, updates, warning and response."
      },
      "audiences": [
        "staff"
      ],
      "obligations": [
        "nis2"
      ]
    },
    {
      "id": "open-data-portal",
      "label": {
        "fr": "Portail de données ouvertes",
        "en": "Open data portal"
      },
      "theme": "data",
      "purpose": {
        "fr": "Publier les données du territoire.",
        "en": "Publish the territory’s data."
      },
      "audiences": [
        "residents",
        "businesses",
        "associations"
      ],
      "obligations": [
        "open-data"
      ]
    },
    {
      "id": "geographic-information",
      "label": {
        "fr": "Information géographique",
        "en": "Geographic information"
      },
      "theme": "data",
      "purpose": {
        "fr": "Cadastre, réseaux et plans partagés.",
        "en": "Land register, networks and maps shared."
      },
      "audiences": [
        "staff",
        "businesses"
      ]
    },
    {
      "id": "digital-help",
      "label": {
        "fr": "Accueil et médiation numériques",
        "en": "Digital help and mediation"
      },
      "theme": "inclusion",
      "purpose": {
        "fr": "Aider chacun à faire seul ce qu’il peut faire.",
        "en": "Help each do alone what they can."
      },
      "audiences": [
        "residents"
      ]
    },
    {
      "id": "equipment-loan",
      "label": {
        "fr": "Prêt et don d’équipements",
        "en": "Loan and gift of equipment"
      },
      "theme": "inclusion",
      "purpose": {
        "fr": "Équiper les foyers qui ne le sont pas.",
        "en": "Equip households that are not."
      },
      "audiences": [
        "residents"
      ]
    },
    {
      "id": "third-place",
      "label": {
        "fr": "Tiers-lieu",
        "en": "Third place"
      },
      "theme": "economy",
      "purpose": {
        "fr": "Travailler, fabriquer et se former ensemble.",
        "en": "Work, make and learn together."
      },
      "audiences": [
        "residents",
        "businesses",
        "associations"
      ]
    },
    {
      "id": "telemedicine",
      "label": {
        "fr": "Téléconsultation accompagnée",
        "en": "Assisted teleconsultation"
      },
      "theme": "health",
      "purpose": {
        "fr": "Consulter à distance avec l’aide d’un professionnel.",
        "en": "Consult at a distance with a professional’s help."
      },
      "audiences": [
        "residents"
      ]
    },
    {
      "id": "school-environment",
      "label": {
        "fr": "Espace numérique de travail des écoles",
        "en": "Schools’ digital workspace"
      },
      "theme": "education",
      "purpose": {
        "fr": "Relier classes, familles et mairie.",
        "en": "Link classes, families and the town hall."
      },
      "audiences": [
        "residents",
        "staff"
      ]
    },
    {
      "id": "tourist-information",
      "label": {
        "fr": "Information touristique numérique",
        "en": "Digital tourist information"
      },
      "theme": "tourism",
      "purpose": {
        "fr": "Parcours, réservations et accueil.",
        "en": "Trails, bookings and welcome."
      },
      "audiences": [
        "residents",
        "businesses"
      ]
    }
  ]
};
