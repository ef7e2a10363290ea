import type { TopicTable } from '../../topic-table.ts'

/** Lifestyle and leisure: food, travel, home, style, hobbies. */
export const lifestyle = {
  topic: 'lifestyle',
  4: `
    amusement park, beach holiday, beauty tips, best beaches, board game, bucket list, camping trip
    christmas decorations, christmas gifts, christmas tree, classic car, cleaning tips, coffee shop
    craft of the day, date night, dinner party, disney world, dog owners, fast food, father's day
    first drive, food truck, gift guide, gift ideas, gluten-free, hack your, harley-davidson
    holiday destination, home cooks, home decor, home improvement, home of the week, ice cream
    interior design, jet lag, life hacks, mother's day, nail polish, new year's eve, outfit ideas
    paint colors, passport tips, pet owners, pickup truck, road test, road trip, roller coaster
    self-care, skin care, sports car, stocking stuffers, street style, test drive, theme park
    trader joe's, valentine's day, wedding cake, wedding dress
  `,
  3: `
    adventure, airbnbs, airfare, antiques, appetizers, astrology, avocado, backpackers, backpacking
    bacon, baking, barbecue, barbie, bars, bartender, bathroom, bbq, bedroom, beer, bourbon, bread
    breakfast, brewery, bridesmaids, brownies, brunch, budget travel, bugatti, burger, burrito
    butter, camaro, campers, camping!, campsite, candle, candy, champagne, cheese, cheeseburger
    chef, chocolate, cocktail, cook, cookbook, cookie, cookies, corvette, costume, cozy, crafting
    crafts!, crossword, cruise, cruise ship, cuisine, cupcake, dating, declutter, decor, decorating
    delicious, dessert, destination, dinner, dish, disneyland, diy, donut, eat, eatery, egg
    espresso, etiquette, etsy, everyday, fashionable, festive, flavor, food, foodie, foodies
    fragrance, fruit, furniture, gardener, gardening, getaway, gift, grill, grocery, guacamole
    guide, habits, haircut, hairstyle, halloween, handbag, happier, happiness, happy, high heels
    hikers, hiking!, hobby, holiday, holidaymakers, homemade, horoscope, hotels, hummus, ideas
    jeans, jewellery, jewelry, kale, kitchen, knitting, lamborghini, landmarks, latte, lego, leisure
    lingerie, lipstick, luggage, lunch, luxury home, makeover, manicure, mascara, meal, meat, menu
    menus, michelin, mindfulness, minimalist, nightlife, noodles, organizing, outdoors, outfits
    pancakes, pastry, perfume, pie, pilates, pinterest, pizza, potato, pub, pumpkin, puzzles, quinoa
    ramen, reasons to, recipe, relax, resolutions, rings, roasted, salad, sauce, seafood, shoes
    sightseeing, skincare, smoothie, smoothies, snack, sneakers, sommelier, soup, spa, spicy
    sriracha, steak, stew, sudoku, supercar, sushi, sweet, swimwear, tacos, takeout, taste, tasty
    tea!, tequila, thanksgiving, things to, tidying, tips, tourism, tourist, toys!, travel, traveler
    traveller, travelling, trend, trendy, trip, vacation, vegan, vegetables, vegetarian, veggie
    vodka, waffles, wardrobe, ways to, wear, whiskey, whisky, wine, winery, wristwatch, zen, zodiac
  `,
  2: `
    advice, apartment, bakery, beach, best!, cake, christmas, collectors, designer, doll, drink
    explore, gorgeous, home, house, how to, landscaping, look, luxury, make-up, makeup, motorcycle
    nightclub, pasta, perfect, playground, resort, sandwich, style, summer, suv, things, toy
    visitors, ways, your
  `,
  1: `
    dreamy, easy, favorite, island, living room, reasons, simple, stunning, weekend, you, you're
  `,
} as const satisfies TopicTable
