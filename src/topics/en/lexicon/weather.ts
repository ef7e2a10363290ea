import type { TopicTable } from '../../topic-table.ts'

/** Weather: forecasts, storms, heat and cold. */
export const weather = {
  topic: 'weather',
  4: `
    arctic blast, atmospheric river, blizzard, bomb cyclone, cloudy, cold front, cold snap
    cold spell, cyclone, deep freeze, downpour, drought, dry spell, dust storm, el nino, first snow
    flash flood, flood warning, flood watch, fog, forecaster, freezing rain, gale, gale-force, gusts
    hail storm, hailstorm, heat dome, heat wave, heatwave, heavy rain, heavy snow, high winds
    hurricane, hurricane ivan, hurricane season, ice storm, jet stream, katrina, la nina, landfall
    lightning strikes, met office, meteorological, meteorologist, monsoon, noaa, nor'easter
    noreaster, polar vortex, rainfall, rainstorm, rainy, record high temperatures
    record temperatures, sandstorm, sleet, snow day, snow storm, snowfall, snowstorm, snowy
    storm surge, storm warning, strong winds, sub-zero, superstorm, temperature, thundershowers
    thunderstorm, tornado, torrential, tropical cyclone, tropical depression, tropical storm
    twister, typhoon, weather, weather service, wind chill, winter storm, wintry, wintry mix
  `,
  3: `
    barrels toward, bitter cold, category 3, category 4, category 5, churn, coldest, flooding
    hailstones, hottest year, rain, record heat, snow, sweltering, windy
  `,
  2: `
    batters, blows, chilly, cold, cooler, degrees, freeze, frost, hottest, humid, icy, lashes
    lightning, scorching, soaked, stormy, sunny, swirl, thunder, warmer, warmest, white christmas
    winter
  `,
} as const satisfies TopicTable
