import type { TopicTable } from '../../topic-table.ts'

/** Human interest: royals, celebrities' lives, the odd and the heart-warming, births, deaths and prizes. */
export const human = {
  topic: 'human',
  4: `
    adorable, april fool, baby bump, baby panda, base jumper, beauty pageant, beauty queen, bigfoot
    birthday, bizarre, buckingham palace, cat rescued, celebrity couple, celebs, centenarian
    conjoined twins, coronation, crown prince weds, crown princess, cute, daredevil, dating rumors
    dead aged, dead at, died at, dies aged, dies at, dog rescued, duchess, duke of sussex
    engaged to, eulogy, fairy-tale, files for divorce, gets engaged, gives birth, goes viral
    golden jubilee, good samaritan, guinness, guinness record, guinness world, haunted
    heart-warming, heartwarming, heir to throne, heiress, hello kitty, hero cat, hero dog
    heroic rescue, hilarious, hilariously, honeymoon, incredible, jackpot, jackpot winner
    kardashian wedding, kate middleton, kindness, king charles, kitten, loch ness, long-lost
    lost wallet, lottery winner, love life, mega millions, meghan markle, message in a bottle
    miss america, miss universe, miss world, monarch, mourn, mourners, naked, naked man
    nobel peace laureate, nude, obituary, oddest, oddity, oldest man, oldest person, oldest woman
    oops, palace says, panda cub, paris hilton, person of the year, pets, platinum jubilee
    police dog, powerball, prank, prankster, pregnant with, prince andrew, prince charles
    prince george, prince harry, prince philip, prince william, princess charlotte, princess diana
    princess kate, psychic, puppy, quadruplets, queen camilla, queen elizabeth, quintuplets, quirky
    richest list, romance, royal baby, royal couple, royal family, royal tour, royal wedding
    royals!, santa, sexiest man alive, sextuplets, skydiver, socialite, splits from
    strange but true, streaker, stuntman, supercentenarian, surprise reunion, therapy dog
    ties the knot, tightrope, time capsule, time person of the year, treasure hunter, tributes
    triplets, unbelievable, viral video, wardrobe malfunction, weird, weirdest, went viral
    world's oldest, world's smallest, world's tallest, you won't believe, zoo animals
  `,
  3: `
    abdicate, abdication, amazing, anniversary, baby, bikini, boyfriend, breakup, bride, cat
    celebrity, couple, crazy, dad, dating, daughter of, death of, divorce, dog, duke, emotional
    emperor, empress, engaged, engagement, father of, fiance, fiancee, funeral, funny, gets revenge
    girlfriend, grandma, grandmother, grandpa, groom, hero, hug, influencer, inspirational
    inspiring, legacy, legend, life story, marries, meme, mom, monarchy, mother of, newborn
    newlywed, nudity, obits, odd, outfit, palace, pregnancy rumors, pregnant, prince, princess
    record-setting, reunited, royal, selfie, selfies, shocking, son of, splits!, star's, surprising
    tattoo, tells story, throne, topless, twins!, untold story, wacky, wedding, world record
  `,
  2: `
    bear!, boy, confesses, cow, donkey, duck!, family's, famous, feud, friend, girl, goat, grandson
    hair, horse, jeopardy, joke, life of, lion!, love, lover, miracle, monkey, opens up, parrot
    personal, pig, reveals, saves, secret life, sheep, snake, squirrel, story of, stranger, toddler
    tortoise, vet, world's largest, zoo
  `,
  1: `
    finally, finds, kid, king, life, man, queen, split, video, woman
  `,
} as const satisfies TopicTable
