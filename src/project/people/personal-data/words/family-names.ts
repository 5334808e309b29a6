// Family names that many bear: small letters, without accents.

/** Nothing else than somebody's name. */
export const familyNames = `
abadie abdallah aubert aubry audouin auger bah bailly bailey balde bamba barbier barre barry barthelemy baudry bauer bazin beauvais
becker belkacem benali bennett benmoussa benoit berger bernard bernier berthelot bertin bertrand besnard besson bigot blanchard blanchet
blondel bodin bonnet bouchard boucher boulanger bourdon bourgeois bouvet bouvier bouzid boyer breton briand brown bruneau brunet bryant
camara camus carlier caron carpentier carre chambers charpentier charrier chartier chauvet chauvin chen chevalier cisse clark clarke
clement cohen colas colin collet collins cordier cosnard costa coulibaly cousin couturier daniel daniels davies davis delacroix
delahaye delannoy delattre delaunay delmas delorme denis descamps deschamps devaux devos diaby diallo diarra diop doucet
dubois dubreuil dufour dujardin dumas dumont dupont dupuis dupuy durand duval edwards etienne evans evrard fabre faure fernandes fernandez
ferrand ferreira fischer fitzgerald fleury fofana fontaine fournier francois garcia garnier gauthier gautier gay gerard germain gibson
gilbert gilles gillet girard giraud gomes gomez goncalves gonzalez graham gregoire guerin guichard guillaume guillet guillot
guillou guyot guyomard hamilton hamon harris harrison haddad hebert henderson henry hernandez herve holloway hubert huet hughes humbert
imbert jackson jacob jacques jacquet jacquot jean jenkins johnson johnston jones joly joubert julien kaba kaya keita kelly kennedy khan
klein konate kone lacroix lambert lamy langlois laporte laurent lebon leblanc lebreton lebrun leclerc leclercq lecomte lecoq ledoux
lefebvre lefevre lefort legrand legros lejeune lemaire lemaitre lemoine leroux leroy lesage leveque lewis lopes lopez louis lucas mace
mahe maillard mallet marchand marechal martin martinet martinez marty masson mathieu maurice maury mccarthy mcdonald menard mendy mercier
mercier merle meunier meyer michaud michel miller millet mitchell monnier moreau morel morin morris morvan mohamed muller murphy murray
nguyen nicolas noel ndiaye olivier ouattara parent paris parmentier pasquier patel paul payet pelletier pereira
perez perret perrier perrin perrot petit peterson petitjean philippe philips phillips picard pichon pierre pineau poirier poulain prevost
prigent quemener ramos rault raymond raynaud remy renard renaud renault rey reynaud ribeiro richard richardson riviere robert roberts robin
robinson roche rodrigues rodriguez roger rogers rolland rousseau roussel roux roy royer ruiz sanchez sanders santos sarr schmidt schmitt
schneider schwartz seguin sharma simon simpson singh smith soulier stewart sullivan sy sylla tanguy taylor tellier tessier thibault thierry
thomas thompson tissot torres toure tran traore turner vaillant valentin vallee valette vasseur verdier vidal vincent voisin wagner walker
watson weber white williams williamson wilson wright yilmaz zhang ziani`;

/** Words of every day too: somebody's name behind a first name alone. */
export const familyWords = `
adam angel arnaud baker banks barre bell berger blanc blanche bois bon bonnet boulanger bourgeois brook bush carpenter chapelle chambers
chevalier cook cooper cousin couturier cox day dean duc farmer field fisher fontaine forest fort foster fox gardener gay grand gray green
hall hill hope hunt hunter juste king knight lacroix lamy lane leblanc long marchand marshal martin mason masson meunier mill mills moine
moulin murray noel noir page paris parent parker perle petit pierre poirier pope price prevost reed renard rice riviere roche rose roy
stone street vallee vidal voisin ward waters west white wood woods young`;
