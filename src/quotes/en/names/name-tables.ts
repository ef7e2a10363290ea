function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/))
}

/** Common first names of men, in lower case. A name that both sexes bear stands in both lists, and tells neither. */
export const menNames = words(`
aaron abdul abdullah abu abraham adam adrian ahmad ahmed al alan alasdair albert alberto alejandro aleksandr aleksei alex alexander alexei alfie alfonso
alfred ali alistair allan allen alvin amir amos anatoly anders andre andreas andrei andres andrew andriy andy angelo anthony antoine antonio
archie armando arnold arthur arturo asher austin avi barack barry bart basil ben benito benjamin benny bernard bernie bert
bill billy bjorn bob bobby boris brad bradley brandon brendan brent bret brett brian bruce bruno bryan byron caleb calvin
carl carlo carlos carlton cesar chad charles charlie chester chris christian christoph christopher chuck clarence clark claude
claudio clay clayton cliff clifford clint clive clyde cody colin colm conor corey cornelius craig crispin curt curtis cyril cyrus dale damian dan daniel danny
darrell darren darryl dave david dean dennis denis derek desmond dick diego dieter dimitri dirk dmitri dmitry dmytro dominic
don donald donnie doug douglas drew duncan dustin dwayne dwight earl ed eddie edgar edmund eduardo edward edwin eli elias elijah elliot
elliott elmer elon emil emilio emmanuel enrique eric erik ernest ernesto errol ethan eugene evan evgeny fabio federico felipe felix
ferdinand fernando fidel floyd francesco francis francisco franco francois frank frankie franklin franz fred freddie frederick
friedrich fritz gabriel garrett gary gavin gene geoff geoffrey george gerald gerard gerhard gerry giacomo gilbert giles giorgio giovanni
giuseppe glen glenn gordon graham grant greg gregg gregory guido guillermo gus gustavo guy hamid hank hans harold harrison harry
harvey hassan hector heinz henri henrik henry herbert herman hiroshi horace howard hubert hugh hugo humberto hussein ian ibrahim
igor ignacio imran ira isaac ivan jack jacob jacques jaime jake jakob jamal james jan jared jason jasper javier jay jean-claude jeb jeff jefferson
jeffrey jens jeremiah jeremy jerome jerry jesse jesus jim jimmy joachim joao joaquin joe joel johan johann john johnnie johnny jon
jonah jonas jonathan jorge jose josef joseph josh joshua juan jules julian julio julius juma junichiro jurgen justin kamal karim karl keith
keir ken kenneth kenny kent kevin khalid kim-jong kirk klaus konstantin kurt kyle lamar lance larry lars laurent lawrence lee len
leo leon leonard leonardo leonid leroy lester lewis liam lindsey lionel lloyd logan lorenzo lou louis luc luca lucas luigi luis
luke luther mahmoud malcolm manfred manny manuel marc marcel marcelo marco marcos marcus mario mark markus marshall martin marty
marvin mason massimo matt matteo matthew maurice mauricio max maxim maxwell mehmet mel melvin michael michel mick miguel mike
mikhail miles milton mitch mitchell mitt mohamed mohammad mohammed morris moses muhammad mungo murray mustafa mykola narendra nate nathan nathaniel
neal ned neil nelson newt nicholas nick nicolas nigel nikita nikolai nils noah noam noel norman oleg oleksandr oleksiy oliver
olivier omar orlando orrin oscar oskar osama otto owen pablo paolo pascal patricio patrick paul pavel pedro percy pervez pete peter petro phil
philip philippe phillip pierre piers pietro preston quentin rafael rahm rahul ralph ramon ramzan rand randall randy rashid raul ray
raymond recep reggie reginald reince reinhold rene rex ricardo richard rick ricky rob robby robert roberto robin rod roderick rodney
rodrigo roger roland rolf roman ron ronald ronnie rory ross roy ruben rudolf rudy rupert russ russell ryan said salman salvador salvatore
sam samir samuel santiago saul scott scottie sean sebastian serge sergei sergey sergio seth shane shaun shawn shinzo sidney sigmar silvio simon
solomon spencer stan stanley stefan stephen sterling steve steven stewart stuart sven takashi tariq tarquin tayyip ted terrence terry theo theodore
theresa-may thomas tim timothy tobias toby todd tom tomas tommy tony travis trent trevor trey tristan troy tucker tyler umar uwe valery vasily vernon
victor viktor vince vincent vincenzo vitali vitaly vladimir volodymyr wade wallace walt walter warren wayne wendell werner wes
wesley wilbur wiley wilfred will willard willem william willie winston wolf wolfgang woodrow xavier yasser yevgeny yitzhak yoshihide youssef
yuri yusuf zachary zalmay barney carly-john hakeem keiran kellen rodrigue emmerson thabo jair olaf
pat kim kerry ashley jackie dana boyko donovan jermaine tyrone deandre lebron shaquille kobe jalen darius malik marquis trayvon dylan corbin
kwame kofi kwesi kojo emeka chinedu chidi obinna ifeanyi femi tunde segun wale kunle babatunde olusegun adewale oluwaseun aminu nasir
bashir mustapha sadiq faisal bilal asif wasim shahid nawaz zubair nadeem shoaib babar naseem aamir junaid shehbaz ashraf saeed saad zayed
hamad sultan majid rohan rohit virat sachin amit sumit vijay ajay sanjay rajesh suresh ramesh mahesh dinesh mukesh rakesh anil sunil arun
varun vikram arjun karan manish ashish deepak ravi ganesh nitish akhilesh uddhav pawan naveen gautam siddharth aditya arvind manoj pradeep
sandeep hardik rishabh jasprit mohit ankit kunal vivek ashok vinod yogendra rajendra surendra devendra dharmendra jitendra harish girish
satish prashant nitin sanjeev jatin nikhil pankaj rajiv rajeev abhishek joko budi agus bambang kenji takeshi haruki ichiro hiroki kazuo
satoshi piotr tomasz krzysztof marek jakub andrzej grzegorz wojciech zbigniew petr jiri zoltan gabor istvan laszlo ferenc radu dumitru
mihai bogdan dragan zoran goran marko nikola luka milorad bohdan andrii denys maksym yevhen ruslan paulo tiago mateo sipho siya themba
bongani mandla jabu tendai tatenda farai kagiso lungi temba callum ewan hamish fergus euan finlay gethin rhys owain iolo gareth emrys huw
alun ieuan declan cillian eoin niall padraig seamus cormac diarmuid fintan micheal donal lachlan angus darcy riley reg ernie wilf alf
bertie kev col trev les norm barnaby clifton delroy
des jessie alfredo rodolfo adolfo gerardo leandro luciano mariano emiliano hernan german agustin ezequiel zak zac baz joss gwil olly ollie freddy jez jonny lenny monty kieran kieron ciaran darragh tadhg jordi ousmane mamadou moussa
amadou cheikh sadio ibrahima boubacar kaan emre murat burak ozan tolga hakan serkan nurlan serik azamat yerlan ramiro anselmo caio thiago
matheus nuno rui arjen ruud piet jaap joris sander bram maarten matthijs jeroen niels lasse mikkel rasmus soren jesper henning torsten
thorsten uli heiko kai ismail idris azman anwar ziad walid fadi rami hani nabil adel tarek yasir yahya jawad haider reza mehdi
hossein masoud abbas mahdi bronislaw stanislaw mateusz jacek dariusz janusz
`)

/** Common first names of women, in lower case. */
export const womenNames = words(`
abby abigail ada adele adriana agnes aisha alessandra alexandra alexandria alexis alice alicia alina alisha alison allison alyssa amanda amber
amelia amina amy ana anastasia andrea angela angelina angie anita ann anna annabel anne anneke annette annie antonia april ariana arlene
ashley astrid audrey ayesha barbara beatrice beatriz becky belinda bella benazir bernadette bernice bertha beth bethany betsy betty bev beverly bianca
bonnie brenda bridget brigitte britney brittany camila camilla camille candace candice cara carey carla carly carmen carol carole caroline
carolyn carrie cassandra cassie catherine cathy cecilia celia celeste charlotte chelsea cherie cheryl chloe christina christine
christy cindy claire clara clarissa claudia colleen connie constance cora cordelia corinne cristina crystal cynthia daisy dana daniela danielle daphne dawn
deanna deb debbie deborah debra deepa deirdre delia denise diana diane dianne dilma dolores donna dora doris dorothy ebony edith edna
eileen elaine eleanor elena elisa elisabeth elise elizabeth elke ella ellen ellie eloise elsa elspeth emilia emily emma enid erica erika erin esther ethel
eva eve evelyn faith fatima felicia fiona florence frances francesca gabriela gabrielle gail genevieve georgia georgina geraldine gerda
gertrude gillian gina ginger giorgia gisele gladys glenda gloria grace greta gretchen gwen gwendolyn hannah harriet hazel heather heidi helen
helena helene hilary hilda hillary holly hope huma ida imelda imogen indira ines ingrid irene irina iris isabel isabella isabelle ivana ivanka
jackie jacqueline jacinda jane janet janice janine jasmine jean jeanette jeanne jen jenna jennifer jenny jess jessica jill jillian
jo joan joanna joanne jocelyn jodi josephine joy joyce juanita judith judy julia juliana julie juliet juliette june justine kamala kara karen
karin karine kate katerina katharine katherine kathleen kathryn kathy katie katrina kay kayla kaye keisha kellyanne kelly kerry kim kimberly kirsten
kirstie kristen kristin kristina kristine kyrsten larissa lara latoya laura lauren laurie leah leila lena leslie-ann leticia lila lilian
lillian lily linda lindsay lisa liz liza lois loretta lori lorraine louise lucia lucille lucy luisa lydia lynn lynne mabel
maddie madeleine madeline maggie maha maia malala malia mandy margaret margarita margot marguerite maria mariah marian marianne marie mariana marilyn marina
marine marion marissa marjorie marlene marsha martha martina mary maryam matilda maud maureen mavis may maya megan meghan mei melanie melania
melinda melissa mercedes meredith mia michelle mildred millie mimi mindy minnie miranda miriam moira mollie molly mona monica
muriel myra nadia nadine nancy naomi natalia natalie natasha nellie nicole nicola nigella nikki nina noelle nora norma octavia oksana olga olivia
olympia opal oprah ophelia paige pam pamela pat patricia patsy patti patty paula pauline pearl peggy penelope penny petra petronella philomena phyllis
polly priscilla priti priyanka rachel ramona raquel rebecca regina renata renee rhonda rita roberta robyn rochelle rosa rosalie rosalind rosalynn rosanna
rose roseanne rosemary rosie roxanne ruby ruth sabrina sadie sally samantha sandra sara sarah sasha selena selma serena shannon sharon
sheila shelley shelly sherry shirley shona silvia simone sofia sonia sonya sophia sophie stacey stacy stella stephanie sue summer susan
susana susanna susanne suzanne svetlana sylvia tamara tammy tania tanya tara tatiana teresa tess thea thelma theresa tina toni tracy trish
trisha trudy tulsi ursula usha valentina valerie vanessa vera veronica vicki vicky victoria viola violet virginia vivian viviana wanda wendy
whitney whoopi wilma winifred winnie yasmin yolanda yuki yulia yvette yvonne zara zipporah zoe nikita-rose aung hanan condoleezza arianna megyn gennifer
robin elsie sanna mette katalin sinead saoirse siobhan niamh zuzana katarina ludmila natalya galina lyudmila
efua abena akosua adwoa ngozi chioma amaka ifeoma nkechi adaeze folake bisi yetunde funmi hauwa zainab halima khadija mariam layla samira
huda sana saima rabia bronwen bushra mehreen priya pooja neha anjali kavita sunita geeta rekha lata lakshmi radha meera mamata smriti nirmala
sushma jaya shilpa deepika aishwarya kareena anushka shreya divya swati ritu nisha asha jyoti poonam seema archana vandana sneha
harmanpreet mithali droupadi kalpana shobha keiko yoko sakura haruka michiko sanae ayumi agnieszka katarzyna malgorzata magda beata lenka
ilona zsofia ioana mirela jelena milica ljiljana biljana nadezhda zhanna olena iryna nataliya nomsa thandi zanele lindiwe busisiwe nomvula
nosipho wanjiru wambui akinyi njeri neema tigist almaz aoife ciara orla roisin grainne mairead caoimhe eimear bronwyn cerys rhiannon sian
nia carys ffion angharad nerys isla eilidh morag kirsty mhairi catriona ailsa kylie tamsin saskia jemima philippa pippa hattie tilly kezia
beatrix lottie poppy freya ottilie sioned xanthe consuelo pilar guadalupe ximena catalina valeria paloma chiara ilaria annika solveig
birgit sigrid maren anneliese liesbeth
billie farah fatma ayse elif zeynep esra gulnara halina krystyna danuta bozena ewa monika dorota hana veronika jana eliska montserrat belen rocio
xochitl itzel yekaterina ekaterina anastasiya darya tetiana ganna ilse chantelle shanice kayleigh leanne tracey jade gemma jodie jessie lynda sharron marge
ornella giulia alessia federica silvana loredana marjan femke anouk leyla rania dina noura shirin nasrin narges zahra fatemeh salma rima reem amal
`)

/** Whether a folded word is a first name of the tables. */
export function isFirstName(word: string): boolean {
  return menNames.has(word) || womenNames.has(word)
}

/** Chinese, Korean and Vietnamese family names, which stand before the given name and then alone: "Ban Ki-moon … Ban said". */
export const familyNamesAhead = words(`
ban bae baek bai bui cai cao chae chen cheng cheong cheung chiang cho choe choi chow chu chun chung cui dai dang deng ding dinh dong du duan
duong fan fang feng fu gao gong gu guo ha han hao he heo ho hoang hong hou hu hua huang huynh hwang jang jeon jeong jia jiang jin jo
jung kang ke kim ko kong koo ku kwak kwon lai lam lau lee lei leung li liang liao lim lin liu lu luo luong ly ma mai mao meng min mo moon
na nam ngo nguyen noh oh pan park peng pham phan phung qian qin qiu quan ren ryu seo shan shao shen shi shim shin sim so sohn son song su
suh sun tan tang tao tian tran trinh truong tsai tu vo vu wan wang wei wen woo wu xi xia xiao xie xiong xu xue yan yang yao ye yeo yeung
yin yoo yoon yu yuan yun zeng zhang zhao zheng zhong zhou zhu zou
`)

/** Titles before a name, with the sex that they tell; `null` for none. */
export const honorifics: ReadonlyMap<string, 'man' | 'woman' | null> = new Map<string, Borne>([
  ...pair(
    'man',
    'mr messrs ratu sir lord king prince pope brother father congressman assemblyman councilman alderman emperor baron count duke fr viscount marquess headmaster mullah',
  ),
  ...pair(
    'woman',
    'mrs ms miss lady dame queen princess sister mother congresswoman assemblywoman councilwoman duchess baroness madame viscountess marchioness countess headmistress',
  ),
  ...pair(
    null,
    `dr prof rev hon garda brigadier mp mep msp mla mlc td pc wpc dci cllr insp det con brig sen sens rep reps gov govs lt col gen maj capt cmdr adm sgt cpl supt pres pastor rabbi imam bishop archbishop cardinal monsignor canon vicar abbot provost warden constable trooper corporal pte ayatollah maulana
    seri tengku rev'd revd archdeacon deacon councilor shri smt datuk alhaji alhaja mallam malam otunba oba barr engr arc comrade dsp asp csp sp dcp acp cp sri ustaz ustad swami holiness eminence excellency majesty highness chair emeritus emerita venerable lama superior youtuber tiktoker practitioner sheikha shaikh pandit sardar tun taoiseach coroner registrar treasurer lawmaker legislator headteacher principal chairperson ombudsman
    judge justice sheriff captain colonel general major admiral lieutenant sergeant commander president senator governor representative committeeman committeewoman
    secretary minister mayor ambassador chancellor premier chairman chairwoman chief professor doctor reverend officer detective inspector
    superintendent commissioner congressman speaker delegate attorney councillor counselor coach candidate nominee rapper singer actor actress author
    economist analyst journalist reporter correspondent anchor host moderator pollster strategist spokesman spokeswoman
    spokesperson director manager adviser advisor aide deputy assistant executive leader whip lawyer historian scientist activist
    billionaire businessman businesswoman mogul magnate tycoon developer columnist commentator editor pundit democrat republican
    conservative liberal libertarian`,
  ),
])

/** The sex that a title tells; `null` for none. */
export type Borne = 'man' | 'woman' | null

function pair(sex: Borne, list: string): readonly (readonly [string, Borne])[] {
  return list
    .trim()
    .split(/\s+/)
    .map((word) => [word, sex] as const)
}

/** Words before a title or a name that are part of neither: "former House Majority Leader". */
export const descriptors = words(`
former ex then acting interim the a house senate white supreme court state federal national foreign prime vice first second lady deputy
assistant associate senior junior chief majority minority gop democratic republican democrat democrats republicans independent us u.s uk u.k eu u.n un press
attorney general district treasury defense defence interior health home finance secretary of field staff campaign presidential congressional
communications political executive managing co-chairman co-chair chairman chair party committee american british german french italian spanish russian
english scottish welsh irish norwegian danish finnish austrian belgian portuguese czech slovak hungarian romanian bulgarian croatian serbian bosnian slovenian
albanian estonian latvian lithuanian georgian armenian argentine argentinian chilean colombian peruvian venezuelan ecuadorian uruguayan cuban jamaican egyptian
moroccan algerian tunisian nigerian ghanaian cameroonian senegalese kenyan ethiopian japanese korean thai vietnamese indonesian filipino
afghan bangladeshi belarusian congolese emirati icelandic jordanian kuwaiti lebanese libyan malaysian nepalese omani palestinian qatari rwandan saudi
  singaporean somali sudanese taiwanese ugandan yemeni zimbabwean chinese israeli iranian iraqi syrian turkish mexican canadian australian indian pakistani ukrainian polish dutch swiss
swedish greek brazilian european african asian islander latino hispanic black catholic christian muslim jewish evangelical texas florida ohio iowa california
new-york massachusetts vermont virginia wisconsin michigan pennsylvania indiana arizona nevada colorado georgia kentucky tennessee
alabama mississippi louisiana arkansas oklahoma kansas nebraska utah idaho montana wyoming minnesota illinois missouri maine maryland
connecticut delaware oregon washington hampshire jersey carolina dakota hollywood wall
`)

/** Words that make a name an organisation's or a thing's, not a person's. */
export const organisations = words(`
news today times post journal tribune herald gazette review daily weekly watch show guardian telegraph magazine press reuters network radio television tv channel agency association
team journalism committee commission council court congress senate house parliament party campaign administration department ministry office
bureau service services board bank fund foundation institute institution university college school center centre society union league
club group company corp corporation inc ltd llc plc co partners holdings industries international global coalition alliance
federation organization organisation pac army navy force forces police guard nato nasa fbi cia nsa epa fda irs doj opec
street avenue road square tower towers airport hotel hospital church museum library park stadium arena river lake mountain island islands
bay beach county city town village district state states province region republic kingdom empire nation nations republicans democrats
americans britons act bill law amendment constitution treaty agreement war revolution convention conference summit election caucus caucuses primary
debate day week month year olympics games cup prize award awards committee's twitter facebook google apple microsoft amazon cnn
nbc abc cbs msnbc fox pbs bbc npr espn hbo c-span politico breitbart bloomberg buzzfeed isis isil hezbollah hamas taliban
tour trophy championship championships marathon festival slam rovers wanderers united athletic albion rangers hotspur harriers argyle fc afc rfc utd cf dynamo atletico
project institute's initiative project's east west north south northeast northwest southeast southwest africa europe asia america coast valley
brigade battalion regiment corps fleet squadron division infantry airborne circuit taskforce endowment borough charities diocese archdiocese hospice clinic survey observatory laboratory
directorate inspectorate secretariat tribunal command
`)

/** Places that stand alone. None is "he" or "she"; a country may be "it". */
export const places = words(`
washington america britain england scotland wales ireland france germany italy spain portugal russia ukraine china japan korea india pakistan
iran iraq israel syria turkey egypt libya afghanistan mexico canada australia brazil argentina chile cuba venezuela colombia europe
asia africa moscow beijing london paris berlin brussels tehran baghdad jerusalem kyiv kiev tokyo delhi geneva vienna rome madrid
texas florida ohio iowa california massachusetts vermont wisconsin michigan pennsylvania indiana arizona nevada colorado
kentucky tennessee alabama mississippi louisiana arkansas oklahoma kansas nebraska utah idaho montana wyoming minnesota illinois
missouri maine maryland connecticut delaware oregon chicago boston philadelphia cleveland detroit houston dallas miami atlanta
seattle denver orlando baltimore milwaukee manhattan brooklyn hollywood benghazi aleppo flint ferguson charleston burlington
carolina hampshire jersey dakota york zealand arabia angeles francisco vegas orleans alto
kenya uganda tanzania ethiopia somalia sudan rwanda burundi congo angola zambia zimbabwe mozambique malawi namibia botswana nigeria ghana senegal mali niger
benin togo cameroon gabon tunisia algeria morocco eritrea liberia madagascar mauritius bahrain oman uae bangladesh nepal bhutan myanmar cambodia laos malaysia singapore philippines
mongolia kazakhstan uzbekistan turkmenistan kyrgyzstan tajikistan azerbaijan armenia belarus moldova romania bulgaria serbia croatia slovenia slovakia czechia bosnia
kosovo montenegro albania estonia latvia lithuania iceland belgium netherlands luxembourg malta cyprus greenland peru bolivia ecuador paraguay uruguay guyana panama
honduras guatemala nicaragua salvador haiti jamaica bahamas barbados gaza crimea kashmir punjab kerala karnataka bihar assam manipur maharashtra gujarat rajasthan
mumbai kolkata chennai bengaluru hyderabad lucknow karachi lahore islamabad kabul dhaka colombo kathmandu jakarta manila bangkok hanoi seoul taipei shanghai
canberra queensland tasmania melbourne brisbane adelaide perth auckland wellington toronto ottawa montreal vancouver ontario quebec alberta manitoba
lagos abuja nairobi kampala khartoum harare johannesburg durban cairo beirut damascus riyadh dubai doha ankara istanbul athens lisbon barcelona milan
munich hamburg amsterdam copenhagen stockholm oslo helsinki warsaw prague budapest bucharest belgrade zagreb kharkiv odesa glasgow edinburgh belfast cardiff
liverpool manchester birmingham leeds sheffield bristol dublin alaska hawaii pittsburgh minneapolis
poland hungary austria switzerland sweden norway denmark finland greece yemen qatar kuwait lebanon jordan taiwan vietnam thailand indonesia
`)
