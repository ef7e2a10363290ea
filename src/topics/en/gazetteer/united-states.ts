/** The United States: names, states with their abbreviations, large cities, institutions that stand for it. */
export const unitedStates = `
  United States, U.S., U.S.A., America, American, Americans, New England, Uncle Sam
  African American, Native American, Asian American, American Indian, Kent State, Penn State
  White House, Oval Office, State Department, Washingtonian, D.C., DC, Alaskan, California
  Californian, Floridian, Hawaiian, Iowan, Maine, New Yorker, NYC, North Carolina, North Dakota
  South Carolina, South Dakota, Texan, Virginia, West Virginia, Carolina, Ala., Ariz., Calif., Colo.
  Conn., Fla., Ga., Ind., Kan., Md., Mich., Minn., Neb., Nev., Okla., Pa., Tenn., Tex., Va., Wis.
  N.Y., N.J., N.C., S.C., N.H., N.M., NJ, NY, NC, L.A., San Jose, Austin, Jacksonville
  Oklahoma City, Portland, Vegas, Louisville, Albuquerque, Tucson, Fresno, Sacramento, Kansas City
  Omaha, Raleigh, Oakland, Tulsa, Tampa, Tampa Bay, St Louis, Orlando, Newark, Anchorage, Buffalo
  Charleston, Charlottesville, Bronx, Staten Island, Fort Worth, El Paso, Green Bay, Baton Rouge
  Uvalde, Parkland, Sandy Hook, Newtown, Flint, Phoenix, Charlotte, San Bernardino, St. Paul
  Des Moines, Santa Barbara, Santa Monica, Malibu, Death Valley, Yosemite, Grand Canyon
  Niagara Falls, Chicagoan, Golden State, Tuscaloosa, Syracuse, Notre Dame, Kenosha, Bay Area, Maui
  Appalachia, Appalachian, Midwest, Gulf Coast, Deep South, Cape Cod, Wichita, Hartford, Waco
`
