/** The United States: names, states with their abbreviations, large cities, institutions that stand for it. */
export const unitedStates = `
  United States, US, U.S., USA, U.S.A., America, American, Americans, New England, Uncle Sam
  African American, Native American, Asian American, American Indian, Kent State, Penn State
  White House, Oval Office, Capitol Hill, Pentagon, State Department, Washington, Washingtonian
  D.C., DC, Camp David, Guantanamo, Alabama, Alaska, Alaskan, Arizona, Arkansas, California
  Californian, Colorado, Connecticut, Delaware, Florida, Floridian, Hawaii, Hawaiian, Idaho
  Illinois, Indiana, Iowa, Iowan, Kansas, Kentucky, Louisiana, Maine, Maryland, Massachusetts
  Michigan, Minnesota, Mississippi, Missouri, Montana, Nebraska, Nevada, New Hampshire, New Jersey
  New Mexico, New York, New Yorker, NYC, North Carolina, North Dakota, Ohio, Oklahoma, Oregon
  Pennsylvania, Rhode Island, South Carolina, South Dakota, Tennessee, Texas, Texan, Utah, Vermont
  Virginia, West Virginia, Wisconsin, Wyoming, Carolina, Ala., Ariz., Calif., Colo., Conn., Fla.
  Ga., Ind., Kan., Md., Mich., Minn., Neb., Nev., Okla., Pa., Tenn., Tex., Va., Wis., N.Y., N.J.
  N.C., S.C., N.H., N.M., NJ, NY, NC, SC, Los Angeles, L.A., Chicago, Houston, Philadelphia
  San Antonio, San Diego, Dallas, San Jose, Austin, Jacksonville, San Francisco, Indianapolis
  Seattle, Denver, Boston, Nashville, Detroit, Oklahoma City, Portland, Las Vegas, Vegas, Memphis
  Louisville, Baltimore, Milwaukee, Albuquerque, Tucson, Fresno, Sacramento, Kansas City, Atlanta
  Miami, Omaha, Raleigh, Oakland, Minneapolis, Tulsa, Tampa, Tampa Bay, New Orleans, Cleveland
  Honolulu, Cincinnati, Pittsburgh, St. Louis, St Louis, Orlando, Newark, Anchorage, Buffalo
  Charleston, Charlottesville, Salt Lake City, Brooklyn, Manhattan, Bronx, Staten Island, Harlem
  Silicon Valley, Long Island, Palm Beach, Mar-a-Lago, Fort Worth, El Paso, Green Bay, Baton Rouge
  Uvalde, Parkland, Sandy Hook, Newtown, Flint, Phoenix, Charlotte, San Bernardino, St. Paul
  Des Moines, Santa Barbara, Santa Monica, Malibu, Death Valley, Yellowstone, Yosemite
  Grand Canyon, Niagara Falls, Cape Canaveral, Chicagoan, Golden State, Tuscaloosa, Syracuse
  Notre Dame, Kenosha, Bay Area, Maui, Appalachia, Appalachian, Midwest, Gulf Coast, Deep South
  Cape Cod, Wichita, Hartford, Waco
`
