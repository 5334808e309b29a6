// First names as they are borne in France and where English is spoken: small letters, without accents.

/** Nothing else than somebody's name, but for towns and organisations that are named after somebody. */
export const givenNames = `
aaron abdallah abdel abdelaziz abdelhak abdelkader abdelkarim abdellah abdellatif abderrahmane abdessamad abdou abdoulaye abel abigail
achille adam adama adelaide adele adelina adeline adil adja adrian adrien adrienne agathe agnes ahmad ahmed aicha aida ailsa aime aimee
aisling aissatou alain alan alassane alastair alban albane albert alberte alberto albin aldo aleksandra alex alexandra alexandre alexia
alexis alfred ali alice alicia aline alisha alison alistair alix alizee allan allison alma aloise aloys alphonse alvaro alyssa amadou
amanda amandine amar amaury amber ambrine ambroise amel amelia amelie ameline amelle amin amina aminata amine amir amira ana anael anaelle
anaick anais anas anastasia anatole andre andrea andreas andree andressa andrew andrzej andy angel angela angele angelina angeline
angelique angus anis anissa anita ann anna annabel annabelle annaelle anne annette annick annie anouk anselme anthony antoine antoinette
anton antonella antonia antonin antonio aoife apolline archibald archie ariane arianne aristide arlette armand armande armel armelle
arnaud arnault arnold arsene arthur arthus aryana ashley asma assia astrid athenais aubin aude audra audrey augusta augustin aurele
aurelia aurelie aurelien aurelle aurore axel axelle aymen aymeric ayoub aziz azza baptiste barbara barnabe barry bartholomew bastian
bastien baudoin baudouin beatrice beatrix bechir benedicte benjamin benoit berengere berenice berivan bernadette bernard bernardo berthe
bertille bertrand bethany bettina betty bianca bilal blake blanca blandine boris boubacar bouchra brahim brandon brenda brendan briac
brian brice bridget brieuc brigitte britney bronwyn bruce brunelle brunhilde bruno bryan caitlin callum camelia cameron camilla camille
candice carine carl carla carlos carmen carole carolina caroline caroll cassandra catalina catherine cathy catriona cecile cecilia cecilie
cedric celeste celestin celia celina celine chaib chaima chanez chantal charlelie charlene charles charlie charline charlotte cheikh
cherif chiara chloe christel christelle christian christiane christina christine christophe christopher ciara cindy claire clara clarisse
claude claudette claudia claudie claudine claudio clelia clemence clement clementine cleo clothilde clotilde clovis colette colin coline
colleen connor conor constance constantin coralie corentin corinne cosette cosima courtney craig cristina cynthia cyprien cyriaque
cyrielle cyril cyrille dalila damian damien damir daniel daniela daniele danielle danny daphne darcy darren dave david dean debbie deborah
deirdre delphine denia denis denise dennis derek desire desiree desmond diana diane didier diego dieudonne dimitri dinah djamel djamila
djibril dolores dominic dominik dominique donald donatien donia donna donovan dora dorian doriane dorine doris dorothee dorothy douglas
dounia duncan dunia dylan eddy edgar edgard edith edmond edmund edna edouard eduardo edward edwige edwin eglantine eileen elaine eleanor
elena eleonora eleonore elhadj elia eliane elias elie eliette elif elina eline eliot eliott elisa elisabeth elise eliza elizabeth ella
ellen elliot elliott elodie eloi eloise elsa elspeth elvire elvis emeline emeric emile emilie emilien emilienne emilio emily emma emmanuel
emmanuelle emmy emna enguerran enguerrand enora enzo eric erica erick erik erika ernest ernestine erwan erwann esme esteban estelle esther
ethan etienne etiennette eugene eugenie eulalie eva evan evangelina evangeline eve evelyn evelyne ewan ewen eyal ezechiel fabian fabien
fabienne fabio fabiola fabrice fadila fadoua faiza fanny fantine faouzi farah farid farida fatih fatiha fatima fatimata fatma fatou
fatouma fatoumata faustin faustine faycal felicia felicie felicien felicite felix ferdinand fergus feriel fernand fernande fernando finlay
fiona firmin flavie flavien fleur flora flore florence florent florentin florian floriane florimond fouad foulques franca frances
francesca francesco francine francis francisco franck francois francoise freda freddy frederic frederick frederika frederique freya gabin
gabriel gabriela gabriele gabriella gabrielle gael gaelle gaetan gaetane gaoussou gareth garry gary gaspar gaspard gaston gauthier gautier
gavin gemma genevieve geoffrey geoffroy george georges georgette georgia georgina gerald geraldine gerard geraud germain germaine gertrude
ghislain ghislaine ghita ghizlane ghyslaine gilbert gilberte gildas gilles gillian gina ginette gino giovanni gisele giulia giulietta
giuseppe gladys glenn glenys gloria goulven graeme graham grazia greg gregoire gregory greta guenael guenole guilhem guillaume guillemette
gunther gustave guy gwenael gwenaelle gwendal gwendoline gwenn gwenola gwladys habib habiba hadrien hafid hajar hakim halima hamid hamish
hamza hana hanae hanane hanna hannah harold harriet harrison harry harvey hassan hassna hatem hatice haude hayat hayet hazel heather
hector hedi heidi helen helena helene heloise henri henriette henry herbert hermann hermine herve hicham hilaire hilda hippolyte hocine
hoda honore honorine horace hortense hortensia houda houria houssem houssine howard hubert hugh hugo hugues huguette hussein iain ian
ianis ibrahim ibrahima ibtissem ida idriss ignace igor ikram ilan ilhan ilias ilona ilyas ilyes imane imen imogen imran inaya ines ingrid
irene irina iris irma isaac isabel isabella isabelle isaline iseult ishan isidore ismael ismahane issam ivan ivana jaafar jack jackie
jacky jacob jacqueline jacques jade jaime jake jalal jalil jalila jamal james jamie jamila jan jana jane janet janice janine jared jasmine
jason javier jay jayden jean jeanine jeanne jeannette jeannine jeannot jehanne jenna jennifer jenny jennyfer jeremias jeremie jeremy
jerome jerry jesse jessica jessie jesus jihane jill jim jimena jimmy joachim joan joana joanna joanne joao jocelyn jocelyne jodi jodie joe
joel joelle joey joffrey johan johann johanna john johnny johny jonas jonathan jordan jordane jorge joris jose josee joseph josephine
josette joshua josiane josquin josselin josselyne josue joumana joyce joyeuse juan juana judith judy jugurtha jules julia julian juliana
julie julien julienne juliet juliette julio julius justin justine kader kadri kamal kamel kamila kaoutar karel karen karim karima karin
karine karl katarzyna kate katel katell kateryna katherine kathleen kathryn kathy katia katie katy kawtar kayla keith kelly kelvin kenneth
kenny kenza kerstin kevin kevyn khadidja khadija khaled khalid khalil kheira kieran kilian killian kim kimberley kirsten kirsty klara
klaus kristen kristina kyle kyllian lachlan laetitia lahcen lakhdar lakshmi lalie lamia lamine landry lara larissa larry latifa laura
laure laureen laureline lauren laurence laurene laurent laurette lauriane laurie laurine lauryn lawrence lazare lea leah leandre leandro
leanne leila lena lenaick leny leo leon leonard leonce leonie leonor leonore leopold leopoldine leslie leticia lewis leyla lia liam liana
lidia lila lili lilia lilian liliane lilly lilou lily lina linda lindsay linna lionel lisa lisbeth lise lisette livia liz loan loane loic
loick lois lola lorena lorenzo loretta lorette lorna lorraine lorris lotfi lou louane loubna louis louisa louise louison louka lounes luan
luc luca lucas luce lucette lucia lucie lucien lucienne lucile lucille lucinda lucy ludivine ludmila ludovic luigi luis luisa luke luna
lydia lydie lyna lynda lynn lysiane mabel maddy madeleine madeline madjid mady mae mael maeline maelle maely maelys maena maeva maeve
magali magalie magaly magdalena maggie maha mahaut mahdi mahe mahmoud maialen maimouna maite maiwenn malak malcolm malek malia malik
malika mallory malo malory malvina mamadou manal mandy manel manoe manon manuel manuela manuella marc marceau marcel marcela marcelin
marceline marcelle marcello marco marcus marek margaret margaux margaux margo margot maria mariam mariama marian marianna marianne marie
mariella marielle mariem marilou marilyn marina marine mario marion maritza marius mariusz marjolaine marjorie marlene marouane marta
martha marthe martial martina martine marvin marwa marwan marwann mary maryam marylin maryline maryse maryvonne massimo mateo mathias
mathieu mathilde mathis mathurin mathys matilda matteo matthew matthias matthieu matthis maud maude maureen maurice maurice mauricette
maurine max maxence maxime maximilien maxine mayeul mayline maylis medhi megan mehdi mehmet meissa melanie melchior melina melinda melissa
melodie melvin mercedes mererid meriem merieme meryem michael michal michel michele micheline michelle mickael miguel mikael mike mikhail
mila milan milena millie milo miloud mina mireille miriam moctar moez mohamadou mohamed mohammed mohand moira moise mokhtar molly mona
monica monika monique morag morane morgan morgane morgiane mouloud mouna mounia mounir mourad moussa moustapha muriel murielle mustafa
mustapha mylene myriam nabil nabila nacer nacim nadege nadeige nadia nadine nadir naim naima najat najib nancy naomi narcisse nasser
nassim nassima natacha natalia natalie natasha nathalie nathan nathanael nathaniel nawel neil nejma nelly nelson nesrine nestor nia niall
niamh nicholas nicola nicolas nicole nicoletta nicolle niels nigel nikita nils nina ninon noam noe noel noelie noelle noellie noemie nolan
nolwen nolwenn nora norah norbert nordine noreen norma norman nouara nour noura nouria oana oceane octave octavie odette odile olaf olga
oliver olivia olivier olympe omar ombeline oonagh ophelie orane oriane orlane ornella oscar osman ossama oswald othman othmane otto
ouassila oumaima oumar oumou ouria ousmane oussama owen pablo paloma pamela paola paolo pascal pascale pascaline patrice patricia patrick
patrizia paul paula paulette paulin pauline paulo pearl pedro peggy penelope perrine peter petra pharell phil philemon philibert philip
philippa philippe philippine phoebe phyllis pia pierre pierrette pierrick pietro piotr prescillia priscilla priscille priya quentin rabah
rabia rachel rachid rachida radia rafael rafaela rahma rajesh ralph ramata ramon ramona ramzi randy rania raouf raoul raphael raphaele
raphaelle raquel rayan rayane raymond raymonde rebecca reda redouane redwane regina regine regis reine rejane rekia remi remy renaud rene
renee reza rhiannon rhys ricardo riccardo richard rihab rita robert roberta roberte roberto robin robyn rocio rodney rodolphe rodrigo
rodrigue rodrigue roger rokia roland rolande romain romane romaric romeo romuald romy ronald ronan roni rory rosa rosalie rosalind rosana
rosario roselyne rosemary rosine rosita ross rowan roxane roy ruben rudy rupert russell ruth ryan sabah sabine sabri sabrina sacha safia
safwan sahra said saida salah salem salif saliha salim salima sally salma salome salvatore samantha samba sami samia samir samira samuel
samy sandeep sandie sandra sandrine sandro sanjay santiago sara sarah sasha saskia savannah scott sean sebastian sebastien segolene sekou
selena selim selma serena serge sergio servane seth severin severine seydou shane shannon sharon shaun sheila shirley sian sibylle sidney
sidonie sidy siegfried sienna sigrid sihame sihem silvia simeon simon simona simone siobhan sirine sixtine sliman slimane smail soazig
sofia sofian sofiane soizic soizig sokhna solal solange solene solenn solenne soline sonia sonny sophia sophie soraya souad soufian
soufiane soulaymane souleymane soumaya soumia stacey stacy stan stanislas steeve stefan stefania stefanie stella stephan stephane
stephanie stephen stevan steve steven stewart stuart suheng susan susannah suzanne suzette suzie sven svetlana swann sybille sylvain
sylvaine sylvester sylvette sylvia sylviane sylvie sylvine tahar taieb tamara tamsin tangi tanguy tania tanya taoufik tara tarek tarik
tariq tatiana ted teddy telma teodora terence teresa terry tess tessa thaddee thais thea thelma theo theodora theodore theophile theres
theresa therese thibaud thibault thibaut thierry thomas tiago tidiane tifenn tiffany tim timothe timothee timothy tina tiphaine tiphany
titien titouan tobias toby todd tom tommaso tommy tony toufik touraya tracey tracy trevor tristan tristram tugdual tyler ugo ulrich ulrike
ulysse urbain ursula ursule valentin valentine valentino valeria valerian valerie valery vanessa vanina venceslas vera verity vernon
veronica veronique vicente vicky victor victoria victorien victorine vikram vincent vincente violaine virgile virginia virginie vittoria
vivian viviane vivien vivienne vladimir wael wafa walid walter wanda wandrille warda wassila wassim wei wendy werner wesley widad wilfrid
wilfried wilhelmine wilhem willem william willy wilma winston wissam wissem witold wladimir wojciech wolfgang xavier xaviere xenia yacine
yacoub yael yaelle yahya yamina yan yanick yanis yann yannick yannis yasin yasmin yasmina yasmine yassine yesmine yoan yoann yohan yohann
yolaine yolande yolene yoram youcef youenn younes youri youssef ysaline yulia yuri yusuf yvan yvanne yves yvette yvon yvonne zach zacharia
zachary zahia zahra zaid zakaria zakariya zaki zara zelie zena zeynep ziad zied zineb zoe zohair zohra zoubida zoulikha zuzanna`;

/** Words of every day too, or a town: somebody's name before a family name alone. */
export const givenWords = `
abbey aime cassandre claire claude clement clemence pierre olivier desire noel pascal colin felicite reine victor robin emerald regis adolphe agate alba alexandrie alma amande ambre amour ange anemone april archer art auguste aurora austin avril aube avery bill blanche
blaise bonnie brook brooke bruyere capucine carol casey cerise chance chase chester christ clair cliff clover constant cyr dahlia daisy
dawn denver destiny dolly domitille donat drew earl eden edison emerald ernestine etoile faith faust felicity fidele florence fortune
france francis frank gaby gale garance gene ginger glen gloire grace grant guilaine harmony hazel hope hyacinthe inca india ivy jasmin
jasper jewel jonquille joy june juste justice kenya kent king lake lance lane laurier leila lilas lis lorraine loup lucky lynne madison maia
mai marguerite mark marin martin may melody mercy miles modeste mort myrtille nadir nick nil norma nova oliver olive opale orphee
page paix palma paquerette paris parfait parker pat patience pearl peace penny perle phoenix placide pie piper poppy prosper prudence
prune quitterie ray reed reine remy rich rob robin rod rock romain rose roseline rosie roman rowan ruby rusty saturnin sage sam sandy
serenite sky skye sol star stone sterling sue summer sunny sylvestre terra tiger toussaint tulipe ulric urielle val venus vic victoire
violette viola violet ward will winter yule zelia zephyr`;

/** Of these words, those that begin the name of a place, a body or a tool more often: « France Rénov’ », « Val d’Oise », « SAGE Nappes ». */
export const givenPlaces = 'art france lorraine paris sage star val';
