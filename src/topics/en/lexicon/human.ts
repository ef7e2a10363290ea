import type { TopicTable } from '../../topic-table.ts'

/** Human interest: royals, celebrities' lives, the odd and the heart-warming, births, deaths and prizes. */
export const human = {
  topic: 'human',
  4: `
    adorable, april fool, baby bump, baby panda, base jumper, beauty pageant, beauty queen, bigfoot
    birthday, buckingham palace, cat rescued, celebrity couple, celebs, centenarian, conjoined twins
    coronation, crown prince weds, crown princess, cute, daredevil, dating rumors, dead aged
    dead at, died at, dies aged, dies at, dog rescued, duchess, duke of sussex, engaged to, eulogy
    fairy-tale, files for divorce, gets engaged, gives birth, goes viral, golden jubilee
    good samaritan, guinness, guinness record, guinness world, heart-warming, heartwarming
    heir to throne, heiress, hello kitty, hero cat, hero dog, heroic rescue, hilarious, hilariously
    honeymoon, jackpot, jackpot winner, kardashian wedding, kate middleton, kindness, king charles
    kitten, loch ness, long-lost, lost wallet, lottery winner, love life, mega millions
    meghan markle, message in a bottle, miss america, miss universe, miss world, monarch, mourn
    mourners, naked, naked man, nobel peace laureate, nude, obituary, oddest, oddity, oldest man
    oldest person, oldest woman, oops, palace says, panda cub, paris hilton, person of the year
    platinum jubilee, police dog, powerball, prank, prankster, pregnant with, prince andrew
    prince charles, prince george, prince harry, prince philip, prince william, princess charlotte
    princess diana, princess kate, psychic, puppy, quadruplets, queen camilla, queen elizabeth
    quintuplets, quirky, richest list, romance, royal baby, royal couple, royal family, royal tour
    royal wedding, royals!, santa, sexiest man alive, sextuplets, skydiver, socialite, splits from
    strange but true, streaker, stuntman, supercentenarian, surprise reunion, therapy dog
    ties the knot, tightrope, time capsule, time person of the year, treasure hunter, tributes
    triplets, viral video, wardrobe malfunction, weird, weirdest, went viral, world's oldest
    world's smallest, world's tallest, you won't believe, zoo animals
  `,
  3: `
    abdicate, abdication, anniversary, bikini, bizarre, boyfriend, bride, celebrity, couple, dating
    daughter of, divorce, duke, emperor, empress, engagement, father of, fiance, fiancee, funeral
    funny, gets revenge, girlfriend, grandma, grandmother, grandpa, groom, haunted, influencer
    life story, marries, meme, monarchy, mother of, newlywed, nudity, obits, pets, pregnancy rumors
    pregnant, prince, princess, record-setting, reunited, royal, selfie, selfies, son of, splits!
    star's, tattoo, tells story, throne, topless, twins!, untold story, wacky, wedding, world record
  `,
  2: `
    bear!, boy, breakup, cat, confesses, cow, dad, death of, dog, donkey, duck!, engaged, family's
    famous, feud, friend, girl, goat, grandson, hair, hero, horse, hug, incredible, jeopardy, joke
    legend, life of, lion!, love, lover, miracle, mom, monkey, newborn, odd, opens up, outfit
    palace, parrot, personal, pig, reveals, saves, secret life, sheep, snake, squirrel, story of
    stranger, toddler, tortoise, unbelievable, vet, world's largest
  `,
  1: `
    amazing, crazy, emotional, finally, finds, inspirational, inspiring, kid, king, legacy, life
    man, queen, shocking, split, surprising, video, woman
  `,
} as const satisfies TopicTable
