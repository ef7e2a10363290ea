import type { TopicTable } from '../../topic-table.ts'

/** Disaster, accident and emergency incident. */
export const disaster = {
  topic: 'disaster',
  4: `
    ablaze, accident, accidental, aftershock, aid workers, air crash, air safety, apartment fire
    arson fire, asteroid strike, avalanche, black box, blackout, blaze, boat sinks, bridge collapse
    building collapse, bus plunge, bushfire, calamity, capsize, car accident, car crash, catastrophe
    catastrophic, chemical spill, chernobyl, coal mine blast, collides, collision, crane collapse
    crash, crash investigators, crash kills, crash victims, crowd crush, crush kills, deadly crash
    deepwater horizon, derail, derailment, disaster, drown, earthquake, electrocuted
    emergency crews, emergency landing, emergency services, eruption, evacuated, evacuation
    evacuees, explosion, factory fire, famine, fema, ferry sinks, fire crews, fire engulfs
    fire kills, firefighter, flight recorder, flood, flood appeal, flood victims, floodwater
    food crisis, food shortages, forest fire, fukushima, gas explosion, gas leak, grenfell, hazmat
    hotel fire, house fire, humanitarian, humanitarian catastrophe, humanitarian crisis
    hunger crisis, inferno, jet crash, landslide, lava, mh17, mh370, migrant boat, mine blast
    mine collapse, mine explosion, miners trapped, mishap, missing plane, mudslide, natural disaster
    nightclub fire, ntsb, nuclear accident, nuclear meltdown, pile-up, pileup, pipeline explosion
    plane crash, power outage, quake, radiation leak, red cross, relief aid, relief effort
    relief workers, rescue teams, rescue workers, rescued, rescuers, richter, rockslide
    roof collapse, rubble, runaway train, shipwreck, sinkhole, stampede, starvation, starving
    state of disaster, submersible, surfside collapse, survivor, titanic sinking, toxic leak
    toxic spill, train wreck, trapped miners, tremor, tsunami, tsunamis, volcanic, volcano
    warehouse fire, wildfire, wreckage
  `,
  3: `
    aircraft, boat, burn, burnt, bus, carbon monoxide, cargo ship, collapse, cruise ship, cyclone
    damage, death toll, deaths!, debris, destroy, devastate, devastation, displaced, emergency
    fall from, falls off, feared dead, feared missing, ferry, fumes, helicopter, hurricane, injures
    jet, life-threatening, plane, plunge into, plunges off, quake-hit, ravaged, relief, sank
    shelters, ship, sinks!, smoke, storm damage, storm kills, storm-hit, stranded, sunk, swept away
    toll rises, tornado, tragedy, trains!, trapped, tropical storm, typhoon, victims
  `,
  2: `
    aftermath, aground, airliner, airspace, alarm, appeal for, battered, coast guard, crew
    critical condition, disappearance, erupt, helpless, hit by, hospitalised, hospitalized
    passengers, pilot, rocked, runway, sink, survive, tanker, toll, train, truck, wreck
  `,
  1: `
    aid, airport, captain, flight, mystery
  `,
} as const satisfies TopicTable
