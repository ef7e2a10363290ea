import type { TopicTable } from '../../topic-table.ts'

/** Crime, law and justice: offences, police, courts, punishment. */
export const crime = {
  topic: 'crime',
  4: `
    abandoned baby, abducted, abduction, abductor, acquit, acquittal, antitrust suit, appeals court
    arms dealer, arraigned, arraignment, arrest, arson, arsonist, assassin, assault, atf, attorney
    autopsy, bail, barrister, beheaded man, behind bars, blackmail, body cam, body found, bodycam
    bounty hunter, breathalyzer, bribe, bribery, burglar, burglary, capital punishment, carjacking
    cartel, child abuse, child porn, child pornography, child sex, class action, clemency
    closing arguments, cocaine, cold case, constable, contempt of court, contraband, convict
    conviction, cop, copyright suit, coroner, corruption, counterfeit, court battle, court case
    court-martial, courtroom, crackdown on crime, crime, crime scene, criminal, custody, dea
    death penalty, death row, death sentence, defamation, defendant, deliberations, deposition
    deputies, detained, detainee, detective, detention, dismembered, dna evidence, domestic violence
    drive-by, drug bust, drug cartel, drug dealer, drug enforcement, drug kingpin, drug lord
    drug smuggling, drug trafficking, drunk driving, drunken driving, dui, dwi, embezzle
    embezzlement, espionage charges, europol, excessive force, executed!, execution!
    exonerated, extort, extortion, extradite, extradition, fatally shot, federal court, femicide
    fentanyl bust, firearms, forensic, forger, forgery, foul play, fraud, fraudster, fugitive, gang
    gangster, genocide trial, graft, groping, guilty, gun control, gun law, gun violence, gunman
    gunmen, hacker arrested, hanged!, harassment, hate crime, heist, high court, hijacker
    hit-and-run, hitman, homicide, honor killing, honour killing, hostage-taker, human remains, icc
    identity theft, immunity ruling, imprisoned, imprisonment, indict, indictment, infanticide
    informant, injunction, inmate, inquest, insider trading, international criminal court, interpol
    jail, jailbreak, judge orders, juror, jury, justices, kidnap, kidnapper, killer, lapd, launder
    lawyer, legal battle, legal team, lethal injection, libel, life sentence, litigation, looters
    looting, magistrate, manhunt, manslaughter, marijuana bust, marijuana law, mass killer
    mass murder, mass shooting, meth lab, methamphetamine, mi5, miranda, missing boy, missing child
    missing girl, missing teen, missing woman, mistrial, mob boss, mobster, molestation, molested
    money laundering, most wanted, murder, murderer, nypd, officer-involved, opening statements
    paedophile, parole, patent suit, patrol officer, pedophile, pedophilia, perjury, phishing
    plaintiff, plea bargain, plea deal, plea hearing, poaching gang, poison pen, police, policeman
    policemen, ponzi, pretrial, prison, prison riot, prisoner, probation, prosecute, prosecution
    prosecutor, racketeering, ransom, rape, rapist, remains found, restraining order, retrial
    robbed!, robber, robbery, robbing!, robs!, scam, scammer, school shooting, scotland yard
    sentenced, settlement talks, sex abuse, sex crimes, sex offender, sex trafficking, sexual abuse
    sexual assault, sheriff, shooter, shooting death, shoplifting, shot dead, slander, smuggler
    smuggling, solicitor, spy charges, stabbing, stalker, stalking, state trooper, steals, stolen
    strangled, sue, sued, suing, supreme court, suspect, suspicious death, swat, tax evasion
    tax fraud, testify, testimony, theft, thief, thieves, trafficker, trafficking, treason
    trial date, undercover, vandalism, vandals, verdict, vigilante, wanted man, war crimes trial
    war crimes tribunal, world court, wrongful death, yakuza
  `,
  3: `
    abuse, abuser, abusive, accused, accused of, accuser, allegations, alleged, allegedly, appeal
    assailant, attacker, bomb plot, bomber, cellmate, charge, cleared of, clears name
    copyright infringement, corpses, crackdown, criminality, custody battle, damages, disappearance
    disappeared, disbarred, drunk driver, evidence, fined, freed, freed from prison, goes missing
    gun, gunfire, gunshot, hacked, hacker, hoax, illegally, impunity, infringement, infringing
    inquiry, investigate, investigation, investigators, killed by, killings!, kills wife, knife, law
    law banning, lawful, lawsuit, legal, legality, machete, metoo, misconduct, missing!
    murder-suicide, mystery death, overdose death, overturn, penalty of, piracy, pirated, pistol
    police chief, raid, rifle, ruling, seize, settlement, sex tape, sexual harassment
    sexual misconduct, shooting, shootout, slain, slaying, strikes down, surveillance, unlawful
    unsolved, upheld, upholds, victim, watchdog probe, wiretap, witness
  `,
  2: `
    admits, agents, beaten, case, complaint, confess, confession, court-ordered, cover-up, coverup
    deny, drunk, escaped!, escapes!, fake, found dead, hearing, husband, lies, loses appeal, offence
    offender, offense, officer, probe, rights, security guard, settle, spy, suit, threat
    threatening, violence, violent, weapon, whistleblower, wife
  `,
  1: `
    banned, block, dispute, ex-boyfriend, ex-girlfriend, ex-husband, filing, former, man
    missing person, order, orders release, trail, woman
  `,
} as const satisfies TopicTable

/** Crime: people known for a case. */
export const crimeNames = {
  topic: 'crime',
  4: `
    Ahmaud Arbery, Alec Baldwin trial, Amanda Knox, Assange, Bankman-Fried, Bill Cosby, Blake case
    Breivik, Breonna Taylor, Casey Anthony, Chauvin, Cosby, Dutroux, Dylann Roof, Ebbers, El Chapo
    Elizabeth Holmes, Epstein, Eric Garner, Escobar, Fred West, Freddie Gray, Fritzl, George Floyd
    Ghislaine Maxwell, Harold Shipman, Hoffa, Jodi Arias, Kaczynski, Kenneth Lay, Kobe case
    Kozlowski, Laci Peterson, Lucy Letby, Madeleine McCann, Madoff, Mangione, Manson, Martha Stewart
    Maxwell trial, Michael Brown, Michael Jackson trial, Murdaugh, Nassar, O.J., O.J. Simpson
    Oscar Pistorius, Pelicot, Petito, Pistorius, R. Kelly, Rittenhouse, Robert Blake, Saddam trial
    Sarah Everard, Scott Peterson, Shkreli, Skilling, Smollett, Son of Sam, Tamir Rice, Ted Bundy
    Theranos trial, Trayvon Martin, Tsarnaev, Unabomber, Weinstein, Yorkshire Ripper, Zimmerman
  `,
} as const satisfies TopicTable
