import type { TopicTable } from '../../topic-table.ts'

/** Science and technology: space, research, computing, the internet, gadgets. */
export const science = {
  topic: 'science',
  4: `
    3d printing, 3g, 4g, 5g, activision, adware, AI, ai!, algorithm, alien life, aliens, alphabet
    amazon web services, ancient humans, android, anthropologist, antivirus, aol, apple watch
    archaeological, archaeologist, archaeology, archeologist, artemis, artificial intelligence
    Ask Jeeves, astronomer, astronomical, astronomy, astrophysics, augmented reality, autonomous car
    autonomous vehicles, baidu, ballmer, beta, bezos, big bang, bill gates, biologist, biology
    biotechnology, bittorrent, black hole, blackberry, BlackBerry, blu-ray, blue origin, bluetooth
    boeing starliner, breakthrough, broadband, broadcom, bug fix, bytedance, call of duty
    camera phone, canon, cassini, cell phone, cellphone, Centrino, chatbot, chatgpt, chemist
    chemistry, chip maker, chipmakers, chrome, Cingular, cisco, clone, collider, comet
    computer virus, computing, console, cosmology, cosmonaut, CPU, crispr, curiosity rover, cyber
    cyber attack, cyber security, cyber-crime, cyberattack, cybersecurity, cyberspace, dark matter
    darwin, data, data breach, data center, data privacy, database, deepfake, dell, desktop
    digital music, dinosaur, dot-com, download, driverless, drone delivery, dual-core, dvd standard
    DVDs, EarthLink, eclipse, electronic arts, encrypted, encryption, engineering, ericsson
    evolutionary, excavation, exoplanet, experiment, facebook, facial recognition, fibre optic
    file-sharers, file-sharing, file-swapping, flash memory, fortnite, fujitsu, fusion, gadget
    galaxy, game boy, game console, gene editing, genetic, genome, genomic, geoengineering
    geologist, gigabit, gmail, google, GPU, grand theft auto, hacked!, hacking!, halo 2, handset
    hard drive, hd dvd, hdtv, heartbleed, hewlett-packard, higgs, high-definition, hitachi, hobbit
    hominid, hotmail, hp, hubble, hypersonic, ibm, ice core, imac, instant messaging, intel
    internet explorer, invention, inventor, ipod, isro, Itanium, itunes, james webb, java, jaxa
    jetpack, kazaa, laboratory, lcd, lenovo, linkedin, locust, Longhorn, lunar, Lycos, mac os
    machine learning, mammal, mammoth, mathematician, mathematics, mcafee, megabit, megapixel
    mercury probe, metaverse, meteorite, microbe, microchip, microprocessor, microscopic, microsoft
    milky way, mobile internet, mobile phone, moon, motorola, MSN, multimedia, mummy, music download
    music player, myspace, nanotech, nanotechnology, napster, neanderthal, nec, net neutrality
    netscape, neuroscience, neuroscientist, Nextel, nintendo, nobel prize in chemistry
    nobel prize in physics, novell, nsa surveillance, nuclear fusion, nvidia, oceanographer, oculus
    operating system, Opteron, oracle, orbit, orbital, orbiter, ornithologist, p2p, palaeontologist
    paleontologist, Palm, palm pilot, PalmOne, panasonic, particle, password, pcs, peer-to-peer
    Pentium, peoplesoft, perseverance, physicist, physics, plasma tv, playstation, podcast app
    pokemon go, prehistoric, processor, ps2, ps3, ps4, ps5, psp, qualcomm, quantum, ransomware
    RealNetworks, red hat, Red Hat, reddit, researcher, RFID, ringtone, robot, robotic
    rocket launch, roscosmos, rss, sabre tooth, Salesforce.com, sap, SAP, satellite, scientific
    scientist, SCO, search tool, security flaw, security hole, self-driving, semiconductor, Siebel
    silicon valley, snapchat, social media, social network, solar eclipse, solar system, soyuz, SP2
    space, space probe, space race, spacecraft, spaceflight, spaceport, spaceship, spaceshipone
    spacewalk, spam, spammers, spyware, SQL, starliner, starlink, starship, stem-cell, steve jobs
    Sun Micro, sun microsystems, sundar pichai, supercomputer, superconductors, symantec, t. rex
    tech, tech company, tech giant, techies, technological, technology, telecoms tech, telescope
    tencent, terabyte, texas instruments, tiktok, tim cook, titan!, TiVo, toshiba, Treo
    trojan horse, tyrannosaurus, ufo, ultrawideband, universe, unix, upload, venus probe, VeriSign
    video game, videogame, virgin galactic, voip, vr headset, vulnerability, wearable, web, whatsapp
    wi-fi, Wi-Max, wifi, wii, wikipedia, WiMax, wireless, x prize, xbox, xiaomi, yahoo, youtube
    zoologist, zte
  `,
  3: `
    ancient, ape, aurora, automation, bacteria, beetle, brain, brain scan, camera, cellular
    developers, device, digital tv, digitally, discover, discovery, drones!, e-voting, earth
    electronic, equation, fcc, feature, gene, gravity, hack, hydrogen, innovative, insects
    instagram, interactive, internet service, lab, launch, launcher, machines, mice, mission
    mission to, mobile, mobile tv, molecule, monkeys, new species, nobel laureate, northern lights
    nuclear reactor, observatory, octopus, online music, outsourcer, PCs, photonic, pixels, platform
    portable, privacy, prototype, reactor, release date, research, search engine, sensor, skull
    storage, streaming tech, study, subscription service, sun!, tech firm, telecommunications, user
    virtual, volcano
  `,
  2: `
    ants, battery, blogger, bugs, clue, content, cosmos, craigslist, debuts, demo, drone, email
    energy, evidence, find, first-ever, fix, found, fuel cell, glitch, image, innovation, light, map
    math, media player, mystery, network, online, outage, photos of, pinterest, players, reveal
    screen, secret of, shows how, signal, skeleton, speed, spider, squid, standard, streaming
    subscribers, text messages, theory, tomb, tv, unveils, update, upgrade, warming, years ago
  `,
  1: `
    world's
  `,
} as const satisfies TopicTable
