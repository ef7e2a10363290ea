/** Nouns and adjectives that end like agent nouns and are for nobody: "tanker", "heist", "imminent". */
export const things: ReadonlySet<string> = new Set(
  `
absent abundant accelerator accent accident adapter adjacent afferent after alligator alternator altimeter altogether amber ambient ambivalent
amplifier anchor ancient anger angrier another answer antidepressant antler apparent aquifer ardent armor armour arrogant ascent astringent atelier
authoritarian badger banner banter barometer barrier barter beaver behavior behaviour belligerent benevolent bestseller better bigger bitter blacklist
blatant blazer blender blister blockbuster blunder boiler bomber booster border boulder brighter brilliant browser buffer bulldozer bumper bunker
buoyant burger busier buster butter calculator calmer cancer candor candour canister canter caper carburetor career cent center centimeter chamber
chandelier chapter charger charter chatter cheaper checklist cheeseburger chopper chowder clamor clamour clapper clever cliffhanger clipper closer
cluster clutter coffer coherent colder color colour comment competent complacent compliant component compressor computer condenser confident conifer
connector consent consistent constant container contaminant content continent contour convenient convent convergent converter cooker coolant cooler
copper corner corridor costlier counter covenant cover crater crescent crossover cruiser cucumber current cursor cutter danger darker deadlier dearer
december decent decor deeper deferent defiant defibrillator deodorant descent descriptor detector detergent deterrent detour diameter diaper different
diligent dinner dipper disaster discover disinfectant disobedient disorder dissent distant divergent divider document dominant door dormant dossier
draconian drawer drier dryer dumpster dystopian eager earlier easier efficient egalitarian either elegant element elephant elevator ember emergent
eminent encounter equator equivalent error escalator event ever evident excavator excellent expectant explainer extent exterior exuberant factor
fairer faster favor favour feather fender fertiliser fertilizer fervor fervour fever fewer fiber filibuster filter finer finger fire-power firepower
firmer fist flagrant flipper floor flower fluent flutter flyer folder footer former foyer fragment fragrant fraudulent freezer freighter frequent
fresher friendlier frontier fryer fuller further garter gender generator gentler geyser ginger gist glacier glamor glamour glitter gradient grandeur
grant graver greater grist gutter hamburger hammer handover hangover happier harbor harbour harder header healthier heater heavier heist helicopter
hesitant higher hoist honor honour horror hotter however humanitarian humor humour hunger hydrant identifier ignorant imminent impertinent implant
important incident incinerator incoherent incompetent inconsistent incontinent inconvenient incubator indicator indifferent indulgent inefficient
infant inferior ingredient inhaler inherent inner insignificant instant insufficient intelligent intent interior intolerant inverter irrelevant
irritant joist jumper kilometer kilometre kinder labor labour ladder lander larger laser later latter laughter launcher lavender layer layover leather
ledger leftover lenient lesser letter lever lighter likelier liner liqueur list liter litter lobster locator locker lonelier longer louder loudspeaker
lower lubricant lumber luster magnificent makeover malevolent malignant manner manor matter median merger meridian meteor meter milder millimeter
mirror mist mixer modifier moisturizer monster motor mower multiplier murder narrower nascent negligent neither never newer newsletter newspaper nicer
november number nutrient obedient observant october odor offer older omniscient opulent orbiter order organizer other otter outer over oyster
pacemaker pacifier pageant pager panther paper parameter parlor parlour patent pendant pepper percent perimeter permanent persistent pertinent pewter
pheasant pier plant platter playlist pleasant plunger poker pollutant polyester poor poorer popover poster powder power prayer precedent predictor
pregnant prescient present prevalent primer printer prior processor projector prominent propellant propeller proper prouder prudent pullover qualifier
quarter quaver quicker quieter quiver radiator rafter rampant rather razor reactor rebellious recent recharger redundant reflector refrigerator
register relevant reluctant remainder reminder reminiscent remnant rent resilient resistant respirator restaurant resultant resurgent reticent richer
river roller roster rotor rougher router rover rudder rumor rumour sadder safer salient sampler sanitiser sanitizer saucer scanner scent scooter
screwdriver sector segment semester semiconductor sensor september serpent server sewer sharper sheer shelter shorter shortlist shoulder shower
shredder shutter sicker significant silent silver simpler simulator skyscraper slaughter slider slipper slower slumber smaller smarter smoother
sneaker sober soccer softer solvent sooner spanner speedometer spider splendor splendour splinter spoiler stabilizer stagnant stapler steamer steeper
sticker stimulant stopover stricter strident stringent stroller stronger stutter subtler succor succour succulent sufficient summer supper sweater
swifter takeover talent taller tanker taper teaser tender tent terrier terror tether theater theatre thermometer thicker thinner thriller thunder
ticker tier tiger tighter timber timer tinder toaster together tolerant toner topper torpor torrent tougher tower tractor trailer tranquilizer
transfer transformer transistor transmitter transparent transplant trawler tremor trident trigger trimmer truer tuber tumor tumour turbulent turnover
twist uglier ulcer under unpleasant upper urgent utopian utter vacant valor valour vapor vaporizer vapour variant vector ventilator vibrant vigilant
vigor vigour violent voucher waist waitlist waiver warmer warrant washer water weaker wealthier weather wetter whether whisker whisper whist wider
winter wiser wish-list wishlist wonder worthier wrapper wrist younger zipper zither
    `
    .trim()
    .split(/\s+/),
)
