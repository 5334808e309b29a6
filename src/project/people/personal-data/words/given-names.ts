// First names as they are borne in France and where English is spoken: small letters, without accents.

/** Nothing else than somebody's name, but for towns and organisations that are named after somebody. */
export const givenNames = `
aaron abdallah abdel abdelkader abdou abdoulaye abel abigail achille adam adama adelaide adele adeline adelina adil adrian adrien
adrienne agathe agnes ahmed aicha aida aime aimee aissatou alain alan alassane albane albert alberto alberte albin aleksandra alex
alexandra alexandre alexia alexis alfred ali alice alicia aline alisha alison alix allison alma aloise aloys alphonse alvaro amadou
amanda amandine amaury amar amber ambroise amelia amelie amina aminata amine amir amira ana anael anaelle anais anastasia anatole andre
andrea andreas andree andrew andrzej andy angel angela angele angelina angeline angelique angus anissa anita ann anna annabelle anne
annette annick annie anouk anselme anthony antoine antoinette anton antonia antonin antonio apolline archibald ariane arianne arlette
armand armande armel armelle arnaud arnold arsene arthur asma assia astrid athenais aude audrey augusta augustin aurele aurelie
aurelien aurore axel axelle aymeric ayoub aziz baptiste barbara barnabe barry bartholomew bastian bastien beatrice beatrix benedicte
benjamin benoit bernadette bernard bernardo berthe bertrand betty bianca bilal blandine boris boubacar brahim brandon brenda brendan
brian brice bridget brieuc brigitte britney bruce bruno bryan camille candice carine carl carla carlos carmen carole carolina caroline
caroll cassandra catalina catherine cathy cecile cecilia cedric celeste celestin celia celine chantal charlene charles charlie charline
charlotte chiara chloe christel christelle christian christiane christina christine christopher christophe cindy claire clara clarisse
claude claudette claudia claudie claudine claudio clelia clement clementine clemence cleo clotilde clovis colette colin coline colleen
conor constance constantin coralie corentin corinne cosette craig cristina cynthia cyprien cyriaque cyril cyrille dalila damian damien
daniel daniela daniele danielle danny daphne darren dave david dean deborah debbie delphine denis denise dennis derek desire desiree
diana diane didier diego dieudonne dimitri dinah djamel djamila djibril dolores dominic dominique donald donatien donna dora doriane
dorian doris dorothee dorothy douglas duncan dylan edgar edgard edith edmond edmund edouard eduardo edward edwige edwin eglantine
eileen elaine eleanor elena eleonore elia elias eliane elie eliette eline elisa elisabeth elise elizabeth ella ellen elliot elliott
elodie eloi eloise elsa elvire elvis emeline emeric emile emilie emilien emilienne emilio emily emma emmanuel emmanuelle emmy enora
enzo eric erica erik erika ernest ernestine erwan erwann esteban estelle esther ethan etienne etiennette eugene eugenie eulalie eva
evan evangeline eve evelyn evelyne ewen fabian fabien fabienne fabio fabiola fabrice fadila faiza fanny faouzi farah farid farida
fatih fatiha fatima fatimata fatma fatou fatoumata faustine faycal felicia felicie felicien felicite felix ferdinand fernand fernande
fernando fiona firmin flavie flavien fleur flora flore florence florent florentin florian floriane fouad franca frances francesca
francesco francine francis francisco franck francois francoise freda freddy frederic frederick frederique gabin gabriel gabriela
gabriele gabrielle gael gaelle gaetan gaetane gareth garry gaspard gaston gauthier gautier gavin gemma genevieve geoffrey geoffroy
george georges georgette georgia georgina gerald geraldine gerard geraud germain germaine gertrude ghislain ghislaine ghizlane gilbert
gilberte gildas gilles gillian gina ginette gino giovanni giuseppe gisele gladys glenn glenys gloria goulven graham grazia greg gregoire
gregory guenael guenole guilhem guillaume guillemette gunther gustave guy gwenael gwenaelle gwendal gwendoline gwenn gwenola gwladys
hadrien hafid hakim halima hamid hamza hannah harold harriet harrison harry harvey hassan hassna hatice hayat hazel heather hector
helen helena helene heloise henri henriette henry herbert hermann hermine herve hicham hilaire hilda hippolyte hocine honore honorine
horace hortense houria howard hubert hugh hugo hugues huguette hussein ian ibrahim ibrahima ibtissem ida idriss ignace igor ilan ilhan
ilona ilyes imane ines ingrid irene irina iris irma isaac isabel isabella isabelle isaline ismael ivan ivana jack jackie jacky jacqueline
jacques jade jaime jake jalila jamal james jamie jamila jan jana jane janet janice janine jared jason jasmine javier jayden jean jeanine
jeanne jeannette jeannine jeannot jenna jennifer jenny jerome jeremie jeremy jerry jessica jessie jesus jill jim jimmy joachim joan
joana joanna joanne joao jocelyn jocelyne jodie joe joel joelle joey johan johanna john johnny jonas jonathan jordan jordane jorge jose
josee joseph josephine josette joshua josiane josselin josselyne josue joyce joyeuse juan juana judith judy jules julia julian juliana
julie julien julienne juliet juliette julio julius justin justine kader kamal kamel kamila karen karim karima karin karine karl katarzyna
kate katel katell katherine kathleen kathryn kathy katia katie katy kayla keith kelly kelvin kenneth kenny kerstin kevin khadija khadidja
khaled khalid kieran kim kimberley kirsten klara klaus kristen kristina kyle lakshmi lamia landry lara larissa larry latifa laura laure
laureen laureline laurence laurene laurent laurette laurie laurine lauryn lawrence lazare lea leah leandre leila lena leo leon
leonard leonce leonie leonor leopold leopoldine leslie leticia lewis leyla lia liam liana lidia lila lili lilian liliane lilly lilou lily
lina linda lindsay lionel lisa lisbeth lise lisette livia liz loan loane loic lois lola lorena lorenzo loretta lorraine lou louane louis
louisa louise louison louka luan luc luca lucas luce lucette lucia lucie lucien lucienne lucile lucille lucinda lucy ludivine ludmila
ludovic luigi luis luisa luke luna lydia lydie lyna lynda lynn mabel maddy madeleine madeline mady mae mael maelle maelys maeva magali
magalie magaly magdalena maggie maha mahaut mahe mahmoud maimouna maite malak malcolm malek malia malik malika mallory malo malvina
mamadou manon manuel manuela manuella marc marceau marcel marcela marcelin marceline marcelle marcello marco marcus marek margaret
margaux margo margot margaux maria mariam mariama marian marianna marianne marie mariella marielle marilou marilyn marina marine mario
marion marius mariusz marjorie marjolaine marlene marta martha marthe martial martina martine marvin marwa mary maryam maryline marylin
maryse maryvonne massimo mateo mathias mathieu mathilde mathis mathurin matilda matteo matthew matthias matthieu maud maude maureen
maurice maurice mauricette max maxence maxime maximilien maxine mayeul mayline maylis medhi mehdi mehmet melanie melissa melina melinda
melodie melvin mercedes mererid meriem meryem michael michal michel michele micheline michelle mickael miguel mike mikael mila milan
milena millie milo mina mireille miriam mohamed mohammed mohamadou moira moise molly mona monica monika monique morgan morgane moussa
mouna mounir mourad moustapha muriel mustafa mustapha mylene myriam nabil nabila nacer nadege nadia nadine nadir naima nancy naomi
narcisse nasser nassim nassima natacha natalia natalie natasha nathalie nathan nathanael neil nelly nelson nestor nia niamh nicholas
nicolas nicole nicoletta nicolle nigel nikita nils nina ninon noam noe noel noelle noemie nolan nolwenn nora norah norbert nordine
noreen norma norman nour noura oceane octave octavie odette odile olaf olga oliver olivia olivier olympe omar ombeline ophelie orane
oriane orlane oscar oswald othman otto oumar oumou ouria ousmane pablo pamela paola paolo pascale pascal pascaline patrice patricia
patrick paul paula paulette paulin pauline paulo pearl pedro peggy penelope perrine peter petra pharell phil philibert philip philippa
philippe philippine phoebe phyllis pierre pierrette pierrick pietro piotr priscilla priya quentin rabah rachel rachid rachida radia
rafael rafaela rahma rajesh ralph ramon ramona ramzi randy raoul raphael raphaelle raphaele raquel raymond raymonde rayan rebecca redouane
regina regine regis reine rejane rekia remi remy renaud rene renee ricardo riccardo richard rita robert roberta roberte roberto robin
robyn rocio rodney rodolphe rodrigue rodrigo rodrigue roger rokia roland rolande romain romane romaric romeo romuald ronald ronan
roni rosa rosalie rosalind rosana roselyne rosemary rosine rosita ross roxane rowan roy ruben rudy rupert russell ruth ryan sabine sabri
sabrina sacha said saida salah salem salif salima salma salome salvatore samantha samba sami samir samira samuel samy sandeep sandie sandra
sandrine sanjay santiago sara sarah sasha saskia savannah scott sean sebastian sebastien segolene selena selim selma serena serge sergio
servane seth severin severine shannon sharon shaun sheila shirley sibylle sidonie sidney sidy siegfried sienna sigrid silvia simeon simon
simona simone slimane soazig sofia sofiane solange solene solenn solenne soline sonia sophia sophie soraya souad soufiane souleymane
stacy stan stanislas stefan stefania stella stephan stephane stephanie stephen steve steven stewart stuart suzanne suzette suzie sven
svetlana swann sybille sylvain sylvaine sylvester sylvette sylvia sylviane sylvie tamara tania tanguy tanya tara tarek tariq tatiana
ted teddy telma teresa terence terry tess tessa thais thea theo theodora theodore theophile theres theresa therese thibaud thibault
thibaut thierry thomas tiago tifenn tiffany tim timothe timothee timothy tina tiphaine titouan tobias toby todd tom tommaso tommy tony
toufik tracy tristan trevor tugdual tyler ugo ulrich ulysse urbain ursula valentin valentine valeria valerian valerie valery vanessa
vera vernon veronica veronique vicente vicky victor victoria victorien victorine vincent vincente virgile virginia virginie vivian
viviane vivien vivienne vladimir wafa walid walter wanda wassim wei wendy werner wesley wilfrid wilfried wilhem william willy winston
wladimir wolfgang xavier xaviere yacine yahya yaelle yael yamina yan yanis yann yannick yannis yasin yasmin yasmina yasmine yassine
yohan yohann yolaine yolande youcef younes youri youssef yuri yusuf yvan yves yvette yvon yvonne zach zachary zahra zaid zakaria zara
zelie zena zineb zoe zohra zoubida zuzanna`;

/** Words of every day too, or a town: somebody's name before a family name alone. */
export const givenWords = `
abbey aime claire claude clement clemence pierre olivier desire noel pascal colin felicite reine victor robin emerald regis adolphe agate alba alexandrie alma amande ambre amour ange anemone april archer art auguste aurora austin avril aube avery bill blanche
blaise bonnie brook brooke bruyere capucine carol casey cerise chance chase chester christ clair cliff clover constant cyr dahlia daisy
dawn denver destiny dolly domitille donat drew earl eden edison emerald ernestine etoile faith faust felicity fidele florence fortune
france francis frank gaby gale garance gene ginger glen gloire grace grant guilaine harmony hazel hope hyacinthe inca india ivy jasmin
jasper jewel jonquille joy june juste justice kenya kent king lake lance lane laurier leila lilas lis lorraine loup lucky lynne madison maia
mai marguerite mark marin martin may melody mercy miles modeste mort myrtille nadir nick nil norma nova oliver olive opale orphee
page paix palma paquerette paris parfait parker pat patience pearl peace penny perle phoenix placide pie piper poppy prosper prudence
prune quitterie ray reed reine remy rich rob robin rod rock romain rose roseline rosie roman rowan ruby rusty saturnin sage sam sandy
serenite sky skye sol star stone sterling sue summer sunny sylvestre terra tiger toussaint tulipe ulric urielle val venus vic victoire
violette viola violet ward will winter yule zelia zephyr`;
