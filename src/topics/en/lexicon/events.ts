import type { TopicTable } from '../../topic-table.ts'

/** What happens, in the phrases by which news English tells it: war, crime, accidents, illness, weather. */
export const events: readonly TopicTable[] = [
  {
    topic: 'conflict',
    4: `
      act of war, aerial attack, aid ship, air base, air campaign, air raid siren, airbase
      Al Shabab, al-Shabaab, anti-aircraft, armed group, armed wing, Armistice Day
      armored vehicle, armoured vehicle, arms deal, arms embargo, arms sale, arms supplies
      army base, army chief, at war, attack Iran, attack on Iran, attack on Israel
      attack on Russia, attack on ship, attack on Ukraine, attacks Ukraine, Azov, Bab el-Mandeb
      Basij, boards tanker, body of hostage, bomb Iran, bombers, bombing campaign, border clash
      border fighting, buffer zone, ceasefire talks, ceasefire violation, cessation of hostilities
      civil war, cluster munition, counter-terrorism, counterterrorism, coup leader, coup plotters
      cross-border attack, cross-border strike, declares war, defence pact, defense pact
      demilitarised zone, demilitarized zone, demobilisation, DMZ, drone barrage, drone factory
      drone hits, drug boat, ELN, end fighting, end war, enriched uranium, ethnic militia, F-16
      F-35, foreign fighters, Gaza war, ground invasion, ground operation, ground troops, GRU
      gunmen attack, gunmen kill, Haqqani, hits Iran, hits Israel, hits Kyiv, hits Ukraine
      hostage bodies, hostage families, hostage-taking, hostages freed, humanitarian corridor
      humanitarian pause, hypersonic, invade Taiwan, invasion of, Iran war, ISWAP, jihadist attack
      JNIM, KFOR, Kurdish fighters, M23 rebels, mass abduction, military build-up
      military buildup, military campaign, military junta, military operation, military parade
      military rule, military ruler, military service, military strike, mine clearance
      missile barrage, missile defence, missile defense, missile launch, missile test
      missiles hit, multinational force, national service, naval blockade, nuclear arsenal
      nuclear deterrent, nuclear facility, nuclear inspectors, nuclear submarine, overnight attack
      Palestinian state, Palestinian statehood, paramilitary group, peacekeeping force, PMF
      post-war, proxy war, rebels capture, rebels seize, Red Sea attacks, Red Sea shipping
      remains of hostage, Remembrance Day, retaliatory strike, roadside bomb, rocket barrage
      rocket hits, sabre-rattling, Sahel, SDF, security forces kill, settlement expansion
      settler violence, Shin Bet, skirmish, South China Sea, spy ring, Strait of Hormuz
      strategic bomber, strike Iran, strike kills, strikes Kyiv, Sudan war, suicide blast
      terror cell, terror plot, terror suspect, top general, trench, troop withdrawal, Tuareg
      two-state solution, Ukraine war, unexploded, UNIFIL, UNRWA, VE Day, veterans of
      Victory Day parade, VJ Day, Wagner, war effort, war in Gaza, war in Iran, war in Sudan
      war in Ukraine, war memorial, war veteran, war zone, war-torn, warring parties
      warring sides, wave of attacks, weapons shipment
    `,
  },
  {
    topic: 'crime',
    4: `
      abducted girl, acid attack, amber alert, anti-corruption, armed and dangerous, arrested over
      arson attack, art heist, assault case, attack suspect, axe attack, bar association, beheaded
      body camera, bomb hoax, bomb scare, border patrol agent, bribery charges, cannabis haul
      car attack, car ramming, car theft, cartel leader, cause of death, charged over
      chief justice, child rape, CJNG, cleared of murder, cocaine haul
      constitutional court ruling, convicted of, corruption case, corruption charges
      corruption probe, counterfeiters, countersues, county court, court blocks, court hears
      court rules, court strikes down, court told, court upholds, crime boss, crime family
      crime ring, crown court, crypto scam, cybercrime, death in custody, death threats
      death warrant, denied bail, deputy shot, detention center, detention centre, Diddy
      dismembered body, drives into crowd, drops charges, drug gang, drug lab, drug mule
      drug ring, drugs haul, Epstein files, executions, faces charges, faces lawsuit, fake goods
      federal prison, files lawsuit, firing squad, foul play suspected, found murdered, fraud case
      fraud charges, fraud probe, fraud trial, gag order, gang leader, gang violence, Ghislaine
      graft probe, granted bail, grooming gang, gun attack, gunshot wounds, hacking charges
      held in custody, hoax call, hostage situation, human skull, human trafficking, hung jury
      illegal mining, immigration detention, in custody, indecent images, insider dealing
      investment scam, jailed for, jailed over, jewel heist, jewel thief, judge dismisses
      judge halts, judge rules, judge sentences, judge temporarily, judge tosses, kickbacks
      kidnapped for ransom, knife crime, knifeman, landmark ruling, law enforcement
      lawsuit against, lawsuit claims, lawsuit over, legal challenge, life in prison, Louvre heist
      Luigi Mangione, lynching, machete attack, missing since, mob hit, MS-13, murder case
      murder charge, museum heist, narco, officer killed, officer shot, on death row, on the run
      opens fire, organised crime, organized crime, pardoned, people smugglers, people smuggling
      phone hacking, pickpocket, pleads, ploughs into crowd, plows into crowd, poachers
      police arrest, police brutality, police custody, police hunt, police investigate
      police officer shot, police probe, police say, police search, police shooting, price fixing
      prison sentence, ram raid, rams into, rape case, released from prison, released on bail
      remanded, retried, revenge porn, romance scam, Sean Combs, search for missing
      secret service agent, serial killer, settles lawsuit, sex assault, sexual exploitation
      sexually abused, sexually assaulted, shooting kills, shooting leaves, shooting victim
      shot by police, Sinaloa, supreme court justice, sword attack, Tate brothers, tax dodging
      threatening letters, Tren de Aragua, voyeurism, wanted for, wildlife trafficking
      wrongful conviction, wrongly convicted, years in prison
    `,
    3: `
      accomplice, cover-up claims, crime wave, culprit, curfew breach, disorderly conduct
      fined for, incitement, inciting, intruder, lawyers for, lawyers say, misconduct inquiry
      perpetrator, prank call, public inquiry, ransacked, rogue trader, speeding fine, squatter
      trespassing, vandalised, vandalized, wrongdoing
    `,
  },
  {
    topic: 'disaster',
    4: `
      aid agencies, aid drops, air accident, air disaster, aircraft crashes, ammonia leak
      apartment blaze, ash cloud, avalanche kills, aviation accident, bar fire, boat capsizes
      building fire, bus crash, bus fire, bus overturns, cable car, car plunges
      carbon monoxide poisoning, cave-in, ceiling collapse, chemical leak, chemical plant fire
      chlorine leak, chopper crash, club fire, coach crash, coast guard rescues
      collapse kills, collapsed building, crash landing, crash probe, crash site, dam collapse
      dam failure, deadly blaze, dies after falling, dies in crash, disaster relief, disaster zone
      electrocution, factory blast, factory explosion, fell from, fell overboard, ferry disaster
      fire breaks out, fire rips, fire sweeps, fire tears, fireworks explosion, fireworks factory
      floods kill, food aid, funicular crash, funicular derail, gas blast, gas cylinder, heavy flooding, high-rise fire
      hit by car, hit by train, hospital fire, hotel blaze, killed in accident, killed in crash
      landslide kills, level crossing, lifeboat, lift plunge, lorry crash, mass blackout
      mid-air collision, midair collision, mine accident, missing boat, missing climber
      missing hiker, missing submarine, mountain rescue, multi-vehicle, near-miss, oil spill
      plane skids, power cut, quake kills, radioactive leak, rescue effort, rescue mission
      rescue operation, rollercoaster accident, runway collision, scaffolding collapse
      school fire, search and rescue, search for survivors, severe flooding, ski lift
      stage collapse, struck by car, struck by vehicle, tower fire, toxic gas, train collision
      train crash, train fire, trains collide, tram crash, trapped underground, truck crash
      tsunami alert, tsunami warning, tunnel collapse, veers off runway, volcano erupts
      wall collapses
    `,
  },
  {
    topic: 'health',
    4: `
      A&E, abortion pill, ambulance service, antibiotic resistance, arthritis pain
      assisted suicide, back pain, bedbugs, botulism, brain damage, brain tumor, brain tumour
      breast cancer, cancer diagnosis, cancer treatment, chronic fatigue, chronic pain
      contaminated blood, covid inquiry, critical care, disease outbreak, drug approval
      drug shortages, eczema, FDA approves, fertility treatment, flesh-eating, food dyes
      genetic disorder, gets cancer, gut health, has cancer, health benefits, health care
      health insurance, health risk, health service, health warning, health workers
      heart transplant, hospital bed, hospital ward, immunotherapy, infectious disease
      junior doctors, ketamine, lice, life support, loneliness epidemic, long covid, lung cancer
      marburg, maternity care, maternity ward, medical aid, medical care, medical marijuana
      medical staff, medics, menopause, mental health, midwives, motor neurone disease
      newborn screening, norovirus, parasite, peanut allergy, prostate cancer, psychedelic
      psychologist, radiotherapy, rare disease, resident doctors, scarlet fever, self-harm, sepsis
      skin cancer, sleep apnoea, sleep better, smoking ban, snakebite, social care, sperm donor
      sugar tax, surgery to, swine flu, terminal illness, terminally ill, tick bite, tooth decay
      ultra-processed, undergoes surgery, virus outbreak, whooping cough
      World Health Organisation, World Health Organization
    `,
  },
  {
    topic: 'weather',
    4: `
      amber warning, arctic air, bears down on, black ice, category five, coastal storm, cold wave
      cold weather, coldest day, deadly storm, driest, drought warning, extreme cold, extreme heat
      extreme weather, freezing fog, freezing temperatures, heat advisory, heat alert, hottest day
      hottest summer, hurricane center, hurricane warning, lightning storm, makes landfall
      met office issues, mild winter, monsoon rains, named storm, national weather service
      polar air, powerful storm, rain warning, red warning, severe weather, snow and ice
      snow warning, storm batters, storm damage, storm heads, storm hits, storm names
      super typhoon, torrential rains, water shortage, waterspout, weather alert, weather warning
      wettest, whiteout, winter weather, yellow warning
    `,
  },
]
