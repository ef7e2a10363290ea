import type { TopicTable } from '../../topic-table.ts'

/** Society: family, identity, equality, discrimination, migration, welfare. */
export const society = {
  topic: 'society',
  4: `
    #metoo, aboriginal, aborigines, abortion ban, abortion law, abortion rights, adolescents, adopt
    adoption, affirmative action, african american, anti-abortion, anti-semitic, anti-semitism
    antisemitic, antisemitism, apartheid, asian american, baby boomers, banning abortion, bedouin
    bigot, bigotry, birth rate, birthrate, bisexual, black history month, black lives matter
    black men, black women, blm, body image, body shaming, bullying, census, charitable, charity
    child brides, child labor, child poverty, child welfare, civil rights, civil union, closeted
    coming out, community group, conversion therapy, cyberbullying, dads, dating app users
    death with dignity, demographic, desegregation, discriminate, discrimination, diversity, divorce
    divorce rate, domestic abuse, dowry, drag queen, dreamer, drinking age, equal rights, equality
    ethnic minority, ethnicity, families, family separation, family values, fatherhood, fathers
    female genital mutilation, feminism, feminist, fgm, first nations, food bank, food stamps
    foster care, foster children, gay, gay rights, gen z, gender, gentrification, glass ceiling
    grandparents, gun culture, gypsies, hispanic, homeless, homelessness, homophobia, homophobic
    homosexual, homosexuality, immigrant families, in-laws, inclusion, indigenous, inequality, inuit
    islamophobia, kkk, ku klux klan, latina, latino, lesbian, lgbt, lgbtq, lgbtqia, loneliness
    lonely, maori, marginalized, marriage, migrants' children, millennials, minorities
    minority groups, misogyny, moms, motherhood, mothers, naacp, native american, neo-nazi
    neo-nazis, non-binary, nonbinary, nonprofit, old age, oxfam, parent, parenthood, patriarchy
    pensioners, philanthropist, philanthropy, polygamy, poverty, pride month, pride parade
    pro-choice, pro-life, queer, race relations, racial, racially, racism, racist, refugee families
    reparations, reproductive rights, roe v. wade, rohingya, roma people, salvation army, same-sex
    save the children, segregation, senior citizens, sex education, sexism, sexist
    sexual orientation, sexuality, siblings, single mother, single parents, slave, slavery
    social mobility, stay-at-home, stepdad, stepmom, stigma, suffragette, surrogacy, surrogate
    teenagers, teens, times up, toddlers, transgender, travellers, tribal, tribe, undocumented
    undocumented immigrants, unicef, volunteer, welfare recipients, white nationalist
    white supremacist, white supremacy, women's march, women's rights, xenophobia, xenophobic
    young people, youth
  `,
  3: `
    aid group, asylum, asylum seekers, black americans, black people, bridal, bride
    caste!, castes!, community, elderly, ethnic, evicted, eviction, far-right, hate
    hate speech, headscarf, hijab, homes, humanitarian, immigrant, immigration
    life expectancy, marry, migrant, muslim women, orphan, poor!, population, porn, pornography
    postpartum, prejudice, prostitutes, prostitution, refugee, rights groups, rights!
    sex workers, slur, social justice, society, spouse, stereotypes, supremacist, tolerance, wedding
    welfare, women's
  `,
  2: `
    abandoned, adults, americans, birth, black, born, consent, culture, divide, equal
    generation, hardship, identity, love, neighbors, neighbours, older adults, privilege
    public attitudes, rape culture, sex, sexual, social, survey, trans people, trans!, values
    vulnerable
  `,
  1: `
    activists, baby, boys, child, children, couple, girls, husband, kids, mum, people, relationship, shelter
    wives, woman, young
  `,
} as const satisfies TopicTable
