/** Regions of the world under their slugs. */
export const regions = {
  europe: 'Europe, European, Balkans, Scandinavia, Scandinavian',
  africa: 'Africa, African, West African, East African, Horn of Africa, sub-Saharan, African Union',
  asia: 'Asia, Asian, Southeast Asia, Asia-Pacific, South-East Asia, Asiatic, Central Asia',
  'middle-east': 'Middle East, Mideast, Middle Eastern, Mid-East',
  'latin-america':
    'Latin America, Latin American, South America, South American, Central America, Central American',
  eu: 'European Union, E.U., European Commission, European Parliament, European Council, European Central Bank, ECB, eurozone, euro zone, MEP, MEPs',
} as const

/** Phrases that hold a place's name and mean no place. */
export const noPlaces = `
  Jordan Spieth, Jordan Peele, Michael Jordan, DeAndre Jordan, Paris Hilton, Paris Jackson
  Chelsea Clinton, Virginia Woolf, Virginia Giuffre, Denzel Washington, Kerry Washington
  George Washington, Whitney Houston, Joaquin Phoenix, Jack London, Irving Berlin, Orlando Bloom
  Florence Pugh, Florence Nightingale, Austin Powers, Austin Butler, Dakota Johnson
  Dakota Fanning, Lana Del Rey, Hannah Montana, Joe Montana, Indiana Jones, Carolina Herrera
  Savannah Guthrie, Tennessee Williams, Charlotte Church, Princess Charlotte, Charlotte Bronte
  Queens of, Darren Aronofsky, Milan Kundera, Milan Baros, Asia Argento, India Arie, Israel Folau
  Chad Kroeger, Chad Johnson, Kenya Barris, Sydney Sweeney, Brooklyn Beckham, Brooklyn Nine-Nine
  Peking duck, Rio Ferdinand, Rio Tinto, Vienna sausage, New York Times, Washington Post
  Boston Globe, Los Angeles Times, Wall Street Journal, Chicago Tribune, New Yorker magazine
  New England Journal, French fries, Brussels sprouts, Swiss cheese, English Channel
  English muffin, Irish coffee, Danish pastry, guinea pig, guinea pigs, Lincoln Chafee
  Texas Instruments, Kansas City Chiefs kicker, Kentucky Fried, Aurora borealis, Buffalo wings
  American Samoa, Indian Wells, Indian Ocean, Persian Gulf, Gulf of Mexico, Spanish flu
  German shepherd, French bulldog, French toast, Swiss Army knife, Dutch oven, Siberian husky
  Turkish delight, Greek yogurt, Boston Dynamics, Bristol Palin, Bristol Myers, Drag Queens
  DC Comics, DC Universe, America's Cup, Captain America, Miss America, American Idol
  American Horror Story, American Sniper, American Pie, Fighting Irish, North Pole, South Pole
  Sofia Vergara, Sofia Coppola, Cuba Gooding, Paris Agreement, Paris accord, Paris climate
  Kyoto Protocol, Geneva Convention, Panama Papers, Stockholm syndrome, West Indies, West Indian
  Roman Polanski, London Breed, Brooklyn Decker, Dakota Access, Georgia O'Keeffe, Tokyo Drift
  Oxford Dictionary, Lima bean, Manila envelope
`
