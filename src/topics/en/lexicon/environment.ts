import type { TopicTable } from '../../topic-table.ts'

/** Environment: climate, nature, conservation, pollution. */
export const environment = {
  topic: 'environment',
  4: `
    acid rain, air quality, albatross, alligator, amazon rainforest, amphibians, arctic drilling
    arctic ice, biodiversity, bison, bleaching, carbon, carbon tax, chimpanzee, chimps
    clean air act, clean energy, clean water act, climate, climate activist, climate change
    climate crisis, climate deal, climate goals, climate summit, climate talks, condor, conservation
    conservationist, contaminated water, contamination, cop26, cop27, cop28, cop29, cop30
    coral reef, crocodile, dakota access, decarbonise, decarbonize, deforestation, desertification
    drought-stricken river, e-waste, earth day, eco-friendly, ecological, ecology, ecosystem
    elephant, emissions, endangered, environment, environmental, environmentalist, environmentally
    epa, extinct, extinction, extinction rebellion, fish stocks, flint water, forest, fossil fuel
    friends of the earth, garbage patch, genetically modified, glacier, global warming, gm crops
    gorilla, great barrier reef, green energy, greenhouse, greenhouse gas, grizzly, habitat
    heat record, honeybees, hottest month, hottest on record, hottest year, hydropower, ice cap
    ice sheet, ice shelf, iceberg, ivory, ivory trade, just stop oil, kangaroo, keystone pipeline
    keystone xl, koala, kyoto, landfill, loggers, logging, lynx, mangrove, methane, microplastics
    monarch butterflies, monsanto weedkiller, national park, nature reserve, net zero, nuclear waste
    offshore drilling, oil slick, oil spill, orangutan, overfishing, ozone, panda, paris accord
    paris agreement, penguin, permafrost, pesticide, pipeline protest, plastic bag, plastic waste
    poacher, poaching, polar bear, pollinators, pollutant, polluted, polluter, pollution, rainforest
    recycle, reforestation, renewable, renewable energy, rewilding, rhino, rhinoceros, rising seas
    river basin, sea level, seabirds, sewage, sierra club, smog, solar power, species
    sustainability, sustainable, threatened species, thunberg, tree planting, turtle, warmest year
    water crisis, wetland, whalers, whaling, wildlife, wind farm, wind power, wind turbine, woodland
  `,
  3: `
    animal, antarctic, antarctica, arctic, beached, biofuel, clean-up, cleanup, coal plants
    coal power, coal-fired, coastline, compost, coral, cull, dam, drilling, earth's, electric cars
    electric vehicles, ethanol, fuel economy, fuel efficiency, gmo, hunting!, litter, melting, mpg
    nature, ocean, orca, organic farming, reef, sea ice, soil, solar, spawning, spill, toxic
    trophy hunting, warming, water shortage, water supply, wild animals, zoo
  `,
  2: `
    asbestos, bee, bird, burn, butterfly, canyon, chemical, coal, coastal, dolphin, drought, eagle!
    fish, frog, gardens, green, hottest, hunters, ice, lake, lead poisoning, leak, marine, mercury
    natural, nuclear power, oil rig, pipeline, planet, plants!, protected, rare
    record-breaking heat, restoration, restore, river, salmon, sea, shark, threatened, tiger!, trees
    warmest, waste, wild, wildfire, wolf
  `,
  1: `
    coast
  `,
} as const satisfies TopicTable
