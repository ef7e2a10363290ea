import type { TopicTable } from '../../topic-table.ts'

/** Conflict, war and peace: armies, terror, unrest, peace processes. */
export const conflict = {
  topic: 'conflict',
  4: `
    9/11, abduct soldiers, abu ghraib, abu sayyaf, abughraib, air defence, air defense, air force
    air raid, air strike, aircraft carrier, airstrike, al-aqsa, ambush, ammunition, annex, antiwar
    armed forces, armistice, armored, armoured, arms race, arms!, army, artillery, atrocities
    bakhmut, ballistic, battalion, battlefield, beheading, besieged, beslan, bin laden
    biological weapons, blast kills, bomb blast, bomb threat, bombard, bombardment, bombing
    breakaway, brigade, capitol attack, capitol riot, captives, car bomb, casualties, cease-fire
    ceasefire, chechen, chechen rebels, chemical attack, chemical weapons, clashes, combat
    combatants, commandos, counter-offensive, counteroffensive, crackdown on protests, crimea
    cross-border raid, curfew, cyberwar, d-day, daesh, darfur, defence chief, defence ministry
    defence spending, defense chief, defense spending, demonstration, demonstrators, deployment
    destroyer, disarm, disarmament, dogfight, donetsk, downed drone, drone attack, drone strike, eln
    enrichment, eta, ethnic cleansing, ethnic violence, exchange fire, explosives, extremism
    extremist, fallujah, farc, fatah, fighter jet, fighting!, front line, frontline, gaza
    general staff, genocide, gi, gis, golan, green berets, green zone, grenade, guantanamo, guerilla
    guerrilla, hezbollah, hijacked plane, hiroshima, hizbollah, homeland security, hostage, houthi
    houthis, humvee, incursion, infantry, insurgency, insurgent, insurrection, intifada, invade
    invaders, ira, isil, isis, islamic jihad, islamic state, islamists, israeli settlement
    janjaweed, january 6, jemaah islamiyah, jihad, jihadist, kashmir, kherson, kill militants
    kill rebels, killed in action, land mines, landmine, lord's resistance army, ltte, luhansk, m23
    marines!, mariupol, martial law, mass grave, massacre, mercenary, militancy, militant
    militarily, military, military aid, military drill, military exercise, militia, militiamen
    missile, mortar, mujahideen, mullah omar, munitions, muqtada, mutineers, mutiny, najaf
    naval, nuclear program, nuclear programme, nuclear risk, nuclear test, nuclear weapon
    oath keepers, occupation force, occupied territory, onslaught, osama, paramilitary, paratroopers
    peace accord, peace agreement, peace deal, peace envoy, peace mission, peace pact, peace plan
    peace process, peace talks, peacekeeper, peacekeeping, peacemaker, pentagon, pkk, plo, plutonium
    pow, prisoner exchange, prisoner swap, prisoners of war, protest, protester, protestors
    proud boys, pullout, qaeda, qaida, rebel, rebellion, riot, rioters, rocket attack, rocket fire
    rockets, saddam, sadr, sectarian, sept. 11, september 11, servicemen, settlements!, settler
    shabaab, shelling, shoot down, shot down, siege, sniper, soldier, special forces
    state of emergency, strikes on, submarine, suicide attack, suicide bomber, suicide bombing
    tamil tigers, tanks, tear gas, terror attack, terror charge, terrorism, terrorist, tigray
    tribal clashes, troops, truce, truck bomb, unrest, uprising, uranium, violence erupts
    wagner group, war, war crimes, war dead, war games, warfare, warheads, warlord, warplane
    warship, wartime, water cannon, weapons of mass destruction, west bank, wmd, world war, wounded!
    ww2, wwi, wwii, zarqawi, zawahiri
  `,
  3: `
    aid convoy, armed men, arsenal, artillery fire, attacked!, attackers, attempted coup, battle
    blast, blockade, bloodshed, blow up, blown up, bodies!, captor, capture, carnage, checkpoint
    chopper, cia, civilians, claims responsibility, coalition forces, colonel, commander, convoy
    coup, coup attempt, deaths!, defence, defense, displaced, drone war, espionage, explosion rocks
    explosions, fighter, flee violence, forces, general's, gun battle, gunbattle, gunfight, gunfire
    gunmen, gunships, himars, hostilities, killings!, liberate, liberation, lieutenant, loyalists
    marchers, militarism, mlrs, mossad, navy, nuclear, nuclear standoff, occupy movement, offensive!
    overrun, patrol, raid, rally, refugee camp, revolt, sabotage, saboteurs, sergeant, slain
    surrender, us-led, weaponry, weapons, withdraw, withdrawal
  `,
  2: `
    abducted, aggression, armed, assault on, base, border, brink, build-up, buildup, bunker
    chaos, conflict, conscription, conscripts, crackdown, death toll, defect, defector, disputed
    draft dodger, drills!, drone, escalate, escalation, fight, free!, freed, hostile, intelligence
    jan. 6, kidnapped, kidnappers, martyr, memorial, mission, mob, mobilise, mobilize, no-fly zone
    peace, plot, radical, recruit, release, resistance, retaliate, retaliation, retreat, revenge
    revolution, security, spy, standoff, strife, supporters clash, tension, territory, turns violent
    ultimatum, veteran, violent
  `,
  1: `
    capital, captain, chief, death, defend, eastern, footage, gulf, northern, officer killed
    secret service, southern, threat, video
  `,
} as const satisfies TopicTable
