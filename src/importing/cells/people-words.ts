// The words that functions, departments and organisations are called by, and first names: what tells « Directrice Martine LEROY » apart.
import { unaccented } from '../../values/index.ts';

/** In small letters without accents: how words are compared. */
export const plainWord = (word: string): string => unaccented(word).toLowerCase().replace(/œ/g, 'oe');

/** Without marks of the plural and of gender, where four letters at least are left. */
const stemOf = (plain: string): string => {
  const singular = plain.length > 4 ? plain.replace(/[sx]$/, '') : plain;
  return singular.length > 4 ? singular.replace(/e$/, '') : singular;
};
const words = (...lines: readonly string[]): ReadonlySet<string> => new Set(lines.flatMap((line) => line.split(' ')));
const stems = (...lines: readonly string[]): ReadonlySet<string> => new Set([...words(...lines)].map(stemOf));

export const isIn = (stemmed: ReadonlySet<string>, plain: string): boolean => stemmed.has(stemOf(plain));

/** What may stand in the name of a function, a department or a body, whatever its capital. */
export const officeWords = stems(
  'directeur directrice direction chef cheffe chefferie responsable charge chargee mission missions maire maires mairie adjoint adjointe',
  'conseiller conseillere conseillers delegue deleguee delegation president presidente presidence vice elu elue agent agente agents',
  'technicien technicienne ingenieur ingenieure animateur animatrice coordinateur coordinatrice coordonnateur coordonnatrice coordination',
  'assistant assistante secretaire secretariat gestionnaire redacteur redactrice attache attachee administrateur administratrice',
  'administration mediateur mediatrice mediation bibliothecaire archiviste documentaliste formateur formatrice correspondant correspondante',
  'comptable comptabilite tresorier tresoriere tresorerie referent referente referents pilote copilote pilotage copilotage animation projet',
  'projets programme programmes operation operations cadre fonctionnaire prestataire consultant consultante expert experte stagiaire apprenti',
  'apprentie alternant alternante benevole benevoles volontaire facilitateur facilitatrice depute deputee senateur senatrice prefet prefete',
  'sous prefecture ministre ministere juriste graphiste webmestre webmaster developpeur developpeuse geomaticien geomaticienne informaticien',
  'informaticienne urbaniste architecte economiste infirmier infirmiere travailleur travailleuse educateur educatrice enseignant enseignante',
  'professeur professeure instituteur proviseur principal principale intendant intendante regisseur service services departement departements',
  'pole poles unite cellule bureau bureaux cabinet division secteur equipe equipes guichet accueil section commune communes communal',
  'communale intercommunal intercommunale intercommunalite communautaire communaute metropole metropolitain metropolitaine agglomeration',
  'ville villes village regional regionale region regions departemental departementale etat national nationale europeen europeenne local',
  'locale locaux territoire territoires territorial territoriale syndicat mixte pays conseil comite commission groupe instance assemblee',
  'association associations associatif associative federation union reseau collectif fondation societe entreprise entreprises cooperative',
  'agence office chambre caisse banque poste mutuelle centre maison espace lieu tiers plateforme observatoire institut ecole ecoles college',
  'lycee universite bibliotheque bibliotheques mediatheque mediatheques ludotheque musee theatre cinema creche hopital ehpad residence',
  'piscine gymnase salle foyer relais numerique numeriques digital informatique systeme systemes information informations donnee donnees',
  'telecom telecommunications reseaux infrastructure infrastructures internet site web cartographie geomatique sig logiciel logiciels',
  'applicatif technique techniques travaux batiment batiments voirie patrimoine foncier urbanisme amenagement habitat logement environnement',
  'ecologie ecologique transition transitions energie energies climat eau assainissement dechets mobilite mobilites transport transports',
  'economie economique developpement emploi insertion formation tourisme culture culturel culturelle sport sports sportif jeunesse enfance',
  'education scolaire periscolaire famille familles social sociale sociaux solidarite solidarites sante vieillesse handicap accessibilite',
  'citoyen citoyenne citoyens citoyennete democratie participation participatif concertation communication presse finances finance financier',
  'financiere budget comptes marches marche publique public publics publiques achat achats commande juridique juridiques affaires affaire',
  'generale generales general generaux ressource ressources humaine humaines personnel moyens materiel logistique securite prevention police',
  'municipal municipale municipaux civil civile population election elections cimetiere reglementation protection qualite evaluation controle',
  'strategie strategique prospective innovation recherche usages usage inclusion inclusif dematerialisation modernisation simplification',
  'archives courrier maitrise ouvrage oeuvre relations relation partenariat partenariats partenaire partenaires usager usagers habitant',
  'habitants acteur acteurs tous toute toutes tout ensemble interne externe autre autres divers interim interimaire titulaire suppleant',
  'suppleante membre membres porteur porteuse signataire futur future recruter nommer designer definir preciser confirmer vacant recrutement',
  'premier premiere honoraire hors classe superieur executif executive operationnel operationnelle thematique transversal transversale',
  'mutualise mutualisee commun rural rurale ruralite urbain urbaine agricole agriculture forestier commerce commerces artisanat industrie',
  'industriel alimentation restauration entretien espaces verts proprete maintenance exploitation production support help desk assistance',
  'utilisateurs utilisateur deploiement haut debit tres fibre optique telephonie cybersecurite cyber intelligence artificielle open data rgpd',
  'multimedia audiovisuel france paysage paysages biodiversite risques majeurs pluvial gemapi acte action actions plan contrat cohesion',
  'parentalite laep ram rpe etudiant parents eleves delegues syndical head officer manager director department team council councillor mayor',
  'deputy clerk chief lead leads staff board committee community town city county library school university technology it housing planning',
  'health residents volunteer volunteers adviser advisor coordinator secretary treasurer chair chairman chairwoman engineer technician',
  'communications delegate elected member members all the project projects partner partners state government agency company ddfip gendarmerie',
  'pompiers rectorat academie inspection tribunal justice parc naturel bailleur bailleurs notaire medecin pharmacien plusieurs chaque',
  'concerne concernee concernes concernees competent competente dedie dediee ad hoc groupement operateur editeur hebergeur fournisseur',
  'prestataires delegataire exploitant concessionnaire decideur elus pilotes suivi direct generaliste elus elues pole eaux communaux',
  'regionaux departementaux nationaux dirigeant dirigeante structure structures domicile gardien gardienne policier policiere cuisinier',
  'cuisiniere conservateur conservatrice instructeur instructrice ambassadeur ambassadrice regie epicerie point paie natura leader europe',
  'bati batie batis reemploi encadrant encadrante encadrement conducteur conductrice electricien electricienne menuisier jardinier jardiniere',
  'surveillant surveillante puericultrice auxiliaire auxiliaires atsem ludothecaire psychologue ergotherapeute veterinaire avocat geometre',
  'chauffeur mandataire commissaire inspecteur inspectrice controleur controleuse auditeur auditrice analyste programmeur programmeuse',
  'contractuel contractuelle vacataire saisonnier demandeurs artisan artisans commercant commercants agriculteur agriculteurs salarie',
  'salaries cooperateur organisateur organisatrice realisateur createur concepteur conceptrice integrateur planificateur planification',
  'suppleance permanence permanences permanencier tableau pilotee dossier dossiers centres autorite haute cour chambres ecrivain ecrivaine',
  'aidant aidants aidante connect cyberespace fablab atelier ateliers lab incubateur pepiniere cluster technopole campus greta filiere',
  'filieres interprofession branche ordre organisme organismes financeur financeurs mecene donateur banques bancaire assurance assureur',
  'notariat hebergement hebergeurs integration interconnexion ruche collecte dechetterie decheterie ordures menageres recyclage reseautique',
  'materiels impression reprographie affranchissement standard standardiste accueillant accueillante hotesse huissier appariteur agences',
  'antenne antennes siege sites zone zones bassin bassins quartier quartiers arrondissement canton circonscription prefectoral gouvernement',
  'etatique secretaires polyvalent polyvalente specialise specialisee intermediaire itinerant itinerante senior junior chargees responsables',
  'directeurs directrices presidents animateurs animatrices techniciens formateurs mediateurs coordinateurs gestionnaires ingenieurs',
  'administrateurs developpeurs deleguees vices bretagne normandie occitanie corse guadeloupe martinique guyane reunion mayotte aquitaine',
  'alsace lorraine bourgogne franche picardie morbihan finistere armor ille vilaine mayenne sarthe vendee tri infographiste plui plh club',
  'clubs travail alimentaire sanitaire universitaire budgetaire prioritaire info infos com compta urba admin techn',
  'dir gen resp serv secr asso coord eco pdt pdte chg num adj def',
);

/** As a complement in small letters alone, since people are called so: « technicien rivière ». */
export const complementWords = stems(
  'riviere rivieres bois foret forets mer littoral montagne montagnes jardin jardins pont ponts route routes moulin chateau port ports fleuve',
  'lac plage image son livre livres lecture musique danse jeu jeux arts art plastiques vie locale quotidienne vert verte bleu nature grand',
  'grande bon noel fete fetes loisirs loisir cuisine repas entre dans avec apres avant propre neuf ancien durable durables douce douces doux',
  'active actif mobile connecte petites petite demain coeur label cours venir jeunes jeune aines maitre second seconde doyen lien liens mise',
  'mises retenu retenue porte portes cap partage',
);

/** Bodies that are called by a name behind the noun: « Association Zarbi », « Région Bretagne ». */
export const namedBodies = stems(
  'association mairie commune ville region departement communaute metropole agglomeration syndicat societe entreprise fondation federation collectif',
  'cooperative agence office caisse banque universite ecole college lycee mediatheque bibliotheque maison centre espace musee theatre cinema hopital ehpad',
  'residence creche pays parc territoire prefecture reseau groupe ludotheque salle gymnase piscine tribunal institut academie',
);
/** Those that are often called after somebody: « École Jules Ferry ». */
export const namedAfter = stems(
  'ecole college lycee maison centre espace mediatheque bibliotheque salle theatre hopital fondation universite residence gymnase creche ludotheque',
  'cinema musee parc piscine ehpad institut',
);

/** Capitals that call a department. */
export const departmentLetters: ReadonlySet<string> = new Set(
  'dsi dsin dsic dsit dsio dinum dnum drh rh sg sig dst dstm daf dfin dgst dju dac dee dej dasen daj dircom decsi dcom pm st ctm'.split(
    ' ',
  ),
);

/** Capitals that call a function or a body, beside those that have a figure or no vowel. */
export const knownLetters: ReadonlySet<string> = new Set([
  ...departmentLetters,
  ...(
    'ads dgs dga dgas dg dgaa dgar dac daf dpo dpd rssi rsi dir cdp cda cc ca cu cr cd ccas cias caf msa cpam carsat epci petr ept scic sci sarl sas sa spl sem ' +
    'semop sivu sivom smictom sictom sirtom sitcom sde sdem sdef sieml adac adico atd sdis ademe alec ale anct ars cci cma cnam cnfpt cdg ddt ddtm ddets ddetspp dreal ' +
    'drac draaf dreets drajes dasen dinum cnil anssi cerema ign insee epf epfl adil caue capeb adie afpa apec apei adapei udaf uriopss udccas amf amr adcf ' +
    'ugap rte erdf edf enedis grdf engie sncf ratp bpi bpifrance ofb onf agence aura paca tic ntic it rgpd rh sig ict mo moe amo moa opac oph hlm mjc ' +
    'clic clsh alsh rased relais ram rpe pmi mds mdph mfr ufcv cemea fablab eie plie mde ess iae esat cada cidff bij crij pij pimms acte pcaet scot ' +
    'plu plui crte opah opahru gemapi spanc uasa ehpad usld ssiad saad fnas arcep aric megalis gip epl epa epic epcc pnr ue eu feder fse feader ' +
    'vp cee csc gal gip ot oti sigef adie emmaus ddfip dgfip dgcl drfip samu smur unaf insa ensa upa umih fdsea fnsea ogec apel fcpe ape cia cme cmj copil ' +
    'cotech codev codir cse chsct ce'
  ).split(' '),
]);

/** First names that are much borne; those that name functions or regions besides are left out. */
export const firstNames = words(
  'adele adeline adrien adrienne agathe agnes ahmed aicha aime alain alan alban albert alberte alex alexandra alexandre alexia alexis alice',
  'alicia alix aline alois amandine ambre amelie amina anais anatole andre andree angela angele angelique anita anna annabelle anne annette',
  'annick annie anthony antoine antonia antonin antony apolline ariane arlette armand armelle arnaud arthur astrid aude audrey auguste',
  'aurelia aurelie aurelien axel axelle aziz babette baptiste barbara bastien beatrice benedicte benjamin benoit berenice bernadette bernard',
  'berthe bertrand blandine blanche boris brice brigitte bruno camille capucine carine carl carla carole caroline catherine cecile cedric',
  'celia celine chantal charles charlene charlie charlotte chloe christelle christian christiane christine christophe claire clara clarisse',
  'claude claudette claudia claudie claudine clea clemence clement clementine clotilde colette colin coralie corentin corinne cyprien cyril',
  'cyrille dalila damien daniel daniele danielle danny david deborah delphine denis denise diane didier dimitri djamila dominique dorothee',
  'edgar edith edmond edouard edwige elena eleonore eliane elias elie eliott elisa elisabeth elise ella elodie eloise elsa emeline emile',
  'emilie emilien emma emmanuel emmanuelle enora enzo eric erika ernest erwan erwann esteban estelle ester esther ethan etienne eugene',
  'eugenie eva evelyne evelyn fabien fabienne fabrice fadila fanny fares farida fatima fatiha felicie felix fernand fernande flavie flavien',
  'flora florence florent florian floriane florine franck francine francis francois francoise frank frederic frederique gabriel gabrielle',
  'gael gaelle gaetan gaspard gaston genevieve geoffrey george georges georgette gerald geraldine gerard germain germaine ghislain ghislaine',
  'gilbert gilberte gildas gilles gisele goulven gregoire gregory guenole guilhem guillaume gustave guy gwenael gwenaelle gwenn gwendal',
  'gwendoline habib hamid harry hassan hector helene henri henriette herve hicham honore hubert hugo hugues ibrahim ines ingrid irene iris',
  'isabelle isaac ismael ivan jacky jacqueline jacques james jamila janine jason jean jeanne jeannine jennifer jeremie jeremy jerome jessica',
  'joachim joao joel joelle johan johanna john johnny jonas jonathan jordan jose josee joseph josephine josette josiane joshua josselin joyce',
  'juan judith jules julia julian juliane julie julien julienne juliette justin justine kamel karim karima karine katell katia kelly kenza',
  'kevin khadija khaled killian laetitia lahcen laila lambert lara laura laure laurence laurent laurie lea leila lena lenaig leo leon leonie',
  'leonard leopold leslie lilian liliane lionel lisa lise loan loic lola lou louane louis louisa louise loup luc lucas lucette lucie lucien',
  'lucienne lucile ludivine ludovic lydia lydie lyse madeleine madeline mael maelle maelys magali maite malik malika manon manuel manuela',
  'marc marceau marcel marcelle margaux margot marguerite maria marianne marie marielle marilyn marilyne marine marion marius marjolaine',
  'marjorie marlene marthe martial martin martine maryline maryse maryvonne mateo mathias mathieu mathilde mathis mathurin matteo matthias',
  'matthieu maud maude maurice mauricette max maxence maxime maximilien megane mehdi melanie melina melissa melodie michael michel michele',
  'micheline mickael miguel mireille miriam mohamed mohammed moise monique morgan morgane mouloud mounir mounira muriel mustapha mylene',
  'myriam nabil nadege nadia nadine naima nathalie nathan nawel nelly nicolas nicole nicolle nina ninon noa noe noel noelie noelle noemie',
  'nolwenn nora norbert norman odette odile olga olive oliver olivia olivier ophelie oscar pablo pacome pascal pascale pascaline patrice',
  'patricia patrick paul paula paule paulette pauline pedro peter philippe philomene pierre pierrette pierrick prisca quentin rachel rachid',
  'rachida raoul raphael raphaelle raymond raymonde rebecca regine regis rejane remi remy renaud rene renee richard robert roberta robin',
  'rodolphe rodrigue roger roland rolande romain romane romeo romuald ronan rosa rosalie rose roseline roxane ryan sabine sabrina sacha said',
  'saida salim salima salome samantha samia samir samira samuel samy sandra sandrine sara sarah sebastien sebastienne segolene serge sergio',
  'severine sidonie simon simone sofia sofiane soizic solange solene solenn sonia sophia sophie soraya stanislas stella stephan stephane',
  'stephanie steve steven suzanne suzon sybille sylvain sylvaine sylvestre sylvette sylvia sylviane sylvie tanguy tania tatiana thelma theo',
  'theodore theophile therese thibaud thibault thibaut thierry thomas tiffany timothee titouan tom tony tristan tugdual ugo ulysse valentin',
  'valentine valerie vanessa vera veronique vianney vicky victoire victor victoria vincent vincente violaine virginie vivian viviane vladimir',
  'walid walter wendy wilfried william willy xavier yacine yael yamina yann yanis yannick yassine yasmina yoann yohan yohann yolande youcef',
  'youssef yves yvan yvette yvon yvonne zacharie zakaria zineb zoe zohra',
);

/** Behind the noun of a body, these leave room for its name: « Syndicat mixte Mégalis ». */
export const bodyAdjectives = stems(
  'mixte intercommunal intercommunale departemental departementale regional regionale national nationale municipal municipale communal communale local',
  'locale social sociale culturel culturelle sportif sportive numerique urbain urbaine rural rurale',
);
