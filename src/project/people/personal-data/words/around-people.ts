// The words that stand around names: titles, functions, what is named after somebody, what is nobody's name.

export const titles =
  'm mm mme mmes mlle mlles monsieur messieurs madame mesdames mr mrs ms miss dr docteur doctor maitre pr professeur';

/** « Mme la Maire », « Monsieur Président » tell a function; « Monsieur Tout-le-monde » is everybody. A star stands for any end. */
export const functions = `
adjoint* agent* animat* assistant* chair* charge* chef* commissaire conseill* coordinat* delegue* depute* dgs direct* dpo elu elue elus elues
maire maires mayor* medecin* ministre* prefet* president* procureur* rapport* recteur* referent* responsable* secretaire* secretary senat*
sous speaker technicien* tout toute tous toutes tresori* vice prefect ouvrage* oeuvre* ouvre`;

/** What bears somebody's name without being them. */
export const namedAfter = `
academ* agence aile allee allees amis arena association* auditorium avenue* av banque barrage bassin batiment* bd bibliotheque* boulangerie
boulevard* building cabinet campus carrefour cathedrale cedex centre* center* chapelle* chateau* chaire chemin chemins cimetiere cinema cite city
clinique* clos club college* complexe compagnie conservatoire cour cours creche* dispositif* ecole* eglise* ehpad entreprise* espace* esplanade
etablissement* etang ets fablab federation* amicale* ferme fondation* foundation forum foyer* galerie gallery garage garden* gare groupe* gymnase* hall halle hameau
hopital* hospital* hotel ile impasse immeuble institut* laboratoire lac library lieu logiciel loi lotissement lycee* maison maisons mediatheque* memorial
mission monument moulin musee* museum nef orphelinat palais parc parcs park parvis passage passerelle pavillon pharmacie piscine place* plage pole pont ponts
port porte prix program* projet promenade quai* quartier* rad residence* restaurant road rond rue* ruelle saint sainte salle* salon sarl sas school*
scop sentier site societe square* st stade* station statue ste street* studio suite syndicat* theatre* tour tours tourist* trophee* universit* venelle villa
village* ville voie zac zone`;

/** Between a place and the name that it bears. */
export const ofPlaces =
  'social* cultur* scolaire* polyvalent* sante primaire* elementaire* maternel* public* publique* prive* professionnel* hospitalier* petite enfance communal* municipal* intercommunal* departement* regional* nation* sportif* numerique* general* capitaine marechal amiral abbe colonel';

/** Before a letter and a dot: a part of a text. */
export const parts =
  'annexe* plan point lot partie phase option article axe appendix part section scenario variante tableau figure zone lettre classe niveau volet domaine objectif chapitre rubrique bloc item pilier orientation chantier theme';

/** Before a number, or after one, these tell a street. */
export const streets = `
rue avenue av boulevard bd impasse allee allees chemin ruelle venelle sente sentier faubourg rond lotissement place route quai square passage
residence hameau cite clos domaine villa voie montee esplanade promenade lieu lieudit cours
street road lane drive close crescent terrace gardens`;

export const particles = 'de du des d le la les l van von der den ben el al bin ibn da dos do di della mac mc o st';

/** Nobody's family name, though a capital may begin them: words of sentences, of administration, of time. */
export const nobody = `
a about accueil actes action actions after afin ainsi alors also an ancien ancienne and annexe any appelle appeler apres aps article as at atelier
au aucun aussi autre autres aux avant avec avis axe b bas bien bientot bilan bis board bon bonjour bonne both budget but by c calendrier car carte
ce cela celle celui cent ces cet cette ceux chacun chaque chers chez cinq ci clair come commun* communaute* communes comme comment compte
conseil* constat* contact contre cordialement culture d dans date de deja departement* depuis des deux dit dix doit donc dont dossier du
education elle elles email en enfance enfin enjeu* enquete ensuite entre equipe est et etait etat etc ete eu euro* eux fait family fevrier fiche fibre
fin first fix fixe for formation* from general* gratuit* grand grande grands grandes habitant* habite had has haut he heure* him his hors houses how i ici il ils in information* internet
is it its j janvier je jeudi jeunesse jour jours juillet juin juste l la labs laquelle last lavoir le les leur leurs liste littoral lors lot lui lundi
ma mai mairie* mais marche mardi mars mercredi merci merge mes mobile mobilite moi moins mon monde mr n nationale ne ni nom non nord nos note notre
nous novembre now numerique* objet objectif* octobre of office on or ou oui our oust out par parce parmi partie pas pays pendant personne* peu peut
phone plan plus point portable pour pourquoi premier premiere presque presente programme public* puis qu quand quatre que quel quelle qui quoi
r reseau* region rendez rgpd rural* s sa samedi sans sauf se second selon semaine sept septembre sera service* services ses she si signed six social* son sont
sport* suivi sud sur ta tel tels telle telles telephon* telecom* teleserv* teletravail* tes the their them then they this to toi ton tous tout toute toutes travail tres trois tu un une us va vendredi vers
veut via vie vient voici voir vos votre vous vu was we were what when where which who why will with work yes you your aout avril decembre dimanche
demande demander est lit tient habitait vit parle pense souhaite propose dit veut perdu ouvre etc nbsp maintenant hier demain toujours jamais
connect services identite gestion mer loire atlantique maritime metropole agglomeration agglo bretagne france europe haute basse
online travaux urbanisme tourisme environnement
teams project windows sharepoint outlook excel azure access informatique inclusion infrastructure* donnees administration* diagnostic* moyens gouvernance
mediation* ressource* pilotage evaluation* coordination* cybersecurite cyber securite equipement* budgetaire* politique* propre normandie occitanie aquitaine api insee marchande
can cannot asked said told says wants runs led needs help spoke speaks lives works came called chairs`;

/** Behind these and a colon, so does somebody's name. */
export const labels = `pilote pilotes referent referente referents contact contacts responsable responsables animateur animatrice redacteur redactrice
interlocuteur interlocutrice coordinateur coordinatrice lead leads owner`;

/** Behind these somebody's name follows, whatever its case. */
export const callers = `
appelle appeler nomme nom signe signature signed contacter rappeler demander joindre voir suis demande name am ask ring vu auteur redige relu
prenom call met avec chez merci animateurs benevoles par ${labels}`;

/** Behind these, at the end of a text, somebody signs. */
export const greetings = `
cordialement salutations amicalement regards sincerely wishes thanks merci avance bientot vous signe signature journee soiree retour faithfully
respectueusement attente soon best bises reponse salue`;

/** Public figures, whom streets and schools are named after: nobody's private life. */
export const publicFigures: ReadonlySet<string> = new Set(
  `abbe pierre|ada lovelace|alan turing|albert camus|alfred nakache|anatole france|andre malraux|anne frank|anne de bretagne|antoine de saint|aristide briand|
arthur rimbaud|bertrand du guesclin|bill gates|charles de gaulle|charles peguy|claude monet|edith piaf|emile zola|felix le dantec|ferdinand buisson|
francois mitterrand|francois rabelais|frederic mistral|gabriel peri|george sand|georges brassens|georges clemenceau|georges pompidou|guy moquet|
gustave eiffel|henri matisse|honore de balzac|irene joliot|jacques brel|jacques cartier|jacques chirac|jacques prevert|jean carmet|jean de la|jean guehenno|
jean jaures|jean mace|jean mermoz|jean monnet|jean moulin|jean rostand|jean zay|jean paul sartre|joliot curie|josephine baker|jules ferry|jules verne|leo lagrange|
leon blum|leon gambetta|louis aragon|louis jouvet|louis pasteur|louise michel|lucie aubrac|marc bloch|marcel pagnol|marguerite duras|marguerite yourcenar|
marie curie|martin luther king|maurice ravel|maximilien robespierre|nelson mandela|olympe de gouges|pablo neruda|pablo picasso|paul eluard|paul verlaine|
pierre brossolette|pierre curie|pierre loti|pierre mendes|pierre semard|rene descartes|robert badinter|robert schuman|roger salengro|romain rolland|rosa parks|
saint exupery|salvador allende|simone de beauvoir|simone veil|suzanne lenglen|theodore monod|victor hugo|victor schoelcher|yves rocher|florence nightingale|
tim berners|winston churchill|sophia antipolis|queen elizabeth|tout le monde`
    .split('|')
    .map((name) => name.trim()),
);
