import type { TopicTable } from '../../topic-table.ts'

/** Disaster, accident and emergency incident. */
export const disaster = {
  topic: 'disaster',
  4: `
    ablaze, accident, accidental, aftershock, aid workers, air crash, air safety, apartment fire
    arson fire, asteroid strike, avalanche, black box, blackout, blaze, boat sinks, bridge collapse
    building collapse, bus plunge, bushfire, calamity, capsize, car accident, car crash, catastrophe
    chemical spill, chernobyl, coal mine blast, collides, collision, crane collapse, crash
    crash investigators, crash kills, crash victims, crowd crush, crush kills, deadly crash
    deepwater horizon, derail, derailment, disaster, drown, earthquake, electrocuted
    emergency crews, emergency landing, emergency services, eruption, evacuated, evacuation
    evacuees, factory fire, famine, fema, ferry sinks, fire crews, fire engulfs, fire kills
    firefighter, flight recorder, flood, flood appeal, flood victims, floodwater, food crisis
    food shortages, forest fire, fukushima, gas explosion, gas leak, grenfell, hazmat, hotel fire
    house fire, humanitarian, humanitarian catastrophe, humanitarian crisis, hunger crisis, inferno
    jet crash, landslide, lava, mh17, mh370, migrant boat, mine blast, mine collapse, mine explosion
    miners trapped, mishap, missing plane, mudslide, natural disaster, nightclub fire, ntsb
    nuclear accident, nuclear meltdown, pile-up, pileup, pipeline explosion, plane crash
    power outage, quake, radiation leak, red cross, relief aid, relief effort, relief workers
    rescue teams, rescue workers, rescuers, richter, rockslide, roof collapse, rubble, runaway train
    shipwreck, sinkhole, stampede, starvation, starving, state of disaster, submersible
    surfside collapse, titanic sinking, toxic leak, toxic spill, train wreck, trapped miners, tremor
    tsunamis, volcanic, volcano, warehouse fire, wildfire, wreckage
  `,
  3: `
    aground, carbon monoxide, cargo ship, catastrophic, collapse, cruise ship, cyclone, death toll, deaths!
    debris, devastation, displaced, fall from, falls off, feared dead, feared missing
    hurricane, injures, life-threatening, plunge into, plunges off, quake-hit, ravaged, rescued
    sank, sinks!, storm damage, storm kills, storm-hit, sunk, swept away, toll rises, tornado
    tropical storm, typhoon
  `,
  2: `
    aftermath, aircraft, airliner, airspace, alarm, appeal for, battered, boat, burn, burnt
    bus, coast guard, crew, critical condition, damage, destroy, devastate, disappearance, emergency
    erupt, fumes, helicopter, helpless, hit by, hospitalised, hospitalized, jet, passengers, pilot
    plane, relief, rocked, runway, shelters, ship, sink, smoke, stranded, survive, survivor, tanker
    toll, tragedy, train, trains!, trapped, truck, wreck
  `,
  1: `
    aid, airport, captain, flight, mystery, victims
  `,
} as const satisfies TopicTable
