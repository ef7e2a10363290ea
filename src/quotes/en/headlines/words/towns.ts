import { wordSet } from './word-set.ts'

/** Towns, regions and sites of disasters, which are topics before a colon; none is a common last name. */
export const towns = wordSet(`
pune goa jaipur indore bhopal nagpur surat patna varanasi noida gurugram gurgaon srinagar kochi coimbatore chandigarh ranchi guwahati kanpur agra amritsar
thane nashik vadodara rajkot ahmedabad visakhapatnam vijayawada mysuru mangaluru madurai tiruchi ayodhya prayagraj meerut ghaziabad faridabad dehradun shimla
pradesh nadu telangana haryana uttarakhand himachal odisha jharkhand chhattisgarh ladakh jammu mumbai kolkata chennai bengaluru hyderabad lucknow kerala karnataka
bihar assam manipur maharashtra gujarat rajasthan rawalpindi peshawar quetta balochistan sindh karachi lahore chittagong sylhet galle jaffna kandy pokhara
mombasa kisumu nakuru eldoret lagos kano kaduna ibadan kumasi ndola bulawayo goma bukavu timbuktu agadez mopti soweto bloemfontein limpopo mpumalanga gauteng johannesburg durban
gqeberha zanzibar arusha mwanza gulu entebbe darfur tigray amhara oromia puntland benghazi marrakesh casablanca younis rafah jenin nablus hebron haifa eilat
aden hodeidah sharjah ajman jeddah mecca basra mosul idlib homs latakia daraa aleppo tabriz isfahan mashhad shiraz kandahar herat kunduz almaty samarkand
antwerp ghent bruges rotterdam utrecht cologne frankfurt stuttgart dresden leipzig hanover nuremberg munich hamburg marseille toulouse bordeaux strasbourg lille nantes
naples turin venice palermo genoa bologna seville malaga bilbao barcelona krakow gdansk lodz lviv mariupol bakhmut zaporizhzhia kherson kharkiv odesa donetsk luhansk kursk belgorod chechnya dagestan
siberia vladivostok mandalay phuket pattaya penang johor sabah sarawak selangor bali surabaya sumatra sulawesi aceh cebu davao mindanao luzon okinawa kyoto fukushima
hiroshima nagasaki hokkaido busan jeju shenzhen guangzhou wuhan chengdu xinjiang tibet macau kaohsiung hobart cairns geelong ballarat bendigo townsville bondi
christchurch dunedin queenstown rotorua tauranga calgary edmonton winnipeg tijuana acapulco cancun guadalajara monterrey medellin guayaquil cusco
norfolk suffolk sussex surrey cornwall dorset wiltshire gloucestershire worcestershire herefordshire shropshire cheshire lancashire yorkshire cumbria northumberland
lincolnshire leicestershire nottinghamshire derbyshire staffordshire warwickshire oxfordshire berkshire buckinghamshire hertfordshire bedfordshire cambridgeshire
nottingham coventry wolverhampton portsmouth southampton plymouth norwich ipswich sunderland middlesbrough gateshead rotherham doncaster wrexham inverness derry galway limerick
chicago philadelphia detroit miami atlanta seattle denver baltimore milwaukee manhattan brooklyn pittsburgh minneapolis tulsa tucson albuquerque omaha
nashville uvalde parkland columbine newtown maui honolulu anchorage
gaza crimea donbas donbass kashmir punjab
grenfell hillsborough windrush lockerbie aberfan chernobyl dunblane srebrenica guantanamo auschwitz
`)
