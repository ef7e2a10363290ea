import type { TopicTable } from '../../topic-table.ts'

/** Lifestyle and leisure: food, travel, home, style, hobbies. */
export const lifestyle = {
  topic: 'lifestyle',
  4: `
    airbnbs, airfare, amusement park, antiques, appetizers, astrology, avocado, backpackers
    backpacking, bacon, bakery, baking, barbecue, barbie, bars, bartender, bathroom, bbq
    beach holiday, beauty tips, bedroom, beer, best beaches, board game, bourbon, breakfast, brewery
    bridesmaids, brownies, brunch, bucket list, bugatti, burger, burrito, camaro, campers
    camping trip, campsite, candle, candy, champagne, cheese, cheeseburger, chef, chocolate
    christmas decorations, christmas gifts, christmas tree, classic car, cleaning tips, cocktail
    coffee shop, collectors, cook, cookbook, cookie, cookies, corvette, costume, craft of the day
    crafts!, crossword, cruise, cuisine, cupcake, date night, declutter, decor, decorating, dessert
    dinner, dinner party, disney world, diy, dog owners, donut, eatery, espresso, etiquette
    fashionable, fast food, father's day, first drive, food truck, foodie, foodies, fragrance
    furniture, gardener, gardening, getaway, gift guide, gift ideas, gluten-free, gourmet, grill
    guacamole, hack your, haircut, hairstyle, halloween, handbag, harley-davidson, hikers, hiking!
    hobby, holiday destination, holidaymakers, home cooks, home decor, home improvement
    home of the week, homemade, horoscope, hotels, hummus, ice cream, interior design, jet lag, kale
    kitchen, knitting, lamborghini, landmarks, landscaping, latte, lego, life hacks, lingerie
    lipstick, living room, luggage, lunch, make-up, makeover, makeup, manicure, mascara, menu, menus
    michelin, mindfulness, minimalist, mother's day, nail polish, new year's eve, nightlife, noodles
    organizing, outdoors, outfit ideas, outfits, paint colors, pancakes, passport tips, pasta
    pastry, perfume, pet owners, pickup truck, pie, pilates, pizza, playground, potato, pub, pumpkin
    puzzles, quinoa, ramen, recipe, resolutions, restaurant, road test, road trip, roller coaster
    salad, sandwich, sauce, seafood, self-care, shoes, sightseeing, skin care, skincare, smoothie
    smoothies, snack, sneakers, sommelier, soup, spa, sports car, sriracha, steak, stew
    stocking stuffers, street style, sudoku, supercar, sushi, swimwear, tacos, takeout, tequila
    test drive, thanksgiving, theme park, tidying, tourism, tourist, trader joe's, travel, traveler
    traveller, travelling, trend, trendy, vacation, valentine's day, vegan, vegetarian, veggie
    vodka, waffles, wardrobe, wedding cake, wedding dress, whiskey, whisky, wine, winery, wristwatch
    yoga, zen, zodiac
  `,
  3: `
    adventure, bread, budget travel, butter, camping!, cozy, crafting, cruise ship, dating
    delicious, destination, dish, disneyland, doll, dreamy, eat, egg, etsy, everyday, festive
    flavor, food, fruit, gift, grocery, guide, habits, happier, happiness, happy, high heels
    holiday, how to, ideas, jeans, jewellery, jewelry, leisure, luxury home, meal, meat, motorcycle
    nightclub, pinterest, reasons to, relax, resort, rings, roasted, spicy, stunning, suv, sweet
    taste, tasty, tea!, things to, tips, toys!, trip, vegetables, visitors, ways to, wear
  `,
  1: `
    easy, favorite, island, reasons, simple, you, you're
  `,
  2: `
    advice, apartment, beach, best!, cake, christmas, designer, drink, explore, gorgeous, home
    house, look, luxury, perfect, style, summer, things, toy, ways, weekend, your
  `,
} as const satisfies TopicTable
