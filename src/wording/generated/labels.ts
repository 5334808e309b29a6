// Made from schemas/ by schemas/generate.js; change the schemas and run npm run prepare.
export const labels: Record<string, { readonly fr: string; readonly en: string; readonly words?: readonly string[] }> = {
  "theme=infrastructure": {
    "fr": "Infrastructures et réseaux",
    "en": "Infrastructure and networks"
  },
  "theme=services": {
    "fr": "Services en ligne",
    "en": "Online services"
  },
  "theme=inclusion": {
    "fr": "Inclusion numérique",
    "en": "Digital inclusion"
  },
  "theme=data": {
    "fr": "Données",
    "en": "Data"
  },
  "theme=security": {
    "fr": "Sécurité numérique",
    "en": "Digital security"
  },
  "theme=skills": {
    "fr": "Compétences numériques",
    "en": "Digital skills"
  },
  "theme=economy": {
    "fr": "Économie",
    "en": "Economy"
  },
  "theme=education": {
    "fr": "Éducation",
    "en": "Education"
  },
  "theme=responsible-digital": {
    "fr": "Numérique responsable",
    "en": "Responsible digital"
  },
  "theme=health": {
    "fr": "Santé",
    "en": "Health"
  },
  "theme=culture": {
    "fr": "Culture",
    "en": "Culture"
  },
  "theme=mobility": {
    "fr": "Mobilités",
    "en": "Mobility"
  },
  "theme=tourism": {
    "fr": "Tourisme",
    "en": "Tourism"
  },
  "obligation=electronic-referral": {
    "fr": "Saisine par voie électronique",
    "en": "Referral by electronic means"
  },
  "obligation=chorus-pro": {
    "fr": "Factures reçues par Chorus Pro",
    "en": "Invoices received through Chorus Pro"
  },
  "obligation=personal-data-protection": {
    "fr": "Protection des données personnelles",
    "en": "Protection of personal data"
  },
  "obligation=paperless-procurement": {
    "fr": "Marchés publics dématérialisés",
    "en": "Paperless public procurement"
  },
  "obligation=open-data": {
    "fr": "Ouverture des données publiques",
    "en": "Open public data"
  },
  "obligation=comedec": {
    "fr": "Échanges d’état civil (COMEDEC)",
    "en": "Civil status exchanges (COMEDEC)"
  },
  "obligation=digital-accessibility": {
    "fr": "Accessibilité numérique",
    "en": "Digital accessibility"
  },
  "obligation=electronic-acts": {
    "fr": "Télétransmission des actes (@CTES)",
    "en": "Electronic transmission of acts (@CTES)"
  },
  "obligation=planning-applications": {
    "fr": "Demandes d’urbanisme reçues en ligne",
    "en": "Planning applications received online"
  },
  "obligation=planning-processing": {
    "fr": "Demandes d’urbanisme instruites en ligne",
    "en": "Planning applications handled online"
  },
  "obligation=electronic-publication": {
    "fr": "Publication électronique des actes",
    "en": "Electronic publication of acts"
  },
  "obligation=responsible-digital-strategy": {
    "fr": "Stratégie numérique responsable",
    "en": "Responsible digital strategy"
  },
  "obligation=accessibility-sanctions": {
    "fr": "Accessibilité contrôlée par l’Arcom",
    "en": "Accessibility controlled by Arcom"
  },
  "obligation=procurement-data": {
    "fr": "Données essentielles des marchés",
    "en": "Essential procurement data"
  },
  "obligation=reused-purchases": {
    "fr": "Achats issus du réemploi ou du recyclage",
    "en": "Reused or recycled purchases"
  },
  "obligation=ai-literacy": {
    "fr": "Maîtrise de l’IA et pratiques interdites",
    "en": "AI literacy and banned practices"
  },
  "obligation=ai-transparency": {
    "fr": "Transparence des systèmes d’IA",
    "en": "Transparency of AI systems"
  },
  "obligation=e-invoicing": {
    "fr": "Facturation électronique des activités soumises à la TVA",
    "en": "Electronic invoicing of activities subject to VAT"
  },
  "obligation=single-financial-account": {
    "fr": "Compte financier unique",
    "en": "Single financial account"
  },
  "obligation=ai-high-risk": {
    "fr": "Systèmes d’IA à haut risque",
    "en": "High-risk AI systems"
  },
  "obligation=nis2": {
    "fr": "Cybersécurité (directive NIS 2)",
    "en": "Cybersecurity (NIS 2 directive)"
  },
  "obligation=electronic-records": {
    "fr": "Archives publiques électroniques",
    "en": "Electronic public records"
  },
  "model=digital-help-network": {
    "fr": "Mettre en réseau les lieux d’aide numérique",
    "en": "Network the digital help places"
  },
  "model=digital-advisers": {
    "fr": "Faire venir des conseillers numériques dans les communes",
    "en": "Bring digital advisers to the communes"
  },
  "model=first-steps-workshops": {
    "fr": "Proposer des ateliers « Premiers clics »",
    "en": "Offer “First clicks” workshops"
  },
  "model=equipment-reuse": {
    "fr": "Remettre en état et donner les ordinateurs de la collectivité",
    "en": "Refurbish and give the authority’s computers"
  },
  "model=online-desk": {
    "fr": "Ouvrir un guichet commun de démarches en ligne",
    "en": "Open a common desk for online procedures"
  },
  "model=planning-permission": {
    "fr": "Recevoir et instruire l’urbanisme en ligne",
    "en": "Receive and handle planning online"
  },
  "model=electronic-acts": {
    "fr": "Dématérialiser les actes, de la préparation à la publication",
    "en": "Take acts paperless, from drafting to publication"
  },
  "model=paperless-procurement": {
    "fr": "Conduire les marchés sans papier et plus ouverts aux petites entreprises",
    "en": "Run procurement without paper and more open to small firms"
  },
  "model=electronic-invoicing": {
    "fr": "Traiter les factures de bout en bout sans papier",
    "en": "Handle invoices from end to end without paper"
  },
  "model=electronic-archiving": {
    "fr": "Mettre en place l’archivage électronique",
    "en": "Set up electronic archiving"
  },
  "model=document-management": {
    "fr": "Partager et retrouver les documents de travail",
    "en": "Share and find working documents"
  },
  "model=open-data": {
    "fr": "Ouvrir les données du territoire",
    "en": "Open the territory’s data"
  },
  "model=geographic-information": {
    "fr": "Partager l’information géographique avec les communes",
    "en": "Share geographic information with the communes"
  },
  "model=personal-data": {
    "fr": "Mutualiser la protection des données personnelles",
    "en": "Share the protection of personal data"
  },
  "model=cybersecurity": {
    "fr": "Renforcer la sécurité informatique des communes",
    "en": "Strengthen the communes’ computer security"
  },
  "model=accessibility": {
    "fr": "Rendre les sites et les documents accessibles à tous",
    "en": "Make sites and documents accessible to all"
  },
  "model=website": {
    "fr": "Refondre le site avec les communes",
    "en": "Rebuild the site with the communes"
  },
  "model=family-portal": {
    "fr": "Ouvrir un portail famille commun",
    "en": "Open a common family portal"
  },
  "model=school-equipment": {
    "fr": "Équiper et relier les écoles selon un référentiel commun",
    "en": "Equip and connect schools to a common standard"
  },
  "model=staff-training": {
    "fr": "Accompagner les agents dans leurs outils",
    "en": "Support staff with their tools"
  },
  "model=elected-training": {
    "fr": "Donner aux élus les clés du numérique",
    "en": "Give elected members the keys to digital matters"
  },
  "model=official-mail": {
    "fr": "Donner une adresse officielle à chaque mairie et à chaque élu",
    "en": "Give an official address to each town hall and elected member"
  },
  "model=third-place": {
    "fr": "Ouvrir un tiers-lieu",
    "en": "Open a third place"
  },
  "model=businesses-transition": {
    "fr": "Accompagner commerces et artisans dans le numérique",
    "en": "Support shops and craftspeople in going digital"
  },
  "model=teleconsultation": {
    "fr": "Proposer la téléconsultation accompagnée",
    "en": "Offer assisted teleconsultation"
  },
  "model=fibre-support": {
    "fr": "Suivre l’arrivée de la fibre et la couverture mobile",
    "en": "Follow the arrival of fibre and mobile coverage"
  },
  "model=responsible-digital": {
    "fr": "Adopter une démarche de numérique responsable",
    "en": "Adopt a responsible digital approach"
  },
  "model=artificial-intelligence": {
    "fr": "Encadrer l’usage de l’intelligence artificielle",
    "en": "Frame the use of artificial intelligence"
  },
  "model=cultural-resources": {
    "fr": "Ouvrir les ressources des médiathèques et du patrimoine",
    "en": "Open the resources of libraries and heritage"
  },
  "model=tourist-trails": {
    "fr": "Créer des parcours de découverte numériques",
    "en": "Create digital discovery trails"
  },
  "model=mobility-platform": {
    "fr": "Faciliter les trajets partagés",
    "en": "Make shared trips easier"
  },
  "model=residents-panel": {
    "fr": "Associer les habitants à la conception des services",
    "en": "Involve residents in designing services"
  },
  "model=help-places": {
    "fr": "Lieux d’aide numérique ouverts",
    "en": "Digital help places open"
  },
  "model=people-helped": {
    "fr": "Personnes aidées dans l’année",
    "en": "People helped in the year"
  },
  "model=people-in-difficulty": {
    "fr": "Part des habitants se disant en difficulté avec le numérique",
    "en": "Share of residents who say they struggle with digital tools"
  },
  "model=autonomy-gained": {
    "fr": "Part des personnes accompagnées devenues autonomes",
    "en": "Share of people supported who became autonomous"
  },
  "model=non-take-up": {
    "fr": "Démarches abandonnées faute d’aide",
    "en": "Procedures given up for lack of help"
  },
  "model=equipment-given": {
    "fr": "Équipements remis en état et cédés",
    "en": "Devices refurbished and given"
  },
  "model=workshop-participants": {
    "fr": "Participants aux ateliers numériques",
    "en": "Participants in digital workshops"
  },
  "model=workshop-completion": {
    "fr": "Part des participants allant au bout du parcours",
    "en": "Share of participants who complete the course"
  },
  "model=staff-trained": {
    "fr": "Agents formés aux outils numériques",
    "en": "Staff trained in digital tools"
  },
  "model=staff-confidence": {
    "fr": "Part des agents à l’aise avec leurs outils",
    "en": "Share of staff at ease with their tools"
  },
  "model=elected-trained": {
    "fr": "Élus formés aux enjeux du numérique",
    "en": "Elected members trained in digital matters"
  },
  "model=online-requests": {
    "fr": "Démarches faites en ligne",
    "en": "Requests made online"
  },
  "model=services-online": {
    "fr": "Démarches proposées en ligne de bout en bout",
    "en": "Procedures offered online from end to end"
  },
  "model=response-time": {
    "fr": "Délai de réponse aux demandes en ligne",
    "en": "Time to answer online requests"
  },
  "model=user-satisfaction": {
    "fr": "Satisfaction des usagers du guichet",
    "en": "Satisfaction of the desk’s users"
  },
  "model=communes-connected": {
    "fr": "Communes utilisant le guichet commun",
    "en": "Communes that use the common desk"
  },
  "model=non-digital-channel": {
    "fr": "Démarches gardant un accueil humain",
    "en": "Procedures that keep a human welcome"
  },
  "model=planning-online": {
    "fr": "Demandes d’urbanisme déposées en ligne",
    "en": "Planning applications filed online"
  },
  "model=acts-transmitted": {
    "fr": "Actes transmis par voie électronique",
    "en": "Acts sent by electronic means"
  },
  "model=signature-time": {
    "fr": "Délai de signature des documents",
    "en": "Time to sign documents"
  },
  "model=accessibility-rate": {
    "fr": "Taux de conformité des sites au RGAA",
    "en": "Conformity of sites with the RGAA"
  },
  "model=procurement-answers": {
    "fr": "Offres reçues par consultation",
    "en": "Bids received by call for tenders"
  },
  "model=fibre-coverage": {
    "fr": "Locaux raccordables à la fibre",
    "en": "Premises that can be connected to fibre"
  },
  "model=public-sites-connected": {
    "fr": "Sites publics reliés à très haut débit",
    "en": "Public sites with very high speed"
  },
  "model=mobile-dead-zones": {
    "fr": "Zones sans couverture mobile signalées",
    "en": "Zones reported without mobile coverage"
  },
  "model=service-availability": {
    "fr": "Disponibilité des services numériques",
    "en": "Availability of digital services"
  },
  "model=public-wifi-users": {
    "fr": "Connexions au wifi public",
    "en": "Connections to public wifi"
  },
  "model=datasets-published": {
    "fr": "Jeux de données publiés",
    "en": "Datasets published"
  },
  "model=datasets-reused": {
    "fr": "Réutilisations connues des données ouvertes",
    "en": "Known reuses of open data"
  },
  "model=records-archived": {
    "fr": "Séries versées à l’archivage électronique",
    "en": "Series deposited in electronic archives"
  },
  "model=search-time": {
    "fr": "Temps de recherche d’un document",
    "en": "Time to find a document"
  },
  "model=registers-up-to-date": {
    "fr": "Registres de traitements à jour",
    "en": "Registers of processing up to date"
  },
  "model=rights-requests-on-time": {
    "fr": "Demandes de droits traitées dans le mois",
    "en": "Rights requests handled within a month"
  },
  "model=backups-tested": {
    "fr": "Restaurations de sauvegarde réussies",
    "en": "Successful restorations of backups"
  },
  "model=phishing-clicks": {
    "fr": "Part des agents piégés par un faux courriel",
    "en": "Share of staff caught by a fake e-mail"
  },
  "model=recovery-time": {
    "fr": "Temps de reprise après incident",
    "en": "Time to recover from an incident"
  },
  "model=coworkers": {
    "fr": "Usagers réguliers des tiers-lieux",
    "en": "Regular users of third places"
  },
  "model=occupancy": {
    "fr": "Taux d’occupation des tiers-lieux",
    "en": "Occupancy of third places"
  },
  "model=businesses-supported": {
    "fr": "Entreprises accompagnées dans leur transition numérique",
    "en": "Businesses supported in their digital transition"
  },
  "model=businesses-sell-online": {
    "fr": "Commerces présents en ligne",
    "en": "Shops present online"
  },
  "model=schools-equipped": {
    "fr": "Écoles équipées selon le référentiel commun",
    "en": "Schools equipped to the common standard"
  },
  "model=families-connected": {
    "fr": "Familles ayant ouvert leur compte",
    "en": "Families that opened their account"
  },
  "model=teleconsultations": {
    "fr": "Téléconsultations accompagnées",
    "en": "Assisted teleconsultations"
  },
  "model=care-distance": {
    "fr": "Habitants à moins de quinze minutes d’une consultation",
    "en": "Residents within fifteen minutes of a consultation"
  },
  "model=cultural-audience": {
    "fr": "Visites des ressources culturelles en ligne",
    "en": "Visits to online cultural resources"
  },
  "model=tourist-bookings": {
    "fr": "Réservations touristiques en ligne",
    "en": "Online tourist bookings"
  },
  "model=trail-users": {
    "fr": "Usagers des parcours numériques",
    "en": "Users of digital trails"
  },
  "model=car-sharing-trips": {
    "fr": "Trajets partagés réservés",
    "en": "Shared trips booked"
  },
  "model=digital-footprint": {
    "fr": "Empreinte carbone du numérique de la collectivité",
    "en": "Carbon footprint of the authority’s digital activity"
  },
  "model=equipment-lifetime": {
    "fr": "Durée d’usage des ordinateurs",
    "en": "Lifetime of computers"
  },
  "model=reused-share": {
    "fr": "Part des achats informatiques issus du réemploi",
    "en": "Share of computer purchases from reuse"
  },
  "model=residents": {
    "fr": "Les usages numériques des habitants",
    "en": "Digital uses of residents"
  },
  "method=megalis-2017": {
    "fr": "Projet numérique de territoire : la méthode en cinq étapes, du lancement à l’évaluation",
    "en": "Territorial digital project: the five-step method, from launch to evaluation"
  },
  "method=syndicat": {
    "fr": "Programme de services d’une structure mutualisée : de la consultation des adhérents à l’ouverture des services",
    "en": "Service programme of a shared structure: from consulting members to opening the services"
  },
  "service=procurement": {
    "fr": "Marchés publics",
    "en": "Public procurement"
  },
  "service=acts": {
    "fr": "Télétransmission des actes",
    "en": "Transmission of acts"
  },
  "service=accounting-flows": {
    "fr": "Flux comptables",
    "en": "Accounting flows"
  },
  "service=secure-exchange": {
    "fr": "Échanges sécurisés de fichiers",
    "en": "Secure exchange of files"
  },
  "service=signature": {
    "fr": "Parapheur électronique",
    "en": "Signature workflow"
  },
  "service=invoicing": {
    "fr": "Facture électronique",
    "en": "Electronic invoicing"
  },
  "service=archiving": {
    "fr": "Archivage électronique",
    "en": "Electronic archiving"
  },
  "service=public-information": {
    "fr": "Information publique en ligne",
    "en": "Online public information"
  },
  "service=website": {
    "fr": "Site internet",
    "en": "Website"
  },
  "service=online-desk": {
    "fr": "Guichet de démarches en ligne",
    "en": "Online desk"
  },
  "service=planning-desk": {
    "fr": "Guichet d’urbanisme",
    "en": "Planning desk"
  },
  "service=family-desk": {
    "fr": "Portail famille",
    "en": "Family portal"
  },
  "service=document-management": {
    "fr": "Gestion électronique des documents",
    "en": "Document management"
  },
  "service=messaging": {
    "fr": "Messagerie et agenda",
    "en": "Mail and calendar"
  },
  "service=elected-portal": {
    "fr": "Espace des élus",
    "en": "Elected members’ space"
  },
  "service=data-protection-officer": {
    "fr": "Délégué à la protection des données mutualisé",
    "en": "Shared data protection officer"
  },
  "service=security-watch": {
    "fr": "Sécurité informatique mutualisée",
    "en": "Shared computer security"
  },
  "service=open-data-portal": {
    "fr": "Portail de données ouvertes",
    "en": "Open data portal"
  },
  "service=geographic-information": {
    "fr": "Information géographique",
    "en": "Geographic information"
  },
  "service=digital-help": {
    "fr": "Accueil et médiation numériques",
    "en": "Digital help and mediation"
  },
  "service=equipment-loan": {
    "fr": "Prêt et don d’équipements",
    "en": "Loan and gift of equipment"
  },
  "service=third-place": {
    "fr": "Tiers-lieu",
    "en": "Third place"
  },
  "service=telemedicine": {
    "fr": "Téléconsultation accompagnée",
    "en": "Assisted teleconsultation"
  },
  "service=school-environment": {
    "fr": "Espace numérique de travail des écoles",
    "en": "Schools’ digital workspace"
  },
  "service=tourist-information": {
    "fr": "Information touristique numérique",
    "en": "Digital tourist information"
  },
  "action": {
    "fr": "Fiche action",
    "en": "Action sheet"
  },
  "action.id": {
    "fr": "Identifiant",
    "en": "Identifier"
  },
  "action.number": {
    "fr": "Numéro",
    "en": "Number"
  },
  "action.title": {
    "fr": "Intitulé",
    "en": "Title",
    "words": [
      "titre"
    ]
  },
  "action.shortTitle": {
    "fr": "Nom court",
    "en": "Short name"
  },
  "action.axis": {
    "fr": "Axe ou objectif",
    "en": "Axis or objective",
    "words": [
      "axe",
      "axis"
    ]
  },
  "action.secondaryAxes": {
    "fr": "Axes secondaires",
    "en": "Secondary axes"
  },
  "action.partOf": {
    "fr": "Partie de",
    "en": "Part of"
  },
  "action.context": {
    "fr": "Contexte",
    "en": "Context"
  },
  "action.description": {
    "fr": "Description",
    "en": "Description",
    "words": [
      "descriptif",
      "résumé"
    ]
  },
  "action.objectives": {
    "fr": "Objectifs",
    "en": "Objectives"
  },
  "action.needs": {
    "fr": "Besoins",
    "en": "Needs"
  },
  "action.theme": {
    "fr": "Thématique",
    "en": "Theme"
  },
  "action.tags": {
    "fr": "Étiquettes",
    "en": "Tags"
  },
  "action.wave": {
    "fr": "Vague",
    "en": "Wave"
  },
  "action.related": {
    "fr": "Actions liées",
    "en": "Related actions"
  },
  "action.model": {
    "fr": "Modèle d’origine",
    "en": "Origin model"
  },
  "action.publish": {
    "fr": "Publiable",
    "en": "Publishable"
  },
  "action.leads": {
    "fr": "Pilotes",
    "en": "Leads",
    "words": [
      "responsable",
      "responsables",
      "chef de projet",
      "cheffe de projet"
    ]
  },
  "action.leadDepartments": {
    "fr": "Services pilotes",
    "en": "Lead departments"
  },
  "action.leadOrganisations": {
    "fr": "Organismes pilotes",
    "en": "Lead organisations"
  },
  "action.electedLeads": {
    "fr": "Élus référents et élues référentes",
    "en": "Elected leads"
  },
  "action.carrier": {
    "fr": "Maître d’ouvrage",
    "en": "Project owner"
  },
  "action.team": {
    "fr": "Équipe projet",
    "en": "Project team"
  },
  "action.team.person": {
    "fr": "Personne",
    "en": "Person"
  },
  "action.team.function": {
    "fr": "Fonction",
    "en": "Function"
  },
  "action.team.role": {
    "fr": "Rôle",
    "en": "Role"
  },
  "action.team.timeShare": {
    "fr": "Quotité (%)",
    "en": "Time share (%)"
  },
  "action.bodies": {
    "fr": "Instances",
    "en": "Bodies"
  },
  "action.prerequisites": {
    "fr": "Prérequis",
    "en": "Prerequisites"
  },
  "action.prerequisites.text": {
    "fr": "Prérequis",
    "en": "Prerequisite"
  },
  "action.prerequisites.met": {
    "fr": "Rempli",
    "en": "Met"
  },
  "action.dependsOn": {
    "fr": "Dépend de",
    "en": "Depends on"
  },
  "action.dependsOn.action": {
    "fr": "Action",
    "en": "Action"
  },
  "action.dependsOn.lag": {
    "fr": "Décalage (mois)",
    "en": "Lag (months)"
  },
  "action.dependsOn.from": {
    "fr": "À partir de",
    "en": "From"
  },
  "action.dependsOn.from=end": {
    "fr": "la fin",
    "en": "the end"
  },
  "action.dependsOn.from=start": {
    "fr": "le début",
    "en": "the start"
  },
  "action.partners": {
    "fr": "Partenaires",
    "en": "Partners"
  },
  "action.partners.organisation": {
    "fr": "Organisme",
    "en": "Organisation"
  },
  "action.partners.role": {
    "fr": "Rôle",
    "en": "Role"
  },
  "action.partners.agreement": {
    "fr": "Convention",
    "en": "Agreement"
  },
  "action.partners.agreement.status": {
    "fr": "État",
    "en": "Status",
    "words": [
      "statut"
    ]
  },
  "action.partners.agreement.until": {
    "fr": "Jusqu’à",
    "en": "Until"
  },
  "action.audiences": {
    "fr": "Public cible",
    "en": "Target audience",
    "words": [
      "bénéficiaires",
      "beneficiaries"
    ]
  },
  "action.scope": {
    "fr": "Périmètre",
    "en": "Scope"
  },
  "action.scope.communes": {
    "fr": "Communes",
    "en": "Communes"
  },
  "action.scope.communes=all": {
    "fr": "toutes les communes",
    "en": "all the communes"
  },
  "action.scope.communes.commune": {
    "fr": "Commune",
    "en": "Commune"
  },
  "action.scope.communes.status": {
    "fr": "État",
    "en": "Status",
    "words": [
      "statut"
    ]
  },
  "action.scope.communes.status=planned": {
    "fr": "prévue",
    "en": "planned"
  },
  "action.scope.communes.status=joined": {
    "fr": "engagée",
    "en": "joined"
  },
  "action.scope.communes.status=declined": {
    "fr": "non participante",
    "en": "declined"
  },
  "action.scope.communes.date": {
    "fr": "Date",
    "en": "Date"
  },
  "action.alternative": {
    "fr": "Solution non numérique",
    "en": "Alternative for people who are not online"
  },
  "action.impacts": {
    "fr": "Impacts attendus",
    "en": "Expected impacts"
  },
  "action.impacts.text": {
    "fr": "Impact",
    "en": "Impact"
  },
  "action.impacts.on": {
    "fr": "Sur",
    "en": "On"
  },
  "action.impacts.sign": {
    "fr": "Sens",
    "en": "Sign"
  },
  "action.impacts.sign=positive": {
    "fr": "positif",
    "en": "positive"
  },
  "action.impacts.sign=negative": {
    "fr": "négatif",
    "en": "negative"
  },
  "action.risks": {
    "fr": "Risques",
    "en": "Risks"
  },
  "action.risks.id": {
    "fr": "Identifiant",
    "en": "Identifier"
  },
  "action.risks.text": {
    "fr": "Risque",
    "en": "Risk"
  },
  "action.risks.likelihood": {
    "fr": "Probabilité (1 à 4)",
    "en": "Likelihood (1 to 4)"
  },
  "action.risks.severity": {
    "fr": "Gravité (1 à 4)",
    "en": "Severity (1 to 4)"
  },
  "action.risks.response": {
    "fr": "Parade",
    "en": "Response"
  },
  "action.risks.owner": {
    "fr": "Responsable",
    "en": "Owner"
  },
  "action.budget": {
    "fr": "Budget",
    "en": "Budget",
    "words": [
      "dépenses",
      "montant",
      "prix",
      "expenses",
      "amount",
      "price"
    ]
  },
  "action.budget.year": {
    "fr": "Année",
    "en": "Year"
  },
  "action.budget.nature": {
    "fr": "Section",
    "en": "Section"
  },
  "action.budget.nature=investment": {
    "fr": "investissement",
    "en": "investment"
  },
  "action.budget.nature=operating": {
    "fr": "fonctionnement",
    "en": "operating"
  },
  "action.budget.label": {
    "fr": "Objet",
    "en": "Object"
  },
  "action.budget.planned": {
    "fr": "Prévu",
    "en": "Planned"
  },
  "action.budget.planned.min": {
    "fr": "Minimum",
    "en": "Minimum"
  },
  "action.budget.planned.max": {
    "fr": "Maximum",
    "en": "Maximum"
  },
  "action.budget.committed": {
    "fr": "Engagé",
    "en": "Committed"
  },
  "action.budget.committed.min": {
    "fr": "Minimum",
    "en": "Minimum"
  },
  "action.budget.committed.max": {
    "fr": "Maximum",
    "en": "Maximum"
  },
  "action.budget.spent": {
    "fr": "Réalisé",
    "en": "Spent",
    "words": [
      "dépensé"
    ]
  },
  "action.budget.spent.min": {
    "fr": "Minimum",
    "en": "Minimum"
  },
  "action.budget.spent.max": {
    "fr": "Maximum",
    "en": "Maximum"
  },
  "action.budget.basis": {
    "fr": "Base de taxe",
    "en": "Tax basis"
  },
  "action.budget.basis=excl-tax": {
    "fr": "HT",
    "en": "excl. tax"
  },
  "action.budget.basis=incl-tax": {
    "fr": "TTC",
    "en": "incl. tax"
  },
  "action.budget.currency": {
    "fr": "Devise",
    "en": "Currency"
  },
  "action.staff": {
    "fr": "Temps d’agents (ETP)",
    "en": "Staff (FTE)"
  },
  "action.staff.year": {
    "fr": "Année",
    "en": "Year"
  },
  "action.staff.planned": {
    "fr": "Prévu",
    "en": "Planned"
  },
  "action.staff.spent": {
    "fr": "Réalisé",
    "en": "Spent",
    "words": [
      "dépensé"
    ]
  },
  "action.funding": {
    "fr": "Plan de financement",
    "en": "Funding plan",
    "words": [
      "financeurs",
      "subventions"
    ]
  },
  "action.funding.funder": {
    "fr": "Financeur",
    "en": "Funder"
  },
  "action.funding.kind": {
    "fr": "Nature",
    "en": "Kind"
  },
  "action.funding.kind=grant": {
    "fr": "subvention",
    "en": "grant"
  },
  "action.funding.kind=own-funds": {
    "fr": "autofinancement",
    "en": "own funds",
    "words": [
      "fonds propres"
    ]
  },
  "action.funding.kind=loan": {
    "fr": "emprunt",
    "en": "loan",
    "words": [
      "prêt"
    ]
  },
  "action.funding.kind=contribution": {
    "fr": "fonds de concours",
    "en": "contribution"
  },
  "action.funding.kind=in-kind": {
    "fr": "en nature",
    "en": "in kind"
  },
  "action.funding.amount": {
    "fr": "Montant",
    "en": "Amount"
  },
  "action.funding.amount.min": {
    "fr": "Minimum",
    "en": "Minimum"
  },
  "action.funding.amount.max": {
    "fr": "Maximum",
    "en": "Maximum"
  },
  "action.funding.year": {
    "fr": "Année",
    "en": "Year"
  },
  "action.funding.staffPart": {
    "fr": "Dont part ETP",
    "en": "Staff part"
  },
  "action.funding.staffPart.min": {
    "fr": "Minimum",
    "en": "Minimum"
  },
  "action.funding.staffPart.max": {
    "fr": "Maximum",
    "en": "Maximum"
  },
  "action.funding.servicePart": {
    "fr": "Dont part prestation",
    "en": "Service part"
  },
  "action.funding.servicePart.min": {
    "fr": "Minimum",
    "en": "Minimum"
  },
  "action.funding.servicePart.max": {
    "fr": "Maximum",
    "en": "Maximum"
  },
  "action.funding.scheme": {
    "fr": "Dispositif",
    "en": "Scheme"
  },
  "action.funding.status": {
    "fr": "État",
    "en": "Status",
    "words": [
      "statut"
    ]
  },
  "action.funding.status=planned": {
    "fr": "envisagé",
    "en": "planned",
    "words": [
      "envisagée",
      "à solliciter",
      "à demander"
    ]
  },
  "action.funding.status=requested": {
    "fr": "demandé",
    "en": "requested",
    "words": [
      "demandée",
      "sollicité",
      "sollicitée"
    ]
  },
  "action.funding.status=granted": {
    "fr": "accordé",
    "en": "granted",
    "words": [
      "accordée",
      "obtenu",
      "obtenue"
    ]
  },
  "action.funding.status=refused": {
    "fr": "refusé",
    "en": "refused",
    "words": [
      "refusée"
    ]
  },
  "action.funding.status=received": {
    "fr": "versé",
    "en": "received",
    "words": [
      "versée",
      "perçu",
      "perçue"
    ]
  },
  "action.funding.basis": {
    "fr": "Base de taxe",
    "en": "Tax basis"
  },
  "action.funding.basis=excl-tax": {
    "fr": "HT",
    "en": "excl. tax"
  },
  "action.funding.basis=incl-tax": {
    "fr": "TTC",
    "en": "incl. tax"
  },
  "action.funding.currency": {
    "fr": "Devise",
    "en": "Currency"
  },
  "action.means": {
    "fr": "Moyens",
    "en": "Means"
  },
  "action.means.human": {
    "fr": "Humains",
    "en": "Human"
  },
  "action.means.technical": {
    "fr": "Techniques",
    "en": "Technical"
  },
  "action.means.financial": {
    "fr": "Financiers",
    "en": "Financial"
  },
  "action.start": {
    "fr": "Début",
    "en": "Start",
    "words": [
      "date de début",
      "démarrage",
      "start date"
    ]
  },
  "action.end": {
    "fr": "Fin",
    "en": "End",
    "words": [
      "échéance",
      "date de fin",
      "deadline",
      "end date"
    ]
  },
  "action.calendarNote": {
    "fr": "Note de calendrier",
    "en": "Calendar note"
  },
  "action.milestones": {
    "fr": "Jalons",
    "en": "Milestones"
  },
  "action.milestones.date": {
    "fr": "Date",
    "en": "Date"
  },
  "action.milestones.label": {
    "fr": "Jalon",
    "en": "Milestone"
  },
  "action.milestones.done": {
    "fr": "Atteint",
    "en": "Done"
  },
  "action.tasks": {
    "fr": "Tâches",
    "en": "Tasks"
  },
  "action.tasks.id": {
    "fr": "Identifiant",
    "en": "Identifier"
  },
  "action.tasks.title": {
    "fr": "Tâche",
    "en": "Task"
  },
  "action.tasks.owner": {
    "fr": "Responsable",
    "en": "Owner"
  },
  "action.tasks.start": {
    "fr": "Début",
    "en": "Start"
  },
  "action.tasks.end": {
    "fr": "Fin",
    "en": "End",
    "words": [
      "échéance"
    ]
  },
  "action.tasks.status": {
    "fr": "État",
    "en": "Status",
    "words": [
      "statut"
    ]
  },
  "action.tasks.status=planned": {
    "fr": "à venir",
    "en": "planned",
    "words": [
      "prévue",
      "pas commencée"
    ]
  },
  "action.tasks.status=in-progress": {
    "fr": "en cours",
    "en": "in progress",
    "words": [
      "engagée",
      "démarrée",
      "lancée",
      "commencée"
    ]
  },
  "action.tasks.status=done": {
    "fr": "faite",
    "en": "done",
    "words": [
      "terminée",
      "achevée",
      "finie"
    ]
  },
  "action.tasks.status=dropped": {
    "fr": "abandonnée",
    "en": "dropped",
    "words": [
      "annulée",
      "supprimée"
    ]
  },
  "action.tasks.weight": {
    "fr": "Poids",
    "en": "Weight"
  },
  "action.indicators": {
    "fr": "Indicateurs",
    "en": "Indicators"
  },
  "action.evaluationMode": {
    "fr": "Mode d’évaluation",
    "en": "Evaluation mode"
  },
  "action.obligations": {
    "fr": "Obligations",
    "en": "Obligations"
  },
  "action.obligations.obligation": {
    "fr": "Obligation",
    "en": "Obligation"
  },
  "action.obligations.deadline": {
    "fr": "Échéance",
    "en": "Deadline"
  },
  "action.obligations.voluntary": {
    "fr": "Volontaire",
    "en": "Voluntary"
  },
  "action.scores": {
    "fr": "Notes",
    "en": "Scores"
  },
  "action.declaredPriority": {
    "fr": "Priorité déclarée",
    "en": "Declared priority"
  },
  "action.declaredPriority=high": {
    "fr": "haute",
    "en": "high"
  },
  "action.declaredPriority=medium": {
    "fr": "moyenne",
    "en": "medium"
  },
  "action.declaredPriority=low": {
    "fr": "basse",
    "en": "low"
  },
  "action.status": {
    "fr": "Statut",
    "en": "Status",
    "words": [
      "état",
      "état d’avancement"
    ]
  },
  "action.status=to-discuss": {
    "fr": "à discuter",
    "en": "to discuss"
  },
  "action.status=planned": {
    "fr": "à venir",
    "en": "planned",
    "words": [
      "prévue",
      "à faire",
      "pas commencée"
    ]
  },
  "action.status=in-progress": {
    "fr": "en cours",
    "en": "in progress",
    "words": [
      "engagée",
      "démarrée",
      "lancée",
      "commencée"
    ]
  },
  "action.status=paused": {
    "fr": "en pause",
    "en": "paused",
    "words": [
      "suspendue"
    ]
  },
  "action.status=blocked": {
    "fr": "bloquée",
    "en": "blocked"
  },
  "action.status=done": {
    "fr": "réalisée",
    "en": "done",
    "words": [
      "terminée",
      "achevée",
      "finie",
      "faite"
    ]
  },
  "action.status=dropped": {
    "fr": "abandonnée",
    "en": "dropped",
    "words": [
      "annulée",
      "supprimée"
    ]
  },
  "action.statusReason": {
    "fr": "Motif du statut",
    "en": "Reason of the status"
  },
  "action.replacedBy": {
    "fr": "Remplacée par",
    "en": "Replaced by"
  },
  "action.blocker": {
    "fr": "Blocage",
    "en": "Blocker"
  },
  "action.blocker.cause": {
    "fr": "Cause",
    "en": "Cause"
  },
  "action.blocker.liftedBy": {
    "fr": "Condition de déblocage",
    "en": "Lifted by"
  },
  "action.blocker.since": {
    "fr": "Depuis",
    "en": "Since"
  },
  "action.progress": {
    "fr": "Avancement déclaré",
    "en": "Declared progress"
  },
  "action.progress.value": {
    "fr": "Avancement (%)",
    "en": "Progress (%)"
  },
  "action.progress.reason": {
    "fr": "Motif",
    "en": "Reason"
  },
  "action.weather": {
    "fr": "Météo",
    "en": "Weather"
  },
  "action.weather=secured": {
    "fr": "assurée",
    "en": "secured"
  },
  "action.weather=reachable": {
    "fr": "atteignable",
    "en": "reachable"
  },
  "action.weather=needs-support": {
    "fr": "à soutenir",
    "en": "needs support"
  },
  "action.weather=compromised": {
    "fr": "compromise",
    "en": "compromised"
  },
  "action.journal": {
    "fr": "Journal de suivi",
    "en": "Journal"
  },
  "action.journal.date": {
    "fr": "Date",
    "en": "Date"
  },
  "action.journal.author": {
    "fr": "Auteur",
    "en": "Author"
  },
  "action.journal.text": {
    "fr": "Note",
    "en": "Note"
  },
  "action.participation": {
    "fr": "Participation citoyenne",
    "en": "Citizen participation"
  },
  "action.participation.level": {
    "fr": "Niveau",
    "en": "Level"
  },
  "action.participation.level=none": {
    "fr": "aucune",
    "en": "none"
  },
  "action.participation.level=information": {
    "fr": "information",
    "en": "information"
  },
  "action.participation.level=consultation": {
    "fr": "consultation",
    "en": "consultation"
  },
  "action.participation.level=concertation": {
    "fr": "concertation",
    "en": "concertation"
  },
  "action.participation.level=co-construction": {
    "fr": "co-construction",
    "en": "co-construction"
  },
  "action.participation.proof": {
    "fr": "Preuve",
    "en": "Proof"
  },
  "action.attachments": {
    "fr": "Pièces jointes",
    "en": "Attachments"
  },
  "action.attachments.path": {
    "fr": "Chemin",
    "en": "Path"
  },
  "action.attachments.url": {
    "fr": "Adresse",
    "en": "Address"
  },
  "action.attachments.label": {
    "fr": "Libellé",
    "en": "Label"
  },
  "action.attachments.sha256": {
    "fr": "Empreinte",
    "en": "Fingerprint"
  },
  "actors": {
    "fr": "Acteurs",
    "en": "Actors"
  },
  "actors.people": {
    "fr": "Personnes",
    "en": "People"
  },
  "actors.people.id": {
    "fr": "Identifiant",
    "en": "Identifier"
  },
  "actors.people.civility": {
    "fr": "Civilité",
    "en": "Civility"
  },
  "actors.people.civility=ms": {
    "fr": "Madame",
    "en": "Ms",
    "words": [
      "Mme",
      "Mrs"
    ]
  },
  "actors.people.civility=mr": {
    "fr": "Monsieur",
    "en": "Mr",
    "words": [
      "M.",
      "Mr"
    ]
  },
  "actors.people.function": {
    "fr": "Fonction",
    "en": "Function"
  },
  "actors.people.kind": {
    "fr": "Qualité",
    "en": "Kind"
  },
  "actors.people.kind=elected": {
    "fr": "élu ou élue",
    "en": "elected"
  },
  "actors.people.kind=agent": {
    "fr": "agent ou agente",
    "en": "agent"
  },
  "actors.people.kind=resident": {
    "fr": "habitant ou habitante",
    "en": "resident"
  },
  "actors.people.kind=partner": {
    "fr": "partenaire",
    "en": "partner"
  },
  "actors.people.department": {
    "fr": "Service",
    "en": "Department"
  },
  "actors.people.organisation": {
    "fr": "Organisme",
    "en": "Organisation"
  },
  "actors.people.capacity": {
    "fr": "Quotité disponible (ETP)",
    "en": "Capacity (FTE)"
  },
  "actors.departments": {
    "fr": "Services",
    "en": "Departments"
  },
  "actors.departments.id": {
    "fr": "Identifiant",
    "en": "Identifier"
  },
  "actors.departments.name": {
    "fr": "Nom",
    "en": "Name"
  },
  "actors.departments.capacity": {
    "fr": "Capacité (ETP)",
    "en": "Capacity (FTE)"
  },
  "actors.organisations": {
    "fr": "Organismes",
    "en": "Organisations"
  },
  "actors.organisations.id": {
    "fr": "Identifiant",
    "en": "Identifier"
  },
  "actors.organisations.name": {
    "fr": "Nom",
    "en": "Name"
  },
  "actors.organisations.kind": {
    "fr": "Nature",
    "en": "Kind"
  },
  "actors.bodies": {
    "fr": "Instances",
    "en": "Bodies"
  },
  "actors.bodies.id": {
    "fr": "Identifiant",
    "en": "Identifier"
  },
  "actors.bodies.kind": {
    "fr": "Nature",
    "en": "Kind"
  },
  "actors.bodies.kind=steering": {
    "fr": "comité de pilotage",
    "en": "steering committee",
    "words": [
      "COPIL"
    ]
  },
  "actors.bodies.kind=technical": {
    "fr": "comité technique",
    "en": "technical committee",
    "words": [
      "COTECH",
      "COTEC"
    ]
  },
  "actors.bodies.kind=residents-group": {
    "fr": "groupe de travail habitants",
    "en": "residents’ working group"
  },
  "actors.bodies.kind=commission": {
    "fr": "commission",
    "en": "commission"
  },
  "actors.bodies.kind=council": {
    "fr": "assemblée délibérante",
    "en": "council",
    "words": [
      "conseil",
      "conseil communautaire",
      "conseil municipal",
      "conseil départemental",
      "conseil régional",
      "conseil métropolitain",
      "comité syndical"
    ]
  },
  "actors.bodies.kind=board": {
    "fr": "bureau",
    "en": "executive board"
  },
  "actors.bodies.kind=development-council": {
    "fr": "conseil de développement",
    "en": "development council",
    "words": [
      "CODEV"
    ]
  },
  "actors.bodies.kind=advisory": {
    "fr": "comité consultatif",
    "en": "advisory committee"
  },
  "actors.bodies.kind=other": {
    "fr": "autre",
    "en": "other"
  },
  "actors.bodies.name": {
    "fr": "Nom",
    "en": "Name"
  },
  "actors.bodies.chair": {
    "fr": "Présidence",
    "en": "Chair"
  },
  "actors.bodies.members": {
    "fr": "Membres",
    "en": "Members"
  },
  "actors.bodies.members.audience": {
    "fr": "Public",
    "en": "Audience"
  },
  "actors.bodies.members.headcount": {
    "fr": "Effectif",
    "en": "Headcount"
  },
  "actors.bodies.quorum": {
    "fr": "Quorum",
    "en": "Quorum"
  },
  "actors.bodies.size": {
    "fr": "Effectif",
    "en": "Size"
  },
  "actors.bodies.frequency": {
    "fr": "Fréquence",
    "en": "Frequency"
  },
  "actors.stakeholders": {
    "fr": "Parties prenantes",
    "en": "Stakeholders"
  },
  "actors.stakeholders.organisation": {
    "fr": "Organisme",
    "en": "Organisation"
  },
  "actors.stakeholders.role": {
    "fr": "Rôle",
    "en": "Role"
  },
  "actors.stakeholders.interest": {
    "fr": "Intérêt",
    "en": "Interest"
  },
  "actors.stakeholders.influence": {
    "fr": "Influence",
    "en": "Influence"
  },
  "axes": {
    "fr": "Axes stratégiques",
    "en": "Strategic axes"
  },
  "axes.vision": {
    "fr": "Vision",
    "en": "Vision"
  },
  "axes.principles": {
    "fr": "Principes",
    "en": "Principles"
  },
  "axes.challenges": {
    "fr": "Enjeux",
    "en": "Challenges"
  },
  "axes.challenges.id": {
    "fr": "Identifiant",
    "en": "Identifier"
  },
  "axes.challenges.title": {
    "fr": "Enjeu",
    "en": "Challenge"
  },
  "axes.challenges.findings": {
    "fr": "Constats",
    "en": "Findings"
  },
  "axes.axes": {
    "fr": "Axes",
    "en": "Axes"
  },
  "axes.axes.id": {
    "fr": "Identifiant",
    "en": "Identifier"
  },
  "axes.axes.number": {
    "fr": "Numéro",
    "en": "Number"
  },
  "axes.axes.title": {
    "fr": "Intitulé",
    "en": "Title",
    "words": [
      "titre"
    ]
  },
  "axes.axes.stake": {
    "fr": "Enjeu",
    "en": "Stake"
  },
  "axes.axes.needs": {
    "fr": "Besoins",
    "en": "Needs"
  },
  "axes.axes.indicators": {
    "fr": "Indicateurs",
    "en": "Indicators"
  },
  "axes.axes.objectives": {
    "fr": "Objectifs",
    "en": "Objectives"
  },
  "axes.axes.objectives.id": {
    "fr": "Identifiant",
    "en": "Identifier"
  },
  "axes.axes.objectives.number": {
    "fr": "Numéro",
    "en": "Number"
  },
  "axes.axes.objectives.title": {
    "fr": "Intitulé",
    "en": "Title",
    "words": [
      "titre"
    ]
  },
  "axes.axes.objectives.level": {
    "fr": "Niveau",
    "en": "Level"
  },
  "axes.axes.objectives.objectives": {
    "fr": "Objectifs",
    "en": "Objectives"
  },
  "ballots": {
    "fr": "Bulletins",
    "en": "Ballots"
  },
  "ballots.ballots": {
    "fr": "Bulletins",
    "en": "Ballots"
  },
  "ballots.ballots.voter": {
    "fr": "Votant",
    "en": "Voter"
  },
  "ballots.ballots.college": {
    "fr": "Collège",
    "en": "College"
  },
  "ballots.ballots.college=elected": {
    "fr": "élus",
    "en": "elected members"
  },
  "ballots.ballots.college=staff": {
    "fr": "agents",
    "en": "staff"
  },
  "ballots.ballots.college=residents": {
    "fr": "habitants",
    "en": "residents"
  },
  "ballots.ballots.college=partners": {
    "fr": "partenaires",
    "en": "partners"
  },
  "ballots.ballots.influence": {
    "fr": "Influence",
    "en": "Influence"
  },
  "ballots.ballots.date": {
    "fr": "Date",
    "en": "Date"
  },
  "ballots.ballots.weights": {
    "fr": "Poids",
    "en": "Weights"
  },
  "ballots.ballots.weights.points": {
    "fr": "Points",
    "en": "Points"
  },
  "ballots.ballots.weights.cards": {
    "fr": "Cartes",
    "en": "Cards"
  },
  "ballots.ballots.weights.ratio": {
    "fr": "Rapport des cartes",
    "en": "Ratio of the cards"
  },
  "ballots.ballots.weights.order": {
    "fr": "Ordre",
    "en": "Order"
  },
  "ballots.ballots.weights.pairs": {
    "fr": "Comparaisons",
    "en": "Pairs"
  },
  "ballots.ballots.weights.pairs.a": {
    "fr": "Critère",
    "en": "Criterion"
  },
  "ballots.ballots.weights.pairs.b": {
    "fr": "Critère",
    "en": "Criterion"
  },
  "ballots.ballots.weights.pairs.value": {
    "fr": "Jugement",
    "en": "Judgement"
  },
  "ballots.ballots.weights.bestWorst": {
    "fr": "Meilleur et pire",
    "en": "Best and worst"
  },
  "ballots.ballots.weights.bestWorst.best": {
    "fr": "Meilleur",
    "en": "Best"
  },
  "ballots.ballots.weights.bestWorst.worst": {
    "fr": "Pire",
    "en": "Worst"
  },
  "ballots.ballots.weights.bestWorst.bestTo": {
    "fr": "Du meilleur",
    "en": "Best to others"
  },
  "ballots.ballots.weights.bestWorst.toWorst": {
    "fr": "Vers le pire",
    "en": "Others to worst"
  },
  "ballots.ballots.weights.tradeOffs": {
    "fr": "Arbitrages par paires",
    "en": "Trade-offs by pairs"
  },
  "ballots.ballots.weights.tradeOffs.one": {
    "fr": "La première",
    "en": "The first"
  },
  "ballots.ballots.weights.tradeOffs.other": {
    "fr": "La seconde",
    "en": "The second"
  },
  "ballots.ballots.weights.tradeOffs.better": {
    "fr": "La meilleure",
    "en": "The better"
  },
  "ballots.ballots.weights.tradeOffs.better=one": {
    "fr": "la première",
    "en": "the first"
  },
  "ballots.ballots.weights.tradeOffs.better=other": {
    "fr": "la seconde",
    "en": "the second"
  },
  "ballots.ballots.weights.tradeOffs.better=equal": {
    "fr": "autant l’une que l’autre",
    "en": "both alike"
  },
  "ballots.ballots.weights.direct": {
    "fr": "Pourcentages",
    "en": "Percentages"
  },
  "ballots.ballots.verdicts": {
    "fr": "Verdicts de différence",
    "en": "Verdicts of difference"
  },
  "ballots.ballots.verdicts.from": {
    "fr": "D’un niveau",
    "en": "From a level"
  },
  "ballots.ballots.verdicts.to": {
    "fr": "À un autre",
    "en": "To another"
  },
  "ballots.ballots.verdicts.difference": {
    "fr": "Différence",
    "en": "Difference"
  },
  "ballots.ballots.verdicts.difference=none": {
    "fr": "nulle",
    "en": "none"
  },
  "ballots.ballots.verdicts.difference=very-weak": {
    "fr": "très faible",
    "en": "very weak"
  },
  "ballots.ballots.verdicts.difference=weak": {
    "fr": "faible",
    "en": "weak"
  },
  "ballots.ballots.verdicts.difference=moderate": {
    "fr": "modérée",
    "en": "moderate"
  },
  "ballots.ballots.verdicts.difference=strong": {
    "fr": "forte",
    "en": "strong"
  },
  "ballots.ballots.verdicts.difference=very-strong": {
    "fr": "très forte",
    "en": "very strong"
  },
  "ballots.ballots.verdicts.difference=extreme": {
    "fr": "extrême",
    "en": "extreme"
  },
  "ballots.ballots.verdicts.upTo": {
    "fr": "Jusqu’à",
    "en": "Up to"
  },
  "ballots.ballots.verdicts.upTo=very-weak": {
    "fr": "très faible",
    "en": "very weak"
  },
  "ballots.ballots.verdicts.upTo=weak": {
    "fr": "faible",
    "en": "weak"
  },
  "ballots.ballots.verdicts.upTo=moderate": {
    "fr": "modérée",
    "en": "moderate"
  },
  "ballots.ballots.verdicts.upTo=strong": {
    "fr": "forte",
    "en": "strong"
  },
  "ballots.ballots.verdicts.upTo=very-strong": {
    "fr": "très forte",
    "en": "very strong"
  },
  "ballots.ballots.verdicts.upTo=extreme": {
    "fr": "extrême",
    "en": "extreme"
  },
  "ballots.ballots.scores": {
    "fr": "Notes",
    "en": "Scores"
  },
  "catalogue": {
    "fr": "Catalogue",
    "en": "Catalogue"
  },
  "catalogue.themes": {
    "fr": "Thèmes",
    "en": "Themes"
  },
  "catalogue.themes.id": {
    "fr": "Identifiant",
    "en": "Identifier"
  },
  "catalogue.themes.label": {
    "fr": "Intitulé",
    "en": "Label",
    "words": [
      "titre"
    ]
  },
  "catalogue.themes.label.fr": {
    "fr": "En français",
    "en": "In French"
  },
  "catalogue.themes.label.en": {
    "fr": "En anglais",
    "en": "In English"
  },
  "catalogue.services": {
    "fr": "Services numériques",
    "en": "Digital services"
  },
  "catalogue.services.id": {
    "fr": "Identifiant",
    "en": "Identifier"
  },
  "catalogue.services.label": {
    "fr": "Intitulé",
    "en": "Label",
    "words": [
      "titre"
    ]
  },
  "catalogue.services.label.fr": {
    "fr": "En français",
    "en": "In French"
  },
  "catalogue.services.label.en": {
    "fr": "En anglais",
    "en": "In English"
  },
  "catalogue.services.theme": {
    "fr": "Thème",
    "en": "Theme"
  },
  "catalogue.services.purpose": {
    "fr": "À quoi il sert",
    "en": "What it is for"
  },
  "catalogue.services.purpose.fr": {
    "fr": "En français",
    "en": "In French"
  },
  "catalogue.services.purpose.en": {
    "fr": "En anglais",
    "en": "In English"
  },
  "catalogue.services.audiences": {
    "fr": "Publics",
    "en": "Audiences"
  },
  "catalogue.services.audiences=elected": {
    "fr": "élus",
    "en": "elected members",
    "words": [
      "élu",
      "élue",
      "élus et élues",
      "maires"
    ]
  },
  "catalogue.services.audiences=staff": {
    "fr": "agents et services",
    "en": "staff",
    "words": [
      "agents",
      "agent",
      "services",
      "personnel"
    ]
  },
  "catalogue.services.audiences=residents": {
    "fr": "habitants",
    "en": "residents",
    "words": [
      "habitant",
      "habitante",
      "usagers",
      "citoyens",
      "administrés",
      "grand public",
      "population"
    ]
  },
  "catalogue.services.audiences=businesses": {
    "fr": "entreprises",
    "en": "businesses",
    "words": [
      "entreprise",
      "professionnels",
      "acteurs économiques",
      "commerçants"
    ]
  },
  "catalogue.services.audiences=associations": {
    "fr": "associations",
    "en": "associations",
    "words": [
      "association",
      "monde associatif"
    ]
  },
  "catalogue.services.obligations": {
    "fr": "Obligations auxquelles il répond",
    "en": "Duties it answers"
  },
  "catalogue.services.shared": {
    "fr": "Service mutualisé",
    "en": "Shared service"
  },
  "catalogue.obligations": {
    "fr": "Obligations",
    "en": "Duties"
  },
  "catalogue.obligations.id": {
    "fr": "Identifiant",
    "en": "Identifier"
  },
  "catalogue.obligations.label": {
    "fr": "Intitulé",
    "en": "Label",
    "words": [
      "titre"
    ]
  },
  "catalogue.obligations.label.fr": {
    "fr": "En français",
    "en": "In French"
  },
  "catalogue.obligations.label.en": {
    "fr": "En anglais",
    "en": "In English"
  },
  "catalogue.obligations.asks": {
    "fr": "Ce qui est demandé",
    "en": "What is asked"
  },
  "catalogue.obligations.asks.fr": {
    "fr": "En français",
    "en": "In French"
  },
  "catalogue.obligations.asks.en": {
    "fr": "En anglais",
    "en": "In English"
  },
  "catalogue.obligations.concerns": {
    "fr": "Qui est concerné",
    "en": "Who is concerned"
  },
  "catalogue.obligations.concerns.fr": {
    "fr": "En français",
    "en": "In French"
  },
  "catalogue.obligations.concerns.en": {
    "fr": "En anglais",
    "en": "In English"
  },
  "catalogue.obligations.condition": {
    "fr": "Condition",
    "en": "Condition"
  },
  "catalogue.obligations.date": {
    "fr": "Date d’effet",
    "en": "Date of effect"
  },
  "catalogue.obligations.every": {
    "fr": "Retour",
    "en": "Recurrence"
  },
  "catalogue.obligations.every=yearly": {
    "fr": "chaque année",
    "en": "every year"
  },
  "catalogue.obligations.basis": {
    "fr": "Fondement",
    "en": "Basis"
  },
  "catalogue.obligations.basis.fr": {
    "fr": "En français",
    "en": "In French"
  },
  "catalogue.obligations.basis.en": {
    "fr": "En anglais",
    "en": "In English"
  },
  "catalogue.obligations.sources": {
    "fr": "Sources consultées",
    "en": "Sources read"
  },
  "catalogue.obligations.checkedOn": {
    "fr": "Vérifiée en",
    "en": "Checked in"
  },
  "catalogue.obligations.confidence": {
    "fr": "Confiance",
    "en": "Confidence"
  },
  "catalogue.obligations.confidence=certain": {
    "fr": "certaine",
    "en": "certain"
  },
  "catalogue.obligations.confidence=to-check": {
    "fr": "à vérifier",
    "en": "to check"
  },
  "catalogue.obligations.confidence=from-memory": {
    "fr": "de mémoire",
    "en": "from memory"
  },
  "catalogue.obligations.confidence=pending": {
    "fr": "texte en attente",
    "en": "text pending"
  },
  "catalogue.obligations.note": {
    "fr": "Précision",
    "en": "Note"
  },
  "catalogue.obligations.note.fr": {
    "fr": "En français",
    "en": "In French"
  },
  "catalogue.obligations.note.en": {
    "fr": "En anglais",
    "en": "In English"
  },
  "catalogue.obligations.actions": {
    "fr": "Actions modèles qui y répondent",
    "en": "Model actions that answer it"
  },
  "catalogue.indicators": {
    "fr": "Indicateurs modèles",
    "en": "Model indicators"
  },
  "catalogue.indicators.id": {
    "fr": "Identifiant",
    "en": "Identifier"
  },
  "catalogue.indicators.theme": {
    "fr": "Thème",
    "en": "Theme"
  },
  "catalogue.indicators.title": {
    "fr": "Intitulé",
    "en": "Title",
    "words": [
      "titre"
    ]
  },
  "catalogue.indicators.title.fr": {
    "fr": "En français",
    "en": "In French"
  },
  "catalogue.indicators.title.en": {
    "fr": "En anglais",
    "en": "In English"
  },
  "catalogue.indicators.unit": {
    "fr": "Unité",
    "en": "Unit"
  },
  "catalogue.indicators.unit.fr": {
    "fr": "En français",
    "en": "In French"
  },
  "catalogue.indicators.unit.en": {
    "fr": "En anglais",
    "en": "In English"
  },
  "catalogue.indicators.level": {
    "fr": "Niveau",
    "en": "Level"
  },
  "catalogue.indicators.level=output": {
    "fr": "réalisation",
    "en": "output"
  },
  "catalogue.indicators.level=outcome": {
    "fr": "résultat",
    "en": "outcome"
  },
  "catalogue.indicators.level=impact": {
    "fr": "impact",
    "en": "impact"
  },
  "catalogue.indicators.direction": {
    "fr": "Sens",
    "en": "Direction"
  },
  "catalogue.indicators.direction=higher-is-better": {
    "fr": "à la hausse",
    "en": "higher is better"
  },
  "catalogue.indicators.direction=lower-is-better": {
    "fr": "à la baisse",
    "en": "lower is better"
  },
  "catalogue.indicators.direction=band": {
    "fr": "dans un intervalle",
    "en": "within a band"
  },
  "catalogue.indicators.cumulative": {
    "fr": "Cumulatif",
    "en": "Cumulative"
  },
  "catalogue.indicators.aggregation": {
    "fr": "Agrégation",
    "en": "Aggregation"
  },
  "catalogue.indicators.aggregation=sum": {
    "fr": "somme",
    "en": "sum"
  },
  "catalogue.indicators.aggregation=mean": {
    "fr": "moyenne",
    "en": "mean"
  },
  "catalogue.indicators.aggregation=weighted-mean": {
    "fr": "moyenne pondérée",
    "en": "weighted mean"
  },
  "catalogue.indicators.aggregation=last": {
    "fr": "dernière valeur",
    "en": "last value"
  },
  "catalogue.indicators.aggregation=none": {
    "fr": "non additionnable",
    "en": "not addable"
  },
  "catalogue.indicators.calculation": {
    "fr": "Mode de calcul",
    "en": "Calculation"
  },
  "catalogue.indicators.calculation.fr": {
    "fr": "En français",
    "en": "In French"
  },
  "catalogue.indicators.calculation.en": {
    "fr": "En anglais",
    "en": "In English"
  },
  "catalogue.indicators.source": {
    "fr": "Source",
    "en": "Source"
  },
  "catalogue.indicators.source.fr": {
    "fr": "En français",
    "en": "In French"
  },
  "catalogue.indicators.source.en": {
    "fr": "En anglais",
    "en": "In English"
  },
  "catalogue.indicators.frequency": {
    "fr": "Périodicité",
    "en": "Frequency"
  },
  "catalogue.indicators.frequency=daily": {
    "fr": "quotidienne",
    "en": "daily"
  },
  "catalogue.indicators.frequency=weekly": {
    "fr": "hebdomadaire",
    "en": "weekly"
  },
  "catalogue.indicators.frequency=monthly": {
    "fr": "mensuelle",
    "en": "monthly"
  },
  "catalogue.indicators.frequency=quarterly": {
    "fr": "trimestrielle",
    "en": "quarterly"
  },
  "catalogue.indicators.frequency=half-yearly": {
    "fr": "semestrielle",
    "en": "half-yearly"
  },
  "catalogue.indicators.frequency=yearly": {
    "fr": "annuelle",
    "en": "yearly"
  },
  "catalogue.indicators.frequency=every-two-years": {
    "fr": "tous les deux ans",
    "en": "every two years"
  },
  "catalogue.indicators.frequency=once-per-term": {
    "fr": "une fois par mandat",
    "en": "once per term"
  },
  "catalogue.actions": {
    "fr": "Actions modèles",
    "en": "Model actions"
  },
  "catalogue.actions.id": {
    "fr": "Identifiant",
    "en": "Identifier"
  },
  "catalogue.actions.theme": {
    "fr": "Thème",
    "en": "Theme"
  },
  "catalogue.actions.title": {
    "fr": "Titre",
    "en": "Title"
  },
  "catalogue.actions.title.fr": {
    "fr": "En français",
    "en": "In French"
  },
  "catalogue.actions.title.en": {
    "fr": "En anglais",
    "en": "In English"
  },
  "catalogue.actions.context": {
    "fr": "Contexte",
    "en": "Context"
  },
  "catalogue.actions.context.fr": {
    "fr": "En français",
    "en": "In French"
  },
  "catalogue.actions.context.en": {
    "fr": "En anglais",
    "en": "In English"
  },
  "catalogue.actions.description": {
    "fr": "Description",
    "en": "Description"
  },
  "catalogue.actions.description.fr": {
    "fr": "En français",
    "en": "In French"
  },
  "catalogue.actions.description.en": {
    "fr": "En anglais",
    "en": "In English"
  },
  "catalogue.actions.objectives": {
    "fr": "Objectifs",
    "en": "Objectives"
  },
  "catalogue.actions.objectives.fr": {
    "fr": "En français",
    "en": "In French"
  },
  "catalogue.actions.objectives.en": {
    "fr": "En anglais",
    "en": "In English"
  },
  "catalogue.actions.audiences": {
    "fr": "Publics",
    "en": "Audiences"
  },
  "catalogue.actions.audiences=elected": {
    "fr": "élus",
    "en": "elected members",
    "words": [
      "élu",
      "élue",
      "élus et élues",
      "maires"
    ]
  },
  "catalogue.actions.audiences=staff": {
    "fr": "agents et services",
    "en": "staff",
    "words": [
      "agents",
      "agent",
      "services",
      "personnel"
    ]
  },
  "catalogue.actions.audiences=residents": {
    "fr": "habitants",
    "en": "residents",
    "words": [
      "habitant",
      "habitante",
      "usagers",
      "citoyens",
      "administrés",
      "grand public",
      "population"
    ]
  },
  "catalogue.actions.audiences=businesses": {
    "fr": "entreprises",
    "en": "businesses",
    "words": [
      "entreprise",
      "professionnels",
      "acteurs économiques",
      "commerçants"
    ]
  },
  "catalogue.actions.audiences=associations": {
    "fr": "associations",
    "en": "associations",
    "words": [
      "association",
      "monde associatif"
    ]
  },
  "catalogue.actions.alternative": {
    "fr": "Pour qui n’est pas en ligne",
    "en": "For those who are not online"
  },
  "catalogue.actions.alternative.fr": {
    "fr": "En français",
    "en": "In French"
  },
  "catalogue.actions.alternative.en": {
    "fr": "En anglais",
    "en": "In English"
  },
  "catalogue.actions.prerequisites": {
    "fr": "Conditions préalables",
    "en": "Prerequisites"
  },
  "catalogue.actions.prerequisites.fr": {
    "fr": "En français",
    "en": "In French"
  },
  "catalogue.actions.prerequisites.en": {
    "fr": "En anglais",
    "en": "In English"
  },
  "catalogue.actions.partners": {
    "fr": "Partenaires à rechercher",
    "en": "Partners to look for"
  },
  "catalogue.actions.partners.fr": {
    "fr": "En français",
    "en": "In French"
  },
  "catalogue.actions.partners.en": {
    "fr": "En anglais",
    "en": "In English"
  },
  "catalogue.actions.tasks": {
    "fr": "Étapes du travail",
    "en": "Tasks"
  },
  "catalogue.actions.tasks.fr": {
    "fr": "En français",
    "en": "In French"
  },
  "catalogue.actions.tasks.en": {
    "fr": "En anglais",
    "en": "In English"
  },
  "catalogue.actions.months": {
    "fr": "Durée",
    "en": "Duration"
  },
  "catalogue.actions.costs": {
    "fr": "Dépenses à chiffrer",
    "en": "Costs to be estimated"
  },
  "catalogue.actions.costs.fr": {
    "fr": "En français",
    "en": "In French"
  },
  "catalogue.actions.costs.en": {
    "fr": "En anglais",
    "en": "In English"
  },
  "catalogue.actions.impacts": {
    "fr": "Effets attendus",
    "en": "Expected impacts"
  },
  "catalogue.actions.impacts.fr": {
    "fr": "En français",
    "en": "In French"
  },
  "catalogue.actions.impacts.en": {
    "fr": "En anglais",
    "en": "In English"
  },
  "catalogue.actions.risks": {
    "fr": "Risques",
    "en": "Risks"
  },
  "catalogue.actions.risks.text": {
    "fr": "Risque",
    "en": "Risk"
  },
  "catalogue.actions.risks.text.fr": {
    "fr": "En français",
    "en": "In French"
  },
  "catalogue.actions.risks.text.en": {
    "fr": "En anglais",
    "en": "In English"
  },
  "catalogue.actions.risks.response": {
    "fr": "Réponse",
    "en": "Response"
  },
  "catalogue.actions.risks.response.fr": {
    "fr": "En français",
    "en": "In French"
  },
  "catalogue.actions.risks.response.en": {
    "fr": "En anglais",
    "en": "In English"
  },
  "catalogue.actions.indicators": {
    "fr": "Indicateurs modèles",
    "en": "Model indicators"
  },
  "catalogue.actions.services": {
    "fr": "Services du catalogue",
    "en": "Services of the catalogue"
  },
  "checks": {
    "fr": "Réglages des contrôles",
    "en": "Settings of the checks"
  },
  "checks.severity": {
    "fr": "Gravité par règle",
    "en": "Severity by rule"
  },
  "checks.severity=off": {
    "fr": "désactivée",
    "en": "off"
  },
  "checks.severity=info": {
    "fr": "information",
    "en": "info"
  },
  "checks.severity=warning": {
    "fr": "alerte",
    "en": "warning"
  },
  "checks.severity=error": {
    "fr": "erreur",
    "en": "error"
  },
  "checks.options": {
    "fr": "Seuils",
    "en": "Thresholds"
  },
  "checks.options.ownShare": {
    "fr": "Part propre minimale (%)",
    "en": "Least own share (%)"
  },
  "checks.options.aidCeiling": {
    "fr": "Plafond des aides publiques (%)",
    "en": "Ceiling of public aid (%)"
  },
  "checks.options.actionsPerLead": {
    "fr": "Actions par pilote",
    "en": "Actions per lead"
  },
  "checks.waivers": {
    "fr": "Dérogations",
    "en": "Waivers"
  },
  "checks.waivers.rule": {
    "fr": "Règle",
    "en": "Rule"
  },
  "checks.waivers.place": {
    "fr": "Endroit",
    "en": "Place"
  },
  "checks.waivers.reason": {
    "fr": "Motif",
    "en": "Reason"
  },
  "checks.waivers.author": {
    "fr": "Auteur",
    "en": "Author"
  },
  "checks.waivers.until": {
    "fr": "Jusqu’au",
    "en": "Until"
  },
  "checks.extends": {
    "fr": "Réglages hérités",
    "en": "Inherited settings"
  },
  "communication": {
    "fr": "Communication",
    "en": "Communication"
  },
  "communication.items": {
    "fr": "Actions de communication",
    "en": "Communication items"
  },
  "communication.items.id": {
    "fr": "Identifiant",
    "en": "Identifier"
  },
  "communication.items.recipient": {
    "fr": "Destinataire",
    "en": "Recipient",
    "words": [
      "public",
      "audience"
    ]
  },
  "communication.items.recipient=participants": {
    "fr": "participants",
    "en": "participants"
  },
  "communication.items.recipient=residents": {
    "fr": "habitants",
    "en": "residents"
  },
  "communication.items.recipient=local-press": {
    "fr": "presse locale",
    "en": "local press"
  },
  "communication.items.recipient=specialist-press": {
    "fr": "presse spécialisée",
    "en": "specialist press"
  },
  "communication.items.recipient=elected": {
    "fr": "élus",
    "en": "elected members"
  },
  "communication.items.recipient=staff": {
    "fr": "agents",
    "en": "staff"
  },
  "communication.items.channel": {
    "fr": "Canal",
    "en": "Channel"
  },
  "communication.items.date": {
    "fr": "Date",
    "en": "Date"
  },
  "communication.items.message": {
    "fr": "Message",
    "en": "Message"
  },
  "communication.items.author": {
    "fr": "Auteur",
    "en": "Author"
  },
  "communication.items.status": {
    "fr": "État",
    "en": "Status",
    "words": [
      "statut"
    ]
  },
  "communication.items.status=planned": {
    "fr": "prévue",
    "en": "planned"
  },
  "communication.items.status=done": {
    "fr": "faite",
    "en": "done"
  },
  "communication.items.status=dropped": {
    "fr": "abandonnée",
    "en": "dropped"
  },
  "communication.items.gate": {
    "fr": "Étape",
    "en": "Gate"
  },
  "contours": {
    "fr": "Contours des communes",
    "en": "Outlines of the communes"
  },
  "contours.type": {
    "fr": "Sorte",
    "en": "Kind"
  },
  "contours.type=FeatureCollection": {
    "fr": "collection de contours",
    "en": "collection of outlines"
  },
  "contours.features": {
    "fr": "Contours",
    "en": "Outlines"
  },
  "contours.features.type": {
    "fr": "Sorte",
    "en": "Kind"
  },
  "contours.features.type=Feature": {
    "fr": "contour",
    "en": "outline"
  },
  "contours.features.properties": {
    "fr": "Propriétés",
    "en": "Properties"
  },
  "contours.features.geometry": {
    "fr": "Tracé",
    "en": "Geometry"
  },
  "contours.features.geometry.type": {
    "fr": "Sorte",
    "en": "Kind"
  },
  "contours.features.geometry.type=Polygon": {
    "fr": "polygone",
    "en": "polygon"
  },
  "contours.features.geometry.type=MultiPolygon": {
    "fr": "plusieurs polygones",
    "en": "several polygons"
  },
  "contours.features.geometry.coordinates": {
    "fr": "Sommets",
    "en": "Vertices"
  },
  "criteria": {
    "fr": "Critères",
    "en": "Criteria"
  },
  "criteria.aggregator": {
    "fr": "Méthode d’agrégation",
    "en": "Aggregation method"
  },
  "criteria.aggregator=weighted-sum": {
    "fr": "somme pondérée",
    "en": "weighted sum"
  },
  "criteria.weightsFrom": {
    "fr": "Origine des poids",
    "en": "Origin of the weights"
  },
  "criteria.weightsFrom=typed": {
    "fr": "fixés sans bulletins",
    "en": "set without ballots"
  },
  "criteria.weightsFrom=ballots": {
    "fr": "issus des bulletins",
    "en": "from ballots"
  },
  "criteria.group": {
    "fr": "Réunion des bulletins",
    "en": "Grouping of ballots"
  },
  "criteria.group=mean": {
    "fr": "moyenne",
    "en": "mean"
  },
  "criteria.group=median": {
    "fr": "médiane",
    "en": "median"
  },
  "criteria.group=aij": {
    "fr": "moyenne géométrique des jugements (AIJ)",
    "en": "geometric mean of the judgements (AIJ)"
  },
  "criteria.group=aip": {
    "fr": "moyenne géométrique des poids (AIP)",
    "en": "geometric mean of the weights (AIP)"
  },
  "criteria.votesClose": {
    "fr": "Clôture du vote",
    "en": "Votes close on"
  },
  "criteria.criteria": {
    "fr": "Critères",
    "en": "Criteria"
  },
  "criteria.criteria.id": {
    "fr": "Identifiant",
    "en": "Identifier"
  },
  "criteria.criteria.title": {
    "fr": "Critère",
    "en": "Criterion"
  },
  "criteria.criteria.direction": {
    "fr": "Sens",
    "en": "Direction"
  },
  "criteria.criteria.direction=higher-is-better": {
    "fr": "valeur élevée préférée",
    "en": "higher is better"
  },
  "criteria.criteria.direction=lower-is-better": {
    "fr": "valeur faible préférée",
    "en": "lower is better"
  },
  "criteria.criteria.weight": {
    "fr": "Poids",
    "en": "Weight"
  },
  "criteria.criteria.scale": {
    "fr": "Échelle",
    "en": "Scale"
  },
  "criteria.criteria.scale.min": {
    "fr": "Minimum",
    "en": "Minimum"
  },
  "criteria.criteria.scale.max": {
    "fr": "Maximum",
    "en": "Maximum"
  },
  "criteria.criteria.scale.levels": {
    "fr": "Niveaux décrits",
    "en": "Described levels"
  },
  "criteria.criteria.from": {
    "fr": "Origine des notes",
    "en": "Origin of the scores"
  },
  "criteria.criteria.from=scores": {
    "fr": "notes saisies",
    "en": "typed scores"
  },
  "criteria.criteria.from=budget": {
    "fr": "budget de l’action",
    "en": "the action’s budget"
  },
  "criteria.criteria.from=needs": {
    "fr": "besoins exprimés",
    "en": "needs expressed"
  },
  "criteria.criteria.audiences": {
    "fr": "Publics comptés",
    "en": "Audiences counted"
  },
  "criteria.criteria.audiences=elected": {
    "fr": "élus",
    "en": "elected members",
    "words": [
      "élu",
      "élue",
      "élus et élues",
      "maires"
    ]
  },
  "criteria.criteria.audiences=staff": {
    "fr": "agents et services",
    "en": "staff",
    "words": [
      "agents",
      "agent",
      "services",
      "personnel"
    ]
  },
  "criteria.criteria.audiences=residents": {
    "fr": "habitants",
    "en": "residents",
    "words": [
      "habitant",
      "habitante",
      "usagers",
      "citoyens",
      "administrés",
      "grand public",
      "population"
    ]
  },
  "criteria.criteria.audiences=businesses": {
    "fr": "entreprises",
    "en": "businesses",
    "words": [
      "entreprise",
      "professionnels",
      "acteurs économiques",
      "commerçants"
    ]
  },
  "criteria.criteria.audiences=associations": {
    "fr": "associations",
    "en": "associations",
    "words": [
      "association",
      "monde associatif"
    ]
  },
  "criteria.criteria.values": {
    "fr": "Fonction de valeur",
    "en": "Value function"
  },
  "criteria.criteria.verdicts": {
    "fr": "Verdicts de différence",
    "en": "Verdicts of difference"
  },
  "criteria.criteria.verdicts.from": {
    "fr": "D’un niveau",
    "en": "From a level"
  },
  "criteria.criteria.verdicts.to": {
    "fr": "À un autre",
    "en": "To another"
  },
  "criteria.criteria.verdicts.difference": {
    "fr": "Différence",
    "en": "Difference"
  },
  "criteria.criteria.verdicts.difference=none": {
    "fr": "nulle",
    "en": "none"
  },
  "criteria.criteria.verdicts.difference=very-weak": {
    "fr": "très faible",
    "en": "very weak"
  },
  "criteria.criteria.verdicts.difference=weak": {
    "fr": "faible",
    "en": "weak"
  },
  "criteria.criteria.verdicts.difference=moderate": {
    "fr": "modérée",
    "en": "moderate"
  },
  "criteria.criteria.verdicts.difference=strong": {
    "fr": "forte",
    "en": "strong"
  },
  "criteria.criteria.verdicts.difference=very-strong": {
    "fr": "très forte",
    "en": "very strong"
  },
  "criteria.criteria.verdicts.difference=extreme": {
    "fr": "extrême",
    "en": "extreme"
  },
  "criteria.criteria.verdicts.upTo": {
    "fr": "Jusqu’à",
    "en": "Up to"
  },
  "criteria.criteria.verdicts.upTo=very-weak": {
    "fr": "très faible",
    "en": "very weak"
  },
  "criteria.criteria.verdicts.upTo=weak": {
    "fr": "faible",
    "en": "weak"
  },
  "criteria.criteria.verdicts.upTo=moderate": {
    "fr": "modérée",
    "en": "moderate"
  },
  "criteria.criteria.verdicts.upTo=strong": {
    "fr": "forte",
    "en": "strong"
  },
  "criteria.criteria.verdicts.upTo=very-strong": {
    "fr": "très forte",
    "en": "very strong"
  },
  "criteria.criteria.verdicts.upTo=extreme": {
    "fr": "extrême",
    "en": "extreme"
  },
  "criteria.criteria.missing": {
    "fr": "Note manquante",
    "en": "Missing score"
  },
  "criteria.criteria.missing=midpoint": {
    "fr": "milieu de l’échelle",
    "en": "mid-scale"
  },
  "criteria.criteria.missing=worst": {
    "fr": "la plus défavorable",
    "en": "worst"
  },
  "criteria.criteria.missing=best": {
    "fr": "la plus favorable",
    "en": "best"
  },
  "criteria.criteria.missing=reweight": {
    "fr": "poids répartis sur les autres",
    "en": "reweight"
  },
  "criteria.criteria.missing=error": {
    "fr": "refusée",
    "en": "refused"
  },
  "criteria.criteria.veto": {
    "fr": "Veto",
    "en": "Veto"
  },
  "criteria.sorting": {
    "fr": "Tri en catégories",
    "en": "Sorting into categories"
  },
  "criteria.sorting.majority": {
    "fr": "Majorité",
    "en": "Majority"
  },
  "criteria.sorting.categories": {
    "fr": "Catégories",
    "en": "Categories"
  },
  "criteria.sorting.categories.title": {
    "fr": "Catégorie",
    "en": "Category"
  },
  "criteria.sorting.categories.from": {
    "fr": "Entrée",
    "en": "Entry"
  },
  "criteria.sorting.categories.veto": {
    "fr": "Veto de la catégorie",
    "en": "Veto of the category"
  },
  "criteria.sorting.examples": {
    "fr": "Exemples de tri",
    "en": "Examples of sorting"
  },
  "criteria.sorting.examples.action": {
    "fr": "Action",
    "en": "Action"
  },
  "criteria.sorting.examples.category": {
    "fr": "Catégorie",
    "en": "Category"
  },
  "criteria.overrides": {
    "fr": "Arbitrages",
    "en": "Overrides"
  },
  "criteria.overrides.action": {
    "fr": "Action",
    "en": "Action"
  },
  "criteria.overrides.rank": {
    "fr": "Rang",
    "en": "Rank"
  },
  "criteria.overrides.choice": {
    "fr": "Choix",
    "en": "Choice"
  },
  "criteria.overrides.choice=selected": {
    "fr": "retenue",
    "en": "selected"
  },
  "criteria.overrides.choice=reserve": {
    "fr": "en réserve",
    "en": "reserve"
  },
  "criteria.overrides.choice=postponed": {
    "fr": "reportée",
    "en": "postponed"
  },
  "criteria.overrides.choice=excluded": {
    "fr": "écartée",
    "en": "excluded"
  },
  "criteria.overrides.reason": {
    "fr": "Motif",
    "en": "Reason"
  },
  "criteria.overrides.decision": {
    "fr": "Décision",
    "en": "Decision"
  },
  "diagnostic": {
    "fr": "Diagnostic",
    "en": "Diagnostic"
  },
  "diagnostic.portrait": {
    "fr": "Portrait du territoire",
    "en": "Territory portrait"
  },
  "diagnostic.portrait.id": {
    "fr": "Identifiant",
    "en": "Identifier"
  },
  "diagnostic.portrait.label": {
    "fr": "Libellé",
    "en": "Label"
  },
  "diagnostic.portrait.value": {
    "fr": "Valeur",
    "en": "Value"
  },
  "diagnostic.portrait.unit": {
    "fr": "Unité",
    "en": "Unit"
  },
  "diagnostic.portrait.qualifier": {
    "fr": "Nuance",
    "en": "Qualifier"
  },
  "diagnostic.portrait.qualifier=over": {
    "fr": "plus de",
    "en": "over"
  },
  "diagnostic.portrait.qualifier=under": {
    "fr": "moins de",
    "en": "under"
  },
  "diagnostic.portrait.qualifier=about": {
    "fr": "environ",
    "en": "about"
  },
  "diagnostic.portrait.source": {
    "fr": "Source",
    "en": "Source"
  },
  "diagnostic.portrait.date": {
    "fr": "Date",
    "en": "Date",
    "words": [
      "année",
      "year"
    ]
  },
  "diagnostic.portrait.axis": {
    "fr": "Axe",
    "en": "Axis"
  },
  "diagnostic.portrait.indicator": {
    "fr": "Indicateur",
    "en": "Indicator"
  },
  "diagnostic.inventory": {
    "fr": "Services existants",
    "en": "Existing services"
  },
  "diagnostic.inventory.service": {
    "fr": "Service",
    "en": "Service"
  },
  "diagnostic.inventory.provider": {
    "fr": "Fournisseur",
    "en": "Provider"
  },
  "diagnostic.inventory.communes": {
    "fr": "Communes",
    "en": "Communes"
  },
  "diagnostic.inventory.communes=all": {
    "fr": "toutes les communes",
    "en": "all the communes"
  },
  "diagnostic.inventory.users": {
    "fr": "Utilisateurs",
    "en": "Users"
  },
  "diagnostic.inventory.satisfaction": {
    "fr": "Satisfaction",
    "en": "Satisfaction"
  },
  "diagnostic.inventory.note": {
    "fr": "Note",
    "en": "Note"
  },
  "diagnostic.equipment": {
    "fr": "Équipements",
    "en": "Equipment"
  },
  "diagnostic.equipment.what": {
    "fr": "Équipement",
    "en": "Equipment"
  },
  "diagnostic.equipment.commune": {
    "fr": "Commune",
    "en": "Commune"
  },
  "diagnostic.equipment.place": {
    "fr": "Lieu",
    "en": "Place"
  },
  "diagnostic.equipment.quantity": {
    "fr": "Nombre",
    "en": "Number"
  },
  "diagnostic.equipment.state": {
    "fr": "État",
    "en": "State"
  },
  "diagnostic.equipment.state=good": {
    "fr": "bon",
    "en": "good"
  },
  "diagnostic.equipment.state=ageing": {
    "fr": "vieillissant",
    "en": "ageing"
  },
  "diagnostic.equipment.state=to-replace": {
    "fr": "à remplacer",
    "en": "to be replaced"
  },
  "diagnostic.equipment.date": {
    "fr": "Date",
    "en": "Date"
  },
  "diagnostic.equipment.source": {
    "fr": "Source",
    "en": "Source"
  },
  "diagnostic.equipment.note": {
    "fr": "Note",
    "en": "Note"
  },
  "diagnostic.uses": {
    "fr": "Usages",
    "en": "Uses"
  },
  "diagnostic.uses.label": {
    "fr": "Usage",
    "en": "Use"
  },
  "diagnostic.uses.audience": {
    "fr": "Public",
    "en": "Audience"
  },
  "diagnostic.uses.audience=elected": {
    "fr": "élus",
    "en": "elected members",
    "words": [
      "élu",
      "élue",
      "élus et élues",
      "maires"
    ]
  },
  "diagnostic.uses.audience=staff": {
    "fr": "agents et services",
    "en": "staff",
    "words": [
      "agents",
      "agent",
      "services",
      "personnel"
    ]
  },
  "diagnostic.uses.audience=residents": {
    "fr": "habitants",
    "en": "residents",
    "words": [
      "habitant",
      "habitante",
      "usagers",
      "citoyens",
      "administrés",
      "grand public",
      "population"
    ]
  },
  "diagnostic.uses.audience=businesses": {
    "fr": "entreprises",
    "en": "businesses",
    "words": [
      "entreprise",
      "professionnels",
      "acteurs économiques",
      "commerçants"
    ]
  },
  "diagnostic.uses.audience=associations": {
    "fr": "associations",
    "en": "associations",
    "words": [
      "association",
      "monde associatif"
    ]
  },
  "diagnostic.uses.value": {
    "fr": "Valeur",
    "en": "Value"
  },
  "diagnostic.uses.unit": {
    "fr": "Unité",
    "en": "Unit"
  },
  "diagnostic.uses.qualifier": {
    "fr": "Nuance",
    "en": "Qualifier"
  },
  "diagnostic.uses.qualifier=over": {
    "fr": "plus de",
    "en": "over"
  },
  "diagnostic.uses.qualifier=under": {
    "fr": "moins de",
    "en": "under"
  },
  "diagnostic.uses.qualifier=about": {
    "fr": "environ",
    "en": "about"
  },
  "diagnostic.uses.source": {
    "fr": "Source",
    "en": "Source"
  },
  "diagnostic.uses.date": {
    "fr": "Date",
    "en": "Date"
  },
  "diagnostic.maturity": {
    "fr": "Maturité numérique",
    "en": "Digital maturity"
  },
  "diagnostic.maturity.theme": {
    "fr": "Thématique",
    "en": "Theme"
  },
  "diagnostic.maturity.level": {
    "fr": "Niveau (0 à 5)",
    "en": "Level (0 to 5)"
  },
  "diagnostic.maturity.date": {
    "fr": "Date",
    "en": "Date"
  },
  "diagnostic.maturity.note": {
    "fr": "Note",
    "en": "Note"
  },
  "diagnostic.swot": {
    "fr": "Atouts, faiblesses, opportunités, menaces",
    "en": "Strengths, weaknesses, opportunities, threats"
  },
  "diagnostic.swot.strengths": {
    "fr": "Atouts",
    "en": "Strengths"
  },
  "diagnostic.swot.weaknesses": {
    "fr": "Faiblesses",
    "en": "Weaknesses"
  },
  "diagnostic.swot.opportunities": {
    "fr": "Opportunités",
    "en": "Opportunities"
  },
  "diagnostic.swot.threats": {
    "fr": "Menaces",
    "en": "Threats"
  },
  "diagnostic.findings": {
    "fr": "Constats",
    "en": "Findings"
  },
  "diagnostic.findings.id": {
    "fr": "Identifiant",
    "en": "Identifier"
  },
  "diagnostic.findings.text": {
    "fr": "Constat",
    "en": "Finding"
  },
  "diagnostic.findings.evidence": {
    "fr": "Preuves",
    "en": "Evidence",
    "words": [
      "sources"
    ]
  },
  "diagnostic.findings.needs": {
    "fr": "Besoins",
    "en": "Needs"
  },
  "diagnostic.coverage": {
    "fr": "Ce qui n’a pas été entendu",
    "en": "What was not heard"
  },
  "diagnostic.coverage.audience": {
    "fr": "Public",
    "en": "Audience"
  },
  "diagnostic.coverage.audience=elected": {
    "fr": "élus",
    "en": "elected members",
    "words": [
      "élu",
      "élue",
      "élus et élues",
      "maires"
    ]
  },
  "diagnostic.coverage.audience=staff": {
    "fr": "agents et services",
    "en": "staff",
    "words": [
      "agents",
      "agent",
      "services",
      "personnel"
    ]
  },
  "diagnostic.coverage.audience=residents": {
    "fr": "habitants",
    "en": "residents",
    "words": [
      "habitant",
      "habitante",
      "usagers",
      "citoyens",
      "administrés",
      "grand public",
      "population"
    ]
  },
  "diagnostic.coverage.audience=businesses": {
    "fr": "entreprises",
    "en": "businesses",
    "words": [
      "entreprise",
      "professionnels",
      "acteurs économiques",
      "commerçants"
    ]
  },
  "diagnostic.coverage.audience=associations": {
    "fr": "associations",
    "en": "associations",
    "words": [
      "association",
      "monde associatif"
    ]
  },
  "diagnostic.coverage.channel": {
    "fr": "Canal",
    "en": "Channel"
  },
  "diagnostic.coverage.channel=interview": {
    "fr": "entretien",
    "en": "interview"
  },
  "diagnostic.coverage.channel=survey": {
    "fr": "enquête",
    "en": "survey"
  },
  "diagnostic.coverage.channel=workshop": {
    "fr": "atelier",
    "en": "workshop"
  },
  "diagnostic.coverage.justification": {
    "fr": "Justification",
    "en": "Justification"
  },
  "diagnostic.synthesis": {
    "fr": "Synthèse",
    "en": "Synthesis"
  },
  "document": {
    "fr": "Document",
    "en": "Document"
  },
  "document.title": {
    "fr": "Titre",
    "en": "Title"
  },
  "document.title.fr": {
    "fr": "En français",
    "en": "In French"
  },
  "document.title.en": {
    "fr": "En anglais",
    "en": "In English"
  },
  "document.of": {
    "fr": "De quoi",
    "en": "Of what"
  },
  "document.of=project": {
    "fr": "projet",
    "en": "project"
  },
  "document.of=portfolio": {
    "fr": "portefeuille de projets",
    "en": "portfolio of projects"
  },
  "document.order": {
    "fr": "Rang",
    "en": "Order"
  },
  "document.step": {
    "fr": "Étape",
    "en": "Step"
  },
  "document.step=launch": {
    "fr": "lancement",
    "en": "launch"
  },
  "document.step=diagnostic": {
    "fr": "diagnostic",
    "en": "diagnostic"
  },
  "document.step=programme": {
    "fr": "programme",
    "en": "programme"
  },
  "document.step=implementation": {
    "fr": "mise en œuvre",
    "en": "implementation"
  },
  "document.step=evaluation": {
    "fr": "évaluation",
    "en": "evaluation"
  },
  "document.audiences": {
    "fr": "Lecteurs",
    "en": "Readers"
  },
  "document.audiences=elected": {
    "fr": "élus",
    "en": "elected members"
  },
  "document.audiences=residents": {
    "fr": "habitants",
    "en": "residents"
  },
  "document.audiences=press": {
    "fr": "presse",
    "en": "press"
  },
  "document.reader": {
    "fr": "Lecteur",
    "en": "Reader"
  },
  "document.reader=council": {
    "fr": "assemblée délibérante",
    "en": "council"
  },
  "document.reader=committee": {
    "fr": "comité de pilotage",
    "en": "steering committee"
  },
  "document.reader=technicians": {
    "fr": "techniciens",
    "en": "technicians"
  },
  "document.reader=residents": {
    "fr": "habitants",
    "en": "residents"
  },
  "document.reader=press": {
    "fr": "presse",
    "en": "press"
  },
  "document.reader=funder": {
    "fr": "financeur",
    "en": "funder"
  },
  "document.pages": {
    "fr": "Pages",
    "en": "Pages"
  },
  "document.decision": {
    "fr": "Décision attendue",
    "en": "Decision awaited"
  },
  "document.decision.fr": {
    "fr": "En français",
    "en": "In French"
  },
  "document.decision.en": {
    "fr": "En anglais",
    "en": "In English"
  },
  "document.awaited": {
    "fr": "Décision attendue quand",
    "en": "Decision awaited when"
  },
  "document.taken": {
    "fr": "Décision prise",
    "en": "Decision taken"
  },
  "document.taken.fr": {
    "fr": "En français",
    "en": "In French"
  },
  "document.taken.en": {
    "fr": "En anglais",
    "en": "In English"
  },
  "document.messages": {
    "fr": "Messages",
    "en": "Messages"
  },
  "document.messages=progress": {
    "fr": "avancement",
    "en": "progress"
  },
  "document.messages=late": {
    "fr": "retards",
    "en": "delays"
  },
  "document.messages=blocked": {
    "fr": "blocages",
    "en": "actions at a standstill"
  },
  "document.messages=money": {
    "fr": "dépenses",
    "en": "spending"
  },
  "document.messages=moneyLeft": {
    "fr": "crédits",
    "en": "money left"
  },
  "document.messages=funding": {
    "fr": "financements",
    "en": "funding"
  },
  "document.messages=kept": {
    "fr": "actions retenues",
    "en": "actions selected"
  },
  "document.messages=leftOut": {
    "fr": "actions non retenues",
    "en": "actions left out"
  },
  "document.messages=load": {
    "fr": "charge de travail",
    "en": "workload"
  },
  "document.messages=rankingFirst": {
    "fr": "premières du classement",
    "en": "first in the ranking"
  },
  "document.messages=rankingRobust": {
    "fr": "solidité du classement",
    "en": "firmness of the ranking"
  },
  "document.messages=needsUnanswered": {
    "fr": "besoins sans réponse",
    "en": "needs without an answer"
  },
  "document.messages=needsHeard": {
    "fr": "besoins entendus",
    "en": "needs heard"
  },
  "document.messages=surveyMain": {
    "fr": "enquête",
    "en": "survey"
  },
  "document.messages=indicators": {
    "fr": "indicateurs",
    "en": "indicators"
  },
  "document.messages=indicatorsOff": {
    "fr": "indicateurs en écart",
    "en": "indicators off their path"
  },
  "document.messages=changes": {
    "fr": "changements",
    "en": "changes"
  },
  "document.messages=decisionsAwaited": {
    "fr": "décisions attendues",
    "en": "decisions awaited"
  },
  "document.messages=next": {
    "fr": "suite",
    "en": "what comes next"
  },
  "document.messages=evaluationVerdicts": {
    "fr": "évaluation",
    "en": "evaluation"
  },
  "document.messages=risks": {
    "fr": "risques",
    "en": "risks"
  },
  "document.figures": {
    "fr": "Chiffres clés",
    "en": "Key figures"
  },
  "document.figures=actions": {
    "fr": "actions",
    "en": "actions"
  },
  "document.figures=done": {
    "fr": "actions achevées",
    "en": "actions done"
  },
  "document.figures=late": {
    "fr": "actions en retard",
    "en": "actions late"
  },
  "document.figures=budget": {
    "fr": "coût prévu",
    "en": "planned cost"
  },
  "document.figures=spent": {
    "fr": "dépensé",
    "en": "spent"
  },
  "document.figures=funded": {
    "fr": "financements acquis",
    "en": "funding secured"
  },
  "document.figures=remaining": {
    "fr": "reste à charge",
    "en": "left to pay"
  },
  "document.figures=needs": {
    "fr": "besoins exprimés",
    "en": "needs voiced"
  },
  "document.figures=answered": {
    "fr": "besoins pris en charge",
    "en": "needs taken up"
  },
  "document.figures=heard": {
    "fr": "personnes entendues",
    "en": "people heard"
  },
  "document.figures=indicatorsMet": {
    "fr": "indicateurs à l’objectif",
    "en": "indicators on target"
  },
  "document.figures=kept": {
    "fr": "actions retenues",
    "en": "actions selected"
  },
  "document.figures=yearBudget": {
    "fr": "coût de l’année",
    "en": "cost of the year"
  },
  "document.figures=yearLeft": {
    "fr": "crédits de l’année restants",
    "en": "money left in the year"
  },
  "document.figures=fte": {
    "fr": "temps d’agents",
    "en": "staff time"
  },
  "document.figures=decisions": {
    "fr": "décisions à exécuter",
    "en": "decisions to carry out"
  },
  "document.format": {
    "fr": "Format",
    "en": "Format"
  },
  "document.format=docx": {
    "fr": "Word",
    "en": "Word"
  },
  "document.format=pptx": {
    "fr": "PowerPoint",
    "en": "PowerPoint"
  },
  "document.format=xlsx": {
    "fr": "Excel",
    "en": "Excel"
  },
  "document.format=odt": {
    "fr": "texte OpenDocument",
    "en": "OpenDocument text"
  },
  "document.format=ods": {
    "fr": "classeur OpenDocument",
    "en": "OpenDocument spreadsheet"
  },
  "document.format=odp": {
    "fr": "présentation OpenDocument",
    "en": "OpenDocument presentation"
  },
  "document.format=html": {
    "fr": "page web",
    "en": "web page"
  },
  "document.format=md": {
    "fr": "Markdown",
    "en": "Markdown"
  },
  "document.format=ics": {
    "fr": "agenda",
    "en": "diary"
  },
  "document.format=csv": {
    "fr": "tableau de données",
    "en": "table of data"
  },
  "document.template": {
    "fr": "Modèles de",
    "en": "Templates of"
  },
  "document.content": {
    "fr": "Contenu",
    "en": "Content"
  },
  "document.when": {
    "fr": "Quand",
    "en": "When"
  },
  "document.each": {
    "fr": "Un fichier par",
    "en": "A file each"
  },
  "document.each=action": {
    "fr": "action",
    "en": "action"
  },
  "document.each=meeting": {
    "fr": "réunion",
    "en": "meeting"
  },
  "document.each=next-meeting": {
    "fr": "prochaine réunion, préparée pour lui",
    "en": "next meeting, drafted for it"
  },
  "document.each=decision": {
    "fr": "décision de la prochaine réunion, préparée pour elle",
    "en": "decision of the next meeting, drafted for it"
  },
  "document.each=survey": {
    "fr": "vague d’une enquête",
    "en": "wave of a survey"
  },
  "document.each=vote": {
    "fr": "vote des habitants dépouillé",
    "en": "residents’ vote that was counted"
  },
  "document.each=questionnaire": {
    "fr": "questionnaire",
    "en": "questionnaire"
  },
  "document.each=workshop": {
    "fr": "atelier",
    "en": "workshop"
  },
  "document.each=piece": {
    "fr": "pièce à faire connaître",
    "en": "piece to be made known"
  },
  "document.each=lead": {
    "fr": "pilote",
    "en": "lead"
  },
  "document.each=audience": {
    "fr": "public à entendre",
    "en": "audience to be heard"
  },
  "document.each=notice": {
    "fr": "note d’information",
    "en": "information notice"
  },
  "document.where": {
    "fr": "Pour ceux où",
    "en": "For those where"
  },
  "document.file": {
    "fr": "Fichier",
    "en": "File"
  },
  "document.file.fr": {
    "fr": "En français",
    "en": "In French"
  },
  "document.file.en": {
    "fr": "En anglais",
    "en": "In English"
  },
  "document.blank": {
    "fr": "Fichier à remplir",
    "en": "Blank file"
  },
  "document.blank.fr": {
    "fr": "En français",
    "en": "In French"
  },
  "document.blank.en": {
    "fr": "En anglais",
    "en": "In English"
  },
  "document.year": {
    "fr": "Année",
    "en": "Year"
  },
  "document.languages": {
    "fr": "Langues",
    "en": "Languages"
  },
  "document.languages=each": {
    "fr": "chacune",
    "en": "each"
  },
  "document.onDemand": {
    "fr": "À la demande",
    "en": "On demand"
  },
  "document.recipients": {
    "fr": "Destinataires",
    "en": "Recipients"
  },
  "document.recipients=participants": {
    "fr": "participants",
    "en": "participants"
  },
  "document.recipients=residents": {
    "fr": "habitants",
    "en": "residents"
  },
  "document.recipients=local-press": {
    "fr": "presse locale",
    "en": "local press"
  },
  "document.recipients=specialist-press": {
    "fr": "presse spécialisée",
    "en": "specialist press"
  },
  "document.recipients=elected": {
    "fr": "élus",
    "en": "elected members"
  },
  "document.recipients=staff": {
    "fr": "agents",
    "en": "staff"
  },
  "document.parts": {
    "fr": "Pièces",
    "en": "Parts"
  },
  "document.parts.document": {
    "fr": "Document",
    "en": "Document"
  },
  "document.parts.file": {
    "fr": "Fichier",
    "en": "File"
  },
  "document.parts.file.fr": {
    "fr": "En français",
    "en": "In French"
  },
  "document.parts.file.en": {
    "fr": "En anglais",
    "en": "In English"
  },
  "document.parts.annexOf": {
    "fr": "Annexe de",
    "en": "Annex of"
  },
  "document.parts.annexOf=launch": {
    "fr": "engager la démarche",
    "en": "begin the approach"
  },
  "document.parts.annexOf=diagnostic": {
    "fr": "valider le diagnostic",
    "en": "approve the diagnostic"
  },
  "document.parts.annexOf=axes": {
    "fr": "valider les axes stratégiques",
    "en": "approve the strategic axes"
  },
  "document.parts.annexOf=programme": {
    "fr": "adopter le programme d’actions",
    "en": "adopt the programme of actions"
  },
  "document.parts.annexOf=annual-plan": {
    "fr": "arrêter le plan d’action annuel",
    "en": "adopt the annual plan"
  },
  "document.parts.annexOf=funding": {
    "fr": "demander les financements",
    "en": "apply for funding"
  },
  "document.parts.annexOf=evaluation": {
    "fr": "adopter l’évaluation",
    "en": "adopt the evaluation"
  },
  "document.parts.annexOf=step": {
    "fr": "passer à l’étape suivante",
    "en": "move to the next step"
  },
  "document.parts.annexOf=other": {
    "fr": "autre décision",
    "en": "other decision"
  },
  "document.words": {
    "fr": "Mots",
    "en": "Words"
  },
  "document.drafted": {
    "fr": "Préparé d’avance",
    "en": "Drafted beforehand"
  },
  "evaluation": {
    "fr": "Évaluation",
    "en": "Evaluation"
  },
  "evaluation.kind": {
    "fr": "Nature",
    "en": "Kind"
  },
  "evaluation.kind=annual": {
    "fr": "annuelle",
    "en": "annual"
  },
  "evaluation.kind=mid-term": {
    "fr": "à mi-parcours",
    "en": "mid-term"
  },
  "evaluation.kind=final": {
    "fr": "finale",
    "en": "final"
  },
  "evaluation.period": {
    "fr": "Période évaluée",
    "en": "Period evaluated"
  },
  "evaluation.date": {
    "fr": "Date",
    "en": "Date"
  },
  "evaluation.questions": {
    "fr": "Questions évaluatives",
    "en": "Evaluation questions"
  },
  "evaluation.questions.id": {
    "fr": "Identifiant",
    "en": "Identifier"
  },
  "evaluation.questions.criterion": {
    "fr": "Critère",
    "en": "Criterion"
  },
  "evaluation.questions.criterion=relevance": {
    "fr": "pertinence",
    "en": "relevance"
  },
  "evaluation.questions.criterion=coherence": {
    "fr": "cohérence",
    "en": "coherence"
  },
  "evaluation.questions.criterion=effectiveness": {
    "fr": "efficacité",
    "en": "effectiveness"
  },
  "evaluation.questions.criterion=efficiency": {
    "fr": "efficience",
    "en": "efficiency"
  },
  "evaluation.questions.criterion=impact": {
    "fr": "impact",
    "en": "impact"
  },
  "evaluation.questions.criterion=sustainability": {
    "fr": "durabilité",
    "en": "sustainability"
  },
  "evaluation.questions.question": {
    "fr": "Question",
    "en": "Question"
  },
  "evaluation.questions.answer": {
    "fr": "Réponse",
    "en": "Answer"
  },
  "evaluation.questions.evidence": {
    "fr": "Preuves",
    "en": "Evidence"
  },
  "evaluation.questions.figures": {
    "fr": "Chiffres cités",
    "en": "Figures quoted"
  },
  "evaluation.questions.figures.of": {
    "fr": "Ce qui est mesuré",
    "en": "What is measured"
  },
  "evaluation.questions.figures.what": {
    "fr": "Chiffre",
    "en": "Figure"
  },
  "evaluation.questions.figures.what=value": {
    "fr": "valeur",
    "en": "value"
  },
  "evaluation.questions.figures.what=baseline": {
    "fr": "valeur initiale",
    "en": "starting point"
  },
  "evaluation.questions.figures.what=target": {
    "fr": "cible",
    "en": "target"
  },
  "evaluation.questions.figures.what=planned": {
    "fr": "prévu",
    "en": "planned"
  },
  "evaluation.questions.figures.what=committed": {
    "fr": "engagé",
    "en": "committed"
  },
  "evaluation.questions.figures.what=spent": {
    "fr": "dépensé",
    "en": "spent"
  },
  "evaluation.questions.figures.what=progress": {
    "fr": "avancement",
    "en": "progress"
  },
  "evaluation.questions.figures.what=level": {
    "fr": "niveau de maturité",
    "en": "level of maturity"
  },
  "evaluation.questions.figures.period": {
    "fr": "Période",
    "en": "Period"
  },
  "evaluation.questions.figures.value": {
    "fr": "Valeur",
    "en": "Value"
  },
  "evaluation.questions.proposed": {
    "fr": "Proposé, à valider",
    "en": "Proposed, to be confirmed"
  },
  "evaluation.strengths": {
    "fr": "Points forts",
    "en": "Strengths"
  },
  "evaluation.strengths.text": {
    "fr": "Texte",
    "en": "Text"
  },
  "evaluation.strengths.evidence": {
    "fr": "Preuves",
    "en": "Evidence"
  },
  "evaluation.strengths.figures": {
    "fr": "Chiffres cités",
    "en": "Figures quoted"
  },
  "evaluation.strengths.figures.of": {
    "fr": "Ce qui est mesuré",
    "en": "What is measured"
  },
  "evaluation.strengths.figures.what": {
    "fr": "Chiffre",
    "en": "Figure"
  },
  "evaluation.strengths.figures.what=value": {
    "fr": "valeur",
    "en": "value"
  },
  "evaluation.strengths.figures.what=baseline": {
    "fr": "valeur initiale",
    "en": "starting point"
  },
  "evaluation.strengths.figures.what=target": {
    "fr": "cible",
    "en": "target"
  },
  "evaluation.strengths.figures.what=planned": {
    "fr": "prévu",
    "en": "planned"
  },
  "evaluation.strengths.figures.what=committed": {
    "fr": "engagé",
    "en": "committed"
  },
  "evaluation.strengths.figures.what=spent": {
    "fr": "dépensé",
    "en": "spent"
  },
  "evaluation.strengths.figures.what=progress": {
    "fr": "avancement",
    "en": "progress"
  },
  "evaluation.strengths.figures.what=level": {
    "fr": "niveau de maturité",
    "en": "level of maturity"
  },
  "evaluation.strengths.figures.period": {
    "fr": "Période",
    "en": "Period"
  },
  "evaluation.strengths.figures.value": {
    "fr": "Valeur",
    "en": "Value"
  },
  "evaluation.strengths.proposed": {
    "fr": "Proposé, à valider",
    "en": "Proposed, to be confirmed"
  },
  "evaluation.weaknesses": {
    "fr": "Points faibles",
    "en": "Weaknesses"
  },
  "evaluation.weaknesses.text": {
    "fr": "Texte",
    "en": "Text"
  },
  "evaluation.weaknesses.evidence": {
    "fr": "Preuves",
    "en": "Evidence"
  },
  "evaluation.weaknesses.figures": {
    "fr": "Chiffres cités",
    "en": "Figures quoted"
  },
  "evaluation.weaknesses.figures.of": {
    "fr": "Ce qui est mesuré",
    "en": "What is measured"
  },
  "evaluation.weaknesses.figures.what": {
    "fr": "Chiffre",
    "en": "Figure"
  },
  "evaluation.weaknesses.figures.what=value": {
    "fr": "valeur",
    "en": "value"
  },
  "evaluation.weaknesses.figures.what=baseline": {
    "fr": "valeur initiale",
    "en": "starting point"
  },
  "evaluation.weaknesses.figures.what=target": {
    "fr": "cible",
    "en": "target"
  },
  "evaluation.weaknesses.figures.what=planned": {
    "fr": "prévu",
    "en": "planned"
  },
  "evaluation.weaknesses.figures.what=committed": {
    "fr": "engagé",
    "en": "committed"
  },
  "evaluation.weaknesses.figures.what=spent": {
    "fr": "dépensé",
    "en": "spent"
  },
  "evaluation.weaknesses.figures.what=progress": {
    "fr": "avancement",
    "en": "progress"
  },
  "evaluation.weaknesses.figures.what=level": {
    "fr": "niveau de maturité",
    "en": "level of maturity"
  },
  "evaluation.weaknesses.figures.period": {
    "fr": "Période",
    "en": "Period"
  },
  "evaluation.weaknesses.figures.value": {
    "fr": "Valeur",
    "en": "Value"
  },
  "evaluation.weaknesses.proposed": {
    "fr": "Proposé, à valider",
    "en": "Proposed, to be confirmed"
  },
  "evaluation.actions": {
    "fr": "Actions évaluées",
    "en": "Actions evaluated"
  },
  "evaluation.actions.action": {
    "fr": "Action",
    "en": "Action"
  },
  "evaluation.actions.strengths": {
    "fr": "Points forts",
    "en": "Strengths"
  },
  "evaluation.actions.strengths.text": {
    "fr": "Texte",
    "en": "Text"
  },
  "evaluation.actions.strengths.evidence": {
    "fr": "Preuves",
    "en": "Evidence"
  },
  "evaluation.actions.strengths.figures": {
    "fr": "Chiffres cités",
    "en": "Figures quoted"
  },
  "evaluation.actions.strengths.figures.of": {
    "fr": "Ce qui est mesuré",
    "en": "What is measured"
  },
  "evaluation.actions.strengths.figures.what": {
    "fr": "Chiffre",
    "en": "Figure"
  },
  "evaluation.actions.strengths.figures.what=value": {
    "fr": "valeur",
    "en": "value"
  },
  "evaluation.actions.strengths.figures.what=baseline": {
    "fr": "valeur initiale",
    "en": "starting point"
  },
  "evaluation.actions.strengths.figures.what=target": {
    "fr": "cible",
    "en": "target"
  },
  "evaluation.actions.strengths.figures.what=planned": {
    "fr": "prévu",
    "en": "planned"
  },
  "evaluation.actions.strengths.figures.what=committed": {
    "fr": "engagé",
    "en": "committed"
  },
  "evaluation.actions.strengths.figures.what=spent": {
    "fr": "dépensé",
    "en": "spent"
  },
  "evaluation.actions.strengths.figures.what=progress": {
    "fr": "avancement",
    "en": "progress"
  },
  "evaluation.actions.strengths.figures.what=level": {
    "fr": "niveau de maturité",
    "en": "level of maturity"
  },
  "evaluation.actions.strengths.figures.period": {
    "fr": "Période",
    "en": "Period"
  },
  "evaluation.actions.strengths.figures.value": {
    "fr": "Valeur",
    "en": "Value"
  },
  "evaluation.actions.strengths.proposed": {
    "fr": "Proposé, à valider",
    "en": "Proposed, to be confirmed"
  },
  "evaluation.actions.weaknesses": {
    "fr": "Points faibles",
    "en": "Weaknesses"
  },
  "evaluation.actions.weaknesses.text": {
    "fr": "Texte",
    "en": "Text"
  },
  "evaluation.actions.weaknesses.evidence": {
    "fr": "Preuves",
    "en": "Evidence"
  },
  "evaluation.actions.weaknesses.figures": {
    "fr": "Chiffres cités",
    "en": "Figures quoted"
  },
  "evaluation.actions.weaknesses.figures.of": {
    "fr": "Ce qui est mesuré",
    "en": "What is measured"
  },
  "evaluation.actions.weaknesses.figures.what": {
    "fr": "Chiffre",
    "en": "Figure"
  },
  "evaluation.actions.weaknesses.figures.what=value": {
    "fr": "valeur",
    "en": "value"
  },
  "evaluation.actions.weaknesses.figures.what=baseline": {
    "fr": "valeur initiale",
    "en": "starting point"
  },
  "evaluation.actions.weaknesses.figures.what=target": {
    "fr": "cible",
    "en": "target"
  },
  "evaluation.actions.weaknesses.figures.what=planned": {
    "fr": "prévu",
    "en": "planned"
  },
  "evaluation.actions.weaknesses.figures.what=committed": {
    "fr": "engagé",
    "en": "committed"
  },
  "evaluation.actions.weaknesses.figures.what=spent": {
    "fr": "dépensé",
    "en": "spent"
  },
  "evaluation.actions.weaknesses.figures.what=progress": {
    "fr": "avancement",
    "en": "progress"
  },
  "evaluation.actions.weaknesses.figures.what=level": {
    "fr": "niveau de maturité",
    "en": "level of maturity"
  },
  "evaluation.actions.weaknesses.figures.period": {
    "fr": "Période",
    "en": "Period"
  },
  "evaluation.actions.weaknesses.figures.value": {
    "fr": "Valeur",
    "en": "Value"
  },
  "evaluation.actions.weaknesses.proposed": {
    "fr": "Proposé, à valider",
    "en": "Proposed, to be confirmed"
  },
  "evaluation.actions.next": {
    "fr": "Suite",
    "en": "Next"
  },
  "evaluation.actions.next=continue": {
    "fr": "poursuivre",
    "en": "continue"
  },
  "evaluation.actions.next=adapt": {
    "fr": "adapter",
    "en": "adapt"
  },
  "evaluation.actions.next=stop": {
    "fr": "arrêter",
    "en": "stop"
  },
  "evaluation.actions.proposed": {
    "fr": "Proposé, à valider",
    "en": "Proposed, to be confirmed"
  },
  "evaluation.needVerdicts": {
    "fr": "Réponse aux besoins",
    "en": "Answer to the needs"
  },
  "evaluation.needVerdicts.need": {
    "fr": "Besoin",
    "en": "Need"
  },
  "evaluation.needVerdicts.verdict": {
    "fr": "Verdict",
    "en": "Verdict"
  },
  "evaluation.needVerdicts.verdict=met": {
    "fr": "satisfait",
    "en": "met"
  },
  "evaluation.needVerdicts.verdict=partly-met": {
    "fr": "satisfait en partie",
    "en": "partly met"
  },
  "evaluation.needVerdicts.verdict=not-met": {
    "fr": "non satisfait",
    "en": "not met"
  },
  "evaluation.needVerdicts.verdict=unknown": {
    "fr": "non évalué",
    "en": "unknown"
  },
  "evaluation.needVerdicts.byAudience": {
    "fr": "Par public",
    "en": "By audience"
  },
  "evaluation.needVerdicts.byAudience=met": {
    "fr": "satisfait",
    "en": "met"
  },
  "evaluation.needVerdicts.byAudience=partly-met": {
    "fr": "satisfait en partie",
    "en": "partly met"
  },
  "evaluation.needVerdicts.byAudience=not-met": {
    "fr": "non satisfait",
    "en": "not met"
  },
  "evaluation.needVerdicts.byAudience=unknown": {
    "fr": "non évalué",
    "en": "unknown"
  },
  "evaluation.needVerdicts.evidence": {
    "fr": "Preuve",
    "en": "Evidence"
  },
  "evaluation.needVerdicts.proposed": {
    "fr": "Proposé, à valider",
    "en": "Proposed, to be confirmed"
  },
  "evaluation.recommendations": {
    "fr": "Recommandations",
    "en": "Recommendations"
  },
  "evaluation.recommendations.id": {
    "fr": "Identifiant",
    "en": "Identifier"
  },
  "evaluation.recommendations.text": {
    "fr": "Recommandation",
    "en": "Recommendation"
  },
  "evaluation.recommendations.owner": {
    "fr": "Responsable",
    "en": "Owner"
  },
  "evaluation.recommendations.due": {
    "fr": "Échéance",
    "en": "Due"
  },
  "evaluation.recommendations.evidence": {
    "fr": "Preuves",
    "en": "Evidence"
  },
  "evaluation.recommendations.proposed": {
    "fr": "Proposé, à valider",
    "en": "Proposed, to be confirmed"
  },
  "evaluation.followUp": {
    "fr": "Suites données",
    "en": "Follow-up"
  },
  "evaluation.followUp.recommendation": {
    "fr": "Recommandation",
    "en": "Recommendation"
  },
  "evaluation.followUp.status": {
    "fr": "État",
    "en": "Status",
    "words": [
      "statut"
    ]
  },
  "evaluation.followUp.status=open": {
    "fr": "à faire",
    "en": "open"
  },
  "evaluation.followUp.status=in-progress": {
    "fr": "en cours",
    "en": "in progress"
  },
  "evaluation.followUp.status=done": {
    "fr": "faite",
    "en": "done"
  },
  "evaluation.followUp.status=dropped": {
    "fr": "abandonnée",
    "en": "dropped"
  },
  "evaluation.followUp.note": {
    "fr": "Note",
    "en": "Note"
  },
  "evaluation.followUp.evidence": {
    "fr": "Preuves",
    "en": "Evidence"
  },
  "evaluation.followUp.proposed": {
    "fr": "Proposé, à valider",
    "en": "Proposed, to be confirmed"
  },
  "evaluation.lessons": {
    "fr": "Enseignements",
    "en": "Lessons"
  },
  "frozen-plan": {
    "fr": "Plan annuel arrêté",
    "en": "Frozen annual plan"
  },
  "frozen-plan.frozenBy": {
    "fr": "Arrêté par",
    "en": "Frozen by"
  },
  "frozen-plan.weights": {
    "fr": "Poids",
    "en": "Weights"
  },
  "frozen-plan.scores": {
    "fr": "Notes",
    "en": "Scores"
  },
  "frozen-plan.selection": {
    "fr": "Sélection",
    "en": "Selection"
  },
  "frozen-plan.selection.action": {
    "fr": "Action",
    "en": "Action"
  },
  "frozen-plan.selection.title": {
    "fr": "Intitulé voté",
    "en": "Title voted on"
  },
  "frozen-plan.selection.axis": {
    "fr": "Axe ou objectif",
    "en": "Axis or objective"
  },
  "frozen-plan.selection.publish": {
    "fr": "Publier",
    "en": "Publish"
  },
  "frozen-plan.selection.choice": {
    "fr": "Choix",
    "en": "Choice"
  },
  "frozen-plan.selection.choice=selected": {
    "fr": "retenue",
    "en": "selected"
  },
  "frozen-plan.selection.choice=reserve": {
    "fr": "en réserve",
    "en": "reserve"
  },
  "frozen-plan.selection.choice=postponed": {
    "fr": "reportée",
    "en": "postponed"
  },
  "frozen-plan.selection.choice=excluded": {
    "fr": "écartée",
    "en": "excluded"
  },
  "frozen-plan.selection.rank": {
    "fr": "Rang",
    "en": "Rank"
  },
  "frozen-plan.selection.score": {
    "fr": "Score",
    "en": "Score"
  },
  "frozen-plan.selection.reason": {
    "fr": "Motif",
    "en": "Reason"
  },
  "frozen-plan.selection.investment": {
    "fr": "Investissement",
    "en": "Investment"
  },
  "frozen-plan.selection.investment.min": {
    "fr": "Minimum",
    "en": "Minimum"
  },
  "frozen-plan.selection.investment.max": {
    "fr": "Maximum",
    "en": "Maximum"
  },
  "frozen-plan.selection.operating": {
    "fr": "Fonctionnement",
    "en": "Operating"
  },
  "frozen-plan.selection.operating.min": {
    "fr": "Minimum",
    "en": "Minimum"
  },
  "frozen-plan.selection.operating.max": {
    "fr": "Maximum",
    "en": "Maximum"
  },
  "frozen-plan.selection.fte": {
    "fr": "ETP",
    "en": "FTE"
  },
  "frozen-plan.selection.grants": {
    "fr": "Subventions acquises",
    "en": "Grants secured"
  },
  "frozen-plan.over": {
    "fr": "Pris par ce qui est fini",
    "en": "Taken by what is over"
  },
  "frozen-plan.over.investment": {
    "fr": "Investissement",
    "en": "Investment"
  },
  "frozen-plan.over.operating": {
    "fr": "Fonctionnement",
    "en": "Operating"
  },
  "frozen-plan.over.fte": {
    "fr": "ETP",
    "en": "FTE"
  },
  "frozen-plan.needs": {
    "fr": "Besoins votés",
    "en": "Needs voted on"
  },
  "frozen-plan.needs.need": {
    "fr": "Besoin",
    "en": "Need"
  },
  "frozen-plan.needs.statement": {
    "fr": "Énoncé voté",
    "en": "Statement voted on"
  },
  "frozen-plan.amendments": {
    "fr": "Modifications",
    "en": "Amendments"
  },
  "frozen-plan.amendments.date": {
    "fr": "Date",
    "en": "Date"
  },
  "frozen-plan.amendments.decision": {
    "fr": "Décision",
    "en": "Decision"
  },
  "frozen-plan.amendments.changes": {
    "fr": "Changements",
    "en": "Changes"
  },
  "frozen-plan.amendments.changes.action": {
    "fr": "Action",
    "en": "Action"
  },
  "frozen-plan.amendments.changes.title": {
    "fr": "Intitulé voté",
    "en": "Title voted on"
  },
  "frozen-plan.amendments.changes.axis": {
    "fr": "Axe ou objectif",
    "en": "Axis or objective"
  },
  "frozen-plan.amendments.changes.publish": {
    "fr": "Publier",
    "en": "Publish"
  },
  "frozen-plan.amendments.changes.choice": {
    "fr": "Choix",
    "en": "Choice"
  },
  "frozen-plan.amendments.changes.choice=selected": {
    "fr": "retenue",
    "en": "selected"
  },
  "frozen-plan.amendments.changes.choice=reserve": {
    "fr": "en réserve",
    "en": "reserve"
  },
  "frozen-plan.amendments.changes.choice=postponed": {
    "fr": "reportée",
    "en": "postponed"
  },
  "frozen-plan.amendments.changes.choice=excluded": {
    "fr": "écartée",
    "en": "excluded"
  },
  "frozen-plan.amendments.changes.investment": {
    "fr": "Investissement",
    "en": "Investment"
  },
  "frozen-plan.amendments.changes.investment.min": {
    "fr": "Minimum",
    "en": "Minimum"
  },
  "frozen-plan.amendments.changes.investment.max": {
    "fr": "Maximum",
    "en": "Maximum"
  },
  "frozen-plan.amendments.changes.operating": {
    "fr": "Fonctionnement",
    "en": "Operating"
  },
  "frozen-plan.amendments.changes.operating.min": {
    "fr": "Minimum",
    "en": "Minimum"
  },
  "frozen-plan.amendments.changes.operating.max": {
    "fr": "Maximum",
    "en": "Maximum"
  },
  "frozen-plan.amendments.changes.fte": {
    "fr": "ETP",
    "en": "FTE"
  },
  "frozen-plan.amendments.changes.grants": {
    "fr": "Subventions acquises",
    "en": "Grants secured"
  },
  "frozen-plan.amendments.changes.note": {
    "fr": "Note",
    "en": "Note"
  },
  "identities": {
    "fr": "Identités (privé)",
    "en": "Identities (private)"
  },
  "indicators": {
    "fr": "Indicateurs",
    "en": "Indicators"
  },
  "indicators.indicators": {
    "fr": "Indicateurs",
    "en": "Indicators"
  },
  "indicators.indicators.id": {
    "fr": "Identifiant",
    "en": "Identifier"
  },
  "indicators.indicators.title": {
    "fr": "Indicateur",
    "en": "Indicator"
  },
  "indicators.indicators.unit": {
    "fr": "Unité",
    "en": "Unit"
  },
  "indicators.indicators.level": {
    "fr": "Niveau",
    "en": "Level"
  },
  "indicators.indicators.level=output": {
    "fr": "réalisation",
    "en": "output"
  },
  "indicators.indicators.level=outcome": {
    "fr": "résultat",
    "en": "outcome"
  },
  "indicators.indicators.level=impact": {
    "fr": "impact",
    "en": "impact"
  },
  "indicators.indicators.direction": {
    "fr": "Sens",
    "en": "Direction"
  },
  "indicators.indicators.direction=higher-is-better": {
    "fr": "à la hausse",
    "en": "higher is better"
  },
  "indicators.indicators.direction=lower-is-better": {
    "fr": "à la baisse",
    "en": "lower is better"
  },
  "indicators.indicators.direction=band": {
    "fr": "dans un intervalle",
    "en": "within a band"
  },
  "indicators.indicators.cumulative": {
    "fr": "Cumulatif",
    "en": "Cumulative"
  },
  "indicators.indicators.aggregation": {
    "fr": "Agrégation",
    "en": "Aggregation"
  },
  "indicators.indicators.aggregation=sum": {
    "fr": "somme",
    "en": "sum"
  },
  "indicators.indicators.aggregation=mean": {
    "fr": "moyenne",
    "en": "mean"
  },
  "indicators.indicators.aggregation=weighted-mean": {
    "fr": "moyenne pondérée",
    "en": "weighted mean"
  },
  "indicators.indicators.aggregation=last": {
    "fr": "dernière valeur",
    "en": "last value"
  },
  "indicators.indicators.aggregation=none": {
    "fr": "non additionnable",
    "en": "not addable"
  },
  "indicators.indicators.calculation": {
    "fr": "Mode de calcul",
    "en": "Calculation"
  },
  "indicators.indicators.formula": {
    "fr": "Formule",
    "en": "Formula"
  },
  "indicators.indicators.source": {
    "fr": "Source",
    "en": "Source"
  },
  "indicators.indicators.owner": {
    "fr": "Responsable de la donnée",
    "en": "Data owner"
  },
  "indicators.indicators.frequency": {
    "fr": "Périodicité",
    "en": "Frequency"
  },
  "indicators.indicators.frequency=daily": {
    "fr": "quotidienne",
    "en": "daily"
  },
  "indicators.indicators.frequency=weekly": {
    "fr": "hebdomadaire",
    "en": "weekly"
  },
  "indicators.indicators.frequency=monthly": {
    "fr": "mensuelle",
    "en": "monthly"
  },
  "indicators.indicators.frequency=quarterly": {
    "fr": "trimestrielle",
    "en": "quarterly"
  },
  "indicators.indicators.frequency=half-yearly": {
    "fr": "semestrielle",
    "en": "half-yearly"
  },
  "indicators.indicators.frequency=yearly": {
    "fr": "annuelle",
    "en": "yearly"
  },
  "indicators.indicators.frequency=every-two-years": {
    "fr": "tous les deux ans",
    "en": "every two years"
  },
  "indicators.indicators.frequency=once-per-term": {
    "fr": "une fois par mandat",
    "en": "once per term"
  },
  "indicators.indicators.cost": {
    "fr": "Coût de collecte",
    "en": "Cost of collection"
  },
  "indicators.indicators.headline": {
    "fr": "Indicateur phare",
    "en": "Headline indicator"
  },
  "indicators.indicators.scale": {
    "fr": "Niveaux",
    "en": "Levels"
  },
  "indicators.indicators.band": {
    "fr": "Intervalle",
    "en": "Band"
  },
  "indicators.indicators.band.min": {
    "fr": "Minimum",
    "en": "Minimum"
  },
  "indicators.indicators.band.max": {
    "fr": "Maximum",
    "en": "Maximum"
  },
  "indicators.indicators.baseline": {
    "fr": "Valeur initiale",
    "en": "Baseline"
  },
  "indicators.indicators.baseline.period": {
    "fr": "Période",
    "en": "Period"
  },
  "indicators.indicators.baseline.value": {
    "fr": "Valeur",
    "en": "Value"
  },
  "indicators.indicators.baseline.source": {
    "fr": "Source",
    "en": "Source"
  },
  "indicators.indicators.targets": {
    "fr": "Cibles",
    "en": "Targets"
  },
  "indicators.indicators.targets.period": {
    "fr": "Échéance",
    "en": "Due"
  },
  "indicators.indicators.targets.value": {
    "fr": "Valeur",
    "en": "Value"
  },
  "indicators.indicators.breaks": {
    "fr": "Ruptures de série",
    "en": "Series breaks"
  },
  "indicators.indicators.breaks.date": {
    "fr": "Date",
    "en": "Date"
  },
  "indicators.indicators.breaks.reason": {
    "fr": "Motif",
    "en": "Reason"
  },
  "indicators.indicators.theme": {
    "fr": "Thématique",
    "en": "Theme"
  },
  "indicators.indicators.model": {
    "fr": "Modèle d’origine",
    "en": "Origin model"
  },
  "indicators.indicators.link": {
    "fr": "Lien",
    "en": "Link"
  },
  "interview": {
    "fr": "Entretien",
    "en": "Interview"
  },
  "interview.id": {
    "fr": "Identifiant",
    "en": "Identifier"
  },
  "interview.date": {
    "fr": "Date",
    "en": "Date"
  },
  "interview.audience": {
    "fr": "Public",
    "en": "Audience"
  },
  "interview.audience=elected": {
    "fr": "élus",
    "en": "elected members",
    "words": [
      "élu",
      "élue",
      "élus et élues",
      "maires"
    ]
  },
  "interview.audience=staff": {
    "fr": "agents et services",
    "en": "staff",
    "words": [
      "agents",
      "agent",
      "services",
      "personnel"
    ]
  },
  "interview.audience=residents": {
    "fr": "habitants",
    "en": "residents",
    "words": [
      "habitant",
      "habitante",
      "usagers",
      "citoyens",
      "administrés",
      "grand public",
      "population"
    ]
  },
  "interview.audience=businesses": {
    "fr": "entreprises",
    "en": "businesses",
    "words": [
      "entreprise",
      "professionnels",
      "acteurs économiques",
      "commerçants"
    ]
  },
  "interview.audience=associations": {
    "fr": "associations",
    "en": "associations",
    "words": [
      "association",
      "monde associatif"
    ]
  },
  "interview.function": {
    "fr": "Fonction",
    "en": "Function"
  },
  "interview.commune": {
    "fr": "Commune",
    "en": "Commune"
  },
  "interview.headcount": {
    "fr": "Personnes entendues",
    "en": "Headcount"
  },
  "interview.by": {
    "fr": "Conduit par",
    "en": "Conducted by"
  },
  "interview.mode": {
    "fr": "Mode",
    "en": "Mode"
  },
  "interview.notes": {
    "fr": "Notes",
    "en": "Notes"
  },
  "interview.quotations": {
    "fr": "Citations",
    "en": "Quotations"
  },
  "interview.quotations.text": {
    "fr": "Citation",
    "en": "Quotation"
  },
  "interview.quotations.consent": {
    "fr": "Accord pour publier",
    "en": "Consent to publish"
  },
  "interview.needs": {
    "fr": "Besoins exprimés",
    "en": "Needs expressed"
  },
  "interview.needs.need": {
    "fr": "Besoin",
    "en": "Need"
  },
  "interview.needs.votes": {
    "fr": "Voix",
    "en": "Votes"
  },
  "known-problems": {
    "fr": "Problèmes connus",
    "en": "Known problems"
  },
  "known-problems.format": {
    "fr": "Format",
    "en": "Format"
  },
  "known-problems.problems": {
    "fr": "Problèmes",
    "en": "Problems"
  },
  "known-problems.problems.rule": {
    "fr": "Règle",
    "en": "Rule"
  },
  "known-problems.problems.path": {
    "fr": "Fichier",
    "en": "File"
  },
  "known-problems.problems.pointer": {
    "fr": "Endroit",
    "en": "Place"
  },
  "known-problems.problems.value": {
    "fr": "Empreinte de la valeur",
    "en": "Fingerprint of the value"
  },
  "launch": {
    "fr": "Lancement",
    "en": "Launch"
  },
  "launch.objectives": {
    "fr": "Objectifs de la démarche",
    "en": "Objectives of the approach"
  },
  "launch.prerequisites": {
    "fr": "Conditions nécessaires",
    "en": "Prerequisites"
  },
  "launch.prerequisites.id": {
    "fr": "Condition",
    "en": "Prerequisite"
  },
  "launch.prerequisites.id=digital-awareness": {
    "fr": "sensibilité de la collectivité au numérique",
    "en": "the authority is aware of digital issues"
  },
  "launch.prerequisites.id=elected-lead": {
    "fr": "élu référent ou élue référente, et commission",
    "en": "referent elected member and commission"
  },
  "launch.prerequisites.id=achievements": {
    "fr": "premières réalisations sur lesquelles s’appuyer",
    "en": "some first achievements to build on"
  },
  "launch.prerequisites.id=project-culture": {
    "fr": "culture de la conduite de projet",
    "en": "culture of project management"
  },
  "launch.prerequisites.id=lead-profile": {
    "fr": "profil de chef ou de cheffe de projet en interne",
    "en": "project lead’s profile in house"
  },
  "launch.prerequisites.id=transverse-readiness": {
    "fr": "prête à des projets transverses",
    "en": "ready for cross-department projects"
  },
  "launch.prerequisites.id=commune-cooperation": {
    "fr": "collaboration possible avec les communes",
    "en": "collaboration with the communes is possible"
  },
  "launch.prerequisites.id=human-means": {
    "fr": "moyens humains : 20 % d’un chef ou d’une cheffe de projet, six à neuf mois",
    "en": "human means: 20% of a lead for six to nine months"
  },
  "launch.prerequisites.id=financial-means": {
    "fr": "moyens financiers et techniques prévus",
    "en": "financial and technical means foreseen"
  },
  "launch.prerequisites.status": {
    "fr": "État",
    "en": "Status",
    "words": [
      "statut"
    ]
  },
  "launch.prerequisites.status=met": {
    "fr": "remplie",
    "en": "met",
    "words": [
      "oui",
      "yes"
    ]
  },
  "launch.prerequisites.status=partly-met": {
    "fr": "remplie en partie",
    "en": "partly met",
    "words": [
      "partielle",
      "partiellement remplie",
      "partial"
    ]
  },
  "launch.prerequisites.status=unmet": {
    "fr": "non remplie",
    "en": "unmet",
    "words": [
      "non",
      "no"
    ]
  },
  "launch.prerequisites.status=unknown": {
    "fr": "à vérifier",
    "en": "unknown"
  },
  "launch.prerequisites.evidence": {
    "fr": "Preuve",
    "en": "Evidence"
  },
  "launch.prerequisites.owner": {
    "fr": "Responsable",
    "en": "Owner"
  },
  "launch.prerequisites.date": {
    "fr": "Constat du",
    "en": "Noted on"
  },
  "launch.prerequisites.action": {
    "fr": "Action prévue",
    "en": "Planned action"
  },
  "launch.prerequisites.due": {
    "fr": "Échéance",
    "en": "Due"
  },
  "launch.effort": {
    "fr": "Effort",
    "en": "Effort"
  },
  "launch.effort.lead": {
    "fr": "Chef ou cheffe de projet",
    "en": "Lead"
  },
  "launch.effort.timeShare": {
    "fr": "Quotité (%)",
    "en": "Time share (%)"
  },
  "launch.effort.months": {
    "fr": "Durée (mois)",
    "en": "Months"
  },
  "launch.effort.budget": {
    "fr": "Budget de la démarche",
    "en": "Budget of the approach"
  },
  "launch.effort.budget.min": {
    "fr": "Minimum",
    "en": "Minimum"
  },
  "launch.effort.budget.max": {
    "fr": "Maximum",
    "en": "Maximum"
  },
  "launch.support": {
    "fr": "Accompagnement",
    "en": "Support"
  },
  "launch.support.organisation": {
    "fr": "Organisme",
    "en": "Organisation"
  },
  "launch.support.start": {
    "fr": "Début",
    "en": "Start"
  },
  "launch.support.end": {
    "fr": "Fin",
    "en": "End"
  },
  "launch.schedule": {
    "fr": "Calendrier de la démarche",
    "en": "Schedule of the approach"
  },
  "launch.schedule.step": {
    "fr": "Étape",
    "en": "Step"
  },
  "launch.schedule.step=launch": {
    "fr": "lancement",
    "en": "launch"
  },
  "launch.schedule.step=diagnostic": {
    "fr": "diagnostic",
    "en": "diagnostic"
  },
  "launch.schedule.step=programme": {
    "fr": "programme d’actions",
    "en": "programme"
  },
  "launch.schedule.step=implementation": {
    "fr": "mise en œuvre",
    "en": "implementation"
  },
  "launch.schedule.step=evaluation": {
    "fr": "évaluation",
    "en": "evaluation"
  },
  "launch.schedule.start": {
    "fr": "Début",
    "en": "Start"
  },
  "launch.schedule.end": {
    "fr": "Fin",
    "en": "End"
  },
  "meeting": {
    "fr": "Réunion",
    "en": "Meeting"
  },
  "meeting.id": {
    "fr": "Identifiant",
    "en": "Identifier"
  },
  "meeting.body": {
    "fr": "Instance",
    "en": "Body"
  },
  "meeting.kind": {
    "fr": "Nature",
    "en": "Kind"
  },
  "meeting.kind=launch-elected": {
    "fr": "lancement avec les élus",
    "en": "launch with elected members"
  },
  "meeting.kind=launch-residents": {
    "fr": "lancement avec les habitants",
    "en": "launch with residents"
  },
  "meeting.kind=workshop": {
    "fr": "atelier",
    "en": "workshop"
  },
  "meeting.kind=public": {
    "fr": "réunion publique",
    "en": "public meeting"
  },
  "meeting.kind=other": {
    "fr": "autre",
    "en": "other"
  },
  "meeting.date": {
    "fr": "Date",
    "en": "Date"
  },
  "meeting.time": {
    "fr": "Heure",
    "en": "Time"
  },
  "meeting.place": {
    "fr": "Lieu",
    "en": "Place"
  },
  "meeting.commune": {
    "fr": "Commune",
    "en": "Commune"
  },
  "meeting.agenda": {
    "fr": "Ordre du jour",
    "en": "Agenda"
  },
  "meeting.attendees": {
    "fr": "Participants",
    "en": "Attendees"
  },
  "meeting.attendees.audience": {
    "fr": "Public",
    "en": "Audience"
  },
  "meeting.attendees.headcount": {
    "fr": "Effectif",
    "en": "Headcount"
  },
  "meeting.apologies": {
    "fr": "Excusés",
    "en": "Apologies"
  },
  "meeting.apologies.audience": {
    "fr": "Public",
    "en": "Audience"
  },
  "meeting.apologies.headcount": {
    "fr": "Effectif",
    "en": "Headcount"
  },
  "meeting.minutes": {
    "fr": "Compte rendu",
    "en": "Minutes"
  },
  "meeting.decisions": {
    "fr": "Relevé de décisions",
    "en": "Decisions"
  },
  "meeting.decisions.id": {
    "fr": "Identifiant",
    "en": "Identifier"
  },
  "meeting.decisions.text": {
    "fr": "Décision",
    "en": "Decision"
  },
  "meeting.decisions.owner": {
    "fr": "Responsable",
    "en": "Owner"
  },
  "meeting.decisions.due": {
    "fr": "Échéance",
    "en": "Due"
  },
  "meeting.decisions.status": {
    "fr": "Suite",
    "en": "Status",
    "words": [
      "état",
      "statut"
    ]
  },
  "meeting.decisions.status=open": {
    "fr": "à faire",
    "en": "open"
  },
  "meeting.decisions.status=done": {
    "fr": "faite",
    "en": "done"
  },
  "meeting.decisions.status=dropped": {
    "fr": "abandonnée",
    "en": "dropped"
  },
  "meeting.decisions.links": {
    "fr": "Liens",
    "en": "Links"
  },
  "meeting.decisions.approves": {
    "fr": "Approuve",
    "en": "Approves"
  },
  "meeting.decisions.outcome": {
    "fr": "Issue",
    "en": "Outcome"
  },
  "meeting.decisions.outcome=approved": {
    "fr": "approuvé",
    "en": "approved"
  },
  "meeting.decisions.outcome=with-reservations": {
    "fr": "approuvé avec réserves",
    "en": "approved with reservations"
  },
  "meeting.decisions.outcome=postponed": {
    "fr": "reporté",
    "en": "postponed"
  },
  "meeting.decisions.outcome=rejected": {
    "fr": "rejeté",
    "en": "rejected"
  },
  "meeting.decisions.votes": {
    "fr": "Votes",
    "en": "Votes"
  },
  "meeting.decisions.votes.for": {
    "fr": "Pour",
    "en": "For"
  },
  "meeting.decisions.votes.against": {
    "fr": "Contre",
    "en": "Against"
  },
  "meeting.decisions.votes.abstain": {
    "fr": "Abstentions",
    "en": "Abstentions"
  },
  "meeting.decisions.resolution": {
    "fr": "Délibération",
    "en": "Resolution"
  },
  "meeting.decisions.snapshot": {
    "fr": "Version arrêtée",
    "en": "Snapshot"
  },
  "method": {
    "fr": "Méthode",
    "en": "Method"
  },
  "method.title": {
    "fr": "Titre de la méthode",
    "en": "Title of the method"
  },
  "method.title.fr": {
    "fr": "En français",
    "en": "In French"
  },
  "method.title.en": {
    "fr": "En anglais",
    "en": "In English"
  },
  "method.summary": {
    "fr": "Ce qui la distingue",
    "en": "What sets it apart from the others"
  },
  "method.summary.fr": {
    "fr": "En français",
    "en": "In French"
  },
  "method.summary.en": {
    "fr": "En anglais",
    "en": "In English"
  },
  "method.source": {
    "fr": "Source",
    "en": "Source"
  },
  "method.source.author": {
    "fr": "Auteur",
    "en": "Author"
  },
  "method.source.occasion": {
    "fr": "Cadre",
    "en": "Occasion"
  },
  "method.source.date": {
    "fr": "Date",
    "en": "Date"
  },
  "method.prerequisites": {
    "fr": "Conditions nécessaires",
    "en": "Prerequisites"
  },
  "method.prerequisites.id": {
    "fr": "Condition",
    "en": "Prerequisite"
  },
  "method.prerequisites.id=digital-awareness": {
    "fr": "sensibilité de la collectivité au numérique",
    "en": "the authority is aware of digital issues"
  },
  "method.prerequisites.id=elected-lead": {
    "fr": "élu référent ou élue référente, et commission",
    "en": "referent elected member and commission"
  },
  "method.prerequisites.id=achievements": {
    "fr": "premières réalisations sur lesquelles s’appuyer",
    "en": "some first achievements to build on"
  },
  "method.prerequisites.id=project-culture": {
    "fr": "culture de la conduite de projet",
    "en": "culture of project management"
  },
  "method.prerequisites.id=lead-profile": {
    "fr": "profil de chef ou de cheffe de projet en interne",
    "en": "project lead’s profile in house"
  },
  "method.prerequisites.id=transverse-readiness": {
    "fr": "prête à des projets transverses",
    "en": "ready for cross-department projects"
  },
  "method.prerequisites.id=commune-cooperation": {
    "fr": "collaboration possible avec les communes",
    "en": "collaboration with the communes is possible"
  },
  "method.prerequisites.id=human-means": {
    "fr": "moyens humains : 20 % d’un chef ou d’une cheffe de projet, six à neuf mois",
    "en": "human means: 20% of a lead for six to nine months"
  },
  "method.prerequisites.id=financial-means": {
    "fr": "moyens financiers et techniques prévus",
    "en": "financial and technical means foreseen"
  },
  "method.prerequisites.label": {
    "fr": "Intitulé",
    "en": "Label",
    "words": [
      "titre"
    ]
  },
  "method.prerequisites.label.fr": {
    "fr": "En français",
    "en": "In French"
  },
  "method.prerequisites.label.en": {
    "fr": "En anglais",
    "en": "In English"
  },
  "method.effort": {
    "fr": "Moyens de la démarche",
    "en": "Means of the approach"
  },
  "method.effort.timeShare": {
    "fr": "Part du temps de qui conduit le projet, en pourcentage",
    "en": "Share of the lead’s time, in percent"
  },
  "method.effort.months": {
    "fr": "Mois de ce temps",
    "en": "Months of that time"
  },
  "method.effort.months.min": {
    "fr": "Au moins",
    "en": "At least"
  },
  "method.effort.months.max": {
    "fr": "Au plus",
    "en": "At most"
  },
  "method.effort.duration": {
    "fr": "Durée de la démarche, en mois",
    "en": "Length of the approach, in months"
  },
  "method.effort.duration.min": {
    "fr": "Au moins",
    "en": "At least"
  },
  "method.effort.duration.max": {
    "fr": "Au plus",
    "en": "At most"
  },
  "method.steps": {
    "fr": "Étapes",
    "en": "Steps"
  },
  "method.steps.id": {
    "fr": "Étape",
    "en": "Step"
  },
  "method.steps.id=launch": {
    "fr": "lancement",
    "en": "launch"
  },
  "method.steps.id=diagnostic": {
    "fr": "diagnostic",
    "en": "diagnostic"
  },
  "method.steps.id=programme": {
    "fr": "programme d’actions",
    "en": "programme"
  },
  "method.steps.id=implementation": {
    "fr": "mise en œuvre",
    "en": "implementation"
  },
  "method.steps.id=evaluation": {
    "fr": "évaluation",
    "en": "evaluation"
  },
  "method.steps.label": {
    "fr": "Intitulé",
    "en": "Label",
    "words": [
      "titre"
    ]
  },
  "method.steps.label.fr": {
    "fr": "En français",
    "en": "In French"
  },
  "method.steps.label.en": {
    "fr": "En anglais",
    "en": "In English"
  },
  "method.steps.aims": {
    "fr": "Buts",
    "en": "Aims"
  },
  "method.steps.aims.fr": {
    "fr": "En français",
    "en": "In French"
  },
  "method.steps.aims.en": {
    "fr": "En anglais",
    "en": "In English"
  },
  "method.steps.with": {
    "fr": "Avec qui",
    "en": "With whom"
  },
  "method.steps.with.fr": {
    "fr": "En français",
    "en": "In French"
  },
  "method.steps.with.en": {
    "fr": "En anglais",
    "en": "In English"
  },
  "method.steps.needs": {
    "fr": "Fichiers nécessaires",
    "en": "Files needed"
  },
  "method.steps.tells": {
    "fr": "À qui faire savoir quoi",
    "en": "Whom to tell what"
  },
  "method.steps.tells.recipient": {
    "fr": "Destinataire",
    "en": "Recipient"
  },
  "method.steps.tells.what": {
    "fr": "Ce qu’il doit savoir",
    "en": "What they are to know"
  },
  "method.steps.tells.what.fr": {
    "fr": "En français",
    "en": "In French"
  },
  "method.steps.tells.what.en": {
    "fr": "En anglais",
    "en": "In English"
  },
  "method.steps.gives": {
    "fr": "Ce qui en sort",
    "en": "What comes out"
  },
  "method.steps.gives.fr": {
    "fr": "En français",
    "en": "In French"
  },
  "method.steps.gives.en": {
    "fr": "En anglais",
    "en": "In English"
  },
  "method.steps.gate": {
    "fr": "Passage à l’étape suivante",
    "en": "Gate to the next step"
  },
  "method.steps.gate.id": {
    "fr": "Identifiant",
    "en": "Identifier"
  },
  "method.steps.gate.says": {
    "fr": "Ce qui est attendu",
    "en": "What is expected"
  },
  "method.steps.gate.says.fr": {
    "fr": "En français",
    "en": "In French"
  },
  "method.steps.gate.says.en": {
    "fr": "En anglais",
    "en": "In English"
  },
  "method.steps.gate.condition": {
    "fr": "Condition",
    "en": "Condition"
  },
  "method.steps.gate.by": {
    "fr": "Qui agit",
    "en": "Who acts"
  },
  "method.steps.gate.by=lead": {
    "fr": "chef ou cheffe de projet",
    "en": "project lead"
  },
  "method.steps.gate.by=elected-lead": {
    "fr": "élu référent ou élue référente",
    "en": "referent elected member"
  },
  "method.steps.gate.by=steering": {
    "fr": "comité de pilotage",
    "en": "steering committee"
  },
  "method.steps.gate.by=council": {
    "fr": "conseil",
    "en": "council"
  },
  "method.steps.gate.do": {
    "fr": "Commandes",
    "en": "Commands"
  },
  "needs": {
    "fr": "Besoins",
    "en": "Needs"
  },
  "needs.needs": {
    "fr": "Besoins",
    "en": "Needs"
  },
  "needs.needs.id": {
    "fr": "Identifiant",
    "en": "Identifier"
  },
  "needs.needs.statement": {
    "fr": "Besoin",
    "en": "Need"
  },
  "needs.needs.theme": {
    "fr": "Thématique",
    "en": "Theme"
  },
  "needs.needs.audiences": {
    "fr": "Publics",
    "en": "Audiences"
  },
  "needs.needs.audiences=elected": {
    "fr": "élus",
    "en": "elected members",
    "words": [
      "élu",
      "élue",
      "élus et élues",
      "maires"
    ]
  },
  "needs.needs.audiences=staff": {
    "fr": "agents et services",
    "en": "staff",
    "words": [
      "agents",
      "agent",
      "services",
      "personnel"
    ]
  },
  "needs.needs.audiences=residents": {
    "fr": "habitants",
    "en": "residents",
    "words": [
      "habitant",
      "habitante",
      "usagers",
      "citoyens",
      "administrés",
      "grand public",
      "population"
    ]
  },
  "needs.needs.audiences=businesses": {
    "fr": "entreprises",
    "en": "businesses",
    "words": [
      "entreprise",
      "professionnels",
      "acteurs économiques",
      "commerçants"
    ]
  },
  "needs.needs.audiences=associations": {
    "fr": "associations",
    "en": "associations",
    "words": [
      "association",
      "monde associatif"
    ]
  },
  "needs.needs.mentions": {
    "fr": "Mentions",
    "en": "Mentions"
  },
  "needs.needs.mentions.audience": {
    "fr": "Public",
    "en": "Audience"
  },
  "needs.needs.mentions.audience=elected": {
    "fr": "élus",
    "en": "elected members",
    "words": [
      "élu",
      "élue",
      "élus et élues",
      "maires"
    ]
  },
  "needs.needs.mentions.audience=staff": {
    "fr": "agents et services",
    "en": "staff",
    "words": [
      "agents",
      "agent",
      "services",
      "personnel"
    ]
  },
  "needs.needs.mentions.audience=residents": {
    "fr": "habitants",
    "en": "residents",
    "words": [
      "habitant",
      "habitante",
      "usagers",
      "citoyens",
      "administrés",
      "grand public",
      "population"
    ]
  },
  "needs.needs.mentions.audience=businesses": {
    "fr": "entreprises",
    "en": "businesses",
    "words": [
      "entreprise",
      "professionnels",
      "acteurs économiques",
      "commerçants"
    ]
  },
  "needs.needs.mentions.audience=associations": {
    "fr": "associations",
    "en": "associations",
    "words": [
      "association",
      "monde associatif"
    ]
  },
  "needs.needs.mentions.commune": {
    "fr": "Commune",
    "en": "Commune"
  },
  "needs.needs.mentions.people": {
    "fr": "Personnes",
    "en": "People"
  },
  "needs.needs.sources": {
    "fr": "Sources extérieures",
    "en": "Outside sources"
  },
  "needs.needs.mergedInto": {
    "fr": "Remplacé par",
    "en": "Replaced by",
    "words": [
      "fusionné dans",
      "merged into"
    ]
  },
  "needs.needs.response": {
    "fr": "Réponse",
    "en": "Response"
  },
  "needs.needs.response.kind": {
    "fr": "Réponse",
    "en": "Response"
  },
  "needs.needs.response.kind=deferred": {
    "fr": "différé",
    "en": "deferred"
  },
  "needs.needs.response.kind=declined": {
    "fr": "écarté",
    "en": "declined"
  },
  "needs.needs.response.reason": {
    "fr": "Motif",
    "en": "Reason"
  },
  "needs.needs.cleared": {
    "fr": "Revu",
    "en": "Cleared"
  },
  "needs.needs.cleared.date": {
    "fr": "Date",
    "en": "Date"
  },
  "needs.needs.cleared.note": {
    "fr": "Note",
    "en": "Note"
  },
  "needs.needs.cleared.statement": {
    "fr": "Énoncé revu",
    "en": "Statement reviewed"
  },
  "plan-columns": {
    "fr": "Colonnes des plans importés",
    "en": "Columns of imported plans"
  },
  "plan-columns.columns": {
    "fr": "Colonnes",
    "en": "Columns"
  },
  "plan-columns.columns=title": {
    "fr": "titre de l’action",
    "en": "title of the action"
  },
  "plan-columns.columns=number": {
    "fr": "numéro",
    "en": "number"
  },
  "plan-columns.columns=description": {
    "fr": "description",
    "en": "description"
  },
  "plan-columns.columns=notes": {
    "fr": "journal",
    "en": "journal"
  },
  "plan-columns.columns=leads": {
    "fr": "pilotes",
    "en": "leads"
  },
  "plan-columns.columns=budget": {
    "fr": "budget prévu",
    "en": "planned budget"
  },
  "plan-columns.columns=status": {
    "fr": "statut",
    "en": "status"
  },
  "plan-columns.columns=priority": {
    "fr": "priorité déclarée",
    "en": "declared priority"
  },
  "plan-columns.columns=start": {
    "fr": "début",
    "en": "start"
  },
  "plan-columns.columns=end": {
    "fr": "fin",
    "en": "end"
  },
  "plan-columns.columns=period": {
    "fr": "début et fin",
    "en": "start and end"
  },
  "plan-columns.columns=attachments": {
    "fr": "pièces jointes",
    "en": "attachments"
  },
  "plan-columns.columns=bucket": {
    "fr": "liste d’un tableau, statut ou axe",
    "en": "list of a board, status or axis"
  },
  "plan-columns.columns=outline": {
    "fr": "niveau dans la liste",
    "en": "level in the list"
  },
  "plan-columns.columns=objectives": {
    "fr": "objectifs",
    "en": "objectives"
  },
  "plan-columns.columns=level1": {
    "fr": "axe",
    "en": "axis"
  },
  "plan-columns.columns=axisNumber": {
    "fr": "numéro de l’axe",
    "en": "number of the axis"
  },
  "plan-columns.columns=objectiveNumber": {
    "fr": "numéro de l’objectif",
    "en": "number of the objective"
  },
  "plan-columns.columns=level2": {
    "fr": "objectif sous l’axe",
    "en": "objective under the axis"
  },
  "plan-columns.columns=level3": {
    "fr": "objectif plus fin",
    "en": "finer objective"
  },
  "plan-columns.columns=part": {
    "fr": "titre de la sous-action",
    "en": "title of the sub-action"
  },
  "plan-columns.columns=context": {
    "fr": "contexte",
    "en": "context"
  },
  "plan-columns.columns=related": {
    "fr": "actions liées",
    "en": "linked actions"
  },
  "plan-columns.columns=bodies": {
    "fr": "instances",
    "en": "bodies"
  },
  "plan-columns.columns=indicators": {
    "fr": "indicateurs",
    "en": "indicators"
  },
  "plan-columns.columns=leadOrganisations": {
    "fr": "organismes pilotes",
    "en": "lead organisations"
  },
  "plan-columns.columns=means": {
    "fr": "moyens humains",
    "en": "human means"
  },
  "plan-columns.columns=partners": {
    "fr": "partenaires",
    "en": "partners"
  },
  "plan-columns.columns=leadDepartments": {
    "fr": "services pilotes",
    "en": "lead departments"
  },
  "plan-columns.columns=electedLeads": {
    "fr": "élus référents et élues référentes",
    "en": "elected leads"
  },
  "plan-columns.columns=participation": {
    "fr": "participation citoyenne",
    "en": "citizen participation"
  },
  "plan-columns.columns=financing": {
    "fr": "moyens financiers",
    "en": "financial means"
  },
  "plan-columns.columns=funding": {
    "fr": "ce que donne le financeur nommé par l’en-tête",
    "en": "what the funder that the header names gives"
  },
  "plan-columns.columns=funder": {
    "fr": "financeur",
    "en": "funder"
  },
  "plan-columns.columns=amount": {
    "fr": "montant du financeur à côté",
    "en": "amount of the funder beside it"
  },
  "plan-columns.columns=ongoing": {
    "fr": "fin sans terme",
    "en": "end left open"
  },
  "plan-columns.columns=audiences": {
    "fr": "publics",
    "en": "audiences"
  },
  "plan-columns.columns=impacts": {
    "fr": "impacts attendus",
    "en": "expected impacts"
  },
  "plan-columns.columns=theme": {
    "fr": "thématique",
    "en": "theme"
  },
  "plan-columns.columns=id": {
    "fr": "identifiant",
    "en": "id"
  },
  "plan-columns.columns=withheld": {
    "fr": "colonnes que l’export a laissées vides",
    "en": "columns that the export left blank"
  },
  "plan-columns.columns=measures": {
    "fr": "mesures liées, gardées à côté",
    "en": "linked measures, kept beside"
  },
  "plan-columns.columns=none": {
    "fr": "gardée à côté",
    "en": "kept beside"
  },
  "plan": {
    "fr": "Plan",
    "en": "Plan"
  },
  "plan.envelopes": {
    "fr": "Enveloppes annuelles",
    "en": "Yearly envelopes"
  },
  "plan.envelopes.year": {
    "fr": "Année",
    "en": "Year"
  },
  "plan.envelopes.investment": {
    "fr": "Investissement",
    "en": "Investment"
  },
  "plan.envelopes.operating": {
    "fr": "Fonctionnement",
    "en": "Operating"
  },
  "plan.envelopes.fte": {
    "fr": "ETP",
    "en": "FTE"
  },
  "plan.envelopes.counts": {
    "fr": "Compte",
    "en": "Counts"
  },
  "plan.envelopes.counts=gross": {
    "fr": "montants bruts",
    "en": "gross"
  },
  "plan.envelopes.counts=net": {
    "fr": "nets des subventions accordées",
    "en": "net of grants"
  },
  "plan.rules": {
    "fr": "Règles",
    "en": "Rules",
    "words": [
      "règles du plan",
      "plan rules"
    ]
  },
  "plan.rules.minimumPerAxis": {
    "fr": "Minimum par axe",
    "en": "Minimum per axis"
  },
  "plan.rules.exclusive": {
    "fr": "Actions exclusives",
    "en": "Exclusive actions"
  },
  "plan.rules.mandatory": {
    "fr": "Actions obligatoires",
    "en": "Mandatory actions"
  },
  "plan.rules.waitingCost": {
    "fr": "Coût d’une année d’attente",
    "en": "Cost of a year’s wait"
  },
  "plan.fixedPoints": {
    "fr": "Dates fixes de l’année",
    "en": "Fixed points of the year",
    "words": [
      "points fixes"
    ]
  },
  "plan.fixedPoints.date": {
    "fr": "Date",
    "en": "Date"
  },
  "plan.fixedPoints.kind": {
    "fr": "Nature",
    "en": "Kind"
  },
  "plan.fixedPoints.kind=budget-debate": {
    "fr": "débat d’orientation budgétaire",
    "en": "budget debate",
    "words": [
      "DOB"
    ]
  },
  "plan.fixedPoints.kind=budget-vote": {
    "fr": "vote du budget",
    "en": "budget vote"
  },
  "plan.fixedPoints.kind=council": {
    "fr": "assemblée délibérante",
    "en": "council",
    "words": [
      "conseil",
      "conseil communautaire",
      "conseil municipal",
      "conseil départemental",
      "conseil régional",
      "conseil métropolitain",
      "comité syndical"
    ]
  },
  "plan.fixedPoints.kind=steering": {
    "fr": "comité de pilotage",
    "en": "steering committee",
    "words": [
      "COPIL"
    ]
  },
  "plan.fixedPoints.kind=other": {
    "fr": "autre",
    "en": "other"
  },
  "plan.fixedPoints.label": {
    "fr": "Libellé",
    "en": "Label"
  },
  "plan.fixedPoints.opens": {
    "fr": "Ouvre",
    "en": "Opens"
  },
  "plan.fixedPoints.awaits": {
    "fr": "Attend",
    "en": "Awaits"
  },
  "plan.residents": {
    "fr": "Choix des habitants",
    "en": "Choice of residents"
  },
  "plan.residents.vote": {
    "fr": "Vote",
    "en": "Vote"
  },
  "plan.residents.as": {
    "fr": "Compte comme",
    "en": "Counts as"
  },
  "plan.residents.as=rule": {
    "fr": "règle : ce qu’ils ont retenu est au plan",
    "en": "a rule: what they kept is in the plan"
  },
  "plan.residents.as=criterion": {
    "fr": "critère : la part des votants est une note",
    "en": "a criterion: the share of voters is a score"
  },
  "plan.residents.criterion": {
    "fr": "Critère",
    "en": "Criterion"
  },
  "portfolio": {
    "fr": "Portefeuille",
    "en": "Portfolio"
  },
  "portfolio.format": {
    "fr": "Version du format",
    "en": "Format version"
  },
  "portfolio.title": {
    "fr": "Titre",
    "en": "Title"
  },
  "portfolio.language": {
    "fr": "Langue des documents",
    "en": "Language of the documents"
  },
  "portfolio.language=fr": {
    "fr": "français",
    "en": "French"
  },
  "portfolio.language=en": {
    "fr": "anglais",
    "en": "English"
  },
  "portfolio.illustrative": {
    "fr": "Contenu illustratif",
    "en": "Illustrative content"
  },
  "portfolio.operator": {
    "fr": "Structure mutualisée",
    "en": "Shared structure"
  },
  "portfolio.operator.name": {
    "fr": "Nom",
    "en": "Name"
  },
  "portfolio.operator.siren": {
    "fr": "SIREN",
    "en": "SIREN"
  },
  "portfolio.theme": {
    "fr": "Charte des documents",
    "en": "Look of the documents"
  },
  "portfolio.programme": {
    "fr": "Programme de la structure",
    "en": "Programme of the structure"
  },
  "portfolio.projects": {
    "fr": "Projets suivis",
    "en": "Projects followed"
  },
  "portfolio.sizeClasses": {
    "fr": "Seuils des classes de taille",
    "en": "Thresholds of the size classes"
  },
  "portfolio.members": {
    "fr": "Adhérents",
    "en": "Members"
  },
  "portfolio.members.name": {
    "fr": "Nom",
    "en": "Name"
  },
  "portfolio.members.siren": {
    "fr": "SIREN",
    "en": "SIREN"
  },
  "portfolio.members.contact": {
    "fr": "Interlocuteur",
    "en": "Contact"
  },
  "portfolio.members.services": {
    "fr": "Services rejoints",
    "en": "Services joined"
  },
  "portfolio.members.agreements": {
    "fr": "Conventions d’accès",
    "en": "Agreements of access"
  },
  "portfolio.members.agreements.service": {
    "fr": "Service",
    "en": "Service"
  },
  "portfolio.members.agreements.signed": {
    "fr": "Signée le",
    "en": "Signed on"
  },
  "portfolio.members.agreements.until": {
    "fr": "Valable jusqu’au",
    "en": "Valid until"
  },
  "portfolio.members.agreements.contact": {
    "fr": "À relancer",
    "en": "Whom to chase"
  },
  "portfolio.services": {
    "fr": "Offre de services",
    "en": "Service catalogue"
  },
  "portfolio.services.id": {
    "fr": "Identifiant",
    "en": "Identifier"
  },
  "portfolio.services.label": {
    "fr": "Intitulé",
    "en": "Label",
    "words": [
      "titre"
    ]
  },
  "portfolio.services.label.fr": {
    "fr": "En français",
    "en": "In French"
  },
  "portfolio.services.label.en": {
    "fr": "En anglais",
    "en": "In English"
  },
  "portfolio.services.theme": {
    "fr": "Thème",
    "en": "Theme"
  },
  "portfolio.services.purpose": {
    "fr": "À quoi il sert",
    "en": "What it is for"
  },
  "portfolio.services.purpose.fr": {
    "fr": "En français",
    "en": "In French"
  },
  "portfolio.services.purpose.en": {
    "fr": "En anglais",
    "en": "In English"
  },
  "portfolio.services.audiences": {
    "fr": "Publics",
    "en": "Audiences"
  },
  "portfolio.services.audiences=elected": {
    "fr": "élus",
    "en": "elected members",
    "words": [
      "élu",
      "élue",
      "élus et élues",
      "maires"
    ]
  },
  "portfolio.services.audiences=staff": {
    "fr": "agents et services",
    "en": "staff",
    "words": [
      "agents",
      "agent",
      "services",
      "personnel"
    ]
  },
  "portfolio.services.audiences=residents": {
    "fr": "habitants",
    "en": "residents",
    "words": [
      "habitant",
      "habitante",
      "usagers",
      "citoyens",
      "administrés",
      "grand public",
      "population"
    ]
  },
  "portfolio.services.audiences=businesses": {
    "fr": "entreprises",
    "en": "businesses",
    "words": [
      "entreprise",
      "professionnels",
      "acteurs économiques",
      "commerçants"
    ]
  },
  "portfolio.services.audiences=associations": {
    "fr": "associations",
    "en": "associations",
    "words": [
      "association",
      "monde associatif"
    ]
  },
  "portfolio.services.obligations": {
    "fr": "Obligations auxquelles il répond",
    "en": "Duties it answers"
  },
  "portfolio.services.shared": {
    "fr": "Service mutualisé",
    "en": "Shared service"
  },
  "portfolio.answers": {
    "fr": "Besoins rattachés à un service",
    "en": "Needs matched with a service"
  },
  "portfolio.answers.member": {
    "fr": "Adhérent",
    "en": "Member"
  },
  "portfolio.answers.need": {
    "fr": "Besoin",
    "en": "Need"
  },
  "portfolio.answers.service": {
    "fr": "Service",
    "en": "Service"
  },
  "portfolio.sharedActions": {
    "fr": "Actions partagées",
    "en": "Shared actions"
  },
  "portfolio.sharedActions.id": {
    "fr": "Identifiant",
    "en": "Identifier"
  },
  "portfolio.sharedActions.title": {
    "fr": "Titre",
    "en": "Title"
  },
  "portfolio.sharedActions.lead": {
    "fr": "Adhérent",
    "en": "Member"
  },
  "portfolio.sharedActions.contributors": {
    "fr": "Contributeurs",
    "en": "Contributors"
  },
  "portfolio.sharedActions.contributors.member": {
    "fr": "Adhérent",
    "en": "Member"
  },
  "portfolio.sharedActions.contributors.share": {
    "fr": "Part (%)",
    "en": "Share (%)"
  },
  "portfolio.sharedActions.contributors.amount": {
    "fr": "Montant",
    "en": "Amount"
  },
  "portfolio.sharedActions.contributors.amount.min": {
    "fr": "Minimum",
    "en": "Minimum"
  },
  "portfolio.sharedActions.contributors.amount.max": {
    "fr": "Maximum",
    "en": "Maximum"
  },
  "portfolio.sharedActions.actions": {
    "fr": "Actions des projets",
    "en": "Actions of the projects"
  },
  "portfolio.sharedActions.actions.member": {
    "fr": "Adhérent",
    "en": "Member"
  },
  "portfolio.sharedActions.actions.action": {
    "fr": "Action",
    "en": "Action"
  },
  "portfolio.sharedActions.budget": {
    "fr": "Budget",
    "en": "Budget"
  },
  "portfolio.sharedActions.budget.year": {
    "fr": "Année",
    "en": "Year"
  },
  "portfolio.sharedActions.budget.planned": {
    "fr": "Prévu",
    "en": "Planned"
  },
  "portfolio.sharedActions.budget.planned.min": {
    "fr": "Minimum",
    "en": "Minimum"
  },
  "portfolio.sharedActions.budget.planned.max": {
    "fr": "Maximum",
    "en": "Maximum"
  },
  "portfolio.sharedActions.budget.spent": {
    "fr": "Dépensé",
    "en": "Spent"
  },
  "portfolio.sharedActions.budget.spent.min": {
    "fr": "Minimum",
    "en": "Minimum"
  },
  "portfolio.sharedActions.budget.spent.max": {
    "fr": "Maximum",
    "en": "Maximum"
  },
  "portfolio.sharedActions.service": {
    "fr": "Service",
    "en": "Service"
  },
  "portfolio.sharedActions.note": {
    "fr": "Note",
    "en": "Note"
  },
  "portfolio.meetings": {
    "fr": "Séminaires et réunions territoriales",
    "en": "Seminars and territory meetings"
  },
  "portfolio.meetings.date": {
    "fr": "Date",
    "en": "Date"
  },
  "portfolio.meetings.title": {
    "fr": "Titre",
    "en": "Title"
  },
  "portfolio.meetings.kind": {
    "fr": "Nature",
    "en": "Kind"
  },
  "portfolio.meetings.kind=seminar": {
    "fr": "séminaire",
    "en": "seminar"
  },
  "portfolio.meetings.kind=territory-meeting": {
    "fr": "réunion territoriale",
    "en": "territory meeting"
  },
  "portfolio.meetings.kind=webinar": {
    "fr": "webinaire",
    "en": "webinar"
  },
  "portfolio.meetings.kind=committee": {
    "fr": "comité syndical",
    "en": "committee"
  },
  "portfolio.meetings.place": {
    "fr": "Lieu",
    "en": "Place"
  },
  "portfolio.meetings.members": {
    "fr": "Adhérents présents ou invités",
    "en": "Members present or invited"
  },
  "portfolio.meetings.note": {
    "fr": "Note",
    "en": "Note"
  },
  "portfolio.calls": {
    "fr": "Appels à territoires pilotes",
    "en": "Calls for pilot territories"
  },
  "portfolio.calls.id": {
    "fr": "Identifiant",
    "en": "Identifier"
  },
  "portfolio.calls.title": {
    "fr": "Titre",
    "en": "Title"
  },
  "portfolio.calls.service": {
    "fr": "Service",
    "en": "Service"
  },
  "portfolio.calls.opens": {
    "fr": "Ouverture",
    "en": "Opens"
  },
  "portfolio.calls.closes": {
    "fr": "Clôture",
    "en": "Closes"
  },
  "portfolio.calls.places": {
    "fr": "Places",
    "en": "Places"
  },
  "portfolio.calls.cofunding": {
    "fr": "Cofinancement",
    "en": "Co-funding"
  },
  "portfolio.calls.cofunding.rate": {
    "fr": "Taux (%)",
    "en": "Rate (%)"
  },
  "portfolio.calls.cofunding.ceiling": {
    "fr": "Plafond par territoire",
    "en": "Ceiling for each territory"
  },
  "portfolio.calls.cofunding.ceiling.min": {
    "fr": "Minimum",
    "en": "Minimum"
  },
  "portfolio.calls.cofunding.ceiling.max": {
    "fr": "Maximum",
    "en": "Maximum"
  },
  "portfolio.calls.applicants": {
    "fr": "Candidatures",
    "en": "Applications"
  },
  "portfolio.calls.applicants.member": {
    "fr": "Adhérent",
    "en": "Member"
  },
  "portfolio.calls.applicants.status": {
    "fr": "État",
    "en": "Status"
  },
  "portfolio.calls.applicants.status=applied": {
    "fr": "candidate",
    "en": "applied"
  },
  "portfolio.calls.applicants.status=chosen": {
    "fr": "retenue",
    "en": "chosen"
  },
  "portfolio.calls.applicants.status=declined": {
    "fr": "non retenue",
    "en": "declined"
  },
  "portfolio.calls.applicants.cost": {
    "fr": "Coût présenté",
    "en": "Cost presented"
  },
  "portfolio.calls.applicants.cost.min": {
    "fr": "Minimum",
    "en": "Minimum"
  },
  "portfolio.calls.applicants.cost.max": {
    "fr": "Maximum",
    "en": "Maximum"
  },
  "portfolio.testimonies": {
    "fr": "Témoignages",
    "en": "Testimonies"
  },
  "portfolio.testimonies.member": {
    "fr": "Adhérent",
    "en": "Member"
  },
  "portfolio.testimonies.date": {
    "fr": "Date",
    "en": "Date"
  },
  "portfolio.testimonies.text": {
    "fr": "Texte",
    "en": "Text"
  },
  "portfolio.testimonies.by": {
    "fr": "De",
    "en": "By"
  },
  "portfolio.testimonies.agreed": {
    "fr": "Accord de publication",
    "en": "Agreed to publication"
  },
  "project": {
    "fr": "Projet",
    "en": "Project"
  },
  "project.format": {
    "fr": "Version du format",
    "en": "Format version"
  },
  "project.title": {
    "fr": "Titre du projet",
    "en": "Project title"
  },
  "project.kind": {
    "fr": "Nature du projet",
    "en": "Kind of project"
  },
  "project.kind=territorial-project": {
    "fr": "projet numérique de territoire",
    "en": "territorial digital project",
    "words": [
      "PNT"
    ]
  },
  "project.kind=inclusion-roadmap": {
    "fr": "feuille de route d’inclusion numérique",
    "en": "digital inclusion roadmap"
  },
  "project.kind=responsible-digital": {
    "fr": "stratégie numérique responsable",
    "en": "responsible digital strategy"
  },
  "project.kind=master-plan": {
    "fr": "schéma directeur",
    "en": "master plan"
  },
  "project.kind=strategy": {
    "fr": "stratégie",
    "en": "strategy"
  },
  "project.kind=other": {
    "fr": "autre",
    "en": "other"
  },
  "project.method": {
    "fr": "Méthode suivie",
    "en": "Method followed"
  },
  "project.language": {
    "fr": "Langue des documents",
    "en": "Language of the documents"
  },
  "project.language=fr": {
    "fr": "français",
    "en": "French"
  },
  "project.language=en": {
    "fr": "anglais",
    "en": "English"
  },
  "project.step": {
    "fr": "Étape en cours",
    "en": "Current step"
  },
  "project.step=launch": {
    "fr": "lancement",
    "en": "launch"
  },
  "project.step=diagnostic": {
    "fr": "diagnostic",
    "en": "diagnostic"
  },
  "project.step=programme": {
    "fr": "programme d’actions",
    "en": "programme"
  },
  "project.step=implementation": {
    "fr": "mise en œuvre",
    "en": "implementation"
  },
  "project.step=evaluation": {
    "fr": "évaluation",
    "en": "evaluation"
  },
  "project.lead": {
    "fr": "Chef ou cheffe de projet",
    "en": "Project lead"
  },
  "project.electedLead": {
    "fr": "Élu référent ou élue référente",
    "en": "Referent elected member"
  },
  "project.term": {
    "fr": "Mandat",
    "en": "Term of office"
  },
  "project.term.start": {
    "fr": "Début",
    "en": "Start"
  },
  "project.term.end": {
    "fr": "Fin",
    "en": "End"
  },
  "project.period": {
    "fr": "Période du programme",
    "en": "Programme period"
  },
  "project.period.start": {
    "fr": "Début",
    "en": "Start"
  },
  "project.period.end": {
    "fr": "Fin",
    "en": "End"
  },
  "project.adopted": {
    "fr": "Adoption du programme",
    "en": "Adoption of the programme"
  },
  "project.formerTerms": {
    "fr": "Mandats précédents",
    "en": "Former terms"
  },
  "project.formerTerms.start": {
    "fr": "Début",
    "en": "Start"
  },
  "project.formerTerms.end": {
    "fr": "Fin",
    "en": "End"
  },
  "project.formerTerms.adopted": {
    "fr": "Adoption du programme",
    "en": "Adoption of the programme"
  },
  "project.formerTerms.actions": {
    "fr": "Actions achevées ou abandonnées",
    "en": "Actions done or dropped"
  },
  "project.formerTerms.archive": {
    "fr": "Dossier d’archive",
    "en": "Archive folder"
  },
  "project.territory": {
    "fr": "Territoire",
    "en": "Territory"
  },
  "project.territory.name": {
    "fr": "Nom",
    "en": "Name"
  },
  "project.territory.country": {
    "fr": "Pays",
    "en": "Country"
  },
  "project.territory.kind": {
    "fr": "Nature",
    "en": "Kind"
  },
  "project.territory.kind=cc": {
    "fr": "communauté de communes",
    "en": "community of communes"
  },
  "project.territory.kind=ca": {
    "fr": "communauté d’agglomération",
    "en": "agglomeration community"
  },
  "project.territory.kind=cu": {
    "fr": "communauté urbaine",
    "en": "urban community"
  },
  "project.territory.kind=metropole": {
    "fr": "métropole",
    "en": "metropolis"
  },
  "project.territory.kind=commune": {
    "fr": "commune",
    "en": "commune"
  },
  "project.territory.kind=syndicat": {
    "fr": "syndicat mixte",
    "en": "joint body"
  },
  "project.territory.kind=petr": {
    "fr": "pôle d’équilibre territorial et rural",
    "en": "rural balance hub"
  },
  "project.territory.kind=cias": {
    "fr": "centre intercommunal d’action sociale",
    "en": "joint social action centre"
  },
  "project.territory.kind=departement": {
    "fr": "département",
    "en": "département"
  },
  "project.territory.kind=region": {
    "fr": "région",
    "en": "region"
  },
  "project.territory.kind=state": {
    "fr": "État",
    "en": "State"
  },
  "project.territory.kind=other": {
    "fr": "autre",
    "en": "other"
  },
  "project.territory.seat": {
    "fr": "Commune du siège",
    "en": "Town of the seat"
  },
  "project.territory.siren": {
    "fr": "SIREN",
    "en": "SIREN"
  },
  "project.territory.populations": {
    "fr": "Populations",
    "en": "Populations"
  },
  "project.territory.populations.value": {
    "fr": "Habitants",
    "en": "Inhabitants"
  },
  "project.territory.populations.year": {
    "fr": "Année",
    "en": "Year"
  },
  "project.territory.populations.notion": {
    "fr": "Notion",
    "en": "Notion"
  },
  "project.territory.populations.notion=municipal": {
    "fr": "population municipale",
    "en": "municipal population"
  },
  "project.territory.populations.notion=total": {
    "fr": "population totale",
    "en": "total population"
  },
  "project.territory.populations.notion=estimate": {
    "fr": "estimation",
    "en": "estimate"
  },
  "project.territory.populations.notion=unstated": {
    "fr": "non précisée",
    "en": "unstated"
  },
  "project.territory.populations.source": {
    "fr": "Source",
    "en": "Source"
  },
  "project.territory.communes": {
    "fr": "Communes membres",
    "en": "Member communes"
  },
  "project.territory.communes.name": {
    "fr": "Commune",
    "en": "Commune"
  },
  "project.territory.communes.insee": {
    "fr": "Code INSEE",
    "en": "INSEE code"
  },
  "project.territory.communes.population": {
    "fr": "Population municipale",
    "en": "Municipal population"
  },
  "project.territory.formerCommunes": {
    "fr": "Communes sorties",
    "en": "Former communes"
  },
  "project.territory.formerCommunes.name": {
    "fr": "Commune",
    "en": "Commune"
  },
  "project.territory.formerCommunes.insee": {
    "fr": "Code INSEE",
    "en": "INSEE code"
  },
  "project.territory.formerCommunes.until": {
    "fr": "Jusqu’au",
    "en": "Until"
  },
  "project.territory.contours": {
    "fr": "Contours des communes",
    "en": "Outlines of the communes"
  },
  "project.territory.formerNames": {
    "fr": "Anciens noms",
    "en": "Former names"
  },
  "project.territory.codes": {
    "fr": "Autres codes",
    "en": "Other codes"
  },
  "project.territory.facts": {
    "fr": "Faits utiles aux obligations",
    "en": "Facts that obligations use"
  },
  "project.territory.facts.staffFte": {
    "fr": "Effectif de la collectivité (ETP)",
    "en": "Staff (FTE)"
  },
  "project.territory.facts.maternity": {
    "fr": "Maternité sur le territoire",
    "en": "Maternity in the territory"
  },
  "project.territory.facts.vatActivity": {
    "fr": "Activité soumise à la TVA",
    "en": "Activity subject to VAT"
  },
  "project.money": {
    "fr": "Monnaie",
    "en": "Currency"
  },
  "project.money.currency": {
    "fr": "Devise",
    "en": "Currency"
  },
  "project.money.basis": {
    "fr": "Base de taxe",
    "en": "Tax basis"
  },
  "project.money.basis=excl-tax": {
    "fr": "HT",
    "en": "excl. tax"
  },
  "project.money.basis=incl-tax": {
    "fr": "TTC",
    "en": "incl. tax"
  },
  "project.theme": {
    "fr": "Charte des documents",
    "en": "Look of the documents"
  },
  "project.theme.look": {
    "fr": "Charte de départ",
    "en": "Look to start from"
  },
  "project.theme.colours": {
    "fr": "Couleurs",
    "en": "Colours"
  },
  "project.theme.colours.accent": {
    "fr": "Couleur principale",
    "en": "Main colour"
  },
  "project.theme.colours.text": {
    "fr": "Texte",
    "en": "Text"
  },
  "project.theme.colours.muted": {
    "fr": "Texte discret",
    "en": "Quiet text"
  },
  "project.theme.colours.band": {
    "fr": "Fond clair",
    "en": "Light ground"
  },
  "project.theme.colours.axes": {
    "fr": "Couleurs des axes",
    "en": "Colours of the axes"
  },
  "project.theme.colours.charts": {
    "fr": "Couleurs des graphiques",
    "en": "Colours of charts"
  },
  "project.theme.colours.states": {
    "fr": "Couleurs des états",
    "en": "Colours of the states"
  },
  "project.theme.colours.states.to-come": {
    "fr": "À venir",
    "en": "To come"
  },
  "project.theme.colours.states.in-progress": {
    "fr": "En cours",
    "en": "In progress"
  },
  "project.theme.colours.states.done": {
    "fr": "Réalisée",
    "en": "Done"
  },
  "project.theme.colours.states.late": {
    "fr": "En retard",
    "en": "Late"
  },
  "project.theme.colours.states.blocked": {
    "fr": "Bloquée",
    "en": "Blocked"
  },
  "project.theme.colours.states.abandoned": {
    "fr": "Abandonnée",
    "en": "Abandoned"
  },
  "project.theme.fonts": {
    "fr": "Polices",
    "en": "Fonts"
  },
  "project.theme.fonts.headings": {
    "fr": "Police des titres",
    "en": "Font of headings"
  },
  "project.theme.fonts.text": {
    "fr": "Police du texte",
    "en": "Font of the text"
  },
  "project.theme.logo": {
    "fr": "Logo",
    "en": "Logo"
  },
  "project.theme.cover": {
    "fr": "Couverture",
    "en": "Cover"
  },
  "project.theme.cover.picture": {
    "fr": "Image de la couverture",
    "en": "Picture of the cover"
  },
  "project.theme.partners": {
    "fr": "Partenaires de la couverture",
    "en": "Partners on the cover"
  },
  "project.theme.partners.name": {
    "fr": "Nom",
    "en": "Name"
  },
  "project.theme.partners.logo": {
    "fr": "Logo",
    "en": "Logo"
  },
  "project.cover": {
    "fr": "Couverture",
    "en": "Cover"
  },
  "project.cover.picture": {
    "fr": "Image de la couverture",
    "en": "Picture of the cover"
  },
  "project.partners": {
    "fr": "Partenaires de la couverture",
    "en": "Partners on the cover"
  },
  "project.partners.name": {
    "fr": "Nom",
    "en": "Name"
  },
  "project.partners.logo": {
    "fr": "Logo",
    "en": "Logo"
  },
  "project.wording": {
    "fr": "Féminin et masculin",
    "en": "Feminine and masculine"
  },
  "project.wording=neutral": {
    "fr": "référence élue",
    "en": "by the function"
  },
  "project.wording=doublet": {
    "fr": "élu référent ou élue référente",
    "en": "both in full"
  },
  "project.wording=midpoint": {
    "fr": "élu·e référent·e",
    "en": "with a midpoint"
  },
  "project.illustrative": {
    "fr": "Contenu illustratif",
    "en": "Illustrative content"
  },
  "project.themes": {
    "fr": "Thématiques propres",
    "en": "Own themes"
  },
  "project.themes.id": {
    "fr": "Identifiant",
    "en": "Identifier"
  },
  "project.themes.label": {
    "fr": "Libellé",
    "en": "Label"
  },
  "project.themes.like": {
    "fr": "Proche de",
    "en": "Like"
  },
  "project.dataProtection": {
    "fr": "Protection des données",
    "en": "Data protection"
  },
  "project.dataProtection.controller": {
    "fr": "Responsable du traitement",
    "en": "Controller"
  },
  "project.dataProtection.controller.name": {
    "fr": "Nom",
    "en": "Name"
  },
  "project.dataProtection.controller.address": {
    "fr": "Adresse",
    "en": "Address"
  },
  "project.dataProtection.controller.representative": {
    "fr": "Représenté par",
    "en": "Represented by"
  },
  "project.dataProtection.controller.contact": {
    "fr": "Contact",
    "en": "Contact"
  },
  "project.dataProtection.officer": {
    "fr": "Délégué ou déléguée à la protection des données",
    "en": "Data protection officer"
  },
  "project.dataProtection.officer.function": {
    "fr": "Fonction",
    "en": "Function"
  },
  "project.dataProtection.officer.organisation": {
    "fr": "Organisme",
    "en": "Organisation"
  },
  "project.dataProtection.officer.contact": {
    "fr": "Contact",
    "en": "Contact"
  },
  "project.dataProtection.rightsContact": {
    "fr": "Où exercer ses droits",
    "en": "Where rights are exercised"
  },
  "project.dataProtection.purposes": {
    "fr": "Finalités",
    "en": "Purposes"
  },
  "project.dataProtection.basis": {
    "fr": "Base légale",
    "en": "Legal basis"
  },
  "project.dataProtection.basis=public-interest": {
    "fr": "mission d’intérêt public",
    "en": "task carried out in the public interest"
  },
  "project.dataProtection.basis=legal-obligation": {
    "fr": "obligation légale",
    "en": "legal obligation"
  },
  "project.dataProtection.basis=consent": {
    "fr": "consentement",
    "en": "consent"
  },
  "project.dataProtection.basis=legitimate-interests": {
    "fr": "intérêt légitime",
    "en": "legitimate interests"
  },
  "project.dataProtection.legalText": {
    "fr": "Texte qui la fonde",
    "en": "Text it rests on"
  },
  "project.dataProtection.recipients": {
    "fr": "Destinataires",
    "en": "Recipients"
  },
  "project.dataProtection.processors": {
    "fr": "Sous-traitants",
    "en": "Processors"
  },
  "project.dataProtection.transfers": {
    "fr": "Transferts hors de l’Union européenne",
    "en": "Transfers outside the European Union"
  },
  "project.dataProtection.security": {
    "fr": "Mesures de sécurité",
    "en": "Security measures"
  },
  "project.dataProtection.retention": {
    "fr": "Durées de conservation",
    "en": "Retention"
  },
  "project.dataProtection.retention.data": {
    "fr": "Données",
    "en": "Data"
  },
  "project.dataProtection.retention.data=interviews": {
    "fr": "entretiens",
    "en": "interviews"
  },
  "project.dataProtection.retention.data=workshops": {
    "fr": "ateliers",
    "en": "workshops"
  },
  "project.dataProtection.retention.data=survey-answers": {
    "fr": "réponses brutes aux enquêtes",
    "en": "raw survey answers"
  },
  "project.dataProtection.retention.data=identities": {
    "fr": "identités et coordonnées",
    "en": "identities and contact details"
  },
  "project.dataProtection.retention.data=attendance": {
    "fr": "présences aux réunions",
    "en": "attendance at meetings"
  },
  "project.dataProtection.retention.until": {
    "fr": "Conservées jusqu’à",
    "en": "Kept until"
  },
  "project.dataProtection.purged": {
    "fr": "Éliminations",
    "en": "Eliminations"
  },
  "project.dataProtection.purged.date": {
    "fr": "Date",
    "en": "Date"
  },
  "project.dataProtection.purged.data": {
    "fr": "Données",
    "en": "Data"
  },
  "project.dataProtection.purged.data=interviews": {
    "fr": "entretiens",
    "en": "interviews"
  },
  "project.dataProtection.purged.data=workshops": {
    "fr": "ateliers",
    "en": "workshops"
  },
  "project.dataProtection.purged.data=survey-answers": {
    "fr": "réponses brutes aux enquêtes",
    "en": "raw survey answers"
  },
  "project.dataProtection.purged.data=identities": {
    "fr": "identités et coordonnées",
    "en": "identities and contact details"
  },
  "project.dataProtection.purged.data=attendance": {
    "fr": "présences aux réunions",
    "en": "attendance at meetings"
  },
  "project.dataProtection.purged.count": {
    "fr": "Nombre",
    "en": "Count"
  },
  "project.dataProtection.purged.from": {
    "fr": "Date la plus ancienne",
    "en": "Earliest date"
  },
  "project.dataProtection.purged.to": {
    "fr": "Date la plus récente",
    "en": "Latest date"
  },
  "project.dataProtection.purged.visa": {
    "fr": "Visa des archives départementales",
    "en": "Visa of the departmental archives"
  },
  "project.checks": {
    "fr": "Contrôles",
    "en": "Checks"
  },
  "project.checks.severity": {
    "fr": "Gravité par règle",
    "en": "Severity by rule"
  },
  "project.checks.severity=off": {
    "fr": "désactivée",
    "en": "off"
  },
  "project.checks.severity=info": {
    "fr": "information",
    "en": "info"
  },
  "project.checks.severity=warning": {
    "fr": "alerte",
    "en": "warning"
  },
  "project.checks.severity=error": {
    "fr": "erreur",
    "en": "error"
  },
  "project.checks.options": {
    "fr": "Seuils",
    "en": "Thresholds"
  },
  "project.checks.options.ownShare": {
    "fr": "Part propre minimale (%)",
    "en": "Least own share (%)"
  },
  "project.checks.options.aidCeiling": {
    "fr": "Plafond des aides publiques (%)",
    "en": "Ceiling of public aid (%)"
  },
  "project.checks.options.actionsPerLead": {
    "fr": "Actions par pilote",
    "en": "Actions per lead"
  },
  "project.checks.waivers": {
    "fr": "Dérogations",
    "en": "Waivers"
  },
  "project.checks.waivers.rule": {
    "fr": "Règle",
    "en": "Rule"
  },
  "project.checks.waivers.place": {
    "fr": "Endroit",
    "en": "Place"
  },
  "project.checks.waivers.reason": {
    "fr": "Motif",
    "en": "Reason"
  },
  "project.checks.waivers.author": {
    "fr": "Auteur",
    "en": "Author"
  },
  "project.checks.waivers.until": {
    "fr": "Jusqu’au",
    "en": "Until"
  },
  "project.checks.extends": {
    "fr": "Réglages hérités",
    "en": "Inherited settings"
  },
  "residents-vote-results": {
    "fr": "Résultats d’un vote",
    "en": "Results of a vote"
  },
  "residents-vote-results.vote": {
    "fr": "Vote",
    "en": "Vote"
  },
  "residents-vote-results.countedOn": {
    "fr": "Dépouillé le",
    "en": "Counted on"
  },
  "residents-vote-results.fingerprint": {
    "fr": "Empreinte des bulletins",
    "en": "Fingerprint of the ballots"
  },
  "residents-vote-results.voters": {
    "fr": "Bulletins",
    "en": "Ballots"
  },
  "residents-vote-results.blank": {
    "fr": "Bulletins blancs",
    "en": "Blank ballots"
  },
  "residents-vote-results.budget": {
    "fr": "Enveloppe",
    "en": "Envelope"
  },
  "residents-vote-results.choices": {
    "fr": "Actions",
    "en": "Actions"
  },
  "residents-vote-results.choices.action": {
    "fr": "Action",
    "en": "Action"
  },
  "residents-vote-results.choices.cost": {
    "fr": "Coût",
    "en": "Cost"
  },
  "residents-vote-results.choices.supporters": {
    "fr": "Votants",
    "en": "Supporters"
  },
  "residents-vote-results.choices.votes": {
    "fr": "Voix ou points",
    "en": "Votes or points"
  },
  "residents-vote-results.groups": {
    "fr": "Groupes",
    "en": "Groups"
  },
  "residents-vote-results.groups.by": {
    "fr": "Selon",
    "en": "By"
  },
  "residents-vote-results.groups.by=commune": {
    "fr": "commune",
    "en": "commune"
  },
  "residents-vote-results.groups.by=age": {
    "fr": "âge",
    "en": "age"
  },
  "residents-vote-results.groups.by=audience": {
    "fr": "public",
    "en": "audience"
  },
  "residents-vote-results.groups.group": {
    "fr": "Groupe",
    "en": "Group"
  },
  "residents-vote-results.groups.voters": {
    "fr": "Bulletins",
    "en": "Ballots"
  },
  "residents-vote-results.outcomes": {
    "fr": "Issues",
    "en": "Outcomes"
  },
  "residents-vote-results.outcomes.rule": {
    "fr": "Règle",
    "en": "Rule"
  },
  "residents-vote-results.outcomes.rule=most-votes": {
    "fr": "le plus de voix d’abord",
    "en": "most votes first"
  },
  "residents-vote-results.outcomes.rule=equal-shares": {
    "fr": "parts égales",
    "en": "equal shares"
  },
  "residents-vote-results.outcomes.rule=phragmen": {
    "fr": "Phragmén séquentiel",
    "en": "sequential Phragmén"
  },
  "residents-vote-results.outcomes.utility": {
    "fr": "Ce qui compte",
    "en": "What counts"
  },
  "residents-vote-results.outcomes.utility=cost": {
    "fr": "chaque euro compte",
    "en": "each euro counts"
  },
  "residents-vote-results.outcomes.utility=count": {
    "fr": "chaque action compte",
    "en": "each action counts"
  },
  "residents-vote-results.outcomes.completion": {
    "fr": "Complément",
    "en": "Completion"
  },
  "residents-vote-results.outcomes.completion=none": {
    "fr": "sans complément",
    "en": "no completion"
  },
  "residents-vote-results.outcomes.completion=add1": {
    "fr": "parts relevées d’un euro",
    "en": "shares raised by one euro"
  },
  "residents-vote-results.outcomes.completion=add1-then-votes": {
    "fr": "parts relevées d’un euro, puis le plus de voix d’abord",
    "en": "shares raised by one euro, then most votes first"
  },
  "residents-vote-results.outcomes.spent": {
    "fr": "Dépensé",
    "en": "Spent"
  },
  "residents-vote-results.outcomes.share": {
    "fr": "Part de chacun",
    "en": "Share of each"
  },
  "residents-vote-results.outcomes.firstShare": {
    "fr": "Part de chacun au départ",
    "en": "Share of each at first"
  },
  "residents-vote-results.outcomes.kept": {
    "fr": "Retenues",
    "en": "Kept"
  },
  "residents-vote-results.outcomes.kept.action": {
    "fr": "Action",
    "en": "Action"
  },
  "residents-vote-results.outcomes.kept.by": {
    "fr": "Retenue par",
    "en": "Kept by"
  },
  "residents-vote-results.outcomes.kept.by=rule": {
    "fr": "la règle",
    "en": "the rule"
  },
  "residents-vote-results.outcomes.kept.by=raised": {
    "fr": "la règle, une fois les parts relevées",
    "en": "the rule, once shares were raised"
  },
  "residents-vote-results.outcomes.kept.by=completion": {
    "fr": "le complément",
    "en": "the completion"
  },
  "residents-vote-results.outcomes.kept.tie": {
    "fr": "Départage",
    "en": "Tie"
  },
  "residents-vote-results.outcomes.kept.tie.with": {
    "fr": "Avec",
    "en": "With"
  },
  "residents-vote-results.outcomes.kept.tie.by": {
    "fr": "Départagée par",
    "en": "Tie broken by"
  },
  "residents-vote-results.outcomes.kept.tie.by=supporters": {
    "fr": "le nombre de votants",
    "en": "the number of supporters"
  },
  "residents-vote-results.outcomes.kept.tie.by=cost": {
    "fr": "le coût le plus bas",
    "en": "the lower cost"
  },
  "residents-vote-results.outcomes.kept.tie.by=id": {
    "fr": "l’identifiant",
    "en": "the identifier"
  },
  "residents-vote-results.outcomes.kept.paid": {
    "fr": "Payée par",
    "en": "Paid by"
  },
  "residents-vote-results.outcomes.kept.paid.by": {
    "fr": "Selon",
    "en": "By"
  },
  "residents-vote-results.outcomes.kept.paid.by=commune": {
    "fr": "commune",
    "en": "commune"
  },
  "residents-vote-results.outcomes.kept.paid.by=age": {
    "fr": "âge",
    "en": "age"
  },
  "residents-vote-results.outcomes.kept.paid.by=audience": {
    "fr": "public",
    "en": "audience"
  },
  "residents-vote-results.outcomes.kept.paid.group": {
    "fr": "Groupe",
    "en": "Group"
  },
  "residents-vote-results.outcomes.kept.paid.share": {
    "fr": "Part du coût",
    "en": "Share of the cost"
  },
  "residents-vote-results.outcomes.left": {
    "fr": "Écartées",
    "en": "Left out"
  },
  "residents-vote-results.outcomes.left.action": {
    "fr": "Action",
    "en": "Action"
  },
  "residents-vote-results.outcomes.left.lacking": {
    "fr": "Il manquait",
    "en": "Lacking"
  },
  "residents-vote-results.outcomes.money": {
    "fr": "Argent attribué",
    "en": "Money directed"
  },
  "residents-vote-results.outcomes.money.by": {
    "fr": "Selon",
    "en": "By"
  },
  "residents-vote-results.outcomes.money.by=commune": {
    "fr": "commune",
    "en": "commune"
  },
  "residents-vote-results.outcomes.money.by=age": {
    "fr": "âge",
    "en": "age"
  },
  "residents-vote-results.outcomes.money.by=audience": {
    "fr": "public",
    "en": "audience"
  },
  "residents-vote-results.outcomes.money.group": {
    "fr": "Groupe",
    "en": "Group"
  },
  "residents-vote-results.outcomes.money.share": {
    "fr": "Part de l’argent",
    "en": "Share of the money"
  },
  "residents-vote": {
    "fr": "Vote des habitants",
    "en": "Residents’ vote"
  },
  "residents-vote.id": {
    "fr": "Identifiant",
    "en": "Identifier"
  },
  "residents-vote.title": {
    "fr": "Titre",
    "en": "Title"
  },
  "residents-vote.start": {
    "fr": "Ouverture",
    "en": "Opens on"
  },
  "residents-vote.end": {
    "fr": "Clôture",
    "en": "Closes on"
  },
  "residents-vote.envelope": {
    "fr": "Enveloppe réservée",
    "en": "Reserved envelope"
  },
  "residents-vote.envelope.year": {
    "fr": "Année",
    "en": "Year"
  },
  "residents-vote.envelope.nature": {
    "fr": "Section",
    "en": "Section"
  },
  "residents-vote.envelope.nature=investment": {
    "fr": "investissement",
    "en": "investment"
  },
  "residents-vote.envelope.nature=operating": {
    "fr": "fonctionnement",
    "en": "operating"
  },
  "residents-vote.envelope.amount": {
    "fr": "Montant",
    "en": "Amount"
  },
  "residents-vote.envelope.share": {
    "fr": "Part de l’enveloppe",
    "en": "Share of the envelope"
  },
  "residents-vote.ballot": {
    "fr": "Bulletin",
    "en": "Ballot"
  },
  "residents-vote.ballot=approvals": {
    "fr": "des actions cochées",
    "en": "actions that are ticked"
  },
  "residents-vote.ballot=points": {
    "fr": "des points répartis",
    "en": "points that are given"
  },
  "residents-vote.ballot=order": {
    "fr": "des actions rangées",
    "en": "actions in order"
  },
  "residents-vote.most": {
    "fr": "Choix au plus",
    "en": "Choices at most"
  },
  "residents-vote.points": {
    "fr": "Points au plus",
    "en": "Points at most"
  },
  "residents-vote.choices": {
    "fr": "Actions soumises au vote",
    "en": "Actions put to the vote"
  },
  "residents-vote.choices.action": {
    "fr": "Action",
    "en": "Action"
  },
  "residents-vote.choices.cost": {
    "fr": "Coût",
    "en": "Cost"
  },
  "residents-vote.choices.code": {
    "fr": "Code",
    "en": "Code"
  },
  "residents-vote.rule": {
    "fr": "Règle",
    "en": "Rule"
  },
  "residents-vote.rule=most-votes": {
    "fr": "le plus de voix d’abord",
    "en": "most votes first"
  },
  "residents-vote.rule=equal-shares": {
    "fr": "parts égales",
    "en": "equal shares"
  },
  "residents-vote.rule=phragmen": {
    "fr": "Phragmén séquentiel",
    "en": "sequential Phragmén"
  },
  "residents-vote.utility": {
    "fr": "Ce qui compte",
    "en": "What counts"
  },
  "residents-vote.utility=cost": {
    "fr": "chaque euro compte",
    "en": "each euro counts"
  },
  "residents-vote.utility=count": {
    "fr": "chaque action compte",
    "en": "each action counts"
  },
  "residents-vote.completion": {
    "fr": "Complément",
    "en": "Completion"
  },
  "residents-vote.completion=none": {
    "fr": "sans complément",
    "en": "no completion"
  },
  "residents-vote.completion=add1": {
    "fr": "parts relevées d’un euro",
    "en": "shares raised by one euro"
  },
  "residents-vote.completion=add1-then-votes": {
    "fr": "parts relevées d’un euro, puis le plus de voix d’abord",
    "en": "shares raised by one euro, then most votes first"
  },
  "residents-vote.counted": {
    "fr": "Voix comptées à la main",
    "en": "Votes counted by hand"
  },
  "residents-vote.counted.action": {
    "fr": "Action",
    "en": "Action"
  },
  "residents-vote.counted.votes": {
    "fr": "Voix",
    "en": "Votes"
  },
  "residents-vote.counted.place": {
    "fr": "Lieu",
    "en": "Place"
  },
  "residents-vote.question": {
    "fr": "Question d’enquête",
    "en": "Survey question"
  },
  "residents-vote.question.survey": {
    "fr": "Enquête",
    "en": "Survey"
  },
  "residents-vote.question.question": {
    "fr": "Question",
    "en": "Question"
  },
  "residents-vote.illustrative": {
    "fr": "Pour l’exemple",
    "en": "Illustrative"
  },
  "residents-vote.publication": {
    "fr": "Publication",
    "en": "Publication"
  },
  "residents-vote.publication.smallestCell": {
    "fr": "Plus petit effectif publié",
    "en": "Smallest number published"
  },
  "residents-vote.publication.smallestBase": {
    "fr": "Plus petit groupe publié",
    "en": "Smallest group published"
  },
  "rule": {
    "fr": "Règles de contrôle de la maison",
    "en": "House rules of the checks"
  },
  "rule.rules": {
    "fr": "Règles",
    "en": "Rules"
  },
  "rule.rules.code": {
    "fr": "Code",
    "en": "Code"
  },
  "rule.rules.severity": {
    "fr": "Gravité",
    "en": "Severity"
  },
  "rule.rules.severity=info": {
    "fr": "information",
    "en": "info"
  },
  "rule.rules.severity=warning": {
    "fr": "alerte",
    "en": "warning"
  },
  "rule.rules.severity=error": {
    "fr": "erreur",
    "en": "error"
  },
  "rule.rules.step": {
    "fr": "À partir de l’étape",
    "en": "From step"
  },
  "rule.rules.step=launch": {
    "fr": "lancement",
    "en": "launch"
  },
  "rule.rules.step=diagnostic": {
    "fr": "diagnostic",
    "en": "diagnostic"
  },
  "rule.rules.step=programme": {
    "fr": "programme d’actions",
    "en": "programme"
  },
  "rule.rules.step=implementation": {
    "fr": "mise en œuvre",
    "en": "implementation"
  },
  "rule.rules.step=evaluation": {
    "fr": "évaluation",
    "en": "evaluation"
  },
  "rule.rules.each": {
    "fr": "Pour chaque",
    "en": "For each"
  },
  "rule.rules.when": {
    "fr": "Signalé quand",
    "en": "Reported when"
  },
  "rule.rules.at": {
    "fr": "Endroit signalé",
    "en": "Place reported"
  },
  "rule.rules.values": {
    "fr": "Valeurs nommées",
    "en": "Named values"
  },
  "rule.rules.says": {
    "fr": "Ce qui ne va pas",
    "en": "What is wrong"
  },
  "rule.rules.says.fr": {
    "fr": "En français",
    "en": "In French"
  },
  "rule.rules.says.en": {
    "fr": "En anglais",
    "en": "In English"
  },
  "rule.rules.why": {
    "fr": "Pourquoi",
    "en": "Why"
  },
  "rule.rules.why.fr": {
    "fr": "En français",
    "en": "In French"
  },
  "rule.rules.why.en": {
    "fr": "En anglais",
    "en": "In English"
  },
  "rule.rules.mend": {
    "fr": "Comment y remédier",
    "en": "How to mend it"
  },
  "rule.rules.mend.fr": {
    "fr": "En français",
    "en": "In French"
  },
  "rule.rules.mend.en": {
    "fr": "En anglais",
    "en": "In English"
  },
  "rule.rules.example": {
    "fr": "Exemple",
    "en": "Example"
  },
  "rule.rules.example.wrong": {
    "fr": "À éviter",
    "en": "Avoid"
  },
  "rule.rules.example.right": {
    "fr": "À écrire",
    "en": "Write"
  },
  "sitting": {
    "fr": "Séance",
    "en": "Sitting"
  },
  "sitting.kind": {
    "fr": "Nature",
    "en": "Kind"
  },
  "sitting.version": {
    "fr": "Version",
    "en": "Version"
  },
  "sitting.madeFrom": {
    "fr": "Faite de",
    "en": "Made from"
  },
  "sitting.madeFrom.fingerprint": {
    "fr": "Empreinte",
    "en": "Fingerprint"
  },
  "sitting.madeFrom.date": {
    "fr": "Date",
    "en": "Date"
  },
  "sitting.madeFrom.project": {
    "fr": "Projet",
    "en": "Project"
  },
  "sitting.madeFrom.project.title": {
    "fr": "Titre",
    "en": "Title"
  },
  "sitting.madeFrom.project.siren": {
    "fr": "SIREN",
    "en": "SIREN"
  },
  "sitting.madeFrom.weights": {
    "fr": "Poids d’alors",
    "en": "Weights then"
  },
  "sitting.madeFrom.weights.from": {
    "fr": "Venus de",
    "en": "From"
  },
  "sitting.madeFrom.weights.shares": {
    "fr": "Parts",
    "en": "Shares"
  },
  "sitting.madeFrom.weights.shares.criterion": {
    "fr": "Critère",
    "en": "Criterion"
  },
  "sitting.madeFrom.weights.shares.share": {
    "fr": "Part",
    "en": "Share"
  },
  "sitting.weights": {
    "fr": "Poids",
    "en": "Weights"
  },
  "sitting.weights.criterion": {
    "fr": "Critère",
    "en": "Criterion"
  },
  "sitting.weights.points": {
    "fr": "Points",
    "en": "Points"
  },
  "sitting.weights.before": {
    "fr": "Part avant la séance",
    "en": "Share before the sitting"
  },
  "sitting.ballots": {
    "fr": "Bulletins",
    "en": "Ballots"
  },
  "sitting.ballots.voter": {
    "fr": "Votant",
    "en": "Voter"
  },
  "sitting.ballots.college": {
    "fr": "Collège",
    "en": "College"
  },
  "sitting.ballots.college=elected": {
    "fr": "élus",
    "en": "elected members"
  },
  "sitting.ballots.college=staff": {
    "fr": "agents",
    "en": "staff"
  },
  "sitting.ballots.college=residents": {
    "fr": "habitants",
    "en": "residents"
  },
  "sitting.ballots.college=partners": {
    "fr": "partenaires",
    "en": "partners"
  },
  "sitting.ballots.year": {
    "fr": "Année",
    "en": "Year"
  },
  "sitting.ballots.points": {
    "fr": "Points",
    "en": "Points"
  },
  "sitting.scores": {
    "fr": "Notes",
    "en": "Scores"
  },
  "sitting.scores.action": {
    "fr": "Action",
    "en": "Action"
  },
  "sitting.scores.criterion": {
    "fr": "Critère",
    "en": "Criterion"
  },
  "sitting.scores.score": {
    "fr": "Note",
    "en": "Score"
  },
  "sitting.scores.before": {
    "fr": "Note avant la séance",
    "en": "Score before the sitting"
  },
  "sitting.scores.reason": {
    "fr": "Motif",
    "en": "Reason"
  },
  "sitting.envelopes": {
    "fr": "Enveloppes",
    "en": "Envelopes"
  },
  "sitting.envelopes.year": {
    "fr": "Année",
    "en": "Year"
  },
  "sitting.envelopes.nature": {
    "fr": "Nature",
    "en": "Nature"
  },
  "sitting.envelopes.nature=investment": {
    "fr": "investissement",
    "en": "investment"
  },
  "sitting.envelopes.nature=operating": {
    "fr": "fonctionnement",
    "en": "operating"
  },
  "sitting.envelopes.nature=fte": {
    "fr": "temps d’agents",
    "en": "staff time"
  },
  "sitting.envelopes.amount": {
    "fr": "Montant",
    "en": "Amount"
  },
  "sitting.envelopes.before": {
    "fr": "Montant avant la séance",
    "en": "Amount before the sitting"
  },
  "sitting.minimumPerAxis": {
    "fr": "Minimum par axe",
    "en": "Minimum of each axis"
  },
  "sitting.minimumPerAxis.atLeast": {
    "fr": "Au moins",
    "en": "At least"
  },
  "sitting.minimumPerAxis.before": {
    "fr": "Avant la séance",
    "en": "Before the sitting"
  },
  "sitting.waitingCost": {
    "fr": "Coût d’une année d’attente",
    "en": "Cost of a year’s wait"
  },
  "sitting.waitingCost.percent": {
    "fr": "En pour cent",
    "en": "In percent"
  },
  "sitting.waitingCost.before": {
    "fr": "Avant la séance",
    "en": "Before the sitting"
  },
  "sitting.rules": {
    "fr": "Règles du plan",
    "en": "Rules of the plan"
  },
  "sitting.rules.rule": {
    "fr": "Règle",
    "en": "Rule"
  },
  "sitting.rules.rule=mandatory": {
    "fr": "action obligatoire",
    "en": "mandatory action"
  },
  "sitting.rules.rule=exclusive": {
    "fr": "actions exclusives",
    "en": "exclusive actions"
  },
  "sitting.rules.rule=depends-on": {
    "fr": "dépendance",
    "en": "dependency"
  },
  "sitting.rules.rule=opens": {
    "fr": "pas avant une date fixe",
    "en": "not before a fixed point"
  },
  "sitting.rules.rule=awaits": {
    "fr": "achevée à une date fixe",
    "en": "over by a fixed point"
  },
  "sitting.rules.rule=residents": {
    "fr": "choix des habitants",
    "en": "choice of residents"
  },
  "sitting.rules.rule=net": {
    "fr": "enveloppe nette des subventions accordées",
    "en": "envelope net of grants"
  },
  "sitting.rules.actions": {
    "fr": "Actions",
    "en": "Actions"
  },
  "sitting.rules.date": {
    "fr": "Date fixe",
    "en": "Fixed point"
  },
  "sitting.rules.year": {
    "fr": "Année",
    "en": "Year"
  },
  "sitting.rules.holds": {
    "fr": "S’applique",
    "en": "Holds"
  },
  "sitting.decisions": {
    "fr": "Décisions",
    "en": "Decisions"
  },
  "survey-format": {
    "fr": "Format d’enquête",
    "en": "Survey format"
  },
  "survey-format.title": {
    "fr": "Nom du format",
    "en": "Name of the format"
  },
  "survey-format.title.fr": {
    "fr": "En français",
    "en": "In French"
  },
  "survey-format.title.en": {
    "fr": "En anglais",
    "en": "In English"
  },
  "survey-format.recognise": {
    "fr": "Ce qui le fait reconnaître",
    "en": "What it is recognised by"
  },
  "survey-format.recognise.signs": {
    "fr": "En-têtes de l’outil, au moins",
    "en": "Headers of the tool, at least"
  },
  "survey-format.recognise.first": {
    "fr": "Première case",
    "en": "First cell"
  },
  "survey-format.recognise.holding": {
    "fr": "Une case au moins",
    "en": "One cell at least"
  },
  "survey-format.recognise.twins": {
    "fr": "Colonnes doubles",
    "en": "Twin columns"
  },
  "survey-format.recognise.before": {
    "fr": "L’emporte sur",
    "en": "Wins over"
  },
  "survey-format.headers": {
    "fr": "Lignes d’en-têtes",
    "en": "Rows of headers"
  },
  "survey-format.headers.rows": {
    "fr": "Disposition",
    "en": "Layout"
  },
  "survey-format.headers.rows=one": {
    "fr": "une seule ligne",
    "en": "one row"
  },
  "survey-format.headers.rows=answers-below": {
    "fr": "les réponses de chaque question sur la ligne du dessous",
    "en": "the answers of each question on the row below"
  },
  "survey-format.headers.rows=questions-above": {
    "fr": "les questions sur la ligne du dessus",
    "en": "the questions on the row above"
  },
  "survey-format.headers.rows=texts-below": {
    "fr": "le texte des questions sur la ligne du dessous",
    "en": "the words of the questions on the row below"
  },
  "survey-format.headers.skip": {
    "fr": "Lignes à sauter",
    "en": "Rows to skip"
  },
  "survey-format.headers.spread": {
    "fr": "Cases vides à droite d’une question",
    "en": "Empty cells on the right of a question"
  },
  "survey-format.headers.spread=always": {
    "fr": "elles sont de la même question",
    "en": "they are of the same question"
  },
  "survey-format.headers.spread=alike": {
    "fr": "elles en sont quand leurs réponses se ressemblent",
    "en": "they are when their answers are alike"
  },
  "survey-format.headers.single": {
    "fr": "Réponse seule",
    "en": "Single answer"
  },
  "survey-format.headers.questions": {
    "fr": "Motifs d’un en-tête",
    "en": "Patterns of a header"
  },
  "survey-format.headers.shared": {
    "fr": "Motifs de plusieurs colonnes",
    "en": "Patterns of several columns"
  },
  "survey-format.headers.texts": {
    "fr": "Colonnes qui disent un code en mots",
    "en": "Columns that say a code in words"
  },
  "survey-format.headers.codes": {
    "fr": "En-têtes de l’outil derrière un code",
    "en": "Headers of the tool behind a code"
  },
  "survey-format.columns": {
    "fr": "Colonnes qui ne sont pas des réponses",
    "en": "Columns that are no answers"
  },
  "survey-format.columns.submitted": {
    "fr": "Date d’envoi",
    "en": "Day of sending"
  },
  "survey-format.columns.started": {
    "fr": "Date de début",
    "en": "Day of starting"
  },
  "survey-format.columns.draft": {
    "fr": "Brouillon",
    "en": "Draft"
  },
  "survey-format.columns.finished": {
    "fr": "Terminé",
    "en": "Finished"
  },
  "survey-format.columns.last-page": {
    "fr": "Dernière page",
    "en": "Last page"
  },
  "survey-format.columns.technical": {
    "fr": "Colonnes de l’outil",
    "en": "Columns of the tool"
  },
  "survey-format.columns.token": {
    "fr": "Code d’invitation",
    "en": "Token"
  },
  "survey-format.columns.ip": {
    "fr": "Adresse IP",
    "en": "IP address"
  },
  "survey-format.columns.referrer": {
    "fr": "Page de provenance",
    "en": "Referrer"
  },
  "survey-format.columns.user-agent": {
    "fr": "Navigateur",
    "en": "User agent"
  },
  "survey-format.columns.user": {
    "fr": "Identifiant de personne",
    "en": "Identifier of a person"
  },
  "survey-format.columns.e-mail": {
    "fr": "Adresse électronique",
    "en": "E-mail address"
  },
  "survey-format.columns.name": {
    "fr": "Nom",
    "en": "Name"
  },
  "survey-format.columns.phone": {
    "fr": "Téléphone",
    "en": "Telephone"
  },
  "survey-format.columns.location": {
    "fr": "Position",
    "en": "Location"
  },
  "survey-format.dates": {
    "fr": "Dates",
    "en": "Dates"
  },
  "survey-format.decimal": {
    "fr": "Décimales",
    "en": "Decimals"
  },
  "survey-format.decimal=comma": {
    "fr": "virgule",
    "en": "comma"
  },
  "survey-format.decimal=point": {
    "fr": "point",
    "en": "point"
  },
  "survey-format.complete": {
    "fr": "Réponse complète",
    "en": "Complete response"
  },
  "survey-format.complete=submitted": {
    "fr": "elle a une date d’envoi",
    "en": "it has a day of sending"
  },
  "survey-format.choices": {
    "fr": "Choix multiples",
    "en": "Multiple choices"
  },
  "survey-format.choices.separator": {
    "fr": "Entre les réponses d’une case",
    "en": "Between the answers of a cell"
  },
  "survey-format.choices.ticked": {
    "fr": "Case cochée",
    "en": "Ticked cell"
  },
  "survey-format.choices.unticked": {
    "fr": "Case non cochée",
    "en": "Cell not ticked"
  },
  "survey-format.answers": {
    "fr": "Ce que disent les cases",
    "en": "What cells say"
  },
  "survey-format.answers.yes": {
    "fr": "Oui",
    "en": "Yes"
  },
  "survey-format.answers.no": {
    "fr": "Non",
    "en": "No"
  },
  "survey-format.answers.empty": {
    "fr": "Pas de réponse",
    "en": "No answer"
  },
  "survey-format.answers.not-asked": {
    "fr": "Question non posée",
    "en": "Question not asked"
  },
  "survey-format.answers.no-opinion": {
    "fr": "Sans opinion",
    "en": "No opinion"
  },
  "survey-format.answers.other": {
    "fr": "Autre",
    "en": "Other"
  },
  "survey-results": {
    "fr": "Résultats d’enquête",
    "en": "Survey results"
  },
  "survey-results.survey": {
    "fr": "Enquête",
    "en": "Survey"
  },
  "survey-results.wave": {
    "fr": "Vague",
    "en": "Wave"
  },
  "survey-results.importedOn": {
    "fr": "Importé le",
    "en": "Imported on"
  },
  "survey-results.fingerprint": {
    "fr": "Empreinte du fichier",
    "en": "File fingerprint"
  },
  "survey-results.publishable": {
    "fr": "Publiable",
    "en": "Publishable"
  },
  "survey-results.publishable.smallestCell": {
    "fr": "Plus petit effectif montré",
    "en": "Smallest count shown"
  },
  "survey-results.publishable.smallestBase": {
    "fr": "Plus petite base",
    "en": "Smallest base"
  },
  "survey-results.publishable.leftOut": {
    "fr": "Laissée de côté",
    "en": "Left out"
  },
  "survey-results.base": {
    "fr": "Réponses",
    "en": "Responses"
  },
  "survey-results.complete": {
    "fr": "Complètes",
    "en": "Complete"
  },
  "survey-results.partial": {
    "fr": "Partielles",
    "en": "Partial"
  },
  "survey-results.counts": {
    "fr": "Décomptes",
    "en": "Counts"
  },
  "survey-results.counts.question": {
    "fr": "Question",
    "en": "Question"
  },
  "survey-results.counts.row": {
    "fr": "Ligne",
    "en": "Row"
  },
  "survey-results.counts.asked": {
    "fr": "Personnes interrogées",
    "en": "People asked"
  },
  "survey-results.counts.base": {
    "fr": "Répondants",
    "en": "Respondents"
  },
  "survey-results.counts.noOpinion": {
    "fr": "Sans opinion",
    "en": "No opinion"
  },
  "survey-results.counts.options": {
    "fr": "Réponses",
    "en": "Options"
  },
  "survey-results.counts.other": {
    "fr": "Autres réponses",
    "en": "Other answers"
  },
  "survey-results.counts.mean": {
    "fr": "Moyenne",
    "en": "Mean"
  },
  "survey-results.counts.deviation": {
    "fr": "Écart type",
    "en": "Standard deviation"
  },
  "survey-results.counts.median": {
    "fr": "Médiane",
    "en": "Median"
  },
  "survey-results.counts.smallest": {
    "fr": "Plus petite",
    "en": "Smallest"
  },
  "survey-results.counts.largest": {
    "fr": "Plus grande",
    "en": "Largest"
  },
  "survey-results.counts.weighted": {
    "fr": "Redressé",
    "en": "Weighted"
  },
  "survey-results.counts.weighted.base": {
    "fr": "Base",
    "en": "Base"
  },
  "survey-results.counts.weighted.options": {
    "fr": "Réponses",
    "en": "Options"
  },
  "survey-results.counts.weighted.mean": {
    "fr": "Moyenne",
    "en": "Mean"
  },
  "survey-results.counts.weighted.designEffect": {
    "fr": "Effet de plan",
    "en": "Design effect"
  },
  "survey-results.counts.published": {
    "fr": "Chiffres publiables",
    "en": "Publishable figures"
  },
  "survey-results.counts.published.answers": {
    "fr": "Réponses",
    "en": "Options"
  },
  "survey-results.counts.published.answers.share": {
    "fr": "Part",
    "en": "Share"
  },
  "survey-results.counts.published.answers.low": {
    "fr": "Au moins",
    "en": "At least"
  },
  "survey-results.counts.published.answers.high": {
    "fr": "Au plus",
    "en": "At most"
  },
  "survey-results.counts.published.groups": {
    "fr": "Groupes",
    "en": "Groups"
  },
  "survey-results.counts.published.groups.count": {
    "fr": "Effectif",
    "en": "Count"
  },
  "survey-results.counts.published.groups.share": {
    "fr": "Part",
    "en": "Share"
  },
  "survey-results.counts.published.groups.low": {
    "fr": "Au moins",
    "en": "At least"
  },
  "survey-results.counts.published.groups.high": {
    "fr": "Au plus",
    "en": "At most"
  },
  "survey-results.counts.published.mean": {
    "fr": "Moyenne",
    "en": "Mean"
  },
  "survey-results.counts.published.mean.value": {
    "fr": "Valeur",
    "en": "Value"
  },
  "survey-results.counts.published.mean.low": {
    "fr": "Au moins",
    "en": "At least"
  },
  "survey-results.counts.published.mean.high": {
    "fr": "Au plus",
    "en": "At most"
  },
  "survey-results.counts.published.mean.deviation": {
    "fr": "Écart type",
    "en": "Standard deviation"
  },
  "survey-results.counts.published.mean.median": {
    "fr": "Médiane",
    "en": "Median"
  },
  "survey-results.counts.published.ends": {
    "fr": "Extrêmes",
    "en": "Ends"
  },
  "survey-results.counts.published.ends.highest": {
    "fr": "Les plus hauts",
    "en": "Highest"
  },
  "survey-results.counts.published.ends.lowest": {
    "fr": "Les plus bas",
    "en": "Lowest"
  },
  "survey-results.counts.published.nps": {
    "fr": "Score de recommandation",
    "en": "Recommendation score"
  },
  "survey-results.counts.published.nps.score": {
    "fr": "Score",
    "en": "Score"
  },
  "survey-results.counts.published.nps.low": {
    "fr": "Au moins",
    "en": "At least"
  },
  "survey-results.counts.published.nps.high": {
    "fr": "Au plus",
    "en": "At most"
  },
  "survey-results.counts.published.rank": {
    "fr": "Rang",
    "en": "Rank"
  },
  "survey-results.counts.published.rank.mean": {
    "fr": "Moyenne",
    "en": "Mean"
  },
  "survey-results.counts.published.rank.first": {
    "fr": "Premier",
    "en": "First"
  },
  "survey-results.counts.published.rank.borda": {
    "fr": "Points",
    "en": "Points"
  },
  "survey-results.crossings": {
    "fr": "Croisements",
    "en": "Crossings"
  },
  "survey-results.crossings.question": {
    "fr": "Question",
    "en": "Question"
  },
  "survey-results.crossings.row": {
    "fr": "Ligne",
    "en": "Row"
  },
  "survey-results.crossings.by": {
    "fr": "Selon",
    "en": "By"
  },
  "survey-results.crossings.counts": {
    "fr": "Décomptes",
    "en": "Counts"
  },
  "survey-results.crossings.bases": {
    "fr": "Répondants",
    "en": "Respondents"
  },
  "survey-results.crossings.means": {
    "fr": "Moyennes",
    "en": "Means"
  },
  "survey-results.crossings.deviations": {
    "fr": "Écarts types",
    "en": "Standard deviations"
  },
  "survey-results.crossings.published": {
    "fr": "Chiffres publiables",
    "en": "Publishable figures"
  },
  "survey-results.crossings.published.columns": {
    "fr": "Réponses",
    "en": "Options"
  },
  "survey-results.crossings.published.rounded": {
    "fr": "Arrondi à",
    "en": "Rounded to"
  },
  "survey-results.crossings.published.groups": {
    "fr": "Groupes",
    "en": "Groups"
  },
  "survey-results.crossings.published.groups.codes": {
    "fr": "Réponses",
    "en": "Options"
  },
  "survey-results.crossings.published.groups.base": {
    "fr": "Répondants",
    "en": "Respondents"
  },
  "survey-results.crossings.published.groups.counts": {
    "fr": "Décomptes",
    "en": "Counts"
  },
  "survey-results.crossings.published.groups.shares": {
    "fr": "Parts",
    "en": "Shares"
  },
  "survey-results.crossings.published.groups.mean": {
    "fr": "Moyenne",
    "en": "Mean"
  },
  "survey-results.crossings.published.verdict": {
    "fr": "Test",
    "en": "Test"
  },
  "survey-results.crossings.published.verdict.kind": {
    "fr": "Conclusion",
    "en": "Verdict"
  },
  "survey-results.crossings.published.verdict.kind=differ": {
    "fr": "les groupes diffèrent",
    "en": "groups differ"
  },
  "survey-results.crossings.published.verdict.kind=chance": {
    "fr": "peut venir du hasard",
    "en": "may be chance"
  },
  "survey-results.crossings.published.verdict.kind=unknown": {
    "fr": "trop peu de réponses",
    "en": "too few answers"
  },
  "survey-results.crossings.published.verdict.chiSquare": {
    "fr": "Khi-deux",
    "en": "Chi-square"
  },
  "survey-results.crossings.published.verdict.freedom": {
    "fr": "Degrés de liberté",
    "en": "Degrees of freedom"
  },
  "survey-results.crossings.published.verdict.p": {
    "fr": "p",
    "en": "p"
  },
  "survey-results.crossings.published.verdict.cramersV": {
    "fr": "V de Cramér",
    "en": "Cramér’s V"
  },
  "survey-results.crossings.published.differences": {
    "fr": "Écarts",
    "en": "Differences"
  },
  "survey-results.crossings.published.differences.group": {
    "fr": "Groupe",
    "en": "Group"
  },
  "survey-results.crossings.published.differences.answer": {
    "fr": "Réponse",
    "en": "Option"
  },
  "survey-results.crossings.published.differences.here": {
    "fr": "Ici",
    "en": "Here"
  },
  "survey-results.crossings.published.differences.elsewhere": {
    "fr": "Ailleurs",
    "en": "Elsewhere"
  },
  "survey-results.crossings.published.differences.p": {
    "fr": "p",
    "en": "p"
  },
  "survey-results.weighting": {
    "fr": "Redressement",
    "en": "Weighting"
  },
  "survey-results.weighting.method": {
    "fr": "Méthode",
    "en": "Method"
  },
  "survey-results.weighting.method=post-stratification": {
    "fr": "post-stratification",
    "en": "post-stratification"
  },
  "survey-results.weighting.method=raking": {
    "fr": "calage sur marges (raking)",
    "en": "raking"
  },
  "survey-results.weighting.questions": {
    "fr": "Marges",
    "en": "Margins"
  },
  "survey-results.weighting.respondents": {
    "fr": "Réponses redressées",
    "en": "Responses weighted"
  },
  "survey-results.weighting.designEffect": {
    "fr": "Effet de plan",
    "en": "Design effect"
  },
  "survey-results.weighting.effectiveBase": {
    "fr": "Base efficace",
    "en": "Effective base"
  },
  "survey-results.weighting.smallest": {
    "fr": "Poids le plus petit",
    "en": "Smallest weight"
  },
  "survey-results.weighting.largest": {
    "fr": "Poids le plus grand",
    "en": "Largest weight"
  },
  "survey-results.weighting.rounds": {
    "fr": "Tours de calage",
    "en": "Rounds of raking"
  },
  "survey": {
    "fr": "Questionnaire d’enquête",
    "en": "Survey questionnaire"
  },
  "survey.id": {
    "fr": "Identifiant",
    "en": "Identifier"
  },
  "survey.title": {
    "fr": "Titre",
    "en": "Title"
  },
  "survey.audiences": {
    "fr": "Publics",
    "en": "Audiences"
  },
  "survey.audiences=elected": {
    "fr": "élus",
    "en": "elected members",
    "words": [
      "élu",
      "élue",
      "élus et élues",
      "maires"
    ]
  },
  "survey.audiences=staff": {
    "fr": "agents et services",
    "en": "staff",
    "words": [
      "agents",
      "agent",
      "services",
      "personnel"
    ]
  },
  "survey.audiences=residents": {
    "fr": "habitants",
    "en": "residents",
    "words": [
      "habitant",
      "habitante",
      "usagers",
      "citoyens",
      "administrés",
      "grand public",
      "population"
    ]
  },
  "survey.audiences=businesses": {
    "fr": "entreprises",
    "en": "businesses",
    "words": [
      "entreprise",
      "professionnels",
      "acteurs économiques",
      "commerçants"
    ]
  },
  "survey.audiences=associations": {
    "fr": "associations",
    "en": "associations",
    "words": [
      "association",
      "monde associatif"
    ]
  },
  "survey.languages": {
    "fr": "Langues",
    "en": "Languages"
  },
  "survey.introduction": {
    "fr": "Introduction",
    "en": "Introduction"
  },
  "survey.closing": {
    "fr": "Remerciement",
    "en": "Closing words"
  },
  "survey.sections": {
    "fr": "Parties",
    "en": "Sections"
  },
  "survey.sections.id": {
    "fr": "Identifiant",
    "en": "Identifier"
  },
  "survey.sections.title": {
    "fr": "Titre",
    "en": "Title"
  },
  "survey.sections.text": {
    "fr": "Texte",
    "en": "Text"
  },
  "survey.questions": {
    "fr": "Questions",
    "en": "Questions"
  },
  "survey.questions.id": {
    "fr": "Identifiant",
    "en": "Identifier"
  },
  "survey.questions.type": {
    "fr": "Type",
    "en": "Type"
  },
  "survey.questions.type=single": {
    "fr": "choix unique",
    "en": "single choice",
    "words": [
      "QCU"
    ]
  },
  "survey.questions.type=multiple": {
    "fr": "choix multiple",
    "en": "multiple choice",
    "words": [
      "QCM"
    ]
  },
  "survey.questions.type=yes-no": {
    "fr": "oui ou non",
    "en": "yes or no",
    "words": [
      "oui/non",
      "yes/no"
    ]
  },
  "survey.questions.type=number": {
    "fr": "nombre",
    "en": "number"
  },
  "survey.questions.type=scale": {
    "fr": "échelle",
    "en": "scale"
  },
  "survey.questions.type=nps": {
    "fr": "recommandation de 0 à 10",
    "en": "recommendation 0 to 10"
  },
  "survey.questions.type=text": {
    "fr": "texte libre",
    "en": "free text"
  },
  "survey.questions.type=date": {
    "fr": "date",
    "en": "date"
  },
  "survey.questions.type=matrix": {
    "fr": "tableau",
    "en": "matrix"
  },
  "survey.questions.type=ranking": {
    "fr": "classement",
    "en": "ranking"
  },
  "survey.questions.text": {
    "fr": "Question",
    "en": "Question"
  },
  "survey.questions.help": {
    "fr": "Aide",
    "en": "Help"
  },
  "survey.questions.section": {
    "fr": "Partie",
    "en": "Section"
  },
  "survey.questions.profile": {
    "fr": "Profil",
    "en": "Profile"
  },
  "survey.questions.profile=commune": {
    "fr": "commune",
    "en": "commune"
  },
  "survey.questions.profile=age": {
    "fr": "âge",
    "en": "age"
  },
  "survey.questions.profile=gender": {
    "fr": "genre",
    "en": "gender"
  },
  "survey.questions.profile=audience": {
    "fr": "public",
    "en": "audience"
  },
  "survey.questions.profile=other": {
    "fr": "autre",
    "en": "other"
  },
  "survey.questions.options": {
    "fr": "Réponses",
    "en": "Options"
  },
  "survey.questions.options.code": {
    "fr": "Code",
    "en": "Code"
  },
  "survey.questions.options.label": {
    "fr": "Libellé",
    "en": "Label"
  },
  "survey.questions.options.need": {
    "fr": "Besoin",
    "en": "Need"
  },
  "survey.questions.options.noOpinion": {
    "fr": "Sans opinion",
    "en": "No opinion"
  },
  "survey.questions.other": {
    "fr": "Réponse « Autre » libre",
    "en": "Free “other” answer"
  },
  "survey.questions.most": {
    "fr": "Réponses au plus",
    "en": "Answers at most"
  },
  "survey.questions.rows": {
    "fr": "Lignes",
    "en": "Rows"
  },
  "survey.questions.rows.code": {
    "fr": "Code",
    "en": "Code"
  },
  "survey.questions.rows.label": {
    "fr": "Libellé",
    "en": "Label"
  },
  "survey.questions.scale": {
    "fr": "Échelle",
    "en": "Scale"
  },
  "survey.questions.scale.min": {
    "fr": "Minimum",
    "en": "Minimum"
  },
  "survey.questions.scale.max": {
    "fr": "Maximum",
    "en": "Maximum"
  },
  "survey.questions.scale.labels": {
    "fr": "Sens des niveaux",
    "en": "Meaning of levels"
  },
  "survey.questions.unit": {
    "fr": "Unité",
    "en": "Unit"
  },
  "survey.questions.showIf": {
    "fr": "Condition",
    "en": "Condition"
  },
  "survey.questions.required": {
    "fr": "Obligatoire",
    "en": "Required"
  },
  "survey.questions.personal": {
    "fr": "Donnée personnelle",
    "en": "Personal data"
  },
  "survey.translations": {
    "fr": "Versions dans d’autres langues",
    "en": "Versions in other languages"
  },
  "survey.translations.fr": {
    "fr": "Français",
    "en": "French"
  },
  "survey.translations.fr.title": {
    "fr": "Titre",
    "en": "Title"
  },
  "survey.translations.fr.introduction": {
    "fr": "Introduction",
    "en": "Introduction"
  },
  "survey.translations.fr.closing": {
    "fr": "Remerciement",
    "en": "Closing words"
  },
  "survey.translations.fr.sections": {
    "fr": "Parties",
    "en": "Sections"
  },
  "survey.translations.fr.sections.title": {
    "fr": "Titre",
    "en": "Title"
  },
  "survey.translations.fr.sections.text": {
    "fr": "Texte",
    "en": "Text"
  },
  "survey.translations.fr.questions": {
    "fr": "Questions",
    "en": "Questions"
  },
  "survey.translations.fr.questions.text": {
    "fr": "Question",
    "en": "Question"
  },
  "survey.translations.fr.questions.help": {
    "fr": "Aide",
    "en": "Help"
  },
  "survey.translations.fr.questions.unit": {
    "fr": "Unité",
    "en": "Unit"
  },
  "survey.translations.fr.questions.options": {
    "fr": "Réponses, par code",
    "en": "Options, by code"
  },
  "survey.translations.fr.questions.rows": {
    "fr": "Lignes, par code",
    "en": "Rows, by code"
  },
  "survey.translations.fr.questions.labels": {
    "fr": "Niveaux",
    "en": "Levels"
  },
  "survey.translations.en": {
    "fr": "Anglais",
    "en": "English"
  },
  "survey.translations.en.title": {
    "fr": "Titre",
    "en": "Title"
  },
  "survey.translations.en.introduction": {
    "fr": "Introduction",
    "en": "Introduction"
  },
  "survey.translations.en.closing": {
    "fr": "Remerciement",
    "en": "Closing words"
  },
  "survey.translations.en.sections": {
    "fr": "Parties",
    "en": "Sections"
  },
  "survey.translations.en.sections.title": {
    "fr": "Titre",
    "en": "Title"
  },
  "survey.translations.en.sections.text": {
    "fr": "Texte",
    "en": "Text"
  },
  "survey.translations.en.questions": {
    "fr": "Questions",
    "en": "Questions"
  },
  "survey.translations.en.questions.text": {
    "fr": "Question",
    "en": "Question"
  },
  "survey.translations.en.questions.help": {
    "fr": "Aide",
    "en": "Help"
  },
  "survey.translations.en.questions.unit": {
    "fr": "Unité",
    "en": "Unit"
  },
  "survey.translations.en.questions.options": {
    "fr": "Réponses, par code",
    "en": "Options, by code"
  },
  "survey.translations.en.questions.rows": {
    "fr": "Lignes, par code",
    "en": "Rows, by code"
  },
  "survey.translations.en.questions.labels": {
    "fr": "Niveaux",
    "en": "Levels"
  },
  "survey.mapping": {
    "fr": "Correspondance question → colonne",
    "en": "Mapping question → column"
  },
  "survey.mapping.column": {
    "fr": "Colonne",
    "en": "Column"
  },
  "survey.mapping.columns": {
    "fr": "Colonnes, par réponse ou ligne",
    "en": "Columns, by answer or row"
  },
  "survey.mapping.answers": {
    "fr": "Réponses lues",
    "en": "Answers as read"
  },
  "survey.aside": {
    "fr": "Colonnes laissées de côté",
    "en": "Columns left aside"
  },
  "survey.weighting": {
    "fr": "Redressement",
    "en": "Weighting"
  },
  "survey.weighting.method": {
    "fr": "Méthode",
    "en": "Method"
  },
  "survey.weighting.method=post-stratification": {
    "fr": "post-stratification",
    "en": "post-stratification"
  },
  "survey.weighting.method=raking": {
    "fr": "calage sur marges (raking)",
    "en": "raking"
  },
  "survey.weighting.margins": {
    "fr": "Marges",
    "en": "Margins"
  },
  "survey.weighting.margins.question": {
    "fr": "Question",
    "en": "Question"
  },
  "survey.weighting.margins.targets": {
    "fr": "Effectifs réels par réponse",
    "en": "True numbers by answer"
  },
  "survey.weighting.margins.source": {
    "fr": "Source",
    "en": "Source"
  },
  "survey.weighting.largest": {
    "fr": "Poids le plus grand",
    "en": "Largest weight"
  },
  "survey.crossings": {
    "fr": "Croiser selon",
    "en": "Cross by"
  },
  "survey.population": {
    "fr": "Personnes concernées",
    "en": "People concerned"
  },
  "survey.publication": {
    "fr": "Publication",
    "en": "Publication"
  },
  "survey.publication.smallestCell": {
    "fr": "Plus petit effectif publié",
    "en": "Smallest number published"
  },
  "survey.publication.smallestBase": {
    "fr": "Plus petite base d’un pourcentage",
    "en": "Smallest base of a percentage"
  },
  "survey.waves": {
    "fr": "Vagues",
    "en": "Waves"
  },
  "survey.waves.id": {
    "fr": "Identifiant",
    "en": "Identifier"
  },
  "survey.waves.start": {
    "fr": "Ouverture",
    "en": "Start"
  },
  "survey.waves.end": {
    "fr": "Clôture",
    "en": "End"
  },
  "survey.waves.channel": {
    "fr": "Canal",
    "en": "Channel"
  },
  "theme": {
    "fr": "Charte des documents",
    "en": "Look of the documents"
  },
  "theme.look": {
    "fr": "Charte de départ",
    "en": "Look to start from"
  },
  "theme.colours": {
    "fr": "Couleurs",
    "en": "Colours"
  },
  "theme.colours.accent": {
    "fr": "Couleur principale",
    "en": "Main colour"
  },
  "theme.colours.text": {
    "fr": "Texte",
    "en": "Text"
  },
  "theme.colours.muted": {
    "fr": "Texte discret",
    "en": "Quiet text"
  },
  "theme.colours.band": {
    "fr": "Fond clair",
    "en": "Light ground"
  },
  "theme.colours.axes": {
    "fr": "Couleurs des axes",
    "en": "Colours of the axes"
  },
  "theme.colours.charts": {
    "fr": "Couleurs des graphiques",
    "en": "Colours of charts"
  },
  "theme.colours.states": {
    "fr": "Couleurs des états",
    "en": "Colours of the states"
  },
  "theme.colours.states.to-come": {
    "fr": "À venir",
    "en": "To come"
  },
  "theme.colours.states.in-progress": {
    "fr": "En cours",
    "en": "In progress"
  },
  "theme.colours.states.done": {
    "fr": "Réalisée",
    "en": "Done"
  },
  "theme.colours.states.late": {
    "fr": "En retard",
    "en": "Late"
  },
  "theme.colours.states.blocked": {
    "fr": "Bloquée",
    "en": "Blocked"
  },
  "theme.colours.states.abandoned": {
    "fr": "Abandonnée",
    "en": "Abandoned"
  },
  "theme.fonts": {
    "fr": "Polices",
    "en": "Fonts"
  },
  "theme.fonts.headings": {
    "fr": "Police des titres",
    "en": "Font of headings"
  },
  "theme.fonts.text": {
    "fr": "Police du texte",
    "en": "Font of the text"
  },
  "theme.logo": {
    "fr": "Logo",
    "en": "Logo"
  },
  "theme.cover": {
    "fr": "Couverture",
    "en": "Cover"
  },
  "theme.cover.picture": {
    "fr": "Image de la couverture",
    "en": "Picture of the cover"
  },
  "theme.partners": {
    "fr": "Partenaires de la couverture",
    "en": "Partners on the cover"
  },
  "theme.partners.name": {
    "fr": "Nom",
    "en": "Name"
  },
  "theme.partners.logo": {
    "fr": "Logo",
    "en": "Logo"
  },
  "values": {
    "fr": "Valeurs des indicateurs",
    "en": "Indicator values"
  },
  "values.values": {
    "fr": "Valeurs",
    "en": "Values"
  },
  "values.values.indicator": {
    "fr": "Indicateur",
    "en": "Indicator"
  },
  "values.values.period": {
    "fr": "Période",
    "en": "Period"
  },
  "values.values.value": {
    "fr": "Valeur",
    "en": "Value"
  },
  "values.values.base": {
    "fr": "Dénominateur",
    "en": "Base"
  },
  "values.values.source": {
    "fr": "Source",
    "en": "Source"
  },
  "values.values.note": {
    "fr": "Note",
    "en": "Note"
  },
  "values.values.breakdown": {
    "fr": "Ventilation",
    "en": "Breakdown"
  },
  "values.values.breakdown.value": {
    "fr": "Valeur",
    "en": "Value"
  },
  "values.values.breakdown.base": {
    "fr": "Dénominateur",
    "en": "Base"
  },
  "words": {
    "fr": "Mots des blocs partagés",
    "en": "Words of shared blocks"
  },
  "words.words": {
    "fr": "Mots",
    "en": "Words"
  },
  "workshop": {
    "fr": "Atelier",
    "en": "Workshop"
  },
  "workshop.id": {
    "fr": "Identifiant",
    "en": "Identifier"
  },
  "workshop.date": {
    "fr": "Date",
    "en": "Date"
  },
  "workshop.audiences": {
    "fr": "Publics",
    "en": "Audiences"
  },
  "workshop.audiences.audience": {
    "fr": "Public",
    "en": "Audience"
  },
  "workshop.audiences.audience=elected": {
    "fr": "élus",
    "en": "elected members",
    "words": [
      "élu",
      "élue",
      "élus et élues",
      "maires"
    ]
  },
  "workshop.audiences.audience=staff": {
    "fr": "agents et services",
    "en": "staff",
    "words": [
      "agents",
      "agent",
      "services",
      "personnel"
    ]
  },
  "workshop.audiences.audience=residents": {
    "fr": "habitants",
    "en": "residents",
    "words": [
      "habitant",
      "habitante",
      "usagers",
      "citoyens",
      "administrés",
      "grand public",
      "population"
    ]
  },
  "workshop.audiences.audience=businesses": {
    "fr": "entreprises",
    "en": "businesses",
    "words": [
      "entreprise",
      "professionnels",
      "acteurs économiques",
      "commerçants"
    ]
  },
  "workshop.audiences.audience=associations": {
    "fr": "associations",
    "en": "associations",
    "words": [
      "association",
      "monde associatif"
    ]
  },
  "workshop.audiences.headcount": {
    "fr": "Effectif",
    "en": "Headcount"
  },
  "workshop.title": {
    "fr": "Thème",
    "en": "Topic"
  },
  "workshop.commune": {
    "fr": "Commune",
    "en": "Commune"
  },
  "workshop.headcount": {
    "fr": "Effectif",
    "en": "Headcount",
    "words": [
      "participants",
      "nombre de participants",
      "number of participants"
    ]
  },
  "workshop.by": {
    "fr": "Animé par",
    "en": "Led by"
  },
  "workshop.mode": {
    "fr": "Mode",
    "en": "Mode"
  },
  "workshop.notes": {
    "fr": "Notes",
    "en": "Notes"
  },
  "workshop.quotations": {
    "fr": "Citations",
    "en": "Quotations"
  },
  "workshop.quotations.text": {
    "fr": "Citation",
    "en": "Quotation"
  },
  "workshop.quotations.consent": {
    "fr": "Accord pour publier",
    "en": "Consent to publish"
  },
  "workshop.needs": {
    "fr": "Besoins exprimés",
    "en": "Needs expressed"
  },
  "workshop.needs.need": {
    "fr": "Besoin",
    "en": "Need"
  },
  "workshop.needs.votes": {
    "fr": "Voix",
    "en": "Votes"
  }
};
